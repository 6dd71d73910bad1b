"""A trained model to an int8 ONNX graph: the published graph that it was made from, with other numbers in it.

The graph has been dynamically quantised already (activations as they come, ``MatMulInteger``), so nothing is traced or
quantised by a tool: each linear layer's matrix is replaced by its trained one in signed 8 bits with one scale a column,
which ``MatMulInteger`` reads like one scale for all, and loses less. Embeddings, where they were not trained, keep their
bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from embeddings.models.weights import BGE_SMALL, MS_MARCO_L12, Weights
from embeddings.training.model import LAYERS, linear_name
from embeddings.training.student import layers_of, shortened

PRODUCER = "inquote.training"

State = Mapping[str, torch.Tensor]


def exported(state: State, base: Weights = MS_MARCO_L12) -> bytes:
    """The graph of a model with the two outputs, from its weights; the same bytes for the same weights.

    Args:
        state: the weights by torch's names; of fewer layers than the reranker has, the graph has fewer too.
        base: the reranker that the model was made from.
    """
    model = onnx.load_from_string(base.read("model.onnx"))
    if (layers := layers_of(state)) < LAYERS:
        shortened(model, layers)
    model.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 2
    return _with(model, state)


def exported_encoder(state: State, base: Weights = BGE_SMALL) -> bytes:
    """The graph of an encoder, from its weights; the same bytes for the same weights.

    Args:
        state: the weights by torch's names.
        base: the encoder that it was made from.
    """
    return _with(onnx.load_from_string(base.read("model.onnx")), state)


def _with(model: onnx.ModelProto, state: State) -> bytes:
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}

    def put(name: str, value: NDArray[np.generic]) -> None:
        tensors[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(value), name))

    for node in graph.node:
        name = linear_name(node)
        if name is None:
            continue
        stored = node.input[1].removesuffix("_quantized")
        matrix = np.asarray(state[f"{name}.weight"].detach().float().numpy()).T
        integers, scale = quantised(matrix)
        put(f"{stored}_quantized", integers)
        put(f"{stored}_scale", scale)
        put(f"{stored}_zero_point", np.zeros(scale.shape, dtype=np.int8))
    for name, value in state.items():
        if name in tensors:
            put(name, value.detach().float().numpy())
    # Shapes that were noted for the graph as it was published no longer hold.
    del graph.value_info[:]
    model.producer_name = PRODUCER
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))


def quantised(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Signed 8-bit integers and one scale a column: ``integers * scale`` is within half a scale of ``matrix``."""
    scale = np.abs(matrix).max(axis=0) / 127
    scale = np.where(scale == 0, 1, scale).astype(np.float32)
    return np.rint(matrix / scale).clip(-127, 127).astype(np.int8), scale
