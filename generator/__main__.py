"""`python -m generator` is the program `khulasa`."""

from generator.cli import main

if __name__ == "__main__":  # a process that this one starts imports it
    main()
