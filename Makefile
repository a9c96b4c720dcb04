# Two commands on a fresh machine with Python 3.11+, pip and make: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test check eval eval-reader bench lock clean

$(VENV)/.installed: pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: $(VENV)/.installed
	$(BIN)/haluan code examples/pages --quiet
	@echo
	@echo "Next: $(BIN)/haluan code PAGE.html --format jsonl    the whole record of one page"
	@echo "      $(BIN)/haluan read PAGE.html                   the clean article only"
	@echo "      $(BIN)/haluan explain PAGE.html                why each event was coded"
	@echo "      $(BIN)/haluan doctor                           versions, packs, model, data dates"
	@echo "      $(BIN)/haluan serve                            the desk in your browser, on these pages: http://127.0.0.1:8420/"

# A browser for the tests of the pages: Debian's chromium, or playwright's own; without one they are skipped and say so.
$(VENV)/.browser: $(VENV)/.installed
	@command -v chromium chromium-browser google-chrome >/dev/null || timeout 180 $(BIN)/python -m playwright install chromium-headless-shell >/dev/null 2>&1 || \
	  echo "no browser could be installed: tests of the pages in a browser are skipped (apt install chromium)"
	@touch $@

test: $(VENV)/.browser
	$(BIN)/python -m pytest

check: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: $(VENV)/.installed
	$(BIN)/haluan evaluate eval/gold

eval-reader: $(VENV)/.installed
	$(BIN)/python training/eval_reader.py

bench: $(VENV)/.installed
	$(BIN)/python bench/speed.py

lock:
	$(PYTHON) -m venv .lock-venv
	.lock-venv/bin/python -m pip install --quiet pip-tools
	.lock-venv/bin/pip-compile --quiet --extra dev --strip-extras --no-emit-index-url --no-emit-find-links --output-file requirements.lock pyproject.toml
	rm -rf .lock-venv

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
