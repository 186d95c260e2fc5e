# The verbs a person and CI both use. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
# The newest Python from 3.11 on that is here; PYTHON=… chooses another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
REQUIREMENTS := $(wildcard services/*/requirements.txt) requirements-dev.txt

.PHONY: help
help: ## This list
	@grep -hE '^[a-z0-9-]+:.*## ' Makefile | awk -F ':.*## ' '{printf "  make %-11s %s\n", $$1, $$2}'

# ---- Environment -------------------------------------------------------------------------------------------------

.PHONY: setup
setup: .venv/.installed ## Python environment: locked requirements with hashes, and the project's own packages
	@:

.venv/.installed: scripts/setup $(REQUIREMENTS) $(wildcard services/*/pyproject.toml)
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; PYTHON=/path/to/python make setup" >&2; exit 1; }
	@echo "setup: installing the locked requirements"
	@scripts/setup $(PYTHON)
	@touch $@

.PHONY: assets
assets: var/assets/.built ## Icon library and font data, from pinned npm packages, into var/assets
	@:

assets/node_modules/.installed: assets/package-lock.json
	@echo "assets: installing icon and font packages"
	@cd assets && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

ASSET_SOURCES := $(shell find services/shared/src/icon_library services/generator/src/generator/drawing/fonts -type f -not -name '*.pyc')
var/assets/.built: assets/node_modules/.installed .venv/.installed $(ASSET_SOURCES)
	@echo "assets: building the icon library and the font data"
	@$(BIN)/python -m icon_library.build --packages assets/node_modules --out var/assets/library
	@$(BIN)/python -m generator.drawing.fonts.build --packages assets/node_modules --out var/assets/fonts
	@touch $@

.PHONY: page
page: frontend/dist/.built ## The web page, into frontend/dist
	@:

frontend/node_modules/.installed: frontend/package-lock.json
	@echo "page: installing its packages"
	@cd frontend && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

PAGE_SOURCES := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/tests/*' -not -name '*.tsbuildinfo')
frontend/dist/.built: frontend/node_modules/.installed $(PAGE_SOURCES)
	@cd frontend && npm run --silent build
	@touch $@

# ---- Running -----------------------------------------------------------------------------------------------------

.PHONY: run
run: ## Page and API at http://localhost:8080 (PORT=… for another), with no Docker and no key
	@$(MAKE) -j2 --output-sync=none setup page
	@$(MAKE) assets
	@exec $(BIN)/python scripts/run

# ---- Checking ----------------------------------------------------------------------------------------------------

.PHONY: check
check: setup ## Formatting, lint, types, house rules, and the page's own checks
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m tools.lint
	@if [ -d frontend/node_modules ]; then cd frontend && npm run --silent check; \
		else echo "check: the page is left out; 'make page' installs what its checks need"; fi

.PHONY: test
test: setup assets page test-servers ## Every test that needs no Docker
	$(BIN)/pytest -m "not e2e" -n 2 --dist loadfile $(PYTEST)
	@cd frontend && npm test --silent

.PHONY: test-servers
test-servers:
	@scripts/install-test-servers

.PHONY: e2e
e2e: setup assets ## The whole stack in containers (needs a Docker engine)
	$(BIN)/pytest -m e2e tests/e2e $(PYTEST)

.PHONY: bench
bench: setup assets page ## Every figure of benchmarks/, measured on this machine
	@for file in benchmarks/[a-z]*.py; do $(BIN)/python $$file; done

.PHONY: accept
accept: setup assets ## Accept golden pictures after a look: CASE=name, or all that changed
	PYTHONPATH=tests $(BIN)/python -m support.golden accept $(CASE)

.PHONY: report
report: setup assets ## Contact sheet of all golden pictures, old beside new
	PYTHONPATH=tests $(BIN)/python -m support.golden report

.PHONY: icons-sheet
icons-sheet: setup assets ## Contact sheets of every icon at three sizes, into var/icons-sheet: SHEET="--no-names" and others
	$(BIN)/python -m tools.icon_sheet $(SHEET)

# ---- Upkeep ------------------------------------------------------------------------------------------------------

.PHONY: cleanup
cleanup: setup ## Take away saved pictures and notes that have expired: CLEANUP=--dry-run only counts (in Compose: docs/operations.md)
	$(BIN)/python -m storage.cli cleanup $(CLEANUP)

.PHONY: lock
lock: setup ## Compile requirements.in to requirements.txt (scripts/lock --upgrade for newer releases)
	scripts/lock

.PHONY: clean
clean: ## Remove what was built: environment, packages, assets, caches (the data in var/data stays)
	rm -rf .venv assets/node_modules frontend/node_modules frontend/dist var/assets .mypy_cache .ruff_cache .pytest_cache
