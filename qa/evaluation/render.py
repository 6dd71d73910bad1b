"""A report as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa.evaluation.report import SetReport
    from qa.evaluation.run import Report

_NAMES = (
    "hit@1", "hit@3", "hit@500c", "recall", "precision", "iou", "first_iou", "first_iou_sentence", "article@1",
    "answered", "false_answers", "withheld_false_answers",
)  # fmt: skip


def text(report: Report) -> str:
    """The whole report."""
    lines = [", ".join(f"{name} {value}" for name, value in report.settings.items() if value is not None), ""]
    for part in report.sets:
        lines += [*_set(part), ""]
    if report.cost is not None:
        answer, reranking, ratio = report.cost
        lines.append(f"cost: {answer:.1f} ms an answer, {reranking:.1f} ms one reranking of its six best sentences (medians)")
        lines.append(f"cost ratio: {ratio:.2f}")
    lines.append(f"exact: {_exactly(report)}")
    return "\n".join(lines)


def _exactly(report: Report) -> str:
    if not report.exact:
        return "NO: an excerpt differs from its source"
    if not any("exact" in part.values for part in report.sets):
        return "no excerpt could be compared with its source"
    return "every excerpt that could be compared equals its slice of the source"


def _set(part: SetReport) -> list[str]:
    lines = [f"{part.name}: {part.questions:,} questions, {part.articles:,} articles, {part.passages:,} passages"]
    for name in _NAMES:
        if name in part.figures:
            figure = part.figures[name]
            lines.append(f"  {name:<24}{figure.value:.3f}  [{figure.low:.3f}, {figure.high:.3f}]  n={figure.count}")
    for name, value in part.values.items():
        if name != "too_long":
            lines.append(f"  {name:<24}{value:.3f}" if value < 10 else f"  {name:<24}{value:.0f}")
    if part.values.get("too_long"):
        lines.append("  excerpts are over twice the gold sentence: hits of this set do not count")
    for share, point in part.threshold_points.items():
        rest = ", ".join(f"{name} {value:.3f}" for name, value in point.items())
        lines.append(f"  at {share} of all sets' answerable questions: {rest}")
    for kind, row in part.kinds.items():
        lines.append(f"  {kind:<24}" + ", ".join(f"{name} {value:.3g}" for name, value in row.items()))
    return lines
