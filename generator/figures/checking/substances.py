"""What is measured: tonnes of wheat are not tonnes of sugar."""

from __future__ import annotations

import re

from generator.figures.checking.counted_nouns import forms
from generator.model import Figure, Kind
from generator.text.folding import fold, fold_word

_MATTERS = """
grain | قمح شعير ذرة حبوب دقيق طحين | wheat barley corn maize grain flour cereal
rice | أرز | rice
sugar | سكر | sugar
beans | صويا فول عدس حمص | soy soya soybean bean lentil chickpea
cotton | قطن | cotton
coffee | قهوة بن | coffee
tea | شاي | tea
milk | حليب لبن ألبان | milk dairy
meat | لحم لحوم دواجن | meat beef pork lamb mutton poultry chicken
fish | سمك أسماك تونة | fish seafood tuna
fruit | فاكهة فواكه تمور تمر برتقال تفاح | fruit date orange apple
vegetables | خضار خضروات طماطم بطاطس | vegetable tomato potato
food | غذاء أغذية مساعدات إمدادات | food aid supply relief
gold | ذهب | gold bullion
silver | فضة | silver
copper | نحاس | copper
iron | حديد صلب فولاذ | iron steel
oil | نفط خام زيت زيوت وقود بنزين ديزل سولار | oil crude petroleum fuel petrol gasoline diesel
gas | غاز | gas lng
coal | فحم | coal charcoal
water | ماء مياه مطر أمطار | water wastewater rain rainfall precipitation sewage
snow | ثلج ثلوج جليد | snow ice
waste | نفايات قمامة مخلفات | waste garbage rubbish trash litter debris
drugs | مخدرات كوكايين هيروين حشيش | drug narcotic cocaine heroin hashish cannabis marijuana
explosives | متفجرات بارود | explosive dynamite tnt gunpowder
uranium | يورانيوم | uranium
carbon | كربون | carbon emission
land | أرض أراض أراضي غابات | land forest woodland bush
"""
"""A sort of matter, its Arabic words and its English ones, singular."""


def _by_word(language: int) -> dict[str, str]:
    rows = [line.split(" | ") for line in _MATTERS.strip().splitlines()]
    return {fold_word(word): row[0] for row in rows for word in row[language].split()}


_ARABIC, _ENGLISH = _by_word(1), _by_word(2)
_OF_AR = re.compile(r" من (\w+)")
_OF_EN = re.compile(r" of ((?:[a-z]+[ -]){0,2}[a-z]+)")
_WINDOW = 40
"""Characters behind a figure in which its matter is sought."""


def other_matter(ar: Figure, arabic: str, en: Figure, english: str) -> bool:
    """Whether the quantities, of these texts, are of different matters, both of them known."""
    if not ar.kind is en.kind is Kind.QUANTITY:
        return False
    said = _OF_AR.match(fold(arabic[ar.end : ar.end + _WINDOW]).text)
    heard = _OF_EN.match(fold(english[en.end : en.end + _WINDOW]).text)
    if not said or not heard:
        return False
    sorts = {_ARABIC[form] for form in forms(said[1]) if form in _ARABIC}
    words = re.split("[ -]", heard[1])
    others = {_ENGLISH[form] for word in words for form in (word, word.removesuffix("s")) if form in _ENGLISH}
    return bool(sorts and others) and sorts.isdisjoint(others)
