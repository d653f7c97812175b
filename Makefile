# make run    sets up all it needs and opens the window
# make test   sets up all it needs and runs the tests
# make check  lint, format, types, floors, tests: what must be green at each commit

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet -c constraints.txt

.PHONY: run test check lint screenshots translations faults bench clean

run: $(VENV)/app
	@$(BIN)/python -m flashcards

test: $(VENV)/dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

check: lint test

lint: $(VENV)/dev
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@$(BIN)/lint-imports --no-logo

screenshots: $(VENV)/dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots docs/screenshots

translations: $(VENV)/dev
	@$(BIN)/python -m tests.translations

faults: $(VENV)/dev
	@$(BIN)/python -m tests.faults

bench: $(VENV)/dev
	@$(BIN)/python -m tests.benchmarks

clean:
	rm -rf $(VENV)

$(VENV)/app: pyproject.toml constraints.txt | $(VENV)/python
	@$(PIP) -e .
	@$(BIN)/python -m flashcards.ui.libraries
	@touch $@

$(VENV)/dev: $(VENV)/app
	@$(PIP) -e '.[dev]'
	@touch $@

$(VENV)/python:
	@test -n "$(PYTHON)" || { echo "Flashcards needs Python 3.11 or newer: install it (Debian, Ubuntu: apt install python3 python3-venv)."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing (Debian, Ubuntu: apt install python3-venv)."; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@
