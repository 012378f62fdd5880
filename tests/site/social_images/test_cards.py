"""The pictures that stand for a page where it is shared."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import fontpkg_ibm_plex_sans_arabic
import pytest
import typst
from PIL import Image, ImageChops

from generator.errors import PublishError
from generator.files import place_if_changed
from generator.model import Status
from generator.resources import Templates
from generator.site.render.social_image import social_images
from generator.site.social_images import SHAPES, SocialImage, draw, draw_cards
from generator.site.social_images.palette import FEW
from tests.site.pages.stories import PORT, SETTINGS, TEMPLATES, story

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Browse, MakeProject, Run, Serve

FOLDER = PurePosixPath("articles/port")
CARD = SocialImage(
    site="Khulasa",
    title="Port profits rise",
    title_ar="أرباح الميناء ترتفع",
    source="الجريدة",
    day="July 26, 2023",
    figure="$5 million",
    measures="profits of the port",
    note="3 of 3 figures match the Arabic",
)


def drawn(card: SocialImage, kept: Path) -> dict[str, bytes]:
    paths = draw_cards({FOLDER: card}, TEMPLATES, kept)
    return {path.name: file.read_bytes() for path, file in paths.items()}


def test_a_card_has_the_two_shapes_that_networks_show(tmp_path: Path) -> None:
    pictures = drawn(CARD, tmp_path)
    assert SHAPES == {"card.png": (1200, 630), "card-square.png": (600, 600)}
    for name, picture in pictures.items():
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        assert (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == SHAPES[name]


def test_a_card_has_few_colours_and_looks_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Surfaces and inks stay; no part of a pixel between them is off by more than an eighth of all shades."""
    small = drawn(CARD, tmp_path / "small")
    monkeypatch.setattr(draw, "with_palette", lambda picture, _: picture)
    for name, picture in drawn(CARD, tmp_path / "whole").items():
        before, after = (Image.open(io.BytesIO(data)) for data in (picture, small[name]))
        assert len(after.getcolors() or ()) <= FEW
        apart = ImageChops.difference(before.convert("RGB"), after.convert("RGB"))
        assert max(apart.tobytes()) <= 255 / 8
        changed = apart.convert("L").point(lambda shade: shade > 0).histogram()[1]
        assert changed < 0.06 * before.width * before.height
        assert 3 * len(small[name]) < len(picture)


def test_a_layout_with_many_colours_keeps_them(tmp_path: Path) -> None:
    layout = TEMPLATES.file("cards/card.typ").read_text(encoding="utf-8")
    (tmp_path / "cards").mkdir()
    sunset = layout.replace(
        "height: 14pt, fill: accent)", "height: 60%, fill: gradient.linear(red, yellow, blue))"
    )
    (tmp_path / "cards/card.typ").write_text(sunset, encoding="utf-8")
    paths = draw_cards({FOLDER: CARD}, Templates((tmp_path, *TEMPLATES.folders)), tmp_path / "kept")
    for file in paths.values():
        assert FEW < len(Image.open(file).convert("RGB").getcolors() or ()) <= 256


def test_the_same_words_give_the_same_bytes(tmp_path: Path) -> None:
    drawn(replace(CARD, figure=None, title=None), tmp_path / "b")
    draw._palette.cache_clear()
    assert drawn(CARD, tmp_path / "a") == drawn(CARD, tmp_path / "b")


def test_only_the_card_whose_words_changed_is_drawn_again(tmp_path: Path) -> None:
    other = PurePosixPath("articles/other")
    before = draw_cards({FOLDER: CARD, other: replace(CARD, title="Another")}, TEMPLATES, tmp_path)
    times = {file: file.stat().st_mtime_ns for file in before.values()}
    after = draw_cards({FOLDER: CARD, other: replace(CARD, title="Changed")}, TEMPLATES, tmp_path)
    assert {path for path in after if after[path] != before[path]} == {other / name for name in SHAPES}
    assert {file: file.stat().st_mtime_ns for file in times} == times


