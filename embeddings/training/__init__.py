"""How the judge is made: data, counterfactuals, training, export. Not needed to use the program.

Nothing outside this package imports it, nor torch, transformers or onnx, but where a user names a model of
sentence-transformers.
"""
