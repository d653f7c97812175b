"""Imports on a real collection: updates that keep progress, doubts, undo, media, staleness."""

import hashlib
import random
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flashcards.core.errors import Cancelled, FileRefused, Level, problem
from flashcards.core.model import (
    CardId,
    Concept,
    DeckId,
    Kind,
    Option,
    OptionId,
    Scenario,
    Status,
)
from flashcards.formats import registry
from flashcards.formats.reading import Placed
from flashcards.services import media_files
from flashcards.services.collection import Collection
from flashcards.services.deck_files import exported
from flashcards.services.door import beside
from flashcards.services.editing import edit_card, edit_deck
from flashcards.services.import_plan import Choices, Doubt
from flashcards.services.import_rows import State, rows_of
from flashcards.services.importing import apply, import_plan
from flashcards.store import agenda, history, journal, names, queries, verify
from flashcards.store.records import DeckState
from tests.sampledata import HandClock, answered, append, open_collection, small_deck
from tests.services.transferdata import (
    NOW,
    card_in,
    counted,
    imported,
    planned,
    version,
)

SAMPLE = DeckId("sample")


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck(concepts=20, scenarios=2)) as opened:
        yield opened


def cards(concepts=20, scenarios=2):
    return list(small_deck(concepts=concepts, scenarios=scenarios).cards)


def name_of(collection, card, deck="sample"):
    return names.name_id(collection.connection, DeckId(deck), CardId(card))


def memory(collection, card):
    return queries.memory(collection.connection, name_of(collection, card), 0)


def edit(collection, card, **change):
    record = queries.card(collection.connection, SAMPLE, CardId(card))
    edited = replace(record, card=replace(record.card, **change))
    collection.write("edit", lambda transaction: edit_card(transaction, edited))


def digest(collection):
    return verify.digest(collection.connection)


def sound(collection):
    connection = collection.connection
    return (
        verify.is_sound(connection)
        and not verify.memories_unlike_history(connection)
        and not verify.counts_unlike_history(connection)
    )


def newer():
    """Version 1.1.0: one reworded, one key changed, one new, one moved up."""
    new = cards()
    new[0] = replace(new[0], front="Front one?")
    key = [replace(o, correct=o.id == "c") for o in new[20].options]
    new[20] = replace(new[20], options=tuple(key))
    new.insert(3, Concept(id=CardId("new"), front="New?", back="Yes."))
    return version("1.1.0", new)


def test_a_dry_run_leaves_the_file_as_it_is(collection, tmp_path):
    path = tmp_path / "data" / "collection.db"
    collection.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with Collection(tmp_path / "data", random.Random(1)) as again:
        plan = planned(again, newer())
        assert counted(plan) == {"changed": 1, "key-changed": 1, "added": 1, "unchanged": 20}
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_an_update_keeps_progress_and_says_what_changed(collection):
    append(collection, answered(HandClock(), 4))
    before = memory(collection, "c1")
    done = imported(collection, newer())
    assert counted(done) == {"changed": 1, "key-changed": 1, "added": 1, "unchanged": 20}
    assert memory(collection, "c1") == before
    assert card_in(collection, "c1").front == "Front one?"
    (changed,) = [item for item in done.plan.items if item.fate == "changed"]
    (difference,) = changed.differences
    assert (difference.field, difference.before, difference.after) == (
        "front",
        "Front 1?",
        "Front one?",
    )
    assert sound(collection)


def test_an_update_keeps_the_order_of_the_file(collection):
    imported(collection, newer())
    order = [r.card.id for r in queries.cards_of_deck(collection.connection, SAMPLE)]
    assert order == [card.id for card in newer().cards]


def test_the_same_file_again_changes_nothing(collection):
    imported(collection, newer())
    before = digest(collection)
    again = imported(collection, newer())
    assert (counted(again), again.copy) == ({"unchanged": 23}, None)
    assert digest(collection) == before


