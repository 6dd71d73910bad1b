"""What the parts of an article depend on beside its bytes: the code that reads it."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path


@cache
def reading_version() -> str:
    """Changes whenever articles might be read, attributed or split in another way.

    It is a hash of the source of this package, so that no one has to remember to raise a number; libraries that
    extract text are named, with their versions, by `Article.reader`.
    """
    folder = Path(__file__).parent
    digest = hashlib.sha256(f"nupunkt {version('nupunkt')}".encode())
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
