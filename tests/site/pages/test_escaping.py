"""Nothing that a seed or an engine says can become markup, front matter or a template."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.model import Status
from tests.site.pages.html import ARABIC, article, body, by_id, front_matter, parse, render, text
from tests.site.pages.stories import story

pytestmark = pytest.mark.no_cover  # the pages are those whose lines the tests of each page count
HOSTILE = (
    "<script>alert(1)</script>",
    "{{ 7*7 }} {% raw %}",
    "---",
    '--8<-- "mkdocs.yml"',
    "```",
    "~~~\n# heading",
    "<!-- comment",
    "&lt;script&gt;",
    "]]>",
    "</span></div><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "[link](javascript:alert(1)) ![](x) {: onclick=alert(1) }",
    "\N{START OF TEXT}wzxhzdk:0\N{END OF TEXT}",
    "\N{START OF TEXT}amp\N{END OF TEXT}",
    "\N{RIGHT-TO-LEFT OVERRIDE}evil\N{LEFT-TO-RIGHT ISOLATE}",
    "a\n\n<b>b\n---\nkind: home",
    "\N{LINE SEPARATOR}# heading\N{NEXT LINE}x",
    "\N{NULL}\ufffe",
    "'\\\"#: {}[],&*!|>%@`",
)
SHOWN = {
    "\N{START OF TEXT}wzxhzdk:0\N{END OF TEXT}": "wzxhzdk:0",
    "\N{START OF TEXT}amp\N{END OF TEXT}": "amp",
    "\N{RIGHT-TO-LEFT OVERRIDE}evil\N{LEFT-TO-RIGHT ISOLATE}": "evil",
    "\N{NULL}\ufffe": "",
}
FORBIDDEN = {"src", "onerror", "onmouseover", "onclick", "style"}


def shown(hostile: str) -> str:
    """What may be left of it on the page."""
    return " ".join(SHOWN.get(hostile, hostile).split())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_reaches_every_page_as_text_only(hostile: str) -> None:
    one = story(
        [
            (f"{hostile} عنوان", f"Headline {hostile}"),
            (f"{hostile} بلغت الأرباح 5 ملايين {hostile}.", f"{hostile} Profits of $5 million {hostile}."),
        ],
        status=Status.MACHINE,
        engine=hostile,
        source=hostile,
        author=hostile,
        license=hostile,
        tags=(hostile,),
        url=f"https://example.org/{hostile}",
        published=date(2023, 7, 13),
    )
    for path, data in {**render(one), **render(one, language=ARABIC)}.items():
        if not path.endswith(".md"):
            continue
        tree = parse(body(data))
        assert not [e for e in tree.iter() if e.tag in {"script", "img", "b", "pre", "style"}], path
        assert not [e for e in tree.iter() if FORBIDDEN & set(e.keys())], path
        links = [urlsplit(str(a.get("href"))) for a in tree.iter("a")]
        assert {link.scheme for link in links} <= {"", "https", "mailto"}, path
        for message in [link for link in links if link.scheme == "mailto"]:
            assert (message.path, set(parse_qs(message.query))) == ("", {"subject", "body"}), path
        assert len(data.split(b"\n---\n")) == 2, path
        known = {"title", "description", "kind", "head", "updated"}
        assert {"description", "kind"} <= set(front_matter(data)) <= known, path
    tree = article(one)
    assert text(by_id(tree, "s0-en")) == f"Headline {shown(hostile)}".strip()
    assert text(by_id(tree, "s1-ar")).startswith(shown(hostile))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_title_and_description_can_be_printed_as_they_are_in_text_and_attributes(hostile: str) -> None:
    """MkDocs and Material print both without escaping."""
    one = story([(f"عنوان {hostile}", f"Headline {hostile}"), ("نص.", f"Text {hostile} here.")])
    meta = front_matter(render(one)["articles/port/index.md"])
    tree = parse(f'<p title="{meta["title"]}">{meta["title"]}</p><p title="{meta["description"]}"></p>')
    assert [e.tag for e in tree] == ["p", "p"]
    assert [sorted(e.keys()) for e in tree] == [["title"], ["title"]]
    assert text(tree[0]) == " ".join(f"Headline {shown(hostile)}".split())


def test_foreign_text_never_starts_a_line() -> None:
    """There only could it be Markdown or a template of another tool."""
    one = story(
        [("# عنوان", "# Headline"), ("* نص 5 ملايين.", "* Text 5 million.")], source="> x", tags=("+ t",)
    )
    page = render(one)["articles/port/index.md"].decode().split("---\n", 2)[2]
    own = ("<", "## ")
    assert [line for line in page.splitlines() if line and not line.startswith(own)] == []
