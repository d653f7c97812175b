"""Deck Markdown: what the reader makes of well and badly written files."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import markup
from flashcards.core.days import from_date
from flashcards.core.model import Cloze, Concept, Pool, Scenario
from flashcards.formats import deckjson, deckmd, deckmd_write
from flashcards.services.checking import check
from flashcards.words.problems import problem_text

FLAWED = Path(__file__).parent / "flawed"
FILES = sorted(FLAWED.glob("*.deck.md"))
TODAY = from_date(date(2026, 11, 24))
HEADER = "---\nformat: 1\ndeck: sample\ntitle: Sample\nversion: 1.0\n---\n"
DECK = {"id": "sample", "title": "Sample", "version": "1.0"}
CONCEPT = "## one\nQ: What?\nA: That.\n"
SCENARIO = "## two\nSomething happens.\n\nQ: What first?\n\n- [ ] This\n- [x] That\n"


def read(text):
    return deckmd.read(text.encode())


def codes(text):
    return [(problem.code, problem.place) for problem in read(text).problems]


def test_the_corpus_is_large_enough():
    assert len(FILES) > 25


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.removesuffix(".deck.md"))
def test_a_flawed_file_gets_exactly_its_planted_code(path):
    planted = path.name.removesuffix(".deck.md")
    found = {problem.code for problem in check(path, today=TODAY).problems}
    assert found == ({planted} if planted != "flawless" else set())


def test_a_deck_with_each_kind_of_card_is_read_whole():
    reading = deckmd.read((FLAWED / "flawless.deck.md").read_bytes())
    assert reading.file is not None
    kinds = [type(card) for card in reading.file.cards]
    assert kinds == [Concept, Concept, Cloze, *[Scenario] * 12]
    assert len(reading.file.places) == len(reading.file.cards)
    assert [card.pool for card in reading.file.cards].count(Pool.MOCK) == 3
    assert reading.file.deck.domains[0].primer.startswith("People come")
    assert reading.file.deck.traps[0].name == "fixing it for the person"


def test_a_scenario_keeps_rationale_trap_and_place():
    text = HEADER.replace("---\n##", "##").replace(
        "version: 1.0\n", "version: 1.0\ntrap FIX: fixing it\n"
    )
    card = SCENARIO.replace("- [ ] This", "- [ ] This\n  > Because.\n    And so.\n  ! FIX")
    reading = read(text + card)
    assert reading.file is not None
    (scenario,) = reading.file.cards
    assert isinstance(scenario, Scenario)
    assert scenario.options[0].why == "Because.\nAnd so."
    assert scenario.options[0].trap == "FIX"
    assert scenario.right == {"b"}
    assert reading.file.places == ("line 8",)


def test_options_keep_the_letters_and_the_last_place_an_author_gave():
    card = SCENARIO.replace("- [ ] This", "- [ ] (b) last: This").replace(
        "[x] That", "[x] (a) That"
    )
    reading = read(HEADER + card)
    assert reading.file is not None
    options = reading.file.cards[0].options
    assert [(option.id, option.last) for option in options] == [("b", True), ("a", False)]


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (["b", "", ""], ["b", "a", "c"]),
        (["", "", "a"], ["c", "b", "a"]),
        (["", "", ""], ["a", "b", "c"]),
        (["c", "b", ""], ["c", "b", "a"]),
        (["", "j", ""], ["a", "j", "c"]),
    ],
)
def test_options_without_a_letter_take_one_that_none_was_given(given, ids):
    rows = [f"- [x] {f'({each}) ' if each else ''}Text {at}" for at, each in enumerate(given)]
    reading = read(HEADER + "## two\n\nQ: What?\n\n" + "\n".join(rows))
    options = [
        {"text": f"Text {at}", "correct": True, **({"id": each} if each else {})}
        for at, each in enumerate(given)
    ]
    card = {"id": "two", "question": "What?", "options": options}
    twin = deckjson.read(json.dumps({"format": 1, "deck": DECK, "cards": [card]}).encode())
    for found in (reading, twin):
        assert found.problems == ()
        assert found.file is not None
        assert [option.id for option in found.file.cards[0].options] == ids


def test_a_letter_given_twice_is_told():
    card = SCENARIO.replace("[ ] This", "[ ] (b) This").replace("[x] That", "[x] (b) That")
    assert ("option-id-twice", "line 12") in codes(HEADER + card)


@pytest.mark.parametrize("body", ["Q: What?", "Q: What?\n- [ ] a", "S.\nA: That.", "C: none"])
def test_a_card_without_a_name_is_told_by_its_line(body):
    found = read(HEADER + f"## \n{body}\n")
    assert found.problems[0].code == "bad-id"
    assert all("“”" not in problem_text(each) for each in found.problems)
    assert any("line 7" in problem_text(each) for each in found.problems[1:]) or "C:" in body


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (r"\Q: is a letter", "Q: is a letter"),
        (r"\# is a sign", "# is a sign"),
        (r"\%% too", "%% too"),
        (r"C:\Users\me", r"C:\Users\me"),
        (r"a \# b", r"a \# b"),
    ],
)
def test_a_backslash_makes_text_of_a_label_only_at_the_start_of_a_line(written, kept):
    reading = read(HEADER + CONCEPT.replace("That.", f"That.\n{written}"))
    assert reading.file is not None
    assert reading.file.cards[0].back == f"That.\n{kept}"


def test_a_fence_keeps_labels_and_headings_as_text():
    fenced = "```\nQ: no label\n# no heading\n```"
    reading = read(HEADER + CONCEPT.replace("That.", f"That:\n{fenced}"))
    assert reading.file is not None
    assert reading.file.cards[0].back == f"That:\n{fenced}"


def cards_of(text):
    reading = read(HEADER + text)
    assert reading.file is not None
    return [card.id for card in reading.file.cards]


OTHER = "\n## other\n\nQ: What else?\nA: This.\n\n"


@pytest.mark.parametrize(
    "answer",
    [
        "```word``` and more",
        "``` one `tick`",
        "    ```\n    indented code",
        "````\n```\n````",
        "```python\n# a comment\n```",
        "x\n```\na ``` b\n```",
    ],
)
def test_a_block_of_code_begins_and_ends_as_it_is_shown(answer):
    first, last = CONCEPT.replace("That.", f"\n{answer}"), CONCEPT.replace("## one", "## last")
    assert cards_of(first + OTHER + last) == ["one", "other", "last"]
    file = read(HEADER + first).file
    assert file is not None
    assert file.cards[0].back == answer.strip()
    assert deckmd.read(deckmd_write.write(file)).file.cards == file.cards


def test_a_block_of_code_may_begin_behind_its_label():
    card = CONCEPT.replace("That.", "```python\n# a comment\nQ: = 1\n```\nAnd more.")
    assert cards_of(card + OTHER) == ["one", "other"]
    back = read(HEADER + card).file.cards[0].back
    assert back == "```python\n# a comment\nQ: = 1\n```\nAnd more."


def test_a_block_that_runs_over_a_card_is_told():
    text = CONCEPT + "```\n" + OTHER + "```\n" + CONCEPT.replace("## one", "## last")
    assert codes(HEADER + text) == [("fence-long", "line 10")]
    assert codes(HEADER + CONCEPT + "```\n## two words\n```\n") == []


def test_a_block_that_never_ends_refuses_the_file_where_it_begins():
    assert codes(HEADER + CONCEPT + "```\n" + OTHER) == [("fence-open", "line 10")]


def test_more_topics_than_a_deck_may_have_are_told_once():
    text = "".join(f"# Topic {n}\n\n## c{n}\nQ: q\nA: a\n\n" for n in range(101))
    assert codes(HEADER + text) == [("too-many-domains", "line 607")]
    assert codes(HEADER + text.rpartition("# Topic")[0]) == []
    assert len(codes(HEADER + text * 2)) == 1 + 101


@pytest.mark.parametrize(
    "line", ["- [ x] Wait", "* [x] Wait", "- [✓] Wait", "+ [ ] Wait", "1. [x] Wait", "  - [x] Wait"]
)
def test_a_line_that_is_nearly_an_option_is_told(line):
    text = HEADER + SCENARIO.replace("\n\n- [ ]", f"\n\n{line}\n- [ ]")
    assert codes(text) == [("near-option", "line 12")]
    assert codes(HEADER + SCENARIO.replace("What first?", "What first?\n- one\n- [1] two")) == []


def test_a_second_deck_in_one_file_is_told():
    assert codes(HEADER + CONCEPT + "\n" + HEADER + CONCEPT.replace("one", "two")) == [
        ("header-twice", "line 12")
    ]
    assert codes(HEADER + CONCEPT + "\n---\n\nformat: free\n") == []


def test_the_short_name_of_a_topic_goes_before_its_title():
    header = HEADER.replace("version", "domain d: e, 50\ndomain e: d, 50\nversion")
    file = read(header + "# e\n\n" + CONCEPT).file
    assert file is not None
    assert file.cards[0].domain == "e"


@pytest.mark.parametrize("letter", ["\x1b", "\x07", "\x7f", "\x85", "\x0c"])
def test_a_control_character_is_left_out_and_told(letter):
    text = CONCEPT.replace("What?", f"Wh{letter}at{letter}?").replace("That.", f"{letter}That.")
    assert codes(HEADER + text) == [
        ("control-character", "line 8"),
        ("control-character", "line 9"),
    ]
    file = read(HEADER + text).file
    assert file is not None
    assert (file.cards[0].front, file.cards[0].back) == ("What?", "That.")


def test_a_nul_refuses_the_file():
    found = read(HEADER + CONCEPT.replace("That.", "Th\x00at."))
    assert [(each.code, each.place) for each in found.problems] == [("control-character", "line 9")]
    assert found.refused


LONG = "word " * 250_000


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (CONCEPT.replace("That.", LONG), "line 9"),
        (CONCEPT.replace("That.", "x\n" * 600_000), "line 9"),
        (CONCEPT.replace("Q:", f"notes: {LONG}\nQ:"), "line 8"),
        (CONCEPT.replace("Q:", f"jurisdiction: {LONG}\nQ:"), "line 8"),
        (CONCEPT.replace("Q:", f"lint-ok: clang {LONG}\nQ:"), "line 8"),
        (SCENARIO.replace("[ ] This", f"[ ] {LONG}"), "line 12"),
        (SCENARIO.replace("[ ] This", f"[ ] This\n  > {LONG}"), "line 12"),
        (SCENARIO.replace("Something happens.", LONG), "line 8"),
        (f"# Topic\n\n{LONG}\n\n{CONCEPT}", "line 7"),
        (f"# {LONG}\n\n{CONCEPT}", "line 7"),
    ],
)
def test_a_text_that_is_too_long_is_told(text, place):
    assert codes(HEADER + text) == [("too-long", place)]


@pytest.mark.parametrize(
    "line",
    [f"source: {LONG}", f"authors: {LONG}", f"licence: {LONG}", f"exam: {LONG}",
     f"reviewed-by: {LONG}", f"language: {LONG}", f"domain D: {LONG}", f"trap T: {LONG}",
     f"lint-ok: clang {LONG}"],
)  # fmt: skip
def test_a_header_line_that_is_too_long_is_told(line):
    header = HEADER.replace("version", f"{line}\nversion")
    assert codes(header + CONCEPT) == [("too-long", "line 5")]


def test_comments_are_left_out_everywhere():
    reading = read(HEADER.replace("deck:", "%% a\ndeck:") + "%% b\n" + CONCEPT + "%% c\n")
    assert reading.problems == ()
    assert reading.file is not None
    assert reading.file.cards[0].back == "That."


@pytest.mark.parametrize(
    ("found", "meant"),
    [("q", "Q"), ("Tags", "tags"), ("sourcs", "sources"), ("Explantion", "Explanation")],
)
def test_a_near_miss_of_a_label_is_told_with_what_was_meant(found, meant):
    reading = read(HEADER + f"## two\n{found}: x\n" + SCENARIO.removeprefix("## two\n"))
    assert [dict(problem.data)["near"] for problem in reading.problems] == [meant]


UNSEEN = ["\u200b", "\u00ad\u00ad", "\ufeff", "\u00a0", "\u2060\u200e", "\u3164", "\u2800"]


@pytest.mark.parametrize("text", UNSEEN)
def test_text_that_cannot_be_seen_counts_as_none(text):
    concept = HEADER + CONCEPT
    scenario = HEADER + SCENARIO
    assert codes(concept.replace("What?", text)) == [("label-missing", "line 8")]
    assert codes(concept.replace("That.", text)) == [("label-missing", "line 9")]
    assert codes(scenario.replace("What first?", text)) == [("label-missing", "line 10")]
    assert ("option-empty", "line 13") in codes(scenario.replace("That", text))
    assert ("header-missing", "line 1") in codes(concept.replace("title: Sample", f"title: {text}"))


@pytest.mark.parametrize(
    "text", ["a\u200bb", "\u200bx", "\U0001f9d1\u200d\U0001f33e", "\u0301", "?"]
)
def test_text_that_has_such_letters_beside_others_stays_as_it_is(text):
    reading = read(HEADER + CONCEPT.replace("That.", f"x {text}"))
    assert reading.problems == ()
    assert reading.file is not None
    assert reading.file.cards[0].back == f"x {text}"
    assert read(HEADER + CONCEPT.replace("That.", text)).file is not None


def test_a_note_in_the_text_is_no_near_miss():
    assert codes(HEADER + SCENARIO.replace("Something", "Note: something")) == []


def test_weights_that_do_not_add_up_are_scaled():
    header = HEADER.replace("version", "domain a: A, 30\ndomain b: B, 30\nversion")
    reading = read(header + CONCEPT)
    assert reading.file is not None
    assert [domain.weight for domain in reading.file.deck.domains] == [50, 50]
    assert codes(header + CONCEPT) == [("weights-scaled", "line 1")]


def test_a_gap_card_keeps_explanation_and_example():
    card = "## gap\nC: HTTPS uses {{c1::443}} over {{2::TCP::which one?}}.\n"
    reading = read(HEADER + card + "Explanation: e\nExample: x\n")
    assert reading.file is not None
    (cloze,) = reading.file.cards
    assert isinstance(cloze, Cloze)
    assert cloze.text == "HTTPS uses {{1::443}} over {{2::TCP::which one?}}."
    assert cloze.extra == "e\n\nx"


@pytest.mark.parametrize(
    "text",
    [
        "A {{1::gap}} and {{2::open.",
        "A {{c1::gap}} and {{c3::open",
        "A {{1::open and {{2::gap}}.",
        "A {{1::out {{2::in}} side}}.",
        "A {{1::gap}} and {{2:: }}.",
        "A {{1::gap}} and {{2::\u200b}}.",
        "A {{1::gap}} and {{2::}}.",
        "A {{1::gap}} and {{1000::far}}.",
        "Only {{1::open.",
    ],
)
def test_a_gap_that_is_none_refuses_the_card(text):
    assert codes(HEADER + f"## gap\n\nC: {text}\n") == [("bad-cloze", "line 9")]
    card = {"id": "gap", "cloze": text}
    found = deckjson.read(json.dumps({"format": 1, "deck": DECK, "cards": [card]}).encode())
    assert [(each.code, each.place) for each in found.problems] == [("bad-cloze", "cards[0].cloze")]


@pytest.mark.parametrize(
    "text",
    ["{{1::::}} is C++", "{{1::a}b}}", "{{1::x}} and {2} or {{ or }} or {{a::b}}",
     "{{1::x}}{{1::y}}", "{{1::two\nlines::hint}}"],
)  # fmt: skip
def test_braces_that_open_no_gap_are_words(text):
    reading = read(HEADER + f"## gap\nC: {text}\n")
    assert reading.problems == ()
    assert reading.file is not None
    assert reading.file.cards[0].text == text


def test_gaps_as_anki_writes_them_are_gaps_in_json_too():
    card = {"id": "gap", "cloze": "{{c1::a}} and {{2::b}}"}
    file = deckjson.read(json.dumps({"format": 1, "deck": DECK, "cards": [card]}).encode()).file
    assert file is not None
    assert file.cards[0].text == "{{1::a}} and {{2::b}}"


HTML = [
    "<script>x()</script>", "A <b>bold</b> word", "one<br>two", "<img src=x onerror=y>", "a&nbsp;b",
    "<!-- hidden -->", '<a href="javascript:x()">y</a>', "<IFRAME SRC='//x.y'></IFRAME>",
    "x\n```\ncode\n```\n<p>text</p>",
]  # fmt: skip


@pytest.mark.parametrize("text", HTML)
def test_html_is_told_and_stays_as_it_is_written(text):
    reading = read(HEADER + CONCEPT.replace("That.", text))
    assert [(each.code, each.place) for each in reading.problems] == [("html-removed", "line 9")]
    assert reading.file is not None
    assert reading.file.cards[0].back == text
    shown = markup.html(reading.file.cards[0].back)
    assert not re.search(r"<(?!/?(?:p|pre|br)>)", shown)


@pytest.mark.parametrize(
    "text",
    ["a < b and c > d", "I <3 you", "Write `<b>` around it.", "x\n```\n<b>x</b>\n```", "<name>",
     "R&D; and AT&T", "x <b and y", "![map](map.png", "[a](http://x.y)"],
)  # fmt: skip
def test_signs_that_are_no_html_are_not_told(text):
    assert codes(HEADER + CONCEPT.replace("That.", text)) == []


def test_html_is_told_in_options_reasons_and_primers():
    card = SCENARIO.replace("[x] That", "[x] <i>That</i>\n  > <u>why</u>")
    card = card.replace("Something", "<div>")
    found = codes(HEADER + "# Topic\n\n<p>x</p>\n\n" + card)
    assert found == [("html-removed", f"line {line}") for line in (7, 12, 17)]


@pytest.mark.parametrize("link", ["http://x.y/z.png", "//x.y/z.png", "data:image/png;base64,AA"])
def test_a_picture_from_the_network_is_told(link):
    assert codes(HEADER + CONCEPT.replace("That.", f"![map]({link})")) == [
        ("remote-media", "line 9")
    ]
    found = read(HEADER + CONCEPT.replace("Q:", f"media: {link}\nQ:"))
    assert found.problems[0].code in ("remote-media", "unsafe-name")
    assert found.refused


def test_the_same_is_told_of_json():
    card = {"id": "a", "front": "<b>What?</b>", "back": "![x](http://x.y/z.png)", "notes": "<b>"}
    found = deckjson.read(json.dumps({"format": 1, "deck": DECK, "cards": [card]}).encode())
    assert [(each.code, each.place) for each in found.problems] == [
        ("html-removed", "cards[0].front"),
        ("remote-media", "cards[0].back"),
    ]


@pytest.mark.parametrize("text", ["<a " * 300_000, "<b>" * 300_000, "![" * 400_000, "`<b" * 50_000])
def test_html_is_looked_for_in_linear_time(text):
    assert read(HEADER + CONCEPT.replace("That.", text)).file is not None


@pytest.mark.parametrize("version", ["²", "9" * 5000, "1.5", ""])
def test_an_odd_format_number_is_refused_and_does_not_raise(version):
    found = read(HEADER.replace("format: 1", f"format: {version}") + CONCEPT)
    assert found.refused


@pytest.mark.parametrize(
    "line",
    ["a b" + " " * 100_000 + "x", "## x\nC: " + "{{1::" * 50_000, "domain " + "d " * 50_000],
)
def test_long_lines_are_read_in_linear_time(line):
    header, _, rest = HEADER.rpartition("---\n")
    reading = read(header + line + "\n---\n" + rest if "##" not in line else HEADER + line)
    assert reading.format == "deckmd"


def test_a_deck_is_known_by_its_first_lines():
    assert deckmd.sniff(HEADER.encode())
    assert deckmd.sniff(b"\xef\xbb\xbf" + HEADER.encode())
    assert not deckmd.sniff(b"# A page\n\n---\n")


PIECES = st.sampled_from(
    [
        "---", "## a", "## b c", "# D", "### x", "Q: q", "A: a", "C: {{1::x}}", "- [x] y",
        "- [ ] z", "- []", "  > why", "  ! FIX", "  more", "```", "%% c", "tags: a, b", "about: a",
        "pool: mock",
        "status: no", "reviewed: 2026-02-30", "lint-ok:", "Explanation:", "trap FIX: x", "\\Q: x",
        "domain D: D, 50", "format: 2", "format:", "deck:", "media: ../x", "{{", "1::", "", " ",
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=20), max_size=40), st.booleans())
def test_the_reader_never_raises_on_any_lines(lines, with_header):
    text = "\n".join(lines)
    reading = read(HEADER + text if with_header else text)
    assert reading.refused == any(problem.level == "error" for problem in reading.problems)
    assert all(re.fullmatch(r"line \d+|", problem.place) for problem in reading.problems)


def test_an_empty_header_is_refused_with_what_it_lacks():
    found = codes("---\n---\n" + CONCEPT)
    assert found == [("header-missing", "line 1")] * 4


@given(st.binary(max_size=200))
def test_the_reader_never_raises_on_any_bytes(data):
    assert deckmd.read(data).format == "deckmd"
