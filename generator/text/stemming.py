"""Words to stems, to measure what sentences have in common."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.text.clitics import ARTICLE, CONJUNCTIONS
from generator.text.normalize import normalize, without_marks

if TYPE_CHECKING:
    from snowballstemmer.arabic_stemmer import ArabicStemmer
    from snowballstemmer.english_stemmer import EnglishStemmer

_WORD = re.compile(r"[^\W\d_]{2,}")
# Function words, which say nothing about a sentence's subject; normalised, not stemmed.
_STOP = frozenset(
    "في من على إلى الى عن أن ان إن كان كانت هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد مع بعد قبل بين كل"
    " كما أو او ثم لكن حيث عند غير هو هي هم وهو وهي كانوا يكون تكون منذ حتى أي اي أنه انه أنها انها إنه إنها"
    " به بها له لها فيه فيها منه منها عليه عليها خلال أيضا ايضا نحو لدى وقد ولا وفي ومن وأن وإن وكان"
    " وكانت والتي والذي ليس ليست هناك هنا سوف بل إلا أما إذا إذ لو لأن بأن مما بما فيما عما عبر ضمن حول ضد"
    " دون سوى بسبب بشأن وفق وفقا حسب بعض نفس كذلك هؤلاء عندما بينما بعدما حين إليه إليها عنه عنها معه معها"
    " لهم منهم بهم وعلى وإلى ومع وعن وبعد وقبل وهذا وهذه وذلك ولم ولن فقد فإن".split()
)


def is_function_word(word: str) -> bool:
    """Whether a normalised Arabic word says nothing about a sentence's subject."""
    return word in _STOP


@lru_cache
def _stemmer(language: str) -> ArabicStemmer | EnglishStemmer:
    import snowballstemmer  # noqa: PLC0415 - it loads thirty languages, which `khulasa figures` never needs

    return snowballstemmer.stemmer(language)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word; a و or ف before the article, which the stemmer would keep, is removed."""
    bare = without_marks(word)
    if bare.startswith(ARTICLE, 1) and bare[0] in CONJUNCTIONS:
        bare = bare[1:]
    return str(_stemmer("arabic").stemWord(bare))


@lru_cache(maxsize=65536)
def english_stem(word: str) -> str:
    """The stem of one English word."""
    return str(_stemmer("english").stemWord(word.casefold()))


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order, without function words."""
    return [stem(word) for word in _WORD.findall(normalize(text)) if word not in _STOP]
