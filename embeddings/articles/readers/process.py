"""The other side of `embeddings.articles.sandbox`: reads one file after another until its input ends."""

from __future__ import annotations

import json
import os
import struct
import sys
from importlib import import_module
from typing import BinaryIO

from embeddings.articles.readers.extract import Extract
from embeddings.errors import ArticleUnreadable

MODULES = {
    "html": "embeddings.articles.readers.html",
    "fragment": "embeddings.articles.readers.html_fragment",
    "pdf": "embeddings.articles.readers.pdf",
    "docx": "embeddings.articles.readers.docx",
}


def main() -> None:
    """Serves requests on standard input; answers go to what was standard output, which nothing else may write to."""
    _limit(int(sys.argv[1]))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    while header := sys.stdin.buffer.read(8):
        size, length = struct.unpack(">II", header)
        request = json.loads(sys.stdin.buffer.read(size))
        _answer(answers, request["kind"], sys.stdin.buffer.read(length), request["name"])


def _answer(answers: BinaryIO, kind: str, data: bytes, name: str) -> None:
    try:
        found: Extract = import_module(MODULES[kind]).extract(data, name)
        answer = found.to_json()
    except ArticleUnreadable as error:
        answer = json.dumps({"error": str(error)}).encode("ascii")
    answers.write(struct.pack(">I", len(answer)) + answer)
    answers.flush()


def _limit(memory: int) -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A parser has nothing to write.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main()
