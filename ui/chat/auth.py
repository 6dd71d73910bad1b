"""Who may use the page: names and salted scrypt hashes, one ``name:hash`` a line, as `password_line` writes them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from embeddings.errors import SettingInvalid

COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's parameters: about a tenth of a second and 32 MB a try (RFC 7914)."""
LONGEST = 1_024


@dataclass(frozen=True, slots=True)
class Hash:
    """One salted hash and the parameters it was made with."""

    cost: int
    block: int
    lanes: int
    salt: bytes
    digest: bytes

    def matches(self, password: str) -> bool:
        """Whether it is the hash of this password; takes as long when it is not."""
        return hmac.compare_digest(_scrypt(password, self.salt, self.cost, self.block, self.lanes), self.digest)


def _scrypt(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    memory = 256 * cost * block
    secret = password.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(secret, salt=salt, n=cost, r=block, p=lanes, maxmem=memory, dklen=32)


def password_line(name: str, password: str) -> str:
    """A line for the file: ``name:scrypt$cost$block$lanes$salt$hash``.

    Raises:
        SettingInvalid: when the name cannot stand in the file, or the password is empty.
    """
    if not name or name != name.strip() or name.startswith("#") or not name.isprintable() or ":" in name:
        raise SettingInvalid(f"a name may not be empty, begin with #, or hold a colon or white space at its ends: {name!r}")
    if not password or len(password) > LONGEST:
        raise SettingInvalid(f"a password must have 1 to {LONGEST:,} characters")
    salt = os.urandom(16)
    digest = _scrypt(password, salt, COST, BLOCK, LANES)
    encoded = (base64.b64encode(part).decode("ascii") for part in (salt, digest))
    return f"{name}:scrypt${COST}${BLOCK}${LANES}${'$'.join(encoded)}"


def read_hash(text: str) -> Hash | None:
    """A hash as the file spells it, or None when it is not one."""
    parts = text.split("$")
    if len(parts) != 6 or parts[0] != "scrypt":
        return None
    try:
        cost, block, lanes = (int(part) for part in parts[1:4])
        salt, digest = (base64.b64decode(part, validate=True) for part in parts[4:])
    except (ValueError, binascii.Error):
        return None
    sane = 2**14 <= cost <= 2**20 and cost & (cost - 1) == 0 and 1 <= block <= 32 and 1 <= lanes <= 16
    return Hash(cost, block, lanes, salt, digest) if sane and len(salt) >= 8 and len(digest) == 32 else None


@dataclass(frozen=True, slots=True)
class Users:
    """Everybody who may log in."""

    hashes: Mapping[str, Hash]

    def check(self, name: str, password: str) -> bool:
        """Whether this is one of them. An unknown name takes as long as a wrong password."""
        if len(password) > LONGEST:
            return False
        known = self.hashes.get(name)
        return (known or _NOBODY).matches(password) and known is not None


_NOBODY = Hash(COST, BLOCK, LANES, bytes(16), bytes(32))


def load_users(path: Path) -> Users:
    """Read a file of names and hashes. Empty lines and lines that begin with ``#`` are passed over.

    Raises:
        SettingInvalid: when it cannot be read, others may read it, or a line is not one.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        mode = path.stat().st_mode
    except (OSError, UnicodeDecodeError) as error:
        raise SettingInvalid(f"{path}: cannot be read as a file of names and password hashes ({error})") from error
    if mode & 0o077:
        raise SettingInvalid(f"{path}: others on this machine may read it; run `chmod 600 {path}`")
    hashes: dict[str, Hash] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, text = line.partition(":")
        found = read_hash(text.strip())
        if not name or found is None:
            raise SettingInvalid(f"{path}: line {number} is not name:hash; make one with `inquote password NAME`")
        if name in hashes:
            raise SettingInvalid(f"{path}: line {number} names {name!r} a second time")
        hashes[name] = found
    if not hashes:
        raise SettingInvalid(f"{path}: names nobody; add a line with `inquote password NAME`")
    return Users(hashes)