def test_a_changed_key_is_due_today_and_is_noted(collection):
    clock = HandClock()
    for grade in (4, 4):
        append(collection, answered(clock, grade, card="s1"))
        clock.move(days=-1)
    imported(collection, newer())
    events = history.of_card(collection.connection, name_of(collection, "s1"))
    assert events[-1].kind == Kind.REQUEUED
    assert events[-1].get("reason") == "key-changed"
    assert memory(collection, "s1").due <= NOW.day or memory(collection, "s1").repeat


def test_a_changed_key_of_a_card_never_answered_is_no_event(collection):
    imported(collection, newer())
    assert history.of_card(collection.connection, name_of(collection, "s1")) == []


def test_options_that_only_changed_places_are_no_changed_key(collection):
    new = cards()
    texts = [option.text for option in new[20].options][::-1]
    options = [
        Option(id=OptionId(letter), text=text, correct=text == "Option b", why="Why.")
        for letter, text in zip("abcd", texts, strict=True)
    ]
    new[20] = replace(new[20], options=tuple(options))
    assert counted(planned(collection, version("1.1.0", new))) == {"changed": 1, "unchanged": 21}


def test_my_edit_wins_unless_chosen_otherwise(collection):
    edit(collection, "c1", front="Mine?")
    done = imported(collection, newer())
    assert counted(done)["conflict"] == 1
    assert card_in(collection, "c1").front == "Mine?"
    again = version("1.2.0", newer().cards)
    assert counted(planned(collection, again)).get("conflict") is None


def test_theirs_can_be_chosen_for_one_card(collection):
    edit(collection, "c1", front="Mine?")
    imported(collection, newer(), Choices(sides={CardId("c1"): "theirs"}))
    assert card_in(collection, "c1").front == "Front one?"
    assert queries.base(collection.connection, SAMPLE, CardId("c1")) is None


def test_edits_of_different_fields_are_joined(collection):
    edit(collection, "c1", back="Mine.")
    assert counted(imported(collection, newer()))["changed"] == 2 - 1
    card = card_in(collection, "c1")
    assert (card.front, card.back) == ("Front one?", "Mine.")


def test_a_base_is_kept_only_for_edited_cards(collection):
    imported(collection, newer())
    assert collection.connection.execute("SELECT count(*) FROM bases").fetchone() == (0,)
    edit(collection, "c2", front="Mine?")
    assert collection.connection.execute("SELECT count(*) FROM bases").fetchone() == (1,)


def test_a_card_gone_from_the_file_retires_and_keeps_its_history(collection):
    append(collection, answered(HandClock(), 4, card="c20"))
    before = memory(collection, "c20")
    left = [card for card in cards() if card.id != "c20"]
    assert counted(imported(collection, version("1.1.0", left))) == {"retired": 1, "unchanged": 21}
    assert card_in(collection, "c20").status == Status.RETIRED
    assert memory(collection, "c20") == before
    assert agenda.due_count(collection.connection, before.due) == 0


def test_a_card_that_comes_back_is_studied_again(collection):
    left = [card for card in cards() if card.id != "c20"]
    imported(collection, version("1.1.0", left))
    imported(collection, version("1.2.0", cards()))
    assert card_in(collection, "c20").status == Status.ACTIVE


def test_many_retired_cards_are_kept_unless_told(collection):
    file = version("1.1.0", cards(10))
    plan = planned(collection, file)
    assert plan.doubts == {Doubt.MANY_RETIRED}
    assert [p.code for p in plan.problems] == ["many-retired"]
    assert "retired" not in counted(imported(collection, file))
    assert card_in(collection, "c20").status == Status.ACTIVE
    done = imported(collection, version("1.1.0", cards(10)), Choices(retire_many=True))
    assert counted(done)["retired"] == 10


def test_a_card_made_here_is_never_retired(collection):
    from flashcards.services.editing import add_card

    own = Concept(id=CardId("own-0123456789abcdef"), front="Own?", back="Own.")
    collection.write("add", lambda t: add_card(t, SAMPLE, own))
    assert counted(planned(collection, version("1.1.0", cards()))) == {"unchanged": 22}


