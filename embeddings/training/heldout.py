"""The questions that the judge was not trained on, as question sets: ``python -m embeddings.training.heldout SHARED OUT``.

What answers with the judge (the confidence of ``qa``, its threshold) has to be fitted on questions that the judge has never
seen: on those that it was trained on it is surer than it will ever be again.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection
from pathlib import Path

from embeddings.training import written
from embeddings.training.data import SQUAD, sources, written_files, written_held_out


def write(source: Path, wanted: Collection[str], target: Path) -> int:
    """Copy a set with only the questions ``wanted``; its articles all stay, for answers must be found among them.

    Returns:
        how many questions were written.
    """
    target.mkdir(parents=True, exist_ok=True)
    (target / "corpus.jsonl").write_bytes((source / "corpus.jsonl").read_bytes())
    lines = (source / "questions.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if str(json.loads(line)["qid"]) in wanted]
    (target / "questions.jsonl").write_text("".join(kept), encoding="utf-8")
    return len(kept)


def main() -> None:
    """Write the sets and say how many questions each has."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    found = sources(given.shared)
    for name, folder, part in (
        ("squad_held_out", given.shared / "eval" / SQUAD, found.squad.held_out),
        ("selqa_held_out", given.shared / "train" / "selqa", found.selqa.held_out),
    ):
        count = write(folder, {question.id for question in part.questions}, given.out / name)
        sys.stdout.write(f"{given.out / name}: {count} questions\n")
    target = given.out / "written_held_out"
    target.mkdir(parents=True, exist_ok=True)
    corpus, questions = written.rows(written.FOLDER, written_held_out(written_files()))
    for file, lines in (("corpus.jsonl", corpus), ("questions.jsonl", questions)):
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        (target / file).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{target}: {len(questions)} questions\n")


if __name__ == "__main__":
    main()
