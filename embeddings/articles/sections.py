"""The names of sections, series and kinds of articles that papers and sites print above a headline. Pure."""

from __future__ import annotations

import re

_NAMES_TEXT = """
letters to the editor|letter to the editor|letters|opinion|opinions|comment|comments|commentary|editorial|editorials|
leader|leaders|analysis|news analysis|op-ed|op-eds|guest essay|guest column|guest columnist|column|columns|columnist|
feature|features|interview|essay|the big read|long read|the long read|special report|exclusive|world|world news|news|
national|international|politics|business|economy|culture|society|books|science|health|sport|sports|technology|
environment|local news|front page|in depth|in-depth|voices|perspective|perspectives|viewpoint|point of view|blog|blogs|
newsletter|top stories|top story|latest news|sections|print edition|from the magazine|argument|arguments|expert comment|
expert view|ideas|the opinion pages|opinion pages|op-ed contributor|op-ed columnist|contributing op-ed writer|
opinion columnists|guest opinion|guest commentary|guest post|my view|our view|your view|debate|policy brief|
policy briefs|policy paper|working paper|issue brief|briefing|briefings|backgrounder|backgrounders|blog post|research|
report|reports|publication|publications|insight|insights|explainer|explainers|explained|dispatch|dispatches|notebook|
review essay|book review|book reviews|review|reviews|speech|speeches|remarks|statement|statements|testimony|transcript|
transcripts|press release|press releases|news release|media release|event|events|podcast|podcasts|q&a|q & a|article|
articles|post|life|lifestyle|arts|arts & culture|media|law|education|energy|climate|security|defense|defence|
foreign policy|global|middle east|africa|asia|south asia|europe|americas|asia pacific|us news|uk news|world view|
worldview|money|markets|finance|economics|companies|tech|magazine|the magazine|investigation|investigations|weekend|
sunday review|obituary|obituaries|cover story|home|home page|features & analysis|analysis & opinion|news & analysis|
comment & analysis|comment is free
"""
_NAMES = frozenset(" ".join(_NAMES_TEXT.split()).replace("| ", "|").split("|"))
_EDITION = re.compile(
    r"(?:(?:early|late|final|first|second|third|national|city|metro|international|weekend|sunday|saturday|morning|evening|print"
    r"|[12]|home|main) )?edition(?: \d)?(?: ?[-–—:] ?(?:final|\d))?|section [a-z]|[a-z] section|pages? [a-z]?\d{1,3}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+[>/›»•·]\s+|\s*[|›»]\s*")
_LONGEST = 100


def is_section_name(name: str) -> bool:
    """Whether this is the name of a section and nothing else."""
    name = name.strip(" :|-–—")
    label, colon, rest = name.partition(":")
    name = rest.strip() if colon and label.casefold() == "section" else name
    return len(name) <= _LONGEST and (name.casefold() in _NAMES or _EDITION.fullmatch(name) is not None)


_LETTERS = re.compile(
    r"(?:(?:your|readers[’']?|today[’']s) )?letters?(?: to the (?:editor|times))?(?: of the (?:day|week))?|letterbox",
    re.IGNORECASE,
)


def is_letters(line: str) -> bool:
    """Whether a line says that letters to a paper follow."""
    return len(line) <= _LONGEST and _LETTERS.fullmatch(line.strip(" :|-–—")) is not None


def is_section(line: str) -> bool:
    """Whether a line is the name of a section, perhaps with what the section holds behind it ("Opinion | South Asia")."""
    if len(line) > _LONGEST:
        return False
    first, *rest = _BETWEEN.split(line.casefold().strip(" :|-–—"))
    return is_section_name(first) and all(len(one.split()) <= 3 for one in rest)