def test_an_older_version_is_held_back(collection):
    imported(collection, newer())
    old = version("1.0.0", cards())
    plan = planned(collection, old)
    assert (plan.doubts, plan.taken) == ({Doubt.OLDER}, ())
    before = digest(collection)
    imported(collection, old)
    assert digest(collection) == before
    assert counted(imported(collection, old, Choices(anyway=True)))["changed"] == 1


def test_another_deck_with_the_same_id_is_held_back(collection):
    strange = [Concept(id=CardId(f"x{n}"), front=f"{n}?", back="Yes.") for n in range(9)]
    other = version("1.0.0", strange, title="Birds")
    assert planned(collection, other).doubts == {Doubt.OTHER_DECK, Doubt.MANY_RETIRED}
    same_ids = [Concept(id=CardId(f"c{n}"), front=f"{n}?", back="Yes.") for n in range(1, 9)]
    other = version("1.0.0", same_ids, title="Birds", authors=("B. Bird",))
    assert Doubt.OTHER_DECK in planned(collection, other).doubts


def strange(count=9):
    return [Concept(id=CardId(f"x{n}"), front=f"{n}?", back="Yes.") for n in range(count)]


def test_a_deck_of_the_same_name_without_a_card_in_common_is_held_back(collection):
    assert Doubt.OTHER_DECK in planned(collection, version("1.1.0", strange())).doubts
    renamed = [replace(card, id=CardId(f"new-{card.id}")) for card in cards()]
    assert Doubt.OTHER_DECK not in planned(collection, version("1.1.0", renamed)).doubts


def test_a_table_without_a_question_in_common_waits_for_a_word(collection):
    table(collection, rows(5))
    assert table(collection, strange(), act=planned).doubts == {Doubt.OTHER_DECK}
    assert counted(table(collection, strange(), act=planned)) == {"unchanged": 9}
    for choices in (Choices(into=DeckId("table")), Choices(anyway=True)):
        assert counted(table(collection, strange(), choices, act=planned)) == {"added": 9}
    assert not table(collection, [*strange(), rows(1)[0]], act=planned).doubts


def test_a_card_that_comes_as_quite_another_is_told(collection):
    changed = dict(enumerate(cards()))
    zebra = {"front": "Which animal wears stripes?", "back": "Zebras run in herds."}
    changed[0] = replace(changed[0], **zebra)
    changed[1] = replace(changed[1], front=zebra["front"])
    changed[2] = replace(changed[21], id=changed[2].id)
    plan = planned(collection, version("1.1.0", changed.values()))
    assert [each for each in plan.problems if each.code == "card-other"] == [
        problem("card-other", level=Level.WARNING, card=changed[at].id) for at in (0, 2)
    ]
    assert counted(plan) == {"changed": 3, "unchanged": 19}


def test_the_line_of_a_card_that_comes_as_quite_another_is_looked_at_first(collection):
    other = replace(cards()[0], front="Which animal wears stripes?", back="Zebras run in herds.")
    file = version("1.1.0", [*cards()[1:], other])
    file = replace(file, places=tuple(f"line {n}" for n in range(len(file.cards))))
    plan = planned(collection, file)
    first = rows_of(plan.reading, plan, {}, frozenset())[0]
    assert (first.state, first.item.id) == (State.WARNED, other.id)
    assert [each.code for each in first.problems] == ["card-other"]


def test_a_table_joins_a_deck_of_few_cards_by_its_name_alone(collection):
    table(collection, rows(4))
    assert counted(table(collection, strange())) == {"added": 9}


def shifted(count, by=1):
    """Return the cards of the deck, the first *count* ids each with the question of another."""
    old = cards()
    turned = [replace(old[(n + by) % count], id=old[n].id) for n in range(count)]
    return [*turned, *old[count:]]


