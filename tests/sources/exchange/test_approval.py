"""What a person has approved in Trados or memoQ is a person's here; what nobody has is a machine's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model import Status
from tests.sources.exchange.files import read_text, tmx, xliff

if TYPE_CHECKING:
    from pathlib import Path

ARABIC, ENGLISH = ("نفت الشركة ذلك.", "أُعلن القرار."), ("The company denied it.", "It was announced.")
EDITED, MACHINE = Status.EDITED, Status.MACHINE


def trados(*confirmed: str) -> str:
    """An SDLXLIFF of one unit with two segments."""

    def marked(texts: tuple[str, ...]) -> str:
        return "".join(f'<mrk mtype="seg" mid="{mid}">{text}</mrk>' for mid, text in enumerate(texts))

    segments = "".join(f'<sdl:seg id="{mid}" {conf}/>' for mid, conf in enumerate(confirmed))
    text = xliff((marked(ARABIC), marked(ENGLISH)), raw=True)
    defs = f'<sdl:seg-defs xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">{segments}</sdl:seg-defs>'
    return text.replace("</trans-unit>", f"{defs}</trans-unit>")


@pytest.mark.parametrize(
    ("confirmed", "statuses"),
    [
        (('conf="ApprovedSignOff"', 'conf="Translated"'), [EDITED, EDITED, EDITED]),
        (('conf="ApprovedTranslation"', 'conf="Draft"'), [MACHINE, EDITED, MACHINE]),
        (('conf="RejectedSignOff"', 'conf="RejectedTranslation"'), [MACHINE, MACHINE, MACHINE]),
        (("", 'conf="Unspecified"'), [MACHINE, MACHINE, MACHINE]),
    ],
)
def test_trados_says_it_of_each_segment(
    tmp_path: Path, confirmed: tuple[str, str], statuses: list[Status]
) -> None:
    (unit,) = read_text(tmp_path, trados(*confirmed)).units
    assert [one.entry.status for one in (unit, *unit.readings[0])] == statuses


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("ManuallyConfirmed", EDITED),
        ("Reviewer1Confirmed", EDITED),
        ("Proofread", EDITED),
        ("PartiallyEdited", MACHINE),
        ("MachineTranslated", MACHINE),
        ("Rejected", MACHINE),
        ("NotStarted", MACHINE),
    ],
)
def test_memoq_says_it_of_each_unit(tmp_path: Path, said: str, status: Status) -> None:
    text = xliff((ARABIC[0], ENGLISH[0]), unit=f'xmlns:mq="MQXliff" mq:status="{said}"')
    assert [unit.entry.status for unit in read_text(tmp_path, text).units] == [status]


@pytest.mark.parametrize(("said", "status"), [("1", EDITED), ("true", EDITED), ("0", MACHINE), ("", MACHINE)])
def test_phrase_says_it_of_each_unit(tmp_path: Path, said: str, status: Status) -> None:
    unit = f'xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="{said}"'
    text = xliff((ARABIC[0], ENGLISH[0]), unit=unit)
    assert [unit.entry.status for unit in read_text(tmp_path, text).units] == [status]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("ApprovedTranslation", EDITED),
        ("Translated", EDITED),
        ("ApprovedSignOff", EDITED),
        ("Draft", MACHINE),
        ("RejectedTranslation", MACHINE),
        ("Unspecified", MACHINE),
    ],
)
def test_trados_says_it_in_its_tmx_too(tmp_path: Path, said: str, status: Status) -> None:
    text = tmx({"ar": ARABIC[0], "en": ENGLISH[0]})
    level = f'<tu><prop type="x-ConfirmationLevel">{said}</prop>'
    assert [unit.entry.status for unit in read_text(tmp_path, text.replace("<tu>", level)).units] == [status]


@pytest.mark.parametrize("state", ["translated", "final", "signed-off"])
@pytest.mark.parametrize("prefix", ["", "needs-review-"])
def test_the_states_of_the_standard_are_read(tmp_path: Path, state: str, prefix: str) -> None:
    text = xliff((ARABIC[0], ENGLISH[0]), target=f'state="{prefix}{state}"')
    assert [unit.entry.status for unit in read_text(tmp_path, text).units] == [MACHINE if prefix else EDITED]


def test_a_rejection_in_memoq_goes_before_the_approval_of_the_standard(tmp_path: Path) -> None:
    text = xliff((ARABIC[0], ENGLISH[0]), unit='approved="yes" xmlns:mq="MQXliff" mq:status="Rejected"')
    assert read_text(tmp_path, text).units[0].entry.status is MACHINE
