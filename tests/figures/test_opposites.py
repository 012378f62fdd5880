"""A figure that the English says of something that excludes what the Arabic says it of."""

from __future__ import annotations

import pytest

from generator.figures import check

MOVED = [
    ("قتل 12 شخصا وأصيب 40", "12 people were wounded and 40 killed", "12 people were killed and 40 wounded"),
    ("مقتل 5 عمال وإصابة 9", "injuring 5 workers and killing 9", "killing 5 workers and injuring 9"),
    ("اعتقلت الشرطة 30 شخصا", "police killed 30 people", "police detained 30 people"),
    ("ما زال 14 صيادا في عداد المفقودين", "14 fishermen are dead", "14 fishermen are still missing"),
    ("أنقذ الغواصون 6 بحارة", "the divers found 6 dead sailors", "the divers rescued 6 sailors"),
    ("ولد الشاعر عام 1933", "the poet died in 1933", "the poet was born in 1933"),
    ("توفي عام 1987", "he was born in 1987", "he passed away in 1987"),
    ("40 في المئة من النساء", "40 percent of men", "40 percent of women"),
    ("يؤيد 55 في المئة المشروع", "55 percent oppose the project", "55 percent are in favor of the project"),
    ("بلغت الصادرات 3 مليارات دولار", "imports came to $3 billion", "exports came to $3 billion"),
    ("خسائر بقيمة 20 مليون يورو", "a profit of 20 million euros", "losses of 20 million euros"),
    ("انتهت الحرب عام 1975", "the war began in 1975", "the war ended in 1975"),
    ("افتتح المتحف عام 1902", "the museum closed in 1902", "the museum opened in 1902"),
    ("عثر على رجل عمره 61 عاما", "a 61-year-old woman was found", "a 61-year-old man was found"),
    ("ثالث أعلى قمة", "the third-lowest peak", "the third-highest peak"),
    ("12 طنا من القمح", "12 tons of sugar", "12 tons of Ukrainian grain"),
    ("على بعد 45 كيلومترا من الشاطئ", "45 kilometers deep", "45 kilometers off the coast"),
    ("على عمق 300 متر", "300 meters away", "300 meters below the surface"),
    ("طول الجسر 900 متر", "900 meters away from the bridge", "the bridge is 900 meters long"),
]
SILENT = [
    ("قتل وأصيب 20 شخصا", "20 people were killed or wounded"),
    ("قتل أو أصيب 20 شخصا", "20 people were wounded or killed"),
    ("بلغ عدد القتلى والجرحى 70", "the dead and injured numbered 70"),
    ("لا يؤيد القانون 30 في المئة", "30 percent oppose the law"),
    ("قتل 4 رجال وامرأتان", "4 men and two women were killed"),
    ("سجلت 5 وفيات و80 إصابة", "there were 5 deaths and 80 infections"),
    ("ولد عام 1920 وتوفي عام 1999", "he was born in 1920 and died in 1999"),
    ("قتل 3 جنود حين بدأ الهجوم عام 2011", "3 soldiers died as the attack began in 2011"),
]


@pytest.mark.parametrize(("ar", "wrong", "right"), MOVED)
def test_a_figure_that_moved_to_the_opposite_is_found_and_named_on_both_sides(
    ar: str, wrong: str, right: str
) -> None:
    findings = check(ar, wrong).findings
    assert findings
    assert all(finding.ar and finding.en for finding in findings)
    assert all("of something else" in finding.explain() for finding in findings)
    assert check(ar, right).findings == ()


@pytest.mark.parametrize(("ar", "en"), SILENT)
def test_two_meanings_at_once_and_a_negation_say_nothing(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()
