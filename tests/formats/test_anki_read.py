"""Files that the real Anki wrote (tests/formats/anki/make.py), read with the numbers it reports."""

import json
from pathlib import Path

import pytest

from flashcards.core import markup
from flashcards.core.days import to_date
from flashcards.core.model import REVERSED, WHOLE, Cloze, Concept, Scenario
from flashcards.formats import anki, ankitext
from flashcards.formats.anki_names import card_id, guid_of

FILES = Path(__file__).parent / "anki" / "files"
TOLD = json.loads((FILES / "expected.json").read_text("utf-8"))
PACKAGES = ["modern.apkg", "legacy.apkg", "plain.apkg", "backup.colpkg", "backup-legacy.colpkg"]


def reading_of(name):
    return anki.read((FILES / name).read_bytes(), name)


def card(reading, front):
    return next(each for each in reading.file.cards if getattr(each, "front", "") == front)


def ours(told):
    """Return the card and part of ours that one of Anki's cards is, by its note type."""
    guid, number = told["guid"], told["ord"]
    if told["notetype"] == "Cloze":
        return [(card_id(guid, 0), number + 1), (card_id(guid, 1), number + 1)]
    if "reversed" in told["notetype"]:
        return [(card_id(guid, 0), -number)]
    return [(card_id(guid, number), 0)]


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_is_known_by_what_it_holds(name):
    assert anki.sniff((FILES / name).read_bytes())


@pytest.mark.parametrize("name", PACKAGES)
def test_every_card_of_anki_is_a_part_of_ours(name):
    reading = reading_of(name)
    key = "all" if name.endswith("colpkg") else "cards"
    wanted = [ours(told) for told in TOLD[key] if told["notetype"] != "Image Occlusion"]
    found = {(each.id, part) for each in reading.file.cards for part in parts(each)}
    assert all(found & set(each) for each in wanted)
    assert len(found) == len(wanted)


def parts(each):
    match each:
        case Cloze():
            from flashcards.core.units import gaps_of

            return gaps_of(each.text)
        case Concept() if each.reversed:
            return {WHOLE, REVERSED}
        case _:
            return {WHOLE}


@pytest.mark.parametrize("name", [name for name in PACKAGES if name != "plain.apkg"])
def test_dates_ease_and_lapses_are_those_that_anki_reports(name):
    placed = {(each.card, each.part): each for each in reading_of(name).placed}
    learnt = [told for told in TOLD["cards"] if told["type"] != 0]
    assert len(placed) == len(learnt)
    for told in learnt:
        each = placed[ours(told)[0]]
        assert each.lapses == told["lapses"]
        assert each.easiness == (told["factor"] or 2500) // 10
        assert each.interval == (told["ivl"] if told["type"] == 2 else 0)
        if told["due"]:
            assert to_date(each.due).isoformat() == told["due"]


def test_repetitions_are_the_passes_since_the_last_failure():
    reading = reading_of("modern.apkg")
    first = card(reading, "What is a **cell**?").id
    assert next(each.repetition for each in reading.placed if each.card == first) == 3


@pytest.mark.parametrize("name", ["modern.apkg", "legacy.apkg", "backup.colpkg"])
def test_suspended_cards_rest_and_marked_ones_bear_a_star(name):
    reading = reading_of(name)
    suspended = card(reading, "ATP stands for").id
    marked = next(each.id for each in reading.file.cards if "bio/cell" in each.tags)
    assert (reading.resting, reading.starred) == ({suspended}, {marked})


def test_a_package_without_progress_places_nothing():
    reading = reading_of("plain.apkg")
    assert (reading.placed, reading.resting, reading.starred) == ((), frozenset(), frozenset())


@pytest.mark.parametrize("name", ["modern.apkg", "legacy.apkg"])
def test_decks_within_the_deck_are_domains(name):
    deck = reading_of(name).file.deck
    assert (deck.title, [each.name for each in deck.domains]) == (
        "Biology",
        ["Cells", "Cells: Énergie"],
    )