def test_ids_that_have_moved_on_are_held_back(collection):
    file = version("1.1.0", shifted(3))
    plan = planned(collection, file)
    assert (plan.doubts, plan.taken) == ({Doubt.IDS_SHIFTED}, ())
    told = dict(plan.problems[0].data)
    assert told == {"count": 3, "card": "c1", "question": "Front 2?"}
    before = digest(collection)
    imported(collection, file)
    assert digest(collection) == before
    assert counted(imported(collection, file, Choices(anyway=True)))["changed"] == 3


def test_ids_that_have_moved_on_in_a_table_are_held_back(collection):
    first = ("a,What is stigma?,Unfair belief", "b,How does hope help?,It moves",
             "c,Who owns a WRAP?,The person")  # fmt: skip
    numbered(collection, *first)
    again = ("a,Why peer support?,Shared life", "b,What is stigma?,Unfair belief",
             "c,How does hope help?,It moves", "d,Who owns a WRAP?,The person")  # fmt: skip
    assert numbered(collection, *again, act=planned) == {"unchanged": 4}
    assert numbered(collection, *first[:2], "c,Who has the WRAP?,The person") == {
        "changed": 1, "unchanged": 2,
    }  # fmt: skip


def test_two_cards_of_many_that_change_their_places_are_no_doubt(collection):
    assert planned(collection, version("1.1.0", shifted(2))).doubts == frozenset()


def test_a_removed_deck_comes_back_when_it_is_imported(collection):
    record = queries.deck(collection.connection, SAMPLE)
    collection.write("remove", lambda t: t.put(replace(record, state=DeckState.REMOVED)))
    imported(collection, newer())
    assert queries.deck(collection.connection, SAMPLE).state == DeckState.STUDIED


def test_a_paused_deck_stays_paused(collection):
    record = queries.deck(collection.connection, SAMPLE)
    collection.write("pause", lambda t: t.put(replace(record, state=DeckState.PAUSED)))
    imported(collection, newer())
    assert queries.deck(collection.connection, SAMPLE).state == DeckState.PAUSED


def test_a_refused_file_is_refused_with_its_problems(collection):
    refused = [problem("bad-id", "line 3", id="x y")]
    with pytest.raises(FileRefused):
        planned(collection, None, problems=tuple(refused))
    rest = newer()
    with pytest.raises(FileRefused):
        planned(collection, None, problems=tuple(refused), others=rest, bad_rows=1)
    plan = planned(
        collection, None, Choices(skip_bad_rows=True), problems=tuple(refused), others=rest
    )
    assert counted(plan)["added"] == 1


@pytest.mark.parametrize("answer_first", [True, False])
def test_an_import_and_its_undo_come_to_the_same(collection, answer_first):
    edit(collection, "c3", front="Mine?")
    if answer_first:
        append(collection, answered(HandClock(), 4, card="s1"))
    before = digest(collection)
    file = newer()
    changed = [replace(c, front="Theirs?") if c.id == "c3" else c for c in file.cards]
    imported(collection, replace(file, cards=tuple(changed)))
    assert digest(collection) != before
    assert collection.undo() == "import"
    assert digest(collection) == before
    base = queries.base(collection.connection, SAMPLE, CardId("c3"))
    assert base.text.front == "Front 3?"
    assert sound(collection)


def test_an_import_of_a_new_deck_and_its_undo_come_to_the_same(collection):
    before = digest(collection)
    imported(collection, version("1.0.0", cards(), deck="other"))
    assert agenda.new(collection.connection, NOW.day, 100, [DeckId("other")])
    collection.undo()
    assert digest(collection) == before
    rows = collection.connection.execute("SELECT rowid FROM words WHERE words MATCH 'front'")
    assert len(rows.fetchall()) == 20
    imported(collection, version("1.0.0", cards(), deck="other"))
    assert sound(collection)


def test_another_process_takes_the_import_back(collection, tmp_path):
    before = digest(collection)
    imported(collection, newer())
    collection.close()
    command = [sys.executable, "-m", "flashcards", "undo-import", "--data-dir", tmp_path / "data"]
    assert subprocess.run(command, capture_output=True).returncode == 0
    with Collection(tmp_path / "data", random.Random(1)) as again:
        assert digest(again) == before


