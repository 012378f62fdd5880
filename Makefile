# Every task of the project; `make help` lists them. For GNU make 3.81 and later, in any folder.
BIN = .venv/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check --no-input install --quiet
LOCKED = $(PIP) --require-hashes --only-binary :all: --no-deps --requirement
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' pyproject.toml
ARTICLES = 100 1000 2000
# One more than there are cores: a worker that waits for its browser leaves a core idle.
WORKERS = $$(($$(getconf _NPROCESSORS_ONLN) + 1))
# Types are checked while the tests run, and told after them.
TYPES_AND_TESTS = found=$$(mktemp); $(BIN)/mypy >"$$found" 2>&1 & types=$$!; \
	$(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal
BOTH = tests=$$?; wait $$types; types=$$?; cat "$$found"; rm "$$found"; exit $$((tests | types))
# `make test COVERAGE=97` also counts the lines that the tests run, and fails below so many per cent.
COUNTED = $(if $(COVERAGE),--cov --cov-report term --cov-fail-under $(COVERAGE))
# Hundreds of processes import the program: what each would compile is kept, whatever the machine is set to.
test check soak: export PYTHONDONTWRITEBYTECODE =
CATALOGUE = templates/theme/locales/ar/LC_MESSAGES/messages.po
NEEDED = Install it: sudo apt install python3-venv (Debian, Ubuntu), sudo dnf install python3 (Fedora), brew install python (macOS); then run make again.

.PHONY: help site serve clean test check soak lock messages benchmark picture snapshots demo

##@ To use it

help: ## List the tasks
	@awk -F ':.*## ' '/^##@ / { sub("##@ ", ""); print sep $$0 ":"; sep = "\n" } \
		/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

site: .venv/.installed ## Install what is needed into .venv, build the site into site/
	@$(BIN)/khulasa build

serve: .venv/.installed ## Show the site on this machine and rebuild it on every change
	@$(BIN)/khulasa serve

clean: ## Remove everything that make and khulasa made
	@[ ! -x $(BIN)/khulasa ] || $(BIN)/khulasa clean
	rm -rf .venv .khulasa demo site .site.new .site.new.ar .site.old newsletters/*/ templates/theme/locales/*/LC_MESSAGES/*.mo
	rm -rf .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache

##@ To work on it

test: .venv/.installed-for-tests ## Run the linters and all tests
	@$(BIN)/python -m tests.browser
	@$(BIN)/python -m tests.msgfmt
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(TYPES_AND_TESTS) -m 'not soak' $(COUNTED); $(BOTH)

check: .venv/.installed-for-tests ## Run the linters and the tests that need no browser
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(TYPES_AND_TESTS) -m 'not browser and not slow and not soak'; $(BOTH)

soak: .venv/.installed-for-tests ## Run the long tests: many texts, histories, kills
	@$(BIN)/pytest --numprocesses auto --dist worksteal -m 'soak or hypothesis' --hypothesis-profile soak

lock: .venv/.installed ## Resolve the dependencies again into requirements*.lock
	@$(PIP) uv==0.13.9
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --extra test --constraint requirements.lock --output-file requirements-test.lock

messages: .venv/.installed ## Bring the Arabic catalogue up to date with the templates
	@$(BIN)/pybabel -q extract --mapping babel.cfg --no-location --sort-output --omit-header --output .khulasa/messages.pot .
	@$(BIN)/pybabel -q update --locale ar --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width 110 \
		--input-file .khulasa/messages.pot --output-file $(CATALOGUE)

benchmark: .venv/.installed-for-tests ## Time figures, a start, archives of ARTICLES="100 1000 2000"
	@$(BIN)/python -m benchmarks.figures
	@$(BIN)/python -m benchmarks.start
	@$(BIN)/python -m benchmarks.archive --record $(ARTICLES)

picture: site .venv/.installed-for-tests ## Take the README's picture again
	@$(BIN)/python -m tests.picture

demo: .venv/.installed ## Build a newspaper of 30 real articles into demo/site
	@rm -rf demo
	@$(BIN)/khulasa init demo --name 'The Crossing' --name-ar المعبر --url https://crossing.example/ >/dev/null
	@rm demo/seeds/*
	@cp tests/sites/newspaper/seeds/* demo/seeds/
	@SOURCE_DATE_EPOCH=1405036800 $(BIN)/khulasa build --offline --project demo
	@echo 'To read it: $(BIN)/khulasa serve --project demo'

snapshots: .venv/.installed-for-tests ## Take again the pictures that tests compare pages with
	@$(BIN)/pytest --quiet --renew-snapshots tests/site/pages/test_snapshots.py

.venv/.installed: requirements.lock pyproject.toml
	@set --; \
	for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
		$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && set -- $$python && break; \
	done; \
	if [ $$# = 0 ]; then echo 'Khulasa needs Python 3.11 or newer. $(NEEDED)' >&2; exit 1; fi; \
	if ! $$1 -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$$1 lacks the venv module. $(NEEDED)" >&2; exit 1; \
	fi; \
	$(BIN)/python -c 'import pip' 2>/dev/null || $$1 -m venv --clear .venv
	@echo 'Installing the locked packages into .venv: about a minute, the first time only.'
	@$(LOCKED) requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.installed-for-tests: .venv/.installed requirements-test.lock
	@$(LOCKED) requirements-test.lock
	@touch $@
