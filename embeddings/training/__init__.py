"""How the judge is made: data, counterfactuals, training, export. Not needed to use the program.

This package alone may import torch, transformers and onnx directly; nothing outside imports it.
"""
