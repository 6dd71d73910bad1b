"""Where on a page the article stands. What lies among other articles, comments or pictures, or after the text, is not its own."""

from __future__ import annotations

import re
from typing import Any

from embeddings.articles.stated import line

MOST_ABOVE = 100
"""So many elements between headline and text are looked at ..."""

LONGEST_ABOVE = 300
"""... and of each so many characters: what holds more is the text, or a list."""

SUBSTANTIAL = 80
"""A paragraph of so many characters is text, not a line of the frame around it."""

_ELSEWHERE_TAGS = frozenset(["aside", "nav", "footer", "form", "dialog", "figure", "figcaption", "noscript"])
_NEVER_TAGS = frozenset(["html", "body", "main", "article", "head"])
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:related|recirc\w*|latest|recommend\w*|read-?more|more-(?:from|on|in|stories|articles|news|posts)"
    r"|most-?(?:read|popular|viewed)|popular|trending|teasers?|promos?|sidebar|side-?bar|next-?up|up-?next|also-(?:read|like)"
    r"|comments?|comment-?list|respon(?:d|ses?)|discussion|replies|disqus|newsletters?|subscri\w+|footer|foot|masthead|navigation"
    r"|nav|breadcrumbs?|[\w-]*(?:update|change|revision|edit)s?-?(?:history|log)|menu|(?:post|story|article|news)-?cards?|views-row|"
    r"(?:image|photo|picture|media|figure|video)-?(?:credits?|captions?)|captions?|cutlines?|cookies?|consent|gdpr)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OTHER_ARTICLES = re.compile(
    r"(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|read-?more|more-(?:from|on|in|stories|articles|news|posts)"
    r"|most-?(?:read|popular|viewed)|trending|next-?up|up-?next|also-(?:read|like)"
    r"|[\w-]*(?:update|change|revision|edit)s?-?(?:history|log))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES = frozenset(["complementary", "navigation", "contentinfo", "dialog", "search"])
_BREAKS = frozenset(["br", "p", "div", "li", "ul", "ol", "dt", "dd", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "time"])


class Page:
    """The elements of a page in their order, and which of them may speak of the article."""

    def __init__(self, tree: Any) -> None:
        elements = [element for element in tree.iter() if isinstance(element.tag, str)]
        self._place = {element: at for at, element in enumerate(elements)}
        sizes = self._sizes(elements)
        titled = {above for h1 in tree.iter("h1") for above in (h1, *h1.iterancestors())}
        whole = sizes.get(tree, 0)
        self._elsewhere: set[Any] = set()
        for element in elements:
            above = element.getparent()
            frame = _is_elsewhere(element) and element not in titled and 2 * sizes.get(element, 0) <= whole
            if above in self._elsewhere or frame:
                self._elsewhere.add(element)
        headings = [at for e, at in self._place.items() if e.tag == "h1" and e not in self._elsewhere]
        self.heading = headings[-1] if headings else 0
        texts = [at for e, at in self._place.items() if e.tag == "p" and _length(e) >= SUBSTANTIAL and e not in self._elsewhere]
        told = {line(tag.get("content")).casefold() for tag in tree.xpath("//meta[contains(@name | @property, 'description')]")}
        above = [at for at in texts[:-1] if at > self.heading][:1]
        above = [at for at in above if getattr(elements[at].getnext(), "tag", "p") != "p"]
        # What the page is described by, between headline and byline, is a line of its front.
        texts = [at for at in texts if at not in above or line(elements[at].text_content()).casefold() not in told]
        own = [at for at in texts if at > self.heading] or texts
        self.first, self.last = (own[0], own[-1]) if own else (len(elements), len(elements))

    @staticmethod
    def _sizes(elements: list[Any]) -> dict[Any, int]:
        """How much text stands in paragraphs within each element."""
        sizes: dict[Any, int] = {}
        for element in reversed(elements):
            size = sizes.get(element, 0) + (_length(element) if element.tag == "p" else 0)
            sizes[element] = size
            above = element.getparent()
            if above is not None:
                sizes[above] = sizes.get(above, 0) + size
        return sizes

    def own(self, element: Any) -> bool:
        """Whether an element stands neither in another block nor after the text."""
        return element not in self._elsewhere and self._place.get(element, 0) <= self.last

    def elsewhere(self, element: Any) -> bool:
        """Whether an element stands in a block that is not the article's text: a picture's, a box, a list of other articles."""
        return element in self._elsewhere

    def is_behind(self, element: Any) -> bool:
        """Whether an element of other blocks begins after the text."""
        return element in self._elsewhere and self._place.get(element, 0) > self.last

    def above_text(self, element: Any) -> bool:
        """Whether an element stands between the headline and the text."""
        return self.own(element) and self.heading <= self._place.get(element, 0) < self.first

    def lines_above_text(self) -> list[str]:
        """What stands between the headline and the text, line by line, without what belongs to pictures and to other articles."""
        found: list[str] = []
        last: Any = None
        for element in [e for e in self._place if self.above_text(e)][:MOST_ABOVE]:
            if last is not None and last in element.iterancestors():
                continue
            if len(element.text_content()) <= LONGEST_ABOVE and not self._holds_elsewhere(element):
                last = element
                found += lines_of(element)
        return found

    def _holds_elsewhere(self, element: Any) -> bool:
        return any(inner in self._elsewhere for inner in element.iterdescendants())

    def around_text(self, element: Any) -> bool:
        """Whether an element of the article's own blocks stands before the text or after it."""
        at = self._place.get(element, 0)
        return element not in self._elsewhere and (at < self.first or at > self.last)


def drop_behind(tree: Any) -> None:
    """Takes the lists of other articles off a page that stand behind the text, where they would be read as its end."""
    page = Page(tree)
    for element in [e for e in tree.iter("div", "section", "aside", "ul") if not page.own(e)]:
        named = " ".join((element.get("class") or "", element.get("id") or ""))
        behind = element.getparent() is not None and page.is_behind(element)
        if behind and _OTHER_ARTICLES.search(named):
            element.drop_tree()


def _is_elsewhere(element: Any) -> bool:
    if element.tag in _NEVER_TAGS:
        return False
    if element.tag == "nav" and next(element.iterfind(".//a[@rel='author']"), None) is not None:
        return False  # a row of facts about the article, whatever it is called
    if element.tag in _ELSEWHERE_TAGS or element.get("role") in _ROLES:
        return True
    return any(_ELSEWHERE.search(element.get(name) or "") for name in ("class", "id"))


def _length(paragraph: Any) -> int:
    return len(line(paragraph.text_content()))


def lines_of(element: Any) -> list[str]:
    """The text of an element line by line, as a browser would show it."""
    parts: list[str] = []
    for event, node in _walk(element):
        if node.tag in _BREAKS and node is not element:
            parts.append("\n")
        if event == "start" and isinstance(node.tag, str):
            parts.append(node.text or "")
        if event == "end" and node is not element:
            parts.append(node.tail or "")
    return [text for part in "".join(parts).split("\n") if (text := line(part))]


def _walk(element: Any) -> Any:
    stack = [("start", element)]
    while stack:
        event, node = stack.pop()
        yield event, node
        if event == "start":
            stack.append(("end", node))
            stack += [("start", child) for child in reversed(node)]
