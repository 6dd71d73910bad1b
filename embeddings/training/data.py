"""The sets, divided by article into what is trained on and what the model is chosen on, and the groups made of the first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from embeddings.models.protocols import Encoder
from embeddings.training import squad, written
from embeddings.training.corpora import SEED, Question, Sentence, Set, held_out, load, share
from embeddings.training.groups import Group, Maker, unlabelled
from embeddings.training.near import Near, encoded

SQUAD = "squad2_cs224n_dev"
SQUAD_HELD_OUT = 4
SELQA_HELD_OUT = 0.12
HOTPOT_HELD_OUT = 0.4
WRITTEN_HELD_OUT = 0.105
SQUAD1_ASKED = 0.165
"""Share of the 87,599 questions of SQuAD 1.1 that are trained on: about as many as of all other sets together."""


@dataclass(frozen=True, slots=True)
class Divided:
    """One set in two parts that share no article with a question in it."""

    train: Set
    held_out: Set


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that is read for training and choosing.

    Attributes:
        speeches: articles without questions, in the public domain; further negatives and texts for distilling.
        squad1: encyclopaedias with many more questions (`embeddings.training.squad`), all for training.
    """

    squad: Divided
    selqa: Divided
    hotpot: Divided
    musique: Divided
    written: Divided
    speeches: Set
    squad1: Divided

    @property
    def sets(self) -> tuple[Divided, ...]:
        """Those with questions."""
        return (self.squad, self.selqa, self.hotpot, self.musique, self.written, self.squad1)

    def asking(self, *names: str) -> Sources:
        """The same articles, with the questions of these sets only."""

        def heard(name: str, part: Divided) -> Divided:
            return part if name in names else Divided(replace(part.train, questions=()), part.held_out)

        return replace(
            self,
            squad=heard("squad", self.squad),
            selqa=heard("selqa", self.selqa),
            hotpot=heard("hotpot", self.hotpot),
            musique=heard("musique", self.musique),
            written=heard("written", self.written),
            squad1=heard("squad1", self.squad1),
        )


def sources(shared: Path, squad1: Path | None = None) -> Sources:
    """The sets from the folder that holds ``train``, ``eval`` and ``scale``, and SQuAD 1.1's ``train-v1.1.json``, if given."""
    squad2 = load(shared / "eval" / SQUAD)
    asked = sorted({article for question in squad2.questions for article in _articles(question)})
    selqa, hotpot = load(shared / "train" / "selqa"), load(shared / "train" / "hotpotqa_100")
    # Sections of one Wikipedia article stay together: their titles begin alike.
    sections = {name: sentences[0].title.partition(" — ")[0] for name, sentences in selqa.articles.items() if sentences}
    questions = frozenset(q.id for q in hotpot.questions if share(q.id) < HOTPOT_HELD_OUT)
    apart = frozenset(a for q in hotpot.questions if q.id in questions for a in q.gold)
    musique = load(shared / "train" / "musique_100")
    files = written_files()
    return Sources(
        squad=divided(squad2, held_out(asked, SQUAD_HELD_OUT)),
        selqa=divided(selqa, frozenset(name for name, title in sections.items() if share(title) < SELQA_HELD_OUT)),
        hotpot=divided(hotpot, apart),
        musique=divided(musique, frozenset()),
        written=Divided(written.load(files=set(files) - written_held_out(files)), written.load(files=written_held_out(files))),
        speeches=load(shared / "scale" / "us_speeches", articles=24),
        squad1=divided(squad.load(squad1, SQUAD1_ASKED) if squad1 else Set(squad.NAME, {}, ()), frozenset()),
    )


def written_files() -> list[str]:
    """Names of the written files."""
    return sorted(path.stem for path in written.FOLDER.glob("*.txt"))


def written_held_out(files: Sequence[str]) -> frozenset[str]:
    """Those that are not trained on."""
    return frozenset(name for name in files if share(name) < WRITTEN_HELD_OUT)


def divided(data: Set, apart: frozenset[str]) -> Divided:
    """A set in two: questions and articles that touch ``apart``, and the others."""

    def part(held: bool) -> Set:
        return replace(
            data,
            articles={name: sentences for name, sentences in data.articles.items() if (name in apart) is held},
            questions=tuple(q for q in data.questions if bool(_articles(q) & apart) is held),
        )

    train = part(held=False)
    held = part(held=True)
    # A held-out question may also need an article that is trained on: it keeps its sentences, the questions stay apart.
    needed = {a: data.articles[a] for q in held.questions for a in _articles(q) if a in data.articles}
    return Divided(train, replace(held, articles={**held.articles, **needed}))


def groups(found: Sources, encoder: Encoder, cache: Path, seed: int = SEED, *, topics: int = 0) -> list[Group]:
    """All groups to train on, the same for the same seed and encoder; ``topics`` of each set ask only about a name or thing."""
    random = Random(seed)
    corpus = [*(s for d in found.sets for s in _sentences(d.train)), *_sentences(found.speeches)]
    near = Near(corpus, encoded(encoder, [s.text for s in corpus], cache / "sentences.npz", questions=False))
    questions = [q for d in found.sets for q in d.train.questions]
    texts = [q.text for q in questions]
    vectors = dict(zip(texts, encoded(encoder, texts, cache / "questions.npz", questions=True), strict=True))
    made: list[Group] = []
    for part, short, whole, thorough in (
        (found.squad, True, True, False),
        (found.selqa, False, True, False),
        (found.hotpot, False, False, False),
        (found.musique, True, False, False),
        (found.written, False, True, True),
        (found.squad1, True, True, False),
    ):
        maker = Maker(part.train, near, vectors, random, short=short, whole=whole, thorough=thorough)
        made += maker.all()
        made += maker.topics(topics)
    made += unlabelled(questions, near, vectors, 1_500, random)
    return made


def _articles(question: Question) -> set[str]:
    return {*question.gold, *question.articles}


def _sentences(data: Set) -> Iterable[Sentence]:
    return (sentence for sentences in data.articles.values() for sentence in sentences)
