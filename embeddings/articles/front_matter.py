"""Front matter at the top of a file: YAML between lines of ``---`` or TOML between lines of ``+++``, read as plain values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from embeddings.articles.article import Span
from embeddings.articles.characters import trim

MOST = 64 * 1024
"""A block of more characters than this is not front matter."""

_BLOCK = re.compile(r"---[ \t]*(?:\r\n|\r|\n)(.*?)(?:\r\n|\r|\n)?(?:---|\.\.\.)[ \t]*(?=\r|\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*(?:\r\n|\r|\n)(.*?)(?:\r\n|\r|\n)?\+\+\+[ \t]*(?=\r|\n|\Z)", re.DOTALL)
_KEY = re.compile(r"[\w.\"' -]{1,60}=.*|\[.*|\s.*|[\]})\"].*|#.*|")
_INSIDE = ("params", "extra")
"""Tables in which generators of sites keep what an author adds."""
_FIELD = re.compile(r"[A-Za-z][\w .-]{0,40}:(?:\s.*)?|\s+.*|- .*|#.*|")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands at the top of a file: where, its values by name in lower case, and what is wrong with it."""

    span: Span | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    warning: str | None = None


class _Loader(yaml.SafeLoader):
    """Every scalar a string, no references (a few lines of them can stand for gigabytes), no tags of objects."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 -- how PyYAML spells it

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.constructor.ConstructorError(None, None, "references are not read", None)
        return super().compose_node(parent, index)


def front_matter(text: str) -> FrontMatter:
    """The front matter of ``text``, or an empty one.

    A block that cannot be read but looks like fields is set aside with a warning; any other is text.
    """
    if text.startswith("+++"):
        return _toml(text)
    if not text.startswith("---"):
        return _keywords(text)
    block = _BLOCK.match(text, 0, MOST)
    if block is None:
        return FrontMatter()
    span = Span(*trim(text, 0, block.end()))
    try:
        values = yaml.load(block[1], _Loader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        if all(_FIELD.fullmatch(line) for line in block[1].splitlines()):
            return FrontMatter(span, warning=f"front matter cannot be read as YAML ({_where(error)}); nothing is taken from it")
        return FrontMatter(warning="begins with a block that is not front matter; it is read as text")
    if values is None:
        return FrontMatter(span)
    if not isinstance(values, dict):
        return FrontMatter(warning="begins with a block that is not front matter; it is read as text")
    return FrontMatter(span, _flat(values))


_ORG = re.compile(r"#\+([A-Za-z_-]{2,30}):[ \t]*(.{0,400})")
_PERCENT = re.compile(r"%[ \t]+(.{1,400})")
_FIELD_LIST = re.compile(r":([A-Za-z][A-Za-z _-]{1,30}):[ \t]+(.{1,400})")
_STAMP = re.compile(r"[<\[](\d{4}-\d\d-\d\d)[^<>\[\]]{0,20}[>\]]")


def _keywords(text: str) -> FrontMatter:
    """Lines of keywords at the top, as outlines (``#+TITLE:``), lists of fields (``:Author:``) and papers (``% Title``) begin."""
    head = text[:MOST]
    for pattern in (_ORG, _FIELD_LIST):
        values: dict[str, object] = {}
        at = 0
        while (m := pattern.match(head, at)) is not None and (end := _line_end(head, m.end())) is not None:
            values.setdefault(m[1].lower(), _STAMP.sub(lambda stamp: stamp[1], m[2].strip()))
            at = end
        if len(values) >= 2:
            return FrontMatter(Span(*trim(text, 0, at)), values)
    at = 0
    lines: list[str] = []
    while len(lines) < 3 and (m := _PERCENT.match(head, at)) is not None and (end := _line_end(head, m.end())) is not None:
        lines.append(m[1].strip())
        at = end
    if len(lines) < 2:
        return FrontMatter()
    return FrontMatter(Span(*trim(text, 0, at)), dict(zip(("title", "author", "date"), lines, strict=False)))


def _line_end(text: str, at: int) -> int | None:
    """Where the next line begins when nothing but white space is left of this one."""
    m = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)").match(text, at)
    return m.end() if m else None


def _toml(text: str) -> FrontMatter:
    block = _TOML.match(text, 0, MOST)
    if block is None:
        return FrontMatter()
    span = Span(*trim(text, 0, block.end()))
    try:
        values = tomllib.loads(block[1].replace("\r\n", "\n").replace("\r", "\n"))
    except (ValueError, RecursionError) as error:
        if all(_KEY.fullmatch(line) for line in block[1].splitlines()):
            problem = " ".join(str(error).split())
            return FrontMatter(span, warning=f"front matter cannot be read as TOML ({problem}); nothing is taken from it")
        return FrontMatter(warning="begins with a block that is not front matter; it is read as text")
    return FrontMatter(span, _flat(values))


def _flat(values: Mapping[Any, object]) -> dict[str, object]:
    """By name in lower case; what stands in a table of additions stands behind what does not."""
    flat = {str(key).strip().lower(): value for key, value in values.items()}
    for name in _INSIDE:
        inner = flat.get(name)
        if isinstance(inner, Mapping):
            flat = {**{str(key).strip().lower(): value for key, value in inner.items()}, **flat}
    return flat


def _where(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = " ".join(str(getattr(error, "problem", None) or type(error).__name__).split())
    return f"{problem}, line {mark.line + 2}" if mark else problem
