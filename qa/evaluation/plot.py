"""The report's curves as one SVG file, written by hand: no plotting library for three small charts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from qa.evaluation.run import Report

_SIDE, _GAP, _TOP = 320, 70, 50
_COLOURS = ("#1f6f8b", "#c8553d", "#4f772d", "#6d4c91", "#b8860b", "#2f4858", "#a23b72", "#00798c")

Point = tuple[float, float]


def svg(report: Report) -> str:
    """Answered against false answers and precision against recall as the threshold moves, and the reliability diagram."""
    names = [part.name for part in report.sets]
    charts = (
        ("As the threshold moves", "false answers", "answered", [_trade(report, name) for name in names], False),
        ("The first excerpt", "recall", "precision", [_found(report, name) for name in names], False),
        ("Reliability", "confidence", "share that answers", [_reliable(report, name) for name in names], True),
    )
    width, height = 3 * (_SIDE + _GAP) + 20, _TOP + _SIDE + 60 + 18 * len(names)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for number, (title, across, up, lines, diagonal) in enumerate(charts):
        parts += _chart(_GAP + number * (_SIDE + _GAP), title, across, up, lines, diagonal)
    for number, name in enumerate(names):
        y = _TOP + _SIDE + 60 + 18 * number
        parts.append(f'<rect x="{_GAP}" y="{y - 9}" width="12" height="12" fill="{_colour(number)}"/>')
        parts.append(f'<text x="{_GAP + 18}" y="{y + 1}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _trade(report: Report, name: str) -> list[Point]:
    return [(wrong, answered) for _, answered, wrong, _, _ in report.curves[name]]


def _found(report: Report, name: str) -> list[Point]:
    return [(recall, precision) for _, _, _, precision, recall in report.curves[name]]


def _reliable(report: Report, name: str) -> list[Point]:
    part = next(part for part in report.sets if part.name == name)
    return [(sure, right) for sure, right, _ in part.curves.get("reliability", [])]


def _chart(left: int, title: str, across: str, up: str, lines: Sequence[Sequence[Point]], diagonal: bool) -> Iterable[str]:
    bottom = _TOP + _SIDE
    yield f'<text x="{left}" y="{_TOP - 18}" font-size="14">{escape(title)}</text>'
    yield f'<rect x="{left}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#888"/>'
    for tenth in range(0, 11, 2):
        x, y = left + _SIDE * tenth / 10, bottom - _SIDE * tenth / 10
        yield f'<text x="{x:.0f}" y="{bottom + 16}" text-anchor="middle">{tenth / 10:.1f}</text>'
        yield f'<text x="{left - 6}" y="{y + 4:.0f}" text-anchor="end">{tenth / 10:.1f}</text>'
    yield f'<text x="{left + _SIDE / 2:.0f}" y="{bottom + 34}" text-anchor="middle">{escape(across)}</text>'
    middle = _TOP + _SIDE / 2
    turned = f'transform="rotate(-90 {left - 36} {middle:.0f})" text-anchor="middle"'
    yield f'<text x="{left - 36}" y="{middle:.0f}" {turned}>{escape(up)}</text>'
    if diagonal:
        yield f'<line x1="{left}" y1="{bottom}" x2="{left + _SIDE}" y2="{_TOP}" stroke="#ccc" stroke-dasharray="4 4"/>'
    for number, line in enumerate(lines):
        points = " ".join(f"{left + _SIDE * x:.1f},{bottom - _SIDE * y:.1f}" for x, y in line)
        yield f'<polyline points="{points}" fill="none" stroke="{_colour(number)}" stroke-width="2"/>'


def _colour(number: int) -> str:
    return _COLOURS[number % len(_COLOURS)]