def test_a_collection_of_several_decks_is_one_deck_named_after_the_file():
    deck = reading_of("backup.colpkg").file.deck
    assert deck.title == "backup"
    assert [each.name for each in deck.domains] == [
        "Biology",
        "Biology: Cells",
        "Biology: Cells: Énergie",
        "Other",
    ]


def test_all_forms_of_a_package_hold_the_same_cards():
    decks = {(each.file.deck.id, each.file.cards) for each in map(reading_of, PACKAGES[:2])}
    assert len(decks) == 1


@pytest.mark.parametrize("name", PACKAGES)
def test_pictures_and_sounds_come_with_their_cards(name):
    reading = reading_of(name)
    shown = next(each for each in reading.file.cards if each.media)
    assert shown.media == ("sound.mp3",)
    assert (shown.front, shown.back) == ("Name it: ![](cell _1_.png)", "A cell![](zelle ü.png)")
    assert set(reading.media) == {"cell _1_.png", "zelle ü.png", "flag.png", "sound.mp3"}
    assert reading.media["zelle ü.png"].startswith(b"\x89PNG")


def test_two_templates_that_mirror_each_other_are_one_card_both_ways():
    reading = reading_of("modern.apkg")
    assert [card(reading, front).reversed for front in ("nucleus", "wall", "ribosome")] == [
        True,
        False,
        True,
    ]


def test_words_of_a_template_are_part_of_the_question():
    reading = reading_of("modern.apkg")
    assert card(reading, "What is the capital of Peru?").back == "Lima"
    assert card(reading, "Lima is the capital of…").back == "Peru"
    assert card(reading, "What is the capital of France?").explanation == "On the Seine"


def test_gaps_within_gaps_are_cards_of_their_own():
    gaps = [each for each in reading_of("modern.apkg").file.cards if isinstance(each, Cloze)]
    assert [each.text for each in gaps] == [
        "{{1::Mitochondria}} make {{2::ATP::what?}} from {{1::sugar}}.",
        "The {{1::inner membrane}} folds; c4 is {{4::skipped}}.",
        "The inner {{2::membrane}} folds; c4 is skipped.",
    ]


def test_questions_with_options_are_scenarios():
    one, two = (each for each in reading_of("modern.apkg").file.cards if isinstance(each, Scenario))
    assert (one.question, one.right, one.explanation) == (
        "Which is a sugar?",
        {"a"},
        "It is sweet.",
    )
    assert two.right == {"a", "c"}


def test_what_cannot_be_carried_is_named():
    codes = {each.code for each in reading_of("modern.apkg").problems}
    assert codes == {
        "latex-text",
        "remote-media",
        "html-removed",
        "image-occlusion",
        "partly-suspended",
    }


@pytest.mark.parametrize("name", ["modern.apkg", "backup-legacy.colpkg"])
def test_the_guid_of_a_note_is_kept(name):
    guids = {told["guid"] for told in TOLD["all"]}
    assert {guid_of(each) for each in reading_of(name).file.cards} <= guids


def test_reading_leaves_no_file_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    reading_of("modern.apkg")
    assert list(tmp_path.iterdir()) == []


def test_reading_can_be_stopped(tmp_path):
    from flashcards.core.errors import Cancelled

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        anki.read((FILES / "modern.apkg").read_bytes(), "", stop)


def test_notes_as_text_are_the_cards_of_the_package():
    data = (FILES / "notes.txt").read_bytes()
    reading = ankitext.read(data, "notes.txt")
    package = {each.id: each for each in reading_of("modern.apkg").file.cards}
    assert ankitext.sniff(data)
    assert reading.is_table
    assert not reading.unnamed
    same = [each for each in reading.file.cards if "Country" not in str(package[each.id].tags)]
    assert {each.id for each in same} <= set(package)
    alike = [each for each in same if (each.tags, kind(each)) == (package[each.id].tags, "Concept")]
    assert sum(each.front == package[each.id].front for each in alike) == 8


def kind(each):
    return type(each).__name__


def test_cards_as_text_have_no_names_of_their_own():
    reading = ankitext.read((FILES / "cards.txt").read_bytes(), "cards.txt")
    assert {each.id for each in reading.file.cards} == reading.unnamed
    assert card(reading, "nucleus").back == "Zellkern"


