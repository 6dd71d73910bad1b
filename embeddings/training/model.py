"""The published int8 ONNX graphs, back as torch models that can be trained: the reranker with a second output, and the encoder.

A quantised weight is ``(integer - zero point) * scale``; ONNX keeps a linear layer's matrix transposed. The names of the
parameters stand in the names of the graph's nodes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from transformers import BertConfig, BertForSequenceClassification, BertModel

from embeddings.errors import ModelCorrupt
from embeddings.models.judge import JudgeFiles
from embeddings.models.weights import BGE_SMALL, MS_MARCO_L12, Weights

_LINEAR = re.compile(r"/((?:bert|encoder)/.*|classifier)/(?:MatMul|Gemm)")
_PARAMETERS = ("bert.", "classifier", "embeddings.", "encoder.")

State = dict[str, torch.Tensor]


def mean(one: State, other: State, share: float = 0.5) -> State:
    """The mean of two sets of weights of one shape, name by name (Wortsman et al. 2022, Robust fine-tuning).

    Args:
        one: weights by torch's names.
        other: the same names and shapes.
        share: how much the other weighs, 0 to 1.
    """
    both = {name: (value, other[name]) for name, value in one.items()}
    return {name: (1 - share) * a + share * b if a.is_floating_point() else a for name, (a, b) in both.items()}


LAYERS = 12


def config(layers: int = LAYERS) -> BertConfig:
    """The shape of ms-marco-MiniLM-L-12-v2, with two outputs."""
    return BertConfig(  # type: ignore[call-arg]
        vocab_size=30522,
        hidden_size=384,
        num_hidden_layers=layers,
        num_attention_heads=12,
        intermediate_size=1536,
        num_labels=2,
        # On a processor the fused attention is the slower one: a step takes nearly twice as long with it.
        attn_implementation="eager",
    )


def zero_shot(weights: Weights = MS_MARCO_L12) -> BertForSequenceClassification:
    """The reranker as it was published, but for what quantising lost; its answer logit starts as a copy of its rank logit.

    Raises:
        ModelMissing, ModelCorrupt: when the graph is not installed or not the one expected.
    """
    state = _state(weights.read("model.onnx"))
    for name in ("classifier.weight", "classifier.bias"):
        state[name] = torch.cat([state[name], state[name]])
    return _classifier(state, weights.name)


def shipped(files: JudgeFiles | None = None) -> BertForSequenceClassification:
    """The judge that is part of the package, but for what quantising lost.

    Raises:
        ModelMissing, ModelCorrupt: when its graph is not there or not the one expected.
    """
    files = files or JudgeFiles()
    return _classifier(_state(files.read("model.onnx")), files.name)


def _state(graph: bytes) -> State:
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in dequantised(graph).items()}


def _classifier(state: State, name: str) -> BertForSequenceClassification:
    model = BertForSequenceClassification(config())
    missing = model.load_state_dict(state, strict=False)
    if missing.missing_keys or missing.unexpected_keys:
        raise ModelCorrupt(f"{name}: its graph does not hold the weights of a 12-layer BERT classifier; reinstall it")
    model.eval()  # type: ignore[no-untyped-call]
    return model


def published_encoder(weights: Weights = BGE_SMALL) -> BertModel:
    """The encoder as it was published, but for what quantising lost.

    Raises:
        ModelMissing, ModelCorrupt: when the graph is not installed or not the one expected.
    """
    state = _state(weights.read("model.onnx"))
    model = BertModel(config(), add_pooling_layer=False)
    missing = model.load_state_dict(state, strict=False)
    if missing.missing_keys or missing.unexpected_keys:
        raise ModelCorrupt(f"{weights.name}: its graph does not hold the weights of a 12-layer BERT encoder; reinstall it")
    model.eval()  # type: ignore[no-untyped-call]
    return model


def dequantised(graph: bytes) -> dict[str, NDArray[np.float32]]:
    """Float weights by the names torch gives them, from an int8 ONNX graph of a BERT encoder or classifier."""
    loaded = onnx.load_from_string(graph).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in loaded.initializer}
    state: dict[str, NDArray[np.float32]] = {}
    for node in loaded.node:
        if (name := linear_name(node)) is not None:
            state[f"{name}.weight"] = _floats(tensors, node.input[1].removesuffix("_quantized")).T
    for name, value in tensors.items():
        if not name.startswith(_PARAMETERS):
            continue
        if name.endswith("_quantized"):
            # Embeddings only: a linear layer that kept its name is already there, transposed.
            name = name.removesuffix("_quantized")
            if name not in state:
                state[name] = _floats(tensors, name)
        elif not name.endswith(("_scale", "_zero_point")):
            state[name] = value.astype(np.float32)
    return state


def linear_name(node: onnx.NodeProto) -> str | None:
    """The torch name of the linear layer that a node multiplies for, or None when it is not one of those."""
    match = _LINEAR.match(node.name) if node.op_type == "MatMulInteger" else None
    return match.group(1).replace("/", ".") if match else None


def _floats(tensors: Mapping[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    integers, zero, scale = (tensors[name + part].astype(np.float32) for part in ("_quantized", "_zero_point", "_scale"))
    return np.asarray((integers - zero) * scale, dtype=np.float32)