def test_what_was_used_since_is_not_lost_by_undo(collection):
    imported(collection, newer())
    append(collection, answered(HandClock(), 4, card="new"))
    edit(collection, "c1", back="Mine.")
    undone = collection.undo_import()
    assert (undone.removed, undone.kept) == (0, 2)
    assert card_in(collection, "new").status == Status.RETIRED
    assert card_in(collection, "c1").back == "Mine."
    assert sound(collection)


def test_edits_before_an_import_can_still_be_undone_after_it(collection):
    edit(collection, "c5", front="Mine?")
    imported(collection, newer())
    edit(collection, "c6", front="Mine too?")
    assert [collection.undo() for _ in range(4)] == ["edit", "import", "edit", "install"]


def test_only_the_last_import_is_undone(collection):
    imported(collection, newer())
    imported(collection, version("1.0.0", cards(), deck="other"))
    assert collection.undo_import().removed == 22
    assert collection.undo_import() is None


def test_a_large_edit_is_undone_from_the_journal(collection):
    imported(collection, version("1.0.0", cards(3000, 0), deck="big"))
    before = digest(collection)
    records = list(queries.cards_of_deck(collection.connection, DeckId("big")))
    edited = [replace(r, card=replace(r.card, tags=("t",))) for r in records]
    collection.write("tag", lambda t: [t.put(record) for record in edited])
    assert collection.undo() == "tag"
    assert digest(collection) == before


def test_a_cancelled_import_changes_nothing(collection, tmp_path):
    plan = planned(collection, version("1.0.0", cards(5000, 0), deck="big"))
    before = digest(collection)

    def stop(done, _total):
        if done >= 2000:
            raise Cancelled

    with pytest.raises(Cancelled):
        apply(collection.door, plan, NOW, stop)
    assert digest(collection) == before
    assert not (tmp_path / "data" / "media").exists()


def test_a_plan_that_no_longer_fits_is_made_anew(collection):
    plan = planned(collection, newer())
    edit(collection, "c1", front="Mine?")
    done = apply(collection.door, plan, NOW)
    assert counted(done)["conflict"] == 1
    assert card_in(collection, "c1").front == "Mine?"


def test_a_job_imports_through_a_door_of_its_own(collection):
    plan = planned(collection, newer())
    with beside(collection.folder, collection.device) as door:
        done = apply(door, plan, NOW)
    collection.note(done.written)
    assert card_in(collection, "new")
    assert collection.undo() == "import"
    assert card_in(collection, "new") is None


def test_a_copy_is_made_first(collection, tmp_path):
    before = digest(collection)
    done = imported(collection, newer())
    assert done.copy.parent == tmp_path / "data" / "backups"
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "collection.db").write_bytes(done.copy.read_bytes())
    with Collection(tmp_path / "copy", random.Random(2)) as copy:
        assert digest(copy) == before


def rows(count, **change):
    """Return rows as a table gives them, with ids made from the text."""
    whom = ["a person", "a friend", "the group", "the team"]
    texts = [f"How does step {n} of the plan help {whom[n % 4]}?" for n in range(count)]
    return [
        Concept(
            id=CardId(f"row-{hashlib.sha256(text.encode()).hexdigest()[:8]}"),
            front=text,
            back=f"It gives reason number {n} to go on, in plain words.",
            **change,
        )
        for n, text in enumerate(texts)
    ]


def table(collection, cards, choices=None, act=imported):
    places = tuple(f"row {number}" for number in range(1, len(cards) + 1))
    file = replace(version("1.0.0", cards, deck="table"), places=places)
    unnamed = frozenset(card.id for card in cards)
    return act(collection, file, choices, is_table=True, unnamed=unnamed)


