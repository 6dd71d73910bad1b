"""A judge of six layers, made from the one of twelve: half the work a reading, and what that costs in judgement.

Every other layer is taken as it is (Sanh et al. 2019, DistilBERT); then it learns from the same groups and labels as the judge,
and to give every text the two logits that the judge gives it (Hinton et al. 2015, Distilling the knowledge in a
neural network).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import onnx
from transformers import BertForSequenceClassification

from embeddings.training.model import LAYERS, config

TAKEN = (0, 2, 4, 7, 9, 11)
"""The layers of the judge that the student begins with."""

_LAYER = re.compile(r"bert\.encoder\.layer\.(\d+)\.")


def student(judge: BertForSequenceClassification) -> BertForSequenceClassification:
    """A model of as many layers as are `TAKEN`, with the judge's weights in them and everywhere else."""
    place = {str(layer): str(at) for at, layer in enumerate(TAKEN)}
    state = {}
    for name, value in judge.state_dict().items():
        layer = _LAYER.match(name)
        if layer is None:
            state[name] = value.clone()
        elif layer[1] in place:
            state[name.replace(f".layer.{layer[1]}.", f".layer.{place[layer[1]]}.", 1)] = value.clone()
    model = BertForSequenceClassification(config(len(TAKEN)))
    model.load_state_dict(state)
    model.eval()  # type: ignore[no-untyped-call]
    return model


def shortened(model: onnx.ModelProto, layers: int) -> onnx.ModelProto:
    """A graph of twelve layers without those from ``layers`` on: what read the last one's output reads that of the last one left.

    Args:
        model: the reranker's graph; changed in place.
        layers: how many stay.
    """
    graph = model.graph
    kept, last = (f"/bert/encoder/layer.{at - 1}/output/LayerNorm/Add_1_output_0" for at in (layers, LAYERS))
    for node in graph.node:
        for at, name in enumerate(node.input):
            if name == last and not node.name.startswith("/bert/encoder/"):
                node.input[at] = kept
    made_by = {name: node for node in graph.node for name in node.output}
    needed, waiting = set[str](), [output.name for output in graph.output]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            if name in made_by:
                waiting += made_by[name].input
    nodes = [node for node in graph.node if needed.intersection(node.output)]
    tensors = [tensor for tensor in graph.initializer if tensor.name in needed]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(tensors)
    return model


def layers_of(names: Iterable[str]) -> int:
    """How many layers weights of these names have."""
    found = [int(layer[1]) for name in names if (layer := _LAYER.match(name))]
    return max(found) + 1
