"""`python -m generator.figures figures|check`: the contract on standard input."""

import sys

from generator.figures.contract import check_jsonl, figures_jsonl

for answer in {"figures": figures_jsonl, "check": check_jsonl}[sys.argv[1]](sys.stdin):
    print(answer, flush=True)