def test_a_table_of_a_hundred_rows_comes_again_with_typos_mended(collection):
    first = rows(100)
    table(collection, first)
    again = rows(100)
    for n in range(0, 100, 10):
        text = again[n].front.replace("help", "helps")
        again[n] = replace(again[n], id=CardId(f"row-x{n}"), front=text)
    again += [
        Concept(id=CardId(f"row-n{n}"), front=f"What is new in chapter {n}?", back=f"New {n}.")
        for n in range(3)
    ]
    random.Random(5).shuffle(again)
    done = table(collection, again)
    assert counted(done) == {"changed": 10, "added": 3, "unchanged": 90}
    signs = [item.sign for item in done.plan.items if item.row]
    assert len(signs) == 10


def reworded(cards):
    return [
        replace(each, id=CardId(f"row-x{n}"), front=each.front.replace("help", "helps"))
        for n, each in enumerate(cards)
    ]


def test_rows_that_are_only_like_cards_are_told_as_a_warning_with_the_first(collection):
    first = rows(10)
    table(collection, first)
    again = [*first[:5], *reworded(first[5:])]
    found = table(collection, again, act=planned)
    told = [each for each in found.problems if each.code == "rows-alike"]
    assert told == [problem("rows-alike", "row 6", level=Level.WARNING, count=5)]


def test_rows_of_the_same_question_are_told_quietly(collection):
    table(collection, rows(10))
    again = [replace(each, id=CardId(f"x{n}"), back="New.") for n, each in enumerate(rows(10))]
    found = table(collection, again, act=planned)
    assert [each.level for each in found.problems] == [Level.NOTICE]
    assert counted(found) == {"changed": 10}


def test_a_file_of_rows_that_are_only_like_cards_holds_other_cards(collection):
    first = rows(10)
    table(collection, first)
    there = Choices(into=DeckId("table"))
    assert counted(table(collection, reworded(first[:6]), there, act=planned)) == {"added": 6}
    whole = Choices(is_whole_deck=True)
    assert counted(table(collection, reworded(first), whole, act=planned)) == {"changed": 10}
    most = [*reworded(first[:6]), *first[6:]]
    assert counted(table(collection, most, act=planned)) == {"changed": 6, "unchanged": 4}
    assert counted(table(collection, reworded(first[:1]), act=planned)) == {"changed": 1}


def numbered(collection, *rows, act=imported):
    text = "ID,Question,Answer\n" + "\n".join(rows)
    found = registry.read(text.encode(), "numbered.csv")
    more = {"is_table": True, "unnamed": found.unnamed}
    return counted(act(collection, found.file, **more))


@pytest.mark.parametrize(
    "again",
    [
        ("1,What is peer support?,Shared experience", "2,What is stigma?,Unfair belief",
         "3,What is hope?,Belief in change", "4,What is WRAP?,A plan"),
        ("2,What is hope?,Belief in change", "3,What is WRAP?,A plan",
         "4,What is peer support?,Shared experience"),
        ("3,What is WRAP?,A plan", "1,What is stigma?,Unfair belief", "9,What is it?,It"),
    ],
)  # fmt: skip
def test_rows_that_are_only_numbered_are_found_by_their_question(collection, again):
    first = ("1,What is stigma?,Unfair belief", "2,What is hope?,Belief in change",
             "3,What is WRAP?,A plan")  # fmt: skip
    numbered(collection, *first)
    assert numbered(collection, *again) == {"added": 1, "unchanged": len(again) - 1}


def asked(name, question, *options):
    return Scenario(
        id=CardId(name),
        question=question,
        options=tuple(
            Option(id=OptionId(letter), text=text, correct=letter == "a")
            for letter, text in zip("abcd", options, strict=False)
        ),
    )


def test_options_of_a_card_that_the_file_still_has_are_no_sign(collection):
    scale = ("It is always right", "It is never right")
    late = asked("late", "Ben is late again. Is a call right?", *scale)
    ill = asked("ill", "Ben is ill again. Is a gift right?", *scale)
    move = asked("move", "Zoe moves house soon. What of it?", *scale)
    table(collection, [late, move])
    assert counted(table(collection, [ill, move])) == {"added": 1, "unchanged": 1}


def test_a_part_of_a_table_retires_nothing(collection):
    table(collection, rows(100))
    assert counted(table(collection, rows(20))) == {"unchanged": 20}


