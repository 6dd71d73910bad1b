"""Do articles that answer a question know the year it names? ``python -m qa.evaluation.years SET [SET ...]``.

What `qa.confidence` makes of a missing year rests on this count. No model is loaded.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from qa.evaluation.sets import CORPUS, read_set
from qa.years import absent, known, years


def counted(path: Path) -> tuple[int, int]:
    """How many of a set's answerable questions name a year, and to how many of those no article that answers knows every year.

    Raises:
        SetInvalid: naming file, line and field.
    """
    asked = [
        (question, wanted) for question in read_set(path).questions if (wanted := years(question.text)) and question.articles
    ]
    needed = {article for question, _ in asked for article in question.articles}
    stated = {}
    with (path / CORPUS).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["doc_id"] in needed:
                stated[row["doc_id"]] = known(f"{row.get('title') or ''}\n{row.get('date') or ''}\n{row['text']}")
    without = [q for q, wanted in asked if all(absent(wanted, stated[article]) for article in q.articles)]
    return len(asked), len(without)


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints one line a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path)
    for path in parser.parse_args(arguments).sets:
        asked, without = counted(path)
        print(f"{path.name:24} {asked:4} answerable questions name a year, {without:3} of them no article that answers knows")  # noqa: T201


if __name__ == "__main__":
    main()
