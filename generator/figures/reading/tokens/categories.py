"""Sets of token categories that several rules use; patterns name single letters through `MACROS`."""

from __future__ import annotations

from generator.figures.lexicon.word import Category

IN_DIGITS = frozenset({Category.NUMBER, Category.SMALL, Category.YEAR_LIKE})
"""Numbers written with digits: 7, 2,000, 3 million."""
NUMBERS = IN_DIGITS | {Category.SPELLED}
AMOUNTS = NUMBERS | {Category.RANGE, Category.FRACTION}
ANY_NUMBER = AMOUNTS | {Category.DECADE}
TIME_UNITS = frozenset({Category.TIME, Category.YEAR})
UNITS = TIME_UNITS | {Category.CURRENCY, Category.CENT, Category.MEASURE, Category.PERCENT}
MONEY_SIGNS = frozenset({Category.SYMBOL, Category.CODE})
COUNTABLE = TIME_UNITS | {Category.CURRENCY, Category.MEASURE, Category.PERCENT, Category.SCALE}
"""Words that a number before them counts."""
PAUSES = frozenset({Category.STOP, Category.COMMA})