def test_a_table_retires_when_it_is_the_whole_deck(collection):
    table(collection, rows(100))
    whole = Choices(is_whole_deck=True)
    assert counted(table(collection, rows(95), whole))["retired"] == 5


def test_a_pair_can_be_taken_apart_by_hand(collection):
    table(collection, rows(10))
    again = rows(10)
    again[0] = replace(again[0], id=CardId("row-x"), back="Another answer.")
    assert counted(table(collection, again, act=planned))["changed"] == 1
    apart = Choices(pairs={CardId("row-x"): None})
    assert counted(table(collection, again, apart, act=planned)) == {"added": 1, "unchanged": 9}


def test_a_table_says_nothing_of_columns_it_lacks(collection):
    table(collection, rows(10, explanation="Because.", tags=("t",)))
    again = [replace(card, back=card.back + "!") for card in rows(10)]
    done = table(collection, again)
    assert counted(done) == {"changed": 10}
    record = queries.card(collection.connection, DeckId("table"), again[0].id)
    assert (record.card.explanation, record.card.tags) == ("Because.", ("t",))


def test_media_come_with_an_import_and_go_with_its_undo(collection):
    imported(collection, newer(), media={"map.png": b"one"})
    folder = media_files.folder_of(collection.folder, SAMPLE)
    assert (folder / "map.png").read_bytes() == b"one"
    imported(collection, version("1.2.0", newer().cards), media={"map.png": b"two", "b.png": b"b"})
    assert (folder / "map.png").read_bytes() == b"two"
    collection.undo()
    assert (folder / "map.png").read_bytes() == b"one"
    assert sorted(path.name for path in folder.iterdir()) == ["map.png"]
    assert not (collection.folder / "media" / ".staging").exists()


@pytest.mark.parametrize("name", ["../x.png", "a/b.png", "CON.png", "x.png.", "a\nb.png", ".x"])
def test_an_unsafe_media_name_refuses_the_whole_import(collection, name):
    before = digest(collection)
    with pytest.raises(FileRefused):
        imported(collection, newer(), media={"ok.png": b"ok", name: b"bad"})
    assert digest(collection) == before
    assert not (collection.folder / "media").exists()


def test_media_left_waiting_by_a_crash_are_settled_at_the_next_start(collection, monkeypatch):
    monkeypatch.setattr(media_files, "settle", lambda _door: None)
    imported(collection, newer(), media={"map.png": b"one"})
    monkeypatch.undo()
    waiting = collection.folder / "media" / ".staging" / "stray" / "sample"
    waiting.mkdir(parents=True)
    (waiting / "stray.png").write_bytes(b"stray")
    folder = collection.folder
    collection.close()
    with Collection(folder, random.Random(1)):
        found = [path.name for path in (folder / "media").rglob("*") if path.is_file()]
    assert found == ["map.png"]


def test_progress_comes_on_request_and_goes_with_undo(collection):
    file = version("1.0.0", cards(), deck="other")
    placed = tuple(
        Placed(card=CardId(f"c{n}"), repetition=3, interval=15, easiness=230, due=NOW.day + n)
        for n in range(1, 4)
    )
    before = digest(collection)
    imported(collection, file, placed=placed)
    assert queries.memory(collection.connection, name_of(collection, "c1", "other"), 0) is None
    collection.undo()
    more = {"placed": placed, "resting": frozenset({CardId("c9")})}
    imported(collection, file, Choices(with_progress=True), **more)
    found = queries.memory(collection.connection, name_of(collection, "c2", "other"), 0)
    assert (found.repetition, found.interval, found.due) == (3, 15, NOW.day + 2)
    assert sound(collection)
    collection.undo()
    assert digest(collection) == before
    assert journal.last_step(collection.connection) is None