TEXT = """#separator:Semicolon,,
#html:false
#guid column:1
#tags column:4
#deck:Law::Torts
g1;2 < 3?;"yes; ""of course""
# really";a::b marked
# a comment
g2;"#hash";no;
;nameless;back;
g1;again;same guid;
"""


def test_a_text_file_by_hand_is_read_as_anki_would():
    reading = ankitext.read(TEXT.encode(), "law.txt")
    assert [(each.front, each.back) for each in reading.file.cards] == [
        ("2 < 3?", 'yes; "of course"\\\n# really'),
        ("#hash", "no"),
        ("nameless", "back"),
        ("again", "same guid"),
    ]
    assert reading.file.cards[0].tags == ("a/b",)
    assert reading.file.deck.title == "Law"
    assert [each.name for each in reading.file.deck.domains] == ["Torts"]
    assert len(reading.unnamed) == 2
    assert [(each.code, each.place) for each in reading.problems] == [("guid-twice", "line 11")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#separator:tab\n#guid column:99\na\tb\n", "column-missing"),
        ('#separator:tab\na\t"b\n', "row-unreadable"),
        ("#separator:tab\n", "no-notes"),
        ("#separator:tab\na\n", "no-notes"),
        ("#separator:tab\na\x01\tb\n", "control-character"),
    ],
)
def test_a_text_file_that_cannot_be_taken_says_why(text, code):
    reading = ankitext.read(text.encode())
    assert reading.file is None
    assert code in {each.code for each in reading.problems}


TYPED = "#separator:tab\n#html:true\n#notetype column:1\n"
OURS = (
    "Flashcards question with options\tAsk?\tCase\t2\tYes\tNo"
    + "\t" * 9
    + "1 0\t<b>Yes</b>\tBook\tSo"
)


def test_fields_of_an_unknown_note_type_are_told_once_a_type():
    rows = [
        "MC4\tWhich?\tAsk\tTell\tB\tbecause",
        "MC4\tWho?\tAnn\tBob\tA\t",
        "Swapped\tone\ttwo\t\t\t",
        "Basic (optional reversed card)-4f2a\tone\ttwo\ty\t\t",
        "Cloze deluxe\t{{c1::One}}\ttwo\tthree\t\t",
        "Flashcards concept\tFront\tBack\tWhy\tLike\t",
    ]
    found = ankitext.read((TYPED + "\n".join(rows)).encode(), "x.txt")
    assert [(each.code, dict(each.data)) for each in found.problems] == [
        ("note-type-unknown", {"name": "MC4", "count": 2})
    ]
    untyped = ankitext.read(b"#separator:tab\n#html:true\na\tb\tc\n", "x.txt")
    assert not untyped.problems


def test_our_own_questions_with_options_come_back_from_a_text_export():
    found = ankitext.read((TYPED + OURS + "\n").encode(), "x.txt")
    (card,) = found.file.cards
    assert [(option.text, option.correct) for option in card.options] == [
        ("Yes", True), ("No", False)
    ]  # fmt: skip
    assert (card.question, card.vignette, card.explanation) == ("Ask?", "Case", "So")
    assert card.sources == ("Book",)
    assert not found.problems


def test_line_breaks_of_a_text_export_without_html_stay():
    text = '#separator:tab\n#html:false\n"one\ntwo <b>"\t"first\n\nsecond"\n'
    (card,) = ankitext.read(text.encode(), "x.txt").file.cards
    assert markup.plain(card.front) == "one\ntwo <b>"
    assert card.back == "first\n\nsecond"
    html = text.replace("html:false", "html:true")
    (card,) = ankitext.read(html.encode(), "x.txt").file.cards
    assert card.front == "one two"


def test_rows_that_say_the_same_are_told_apart_by_their_count():
    text = "#separator:tab\n#html:false\n" + "Same\tYes\n" * 5_000
    reading = ankitext.read(text.encode(), "x.txt")
    names = [each.id for each in reading.file.cards]
    assert len(set(names)) == 5_000
    kind = "text\x1f\x1fSame"
    assert names[:3] == [card_id(each, 0) for each in (kind, f"{kind}\x1f2", f"{kind}\x1f3")]
