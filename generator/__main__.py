"""`python -m generator` is the program `khulasa`."""

from generator.cli import main

main()
