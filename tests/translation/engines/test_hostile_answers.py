"""No answer ends a run or takes another one with it: bounds, redirects, entities, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.config.engines import EngineSettings
from generator.errors import EngineError
from generator.translation.engines import EngineContext, load_engine
from generator.translation.engines.answer_bounds import MAX_DEPTH, MAX_DIGITS, MAX_ITEMS, check_bounds
from generator.translation.engines.firefox_files import sha256
from generator.translation.engines.validation import validate_answer
from tests.translation.engines.service import DIALECTS, Reply, completion, completion_of
from tests.translation.engines.test_contract import answers, article, english, make

if TYPE_CHECKING:
    from tests.translation.engines.conftest import StartService

NESTED = f"{'[' * 100_000}{']' * 100_000}"
HOSTILE: dict[str, Reply] = {
    "nested arrays": Reply(NESTED),
    "nested objects": Reply('{"translations":' * 50_000 + "1" + "}" * 50_000),
    "never closed": Reply("[" * 200_000),
    "quotes without end": Reply('["' + '\\"' * 200_000),
    "many items": Reply(f"[{'1,' * 200_000}1]"),
    "many tags": Reply("<div>" * 100_000),
    "a long number": Reply(f'{{"code": {"9" * 5_000}}}'),
    "an endless number": Reply('{"code": 1e999999, "text": 1e999999}'),
    "not a number": Reply('{"translations": NaN, "choices": NaN}'),
    "a declaration": Reply("<![x]>"),
    "a wrong section": Reply("<![CDATA[x"),
    "a wrong entity": Reply("&#99999999999;"),
    "bytes of no text": Reply("\x00\x01\x02"),
    "other types": Reply(
        '{"choices": 5, "translations": 5, "responseData": 5, "trans_result": 5, "text": 5}'
    ),
    "empty lists": Reply('{"choices": [], "translations": [], "text": [], "trans_result": []}'),
    "a code page of no name": Reply("x", headers={"Content-Type": "text/html; charset=no-such"}),
    "gzip that is none": Reply("x" * 50, headers={"Content-Encoding": "gzip"}),
    "see other": Reply(status=303, headers={"Location": "/other"}),
    "no location": Reply(status=302),
    "a location of no form": Reply(status=302, headers={"Location": "http://[::1"}),
    "a port of no form": Reply(status=302, headers={"Location": "http://127.0.0.1:x/"}),
    "a file": Reply(status=302, headers={"Location": "file:///etc/passwd"}),
    "round and round": Reply(status=307, headers={"Location": "/m"}),
}


@pytest.mark.parametrize("name", sorted(DIALECTS))
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_answer_costs_its_own_sentence_only(name: str, hostile: str, service: StartService) -> None:
    def answer(text: str) -> str | Reply:
        return HOSTILE[hostile] if "المصدر 2 " in text else english(text)

    segments = article(3)
    said = answers(make(name, service(answer, DIALECTS[name]).url, retries=0, at_once=1), segments)
    assert said["s1"] == english(segments[0].text)
    assert isinstance(said["s2"], EngineError)
    assert "\n" not in str(said["s2"])
    assert said["s3"] == english(segments[2].text)


MODELS = ("5", "null", "true", '"s1"', "[]", "[[1]]", "{}", '{"s1": {"s1": 1}}', '{"s1": [1]}', "{" * 9_000)


@pytest.mark.parametrize("said", MODELS)
def test_whatever_a_model_says_is_no_end(said: str, service: StartService) -> None:
    (answer,) = answers(
        make("llm", service(lambda _: Reply(completion(said)), DIALECTS["llm"]).url, retries=0), article(1)
    ).values()
    assert isinstance(answer, EngineError)


@pytest.mark.parametrize("usage", ['"x"', "[1]", '{"prompt_tokens": 1e999}', '{"prompt_tokens": -5}', "null"])
def test_a_count_of_tokens_that_cannot_be_costs_no_answer(usage: str, service: StartService) -> None:
    body = completion_of({"s1": english("1")}).replace(
        '{"prompt_tokens": 1000, "completion_tokens": 500}', usage
    )
    found = service(lambda _: Reply(body), DIALECTS["llm"])
    assert answers(make("llm", found.url), article(1)) == {"s1": english("1")}


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[" * (MAX_DEPTH + 1), "deep"),
        (f"[{'1,' * (MAX_ITEMS + 1)}1]", "items"),
        ("<p>" * (MAX_ITEMS + 1), "tags"),
        (f"[{'1' * (MAX_DIGITS + 1)}]", "digits"),
        ("[" * MAX_DEPTH, None),
        (f'["{"[" * 999}", "{"1" * 999}", "{"," * MAX_ITEMS}", "\\"[[[["]', None),
        (f"[{'1,' * MAX_ITEMS}{'1' * MAX_DIGITS}]", None),
        ("", None),
    ],
)
def test_bounds_are_those_of_the_structure_and_not_of_its_texts(text: str, cause: str | None) -> None:
    if cause is None:
        check_bounds(text, "engine x")
        return
    with pytest.raises(EngineError, match=cause):
        check_bounds(text, "engine x")


@pytest.mark.no_cover
@pytest.mark.parametrize("name", sorted(DIALECTS))
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_text_goes_to_another_origin(name: str, status: int, service: StartService) -> None:
    other = service(english, DIALECTS[name])
    away = Reply(status=status, headers={"Location": other.url})
    (said,) = answers(make(name, service(lambda _: away, DIALECTS[name]).url, retries=0), article(1)).values()
    assert f"redirects to another origin ({other.url.removesuffix('/m')})" in str(said)
    assert other.requests == []


def test_a_redirect_on_the_same_origin_is_followed_with_the_text(service: StartService) -> None:
    for name in ("libre", "microsoft"):
        found = service(
            lambda text: english(text) if found.requests[-1].path == "/new" else moved,  # noqa: B023
            DIALECTS[name],
        )
        moved = Reply(status=308, headers={"Location": "/new"})
        assert answers(make(name, found.url), article(1)) == {"s1": english("1")}
        assert [request.method for request in found.requests] == ["POST", "POST"]


ARABIC = "وقال الوزير إن العمل مستمر في كل المدن من دون توقف."
GOOD = "The minister said work was going on in every city without a pause."


def refused(english: str, arabic: str = ARABIC) -> str:
    """Why an answer is refused; empty if it is not."""
    try:
        validate_answer(arabic, english, "google")
    except EngineError as error:
        return error.cause
    return ""


@pytest.mark.parametrize(
    ("answer", "decoded"),
    [
        ("The minister&#39;s work goes on &amp; on", "The minister's work goes on & on"),
        ("&quot;Work goes on,&quot; the minister said", '"Work goes on," the minister said'),
        ("Work &ndash; he said &#x2014; goes on&hellip;", "Work – he said — goes on…"),
        ("He said &amp;quot;work&amp;quot; goes on", "He said &quot;work&quot; goes on"),
        ("AT&T and R&D; work goes on &nosuch; he said", "AT&T and R&D; work goes on &nosuch; he said"),
        ("Work goes on&#8238; he&#0;&nbsp;said so", "Work goes on he\N{REPLACEMENT CHARACTER} said so"),
    ],
)
def test_entities_are_decoded_once_before_anything_is_checked(answer: str, decoded: str) -> None:
    assert validate_answer(ARABIC, answer, "libre") == decoded


def test_entities_that_the_arabic_writes_stay_and_hidden_markup_is_refused() -> None:
    arabic = "اكتب &amp; في النص ثم &lt;b&gt; بعدها."
    answer = "Write &amp; in it, then &lt;b&gt; after."
    assert validate_answer(arabic, answer, "libre") == answer
    assert "HTML" in refused("&lt;div&gt;The minister said work was going on.&lt;/div&gt;")


REMARKS = {
    "Sure, here is the translation: The minister said work was going on.": "a remark about the translation",
    "Certainly! The minister said work was going on.": "a remark about the translation",
    "Here’s the English translation: work was going on.": "a remark about the translation",
    "Translation: The minister said work was going on.": "a remark about the translation",
    "The minister said work was going on. Note: this translation may be inexact.": "a remark about",
    "The minister said work was going on. Let me know if you need more!": "an offer of help",
    "Please provide the text that you want me to translate.": "an offer of help",
    "As an AI, I have no opinion on ministers and their cities.": "a word about being a machine",
    "It is late. As a large language model I do not know more.": "a word about being a machine",
    "I cannot help with content about ministers.": "a refusal",
    "I’m unable to translate this sentence as it is.": "a refusal",
    "I'm sorry, but I can't assist with that request.": "an apology",
    "I apologize for the inconvenience caused to you.": "an apology",
    "Error: the source text could not be processed.": "a message of the service",
    "MYMEMORY WARNING: you used all available free translations": "a message of the service",
}


@pytest.mark.parametrize("answer", REMARKS)
def test_what_is_said_instead_of_a_translation_is_refused(answer: str) -> None:
    assert refused(answer).startswith(f"answered with {REMARKS[answer]}")


@pytest.mark.parametrize(
    ("arabic", "answer"),
    [
        ("قال: آسف، لا أستطيع أن أساعدكم.", "Sorry, I cannot help you, he said."),
        ("لا أعتقد أن الأمر انتهى.", "I cannot believe that it is over."),
        ("أعتذر للجمهور عن هذا الخطأ.", "I apologise to the public for this mistake."),
        ("يعمل مديراً لمنتج في مجال الذكاء الاصطناعي.", "As an AI product manager he works there."),
        ("وهذه الترجمة هي الأولى للرواية.", "This translation is the first of the novel."),
        ("ودخلت الشرطة مبنى المحكمة فمنع الدخول إليه.", "Access denied: police entered the court."),
        (ARABIC, "The minister was sorry that work could not go on."),
        (ARABIC, "Certainly the minister said that work was going on."),
        (ARABIC, "Note that work was going on in every city, he said."),
    ],
)
def test_what_the_arabic_says_itself_may_be_said(arabic: str, answer: str) -> None:
    assert refused(answer, arabic) == ""


ADDRESSES = [
    "https://spam.example/x",
    "http://a.b",
    "www.spam.example",
    "desk@spam.example",
    "spam.example/x",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_taken_only_from_the_arabic(address: str) -> None:
    answer = f"The minister said work was going on, see {address}."
    assert refused(answer) == "added an address that the Arabic does not have"
    assert refused(answer.upper().replace("HTTP", "http"), f"{ARABIC[:-1]}، انظر {address}") == ""
    assert refused("Booking.com said work was going on.") == ""


@pytest.mark.no_cover  # long answers, whose lines the short ones count
@pytest.mark.parametrize("part", ["a-", "a.", "a@", "x.y", "a.b@", "1.", "http:", "&a", "'a", "("])
def test_a_long_answer_is_read_in_proportion_to_its_length(part: str) -> None:
    """Patterns that try every beginning again would take hours for this."""
    assert isinstance(refused(part * 50_000, ARABIC * 2_000), str)


@pytest.mark.parametrize(
    "answer",
    [
        "Les poissons coûtent 40 dollars dans toutes les villes.",
        "Der Minister sagte, dass die Arbeit in allen Städten weitergeht.",
        "El ministro dijo que el trabajo continúa en las ciudades.",
        "Bakan, tüm şehirlerde çalışmanın ve üretimin devam ettiğini söyledi.",
        "Министр сказал, что работа продолжается во всех городах.",
        "部长说工作在所有城市不停地进行，没有任何停顿或延误。",
    ],
)
def test_an_answer_in_another_language_is_refused(answer: str) -> None:
    assert refused(answer).startswith("answered in another language")


@pytest.mark.parametrize("digits", ["9" * 41, "9," * 41, "9 " * 41])
def test_a_number_without_end_is_refused(digits: str) -> None:
    assert "digits" in refused(f"The minister said {digits} of them were at work.")
    assert refused(GOOD) == ""


def test_a_model_on_this_machine_that_breaks_at_a_sentence_translates_the_next(
    every_firefox: Any,
) -> None:
    said = answers(every_firefox, article(3))
    assert [isinstance(said[f"s{n}"], EngineError) for n in (1, 2, 3)] == [False, True, False]


@pytest.fixture
def every_firefox(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Any:
    """The Firefox engine with a model that breaks at the second sentence."""

    def translate(_: object, text: str) -> str:
        if "المصدر 2 " in text:
            raise RuntimeError
        return english(text)

    monkeypatch.setattr(
        "fxtranslate.Translator", type("Model", (), {"__init__": lambda *_: None, "translate": translate})
    )
    monkeypatch.setattr("fxtranslate.discovery.segment_sentences", lambda text: [text])
    for file in ("model.aren.bin", "vocab.aren.spm"):
        (tmp_path / file).write_bytes(file.encode())
    sums = {file.name: sha256(file) for file in tmp_path.iterdir()}
    return load_engine(
        "firefox", EngineSettings(model=str(tmp_path), sha256=tuple(sums.items())), EngineContext()
    )
