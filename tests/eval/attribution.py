"""How often attribution is right, on the labelled set: ``python -m tests.eval.attribution`` (``--help`` for what else it tells).

Rates: fields that the article states and that are read exactly so; fields that it does not state and that are invented; words of
the known text that are in quotable sentences; labelled lines of no article that can be quoted all the same.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from embeddings.articles.attribution import attribute
from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find
from embeddings.errors import ArticleUnreadable
from tests.eval.articles import (
    eighth_files,
    eighth_material,
    eighth_web,
    eleventh_files,
    eleventh_material,
    eleventh_web,
    fifth_files,
    fifth_material,
    fifth_web,
    fourth_files,
    fourth_material,
    fourth_web,
    ninth_files,
    ninth_material,
    ninth_web,
    office_styles,
    plain_styles,
    seventh_files,
    seventh_material,
    seventh_web,
    sixth_files,
    sixth_material,
    sixth_web,
    tenth_files,
    tenth_material,
    tenth_web,
    thirteenth_files,
    thirteenth_material,
    thirteenth_web,
    twelfth_files,
    twelfth_material,
    twelfth_web,
    unseen_files,
    unseen_material,
    unseen_web,
    web_styles,
)
from tests.eval.articles.material import SEEDS, Label, Story, Style, stories
from tests.shared import SHARED

FIELDS = ("title", "author", "publication", "date", "url")
STYLES = (*plain_styles.STYLES, *web_styles.STYLES, *office_styles.STYLES)
PARTS = {
    "unseen": ((*unseen_web.STYLES, *unseen_files.STYLES), unseen_material.stories),
    "fourth": ((*fourth_web.STYLES, *fourth_files.STYLES), fourth_material.stories),
    "fifth": ((*fifth_web.STYLES, *fifth_files.STYLES), fifth_material.stories),
    "sixth": ((*sixth_web.STYLES, *sixth_files.STYLES), sixth_material.stories),
    "seventh": ((*seventh_web.STYLES, *seventh_files.STYLES), seventh_material.stories),
    "eighth": ((*eighth_web.STYLES, *eighth_files.STYLES), eighth_material.stories),
    "ninth": ((*ninth_web.STYLES, *ninth_files.STYLES), ninth_material.stories),
    "tenth": ((*tenth_web.STYLES, *tenth_files.STYLES), tenth_material.stories),
    "eleventh": ((*eleventh_web.STYLES, *eleventh_files.STYLES), eleventh_material.stories),
    "twelfth": ((*twelfth_web.STYLES, *twelfth_files.STYLES), twelfth_material.stories),
    "thirteenth": ((*thirteenth_web.STYLES, *thirteenth_files.STYLES), thirteenth_material.stories),
}
"""Styles and stories of the parts that were made later, each without a look at the rules as they were then."""
EACH, EACH_UNSEEN = 5, 10


@dataclass
class Tally:
    """Counts over some articles."""

    articles: int = 0
    stated: int = 0
    right: int = 0
    unstated: int = 0
    invented: int = 0
    words: int = 0
    found: int = 0
    never: int = 0
    quoted: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        for name in ("articles", "stated", "right", "unstated", "invented", "words", "found", "never", "quoted"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.wrong += other.wrong

    def __str__(self) -> str:
        rate = self.right / max(1, self.stated)
        fields = f"fields {self.right}/{self.stated} ({rate:.1%}), invented {self.invented}/{self.unstated}"
        text = f"recall of text {self.found / max(1, self.words):.4f}, not the article but quotable {self.quoted}/{self.never}"
        return f"{self.articles:4} articles: {fields}, {text}"


def same(a: str) -> str:
    return " ".join(a.replace("’", "'").split()).casefold()


def measure(document: Document | None, label: Label, name: str) -> Tally:
    """One article against its label."""
    tally = Tally(articles=1)
    for key in FIELDS:
        expected, got = getattr(label, key), document and getattr(document.article, key)
        if expected is not None:
            tally.stated += 1
            tally.right += got is not None and same(got) == same(expected)
        else:
            tally.unstated += 1
            tally.invented += got is not None
        if (got and same(got)) != (expected and same(expected)):
            tally.wrong.append(f"{name} {key}: {got!r}, not {expected!r}")
    sentences = [same(s.span.of(document.article.text)) for s in document.structure.sentences] if document else []
    known, have = Counter(same(" ".join(label.body)).split()), Counter(" ".join(sentences).split())
    tally.words = known.total()
    tally.found = (known & have).total()
    if tally.found < 0.99 * tally.words:
        tally.wrong.append(f"{name} text: {tally.found} of {tally.words} words; missing {list((known - have).elements())[:12]}")
    for line in label.never:
        tally.never += 1
        if any(same(line) == s or (len(line) > 25 and same(line) in s) for s in sentences):
            tally.quoted += 1
            tally.wrong.append(f"{name} quotes {line!r}")
    return tally


def measure_style(style: Style, number: int, told: Sequence[Story], each: int) -> Tally:
    """A style over ``each`` of the stories."""
    total = Tally()
    for story in (told[(number + 5 * at) % len(told)] for at in range(each)):
        made = style.make(story)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / made.name).write_bytes(made.data)
            refused: list[str] = []
            try:
                documents = {d.article.id: d for source in find([folder]) for d in read(source, refuse=refused.append)}
            except ArticleUnreadable as error:
                documents = {}
                refused.append(str(error))
        for label in made.labels:
            fitting = [d for name, d in documents.items() if name == label.id or name.endswith(f"/{label.id}") or not label.id]
            total.add(measure(fitting[0] if fitting else None, label, f"{style.name}: {made.name}"))
        total.wrong += refused
    return total


def measure_real() -> Tally:
    """The five real articles, by the labels beside them."""
    total = Tally()
    labels = json.loads((SHARED / "eval" / "attribution.json").read_text(encoding="utf-8"))
    for source in find([SHARED / "seeds"]):
        (document,) = read(source)
        label = labels[source.id]
        aside = {line["line"] for key in label if key.endswith("_lines") and isinstance(label[key], list) for line in label[key]}
        bios = {line["line"] for line in label.get("bio_lines", [])} | {
            line["line"] for line in label.get("standfirst_lines", [])
        }
        lines = document.article.text.split("\n")
        body = tuple(line.removeprefix("- ") for at, line in enumerate(lines, 1) if at not in aside - bios)
        never = tuple(lines[at - 1] for at in sorted(aside - bios))
        known = Label(source.id, label["title"], label["author"], label["publication"], label["date"], None, body, never)
        total.add(measure(document, known, source.id))
    return total


def measure_rules(limit: int) -> None:
    """How often each rule of the text matches in each source: a rule that matches in one only is fitted to it."""
    corpora = (
        "eval/realtimeqa_2022_2023",
        "eval/mtrag_human_subset",
        "scale/bbc_news",
        "scale/us_speeches",
        "scale/reuters21578",
    )
    counts: dict[str, Counter[str]] = {}
    for folder in (SHARED / "seeds", SEEDS, *(SHARED / name for name in corpora)):
        if not folder.is_dir():
            continue
        for source in find([folder]):
            for document in islice(read(source, refuse=lambda _: None), limit):
                attributed = attribute(document.article.text).attribution
                rules = {f"{name}: {fact.rule}" for name in FIELDS for fact in [getattr(attributed, name)] if fact}
                rules |= {f"{a.kind}: {a.rule}" for a in document.structure.asides}
                for rule in rules:
                    counts.setdefault(rule, Counter())[folder.name] += 1
    for style in STYLES:
        for story in stories()[:2]:
            made = style.make(story)
            with tempfile.TemporaryDirectory() as folder:
                (Path(folder) / made.name).write_bytes(made.data)
                for document in (d for source in find([folder]) for d in read(source, refuse=lambda _: None)):
                    for name in FIELDS:
                        if fact := getattr(document.article.attribution, name):
                            counts.setdefault(f"{name}: {fact.rule}", Counter())[style.name] += 1
    for rule, sources in sorted(counts.items()):
        print(f"{rule:70}{len(sources):3} sources  " + ", ".join(f"{name} {count}" for name, count in sources.most_common(4)))


def measure_unseen(part: str, styles: Sequence[Style], told: Sequence[Story], wrong: bool) -> None:
    """One line a style of a part that was made after the rules, and the total."""
    total = Tally()
    for number, style in enumerate(styles):
        tally = measure_style(style, number, told, EACH_UNSEEN)
        print(f"{part:8} {style.name:58}{tally}")
        total.add(tally)
        if wrong:
            for line in tally.wrong:
                print("    ", line[:300])
    print(f"{part} styles:   {total}")


def second_check() -> None:
    """``realtimeqa``: authors that the text states, against the author that the record states, which the rules are not shown."""
    agree = differ = 0
    for source in find([SHARED / "eval" / "realtimeqa_2022_2023"]):
        for document in read(source):
            stated, found = document.article.author, attribute(document.article.text).attribution.author
            if stated and found and document.article.attribution.author != found:
                known = set(same(stated).replace(",", " ").replace(";", " ").split())
                good = any(word in known for word in same(found.value).split())
                agree, differ = agree + good, differ + (not good)
                if not good:
                    print(f"     {document.article.id}: {found.value!r} ({found.rule}), the record says {stated[:80]!r}")
    print(f"realtimeqa: of {agree + differ} records that state an author and whose text does too, {agree} agree")


def main() -> None:
    """Prints one line a style, and the totals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true", help="the styles that rules are not tuned on, too")
    for name in PARTS:
        explained = f"only the {name} part, made after the rules and without them"
        parser.add_argument(f"--{name}", dest="part", action="store_const", const=name, help=explained)
    parser.add_argument("--wrong", action="store_true", help="each thing that is wrong")
    parser.add_argument(
        "--rules", type=int, metavar="N", help="how often each rule matches in the first N articles of each source"
    )
    parser.add_argument("--second", action="store_true", help="the second check, on records of news")
    options = parser.parse_args()
    if options.rules:
        measure_rules(options.rules)
        return
    if options.second:
        second_check()
        return
    if options.part:
        styles, told = PARTS[options.part]
        measure_unseen(options.part, styles, told(), options.wrong)
        return
    tuned, held = Tally(), Tally()
    for number, style in enumerate(STYLES):
        if style.held_out and not options.held_out:
            continue
        tally = measure_style(style, number, stories(), EACH)
        print(f"{'held out' if style.held_out else 'tuned on'} {style.name:58}{tally}")
        (held if style.held_out else tuned).add(tally)
        if options.wrong:
            for line in tally.wrong:
                print("    ", line[:300])
    print(f"tuned on styles: {tuned}")
    if options.held_out:
        print(f"held out styles: {held}")
    if SHARED.is_dir():
        real = measure_real()
        print(f"real articles:   {real}")
        if options.wrong:
            for line in real.wrong:
                print("    ", line[:300])


if __name__ == "__main__":
    main()
