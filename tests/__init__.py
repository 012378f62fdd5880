"""The tests: a package, so that no installed one named `tests` is taken for it."""