@pytest.mark.no_cover
def test_fonts_and_layout_are_read_once_for_all_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read the fonts takes as long as to draw thirty pictures."""
    made: list[str] = []
    for name in ("Fonts", "Compiler"):
        real = getattr(typst, name)

        def counted(
            *arguments: object, name: str = name, real: Callable[..., object] = real, **given: object
        ) -> object:
            made.append(name)
            return real(*arguments, **given)

        monkeypatch.setattr(typst, name, counted)
    cards = {PurePosixPath(f"articles/{n}"): replace(CARD, title=f"Headline {n}") for n in range(8)}
    drawn_now = draw_cards(cards, TEMPLATES, tmp_path)
    assert len(drawn_now) == 16
    assert all(file.is_file() for file in drawn_now.values())
    assert made.count("Fonts") == 1
    assert made.count("Compiler") == 1


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("typst") #read("/etc/hostname") *bold* _it_ $x^2$ `raw` = heading @ref <label> \\u{41} // no',
        '"); #panic("json") //',
        "كلمة " * 400,
        "x" * 5000,
        "\N{RIGHT-TO-LEFT OVERRIDE}\N{NULL}\N{GRINNING FACE}漢字",
        "",
    ],
)
def test_text_is_never_markup_and_always_fits_one_picture(hostile: str, tmp_path: Path) -> None:
    card = SocialImage(hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile)
    assert all(picture.startswith(b"\x89PNG") for picture in drawn(card, tmp_path).values())


def test_what_no_font_has_is_left_out_and_leaves_no_box(tmp_path: Path) -> None:
    with_emoji = replace(CARD, title="Port \N{GRINNING FACE}profits rise", title_ar="أرباح 漢الميناء ترتفع")
    assert drawn(with_emoji, tmp_path / "a") == drawn(CARD, tmp_path / "b")


def test_a_layout_that_typst_refuses_is_named(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards/card.typ").write_text("#let", encoding="utf-8")
    with pytest.raises(PublishError, match=r"templates/cards/card\.typ: cannot be drawn"):
        draw_cards({FOLDER: CARD}, Templates((tmp_path,)), tmp_path / "kept")


def test_a_card_says_headlines_lead_figure_outlet_and_date() -> None:
    one = story(source="الجريدة", published=date(2023, 7, 26))
    (card,) = social_images([one], SETTINGS).values()
    assert (card.title, card.title_ar) == ("Port profits rise", "أرباح الميناء ترتفع")
    assert (card.source, card.day, card.site) == ("الجريدة", "July 26, 2023", "Khulasa")
    assert (card.figure, card.note) == ("$5 million", "3 of 3 figures match the Arabic")
    assert card.alternative == f"Port profits rise; $5 million: {card.measures}; الجريدة, July 26, 2023"


def test_a_figure_or_headline_that_the_check_has_not_passed_is_on_no_card() -> None:
    wrong = [
        (PORT[0][0], "Port profits rise 12%"),
        *((arabic, english and english.replace("$5", "$50")) for arabic, english in PORT[1:2]),
        *PORT[2:],
    ]
    (card,) = social_images([story(wrong, status=Status.MACHINE)], SETTINGS).values()
    assert card.title is None
    assert card.figure == "$4 million"
    (pending,) = social_images([story([(arabic, None) for arabic, _ in PORT])], SETTINGS).values()
    assert (pending.title, pending.figure, pending.note) == (None, None, "Translation pending")


def test_a_withdrawn_article_has_no_card() -> None:
    assert social_images([story(withdrawn=True)], SETTINGS) == {}


def test_a_kept_picture_is_put_into_the_docs_once(tmp_path: Path) -> None:
    kept, place = tmp_path / "kept.png", tmp_path / "docs/card.png"
    kept.write_bytes(b"one")
    assert place_if_changed(place, kept)
    assert not place_if_changed(place, kept)
    kept.unlink()
    kept.write_bytes(b"two")
    assert place_if_changed(place, kept)
    assert place.read_bytes() == b"two"
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.slow
def test_a_run_publishes_the_cards_and_removes_them_with_their_article(
    project: MakeProject, run: Run, tmp_path: Path
) -> None:
    seed = tmp_path / "port.txt"
    seed.write_text("\n".join(arabic for arabic, _ in PORT), encoding="utf-8")
    made = project(seed)
    assert run(made, "generate", "--offline").returncode == 0
    cards = [made / "docs" / FOLDER / name for name in SHAPES]
    assert all(card.is_file() for card in cards)
    assert "card" not in run(made, "generate", "--dry-run", "--verbose").stderr
    (made / "seeds/port.txt").write_text("---\nwithdrawn: true\n---\n" + seed.read_text(encoding="utf-8"))
    assert run(made, "generate", "--offline").returncode == 0
    assert not any(card.exists() for card in cards)


def test_the_built_site_has_the_cards_as_they_were_drawn(shipped: Path) -> None:
    cards = sorted((shipped / "docs/articles").rglob("card*.png"))
    assert [card.name for card in cards] == ["card-square.png", "card.png"]
    for card in cards:
        assert (shipped / "site" / card.relative_to(shipped / "docs")).read_bytes() == card.read_bytes()


MIXED = (
    "شركة Netflix (نتفليكس) تربح 1.5 مليار",
    "“مغري”! قالت «ميتا» إن ٢٥٪ لا 30%",
    'ردت "OpenAI" و Meta في 13-07-2023',
)
COMPARE = """async ([picture, text, upright]) => {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  await document.fonts.load('700 64px Plex', text)
  const canvas = (paint) => {
    const canvas = document.createElement("canvas")
    canvas.width = 1200
    canvas.height = 200
    const pen = canvas.getContext("2d", { willReadFrequently: true })
    pen.fillStyle = "white"
    pen.fillRect(0, 0, 1200, 200)
    paint(pen)
    const data = pen.getImageData(0, 0, 1200, 200).data
    const ink = (x, y) => data[4 * (1200 * y + x)] < 130
    let [left, right, top, bottom] = [1200, -1, 200, -1]
    for (let y = 0; y < 200; y++)
      for (let x = 0; x < 1200; x++)
        if (ink(x, y)) {
          left = Math.min(left, x); right = Math.max(right, x)
          top = Math.min(top, y); bottom = Math.max(bottom, y)
        }
    return { ink: (x, y) => ink(left + x, top + y), width: right - left + 1, height: bottom - top + 1 }
  }
  // The headline's band of the card, without the line above it and the words below it.
  const card = canvas((pen) => pen.drawImage(image, 0, 220, 1200, 200, 0, 0, 1200, 200))
  const own = canvas((pen) => {
    pen.direction = upright ? "rtl" : "ltr"
    pen.font = "700 64px Plex"
    pen.fillStyle = "#0f4f58"
    pen.textAlign = "right"
    pen.fillText(text, 1150, 120)
  })
  let [both, either] = [0, 0]
  for (let y = 0; y < Math.max(card.height, own.height); y++)
    for (let x = 0; x < Math.max(card.width, own.width); x++) {
      both += card.ink(x, y) && own.ink(x, y)
      either += card.ink(x, y) || own.ink(x, y)
    }
  return both / either
}"""


@pytest.mark.parametrize("text", MIXED)
def test_mixed_arabic_is_shaped_and_ordered_as_chromium_does_it(
    text: str, tmp_path: Path, serve: Serve, browse: Browse
) -> None:
    """The same ink in the same places; the same words in left-to-right order are not."""
    bare = SocialImage("", None, text, None, None, None, None, "")
    picture = base64.b64encode(drawn(bare, tmp_path)["card.png"]).decode()
    fonts = Path(fontpkg_ibm_plex_sans_arabic.__file__).parent / "files/IBMPlexSansArabic-Bold.ttf"
    site = tmp_path / "site"
    site.mkdir()
    (site / "plex.ttf").write_bytes(fonts.read_bytes())
    face = "@font-face { font-family: Plex; font-weight: 700; src: url(plex.ttf) }"
    (site / "index.html").write_text(f"<!doctype html><style>{face}</style>")
    page = browse(serve(site))
    assert page.evaluate(COMPARE, [picture, text, True]) > 0.8
    assert page.evaluate(COMPARE, [picture, text, False]) < 0.4