def test_progress_goes_out_as_it_came(collection):
    placed = Placed(card=CardId("c2"), repetition=3, interval=15, easiness=230, due=NOW.day + 2)
    file = version("1.0.0", cards(), deck="other")
    chosen = Choices(with_progress=True)
    resting = frozenset({CardId("c9")})
    imported(collection, file, chosen, placed=(placed,), resting=resting)
    found = exported(collection.connection, collection.folder, DeckId("other"))
    assert (found.placed, found.resting, found.file.cards) == ((placed,), resting, file.cards)


@given(st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_order_of_updates_keeps_progress(tmp_path_factory, data):
    everything = cards(8, 2)
    chosen = st.lists(st.sampled_from(everything), unique_by=lambda c: c.id, min_size=1)
    versions = [[replace(card, tags=(f"v{n}",)) for card in data.draw(chosen)] for n in range(1, 3)]
    order = data.draw(st.permutations(range(2)))
    with open_collection(
        tmp_path_factory.mktemp("order"), small_deck(concepts=8, scenarios=2)
    ) as c:
        clock = HandClock()
        for card in everything:
            append(c, answered(clock, data.draw(st.sampled_from([1, 3, 4])), card=card.id))
        select = "SELECT name, part, repetition, interval, easiness, due, last FROM memory"
        before = c.connection.execute(select).fetchall()
        for n in order:
            imported(c, version(f"1.{n}.0", versions[n]), Choices(anyway=True, retire_many=True))
        assert c.connection.execute(select).fetchall() == before
        assert sound(c)
        there = {card.id for card in versions[order[-1]]}
        active = {
            r.card.id
            for r in queries.cards_of_deck(c.connection, SAMPLE)
            if r.card.status == Status.ACTIVE
        }
        assert active == there


def retitled(collection, title):
    record = queries.deck(collection.connection, SAMPLE)
    edited = replace(record, deck=replace(record.deck, title=title))
    collection.write("deck properties", lambda transaction: edit_deck(transaction, edited))


def title_of(collection):
    return queries.deck(collection.connection, SAMPLE).deck.title


def test_a_title_edited_here_survives_updates_until_it_is_edited_back(collection):
    retitled(collection, "My own")
    imported(collection, version("1.1.0", cards()))
    assert title_of(collection) == "My own"
    done = imported(collection, version("1.2.0", cards(), title="Theirs"))
    assert title_of(collection) == "My own"
    assert [dict(each.data) for each in done.plan.problems if each.code == "deck-conflict"] == [
        {"fields": "title"}
    ]
    retitled(collection, "Theirs")
    imported(collection, version("1.3.0", cards(), title="Theirs, again"))
    assert title_of(collection) == "Theirs, again"


def test_the_undo_of_an_update_gives_the_base_of_the_deck_back(collection):
    retitled(collection, "My own")
    before = digest(collection), queries.deck_base(collection.connection, SAMPLE)
    imported(collection, version("1.2.0", cards(), title="Theirs"))
    collection.undo_import()
    assert (digest(collection), queries.deck_base(collection.connection, SAMPLE)) == before


def test_an_edit_of_a_deck_is_undone_with_its_base(collection):
    retitled(collection, "My own")
    collection.undo()
    assert title_of(collection) == "Deck sample"
    assert queries.deck_base(collection.connection, SAMPLE) is None


def test_two_imports_of_one_group_go_back_as_one_with_their_files(collection):
    folder = collection.folder / "media" / "sample"
    imported(collection, version("1.1.0", cards()), media={"a.png": b"old"})
    before = digest(collection)
    for number, change in (("1.2.0", {"front": "Once?"}), ("1.3.0", {"front": "Twice?"})):
        file = version(number, [replace(cards()[0], **change), *cards()[1:], *fresh(number)])
        media = {"a.png": number.encode(), "b.png": number.encode()}
        import_plan(collection, planned(collection, file, media=media), NOW, group="both")
    assert card_in(collection, "c1").front == "Twice?"
    collection.undo_import()
    assert digest(collection) == before
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.png": b"old"}
    assert sound(collection)


def fresh(number):
    return [Concept(id=CardId(f"new-{number}"), front="New?", back="Yes.")]
