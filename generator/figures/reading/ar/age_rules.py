"""The rules of Arabic for ages without a unit of time, beside a name or another age."""

from __future__ import annotations

from generator.figures.reading.interpret import ages_beside_names
from generator.figures.reading.matching.rule import Rule

ARABIC_AGE_RULES: tuple[Rule, ...] = (
    Rule(
        "age.bracketed",
        r"{open}(?P<n>{plain})(?={close})",
        ages_beside_names.bracketed_age,
        (("ماريا (70 عاما) وزوجها (72)", "age 72 year"),),
        ("بعد 70 عاما من الهدنة (72)", "القانون (72)"),
        needs="a number in brackets after an age in brackets",
    ),
    Rule(
        "age.beside.name",
        "{comma}(?P<n>[dn])(?={comma})",
        ages_beside_names.age_between_commas,
        (("قال خالد سكوت، 42، إنه عاد", "age 42 year"), ("اعتقلت الشرطة سامي حداد، 19، أمس", "age 19 year")),
        ("الأرقام 3، 42، 55", "سجل في المباراة، 42، هدفا", "قال إن الفصول 7، 42، و50"),
        needs="a name and a comma before the number, a comma after it, and someone who speaks or is named",
    ),
)
