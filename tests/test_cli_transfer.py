"""flashcards import, undo-import, export and history, as a person at a terminal meets them."""

import hashlib
import json
import random
from dataclasses import replace
from io import StringIO

import pytest

from flashcards.cli import program
from flashcards.core.model import DeckId
from flashcards.formats import deckmd, deckmd_write, registry
from flashcards.services.collection import Collection
from flashcards.services.reading import reading
from flashcards.store import queries, verify
from tests.sampledata import HandClock, answered, append, small_deck

KEYS = {
    "file", "outcome", "decks", "added", "changed", "key_changed", "retired", "conflicts",
    "unchanged", "skipped", "problems",
}  # fmt: skip


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-24T09:00:00-05:00")


@pytest.fixture
def flashcards(tmp_path):
    """Return what runs a command on one collection and gives code and output."""

    def run(*arguments):
        out, err = StringIO(), StringIO()
        code = program.main([*map(str, arguments), "--data-dir", str(tmp_path / "data")], out, err)
        assert err.getvalue() == ""
        return code, out.getvalue()

    return run


@pytest.fixture
def deck(tmp_path):
    """Return what writes version *number* of a deck and returns its path."""

    def write(number, cards=30, **change):
        file = small_deck(concepts=cards, scenarios=1, sources=("A book, A house, 2020",))
        about = replace(file.deck, version=number, licence="CC0-1.0", **change)
        path = tmp_path / f"{number}.deck.md"
        path.write_bytes(deckmd_write.write(replace(file, deck=about)))
        return path

    return write


def values(output):
    return [json.loads(line) for line in output.splitlines()]


def digest(tmp_path):
    with reading(tmp_path / "data") as connection:
        return verify.digest(connection)


def test_an_import_as_json(flashcards, deck, tmp_path):
    code, out = flashcards("import", deck("1.0.0"), "--json")
    (found,) = values(out)
    assert code == 0
    assert set(found) == KEYS
    assert found["decks"] == ["sample"]
    assert (found["outcome"], found["added"], found["problems"]) == ("accept", 31, [])
    with reading(tmp_path / "data") as connection:
        assert len(queries.decks(connection)) == 8


def test_an_update_and_the_same_again(flashcards, deck):
    flashcards("import", deck("1.0.0"))
    newer = deck("1.1.0", 32)
    newer.write_text(newer.read_text().replace("Q: Front 1?", "Q: Front one?"))
    (found,) = values(flashcards("import", newer, "--json")[1])
    assert (found["added"], found["changed"], found["unchanged"]) == (2, 1, 30)
    (found,) = values(flashcards("import", newer, "--json")[1])
    assert (found["added"], found["changed"], found["unchanged"]) == (0, 0, 33)


def test_a_changed_key(flashcards, deck):
    flashcards("import", deck("1.0.0"))
    newer = deck("1.1.0")
    text = newer.read_text().replace("- [x] Option b", "- [ ] Option b")
    newer.write_text(text.replace("- [ ] Option c", "- [x] Option c"))
    (found,) = values(flashcards("import", newer, "--json")[1])
    assert (found["key_changed"], found["changed"], found["unchanged"]) == (1, 0, 30)


def test_a_dry_run_says_the_same_and_writes_nothing(flashcards, deck, tmp_path):
    flashcards("decks")
    path = tmp_path / "data" / "collection.db"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    code, out = flashcards("import", deck("1.0.0"), "--dry-run", "--json")
    assert (code, values(out)[0]["added"]) == (0, 31)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert not (tmp_path / "data" / "backups").exists()


def test_an_import_and_its_undo_come_to_the_same(flashcards, deck, tmp_path):
    flashcards("import", deck("1.0.0"))
    before = digest(tmp_path)
    flashcards("import", deck("1.1.0", 40))
    assert digest(tmp_path) != before
    code, out = flashcards("undo-import")
    assert code == 0
    assert out.startswith("The last import was taken back: 10 cards removed")
    assert digest(tmp_path) == before
    assert flashcards("undo-import") == (1, "There is no import to take back.\n")
    code, out = flashcards("undo-import", "--json")
    assert (code, values(out)[0]["undone"]) == (1, False)


def test_words_for_an_update(flashcards, deck):
    path = deck("1.0.0")
    _, out = flashcards("import", path)
    assert out.splitlines() == [
        f"{path}: Deck sample 1.0.0, a new deck: 31 new.",
        "To take it back: flashcards undo-import",
    ]
    path = deck("1.1.0", 32)
    _, out = flashcards("import", path, "--dry-run")
    newer = "Deck sample 1.1.0, newer than your 1.0.0: 2 new, 31 unchanged. Your progress stays."
    assert out.splitlines() == [
        f"{path}: {newer}",
        "Nothing was written, as you asked.",
    ]


def test_an_older_version_is_kept_out_unless_asked_for(flashcards, deck):
    flashcards("import", deck("1.1.0"))
    code, out = flashcards("import", deck("1.0.0", 32), "--json")
    (found,) = values(out)
    assert (code, found["outcome"], found["added"], found["skipped"]) == (0, "warn", 0, 33)
    assert [each["code"] for each in found["problems"]] == ["older-version"]
    assert "is kept" in found["problems"][0]["message"]
    (found,) = values(flashcards("import", deck("1.0.0", 32), "--anyway", "--json")[1])
    assert (found["outcome"], found["added"]) == ("accept", 2)


def test_many_retired_cards_are_kept_unless_asked_for(flashcards, deck):
    flashcards("import", deck("1.0.0"))
    (found,) = values(flashcards("import", deck("1.1.0", 20), "--json")[1])
    assert (found["outcome"], found["retired"], found["unchanged"]) == ("warn", 0, 31)
    (found,) = values(flashcards("import", deck("1.2.0", 20), "--retire", "--json")[1])
    assert (found["outcome"], found["retired"], found["unchanged"]) == ("accept", 10, 21)


def test_a_refused_file_changes_nothing_and_the_others_come(flashcards, deck, tmp_path):
    bad = tmp_path / "bad.deck.md"
    bad.write_text("---\nformat: 1\ndeck: x y\n---\n")
    code, out = flashcards("import", bad, deck("1.0.0"), tmp_path / "missing.deck.md", "--json")
    found = values(out)
    assert code == 1
    assert [each["outcome"] for each in found] == ["refuse", "accept", "refuse"]
    assert set(found[0]) == KEYS
    assert found[0]["problems"][0]["level"] == "error"
    assert "[header-missing]" in flashcards("import", bad)[1]


@pytest.mark.parametrize("ending", [".deck.md", ".deck.json", ".deck", ".xlsx"])
def test_an_exported_deck_comes_back_the_same(flashcards, deck, tmp_path, ending):
    flashcards("import", deck("1.0.0"))
    path = tmp_path / f"out{ending}"
    assert flashcards("export", "sample", path)[0] == 0
    (found,) = values(flashcards("import", path, "--json")[1])
    assert (found["unchanged"], found["changed"], found["added"]) == (31, 0, 0)


def test_an_export_is_the_file_that_came(flashcards, deck, tmp_path):
    path = deck("1.0.0")
    flashcards("import", path)
    flashcards("export", "sample", tmp_path / "out.deck.md")
    assert (tmp_path / "out.deck.md").read_bytes() == path.read_bytes()
    assert deckmd.read(path.read_bytes()).problems == ()


def test_an_export_that_cannot_be_is_told(flashcards, tmp_path):
    code, out = flashcards("export", "nothing", tmp_path / "out.deck.md")
    assert (code, "There is no deck “nothing”" in out) == (1, True)
    code, out = flashcards("export", "cps-ethics", tmp_path / "out.pdf")
    assert (code, "[ending-unknown]" in out) == (1, True)
    assert list(tmp_path.glob("out*")) == []


def test_the_history_goes_out_and_comes_in_once(flashcards, deck, tmp_path):
    with Collection(tmp_path / "other", random.Random(3)) as other:
        from flashcards.services.decks import put_deck

        other.write("install", lambda t: put_deck(t, small_deck(), 0))
        append(other, answered(HandClock(), 4))
    out, err = StringIO(), StringIO()
    file = str(tmp_path / "h.jsonl")
    arguments = ["history", "export", file, "--data-dir", str(tmp_path / "other")]
    assert program.main(arguments, out, err) == 0
    assert out.getvalue() == f"1 events were written to {file}.\n"
    flashcards("import", deck("1.0.0"))
    before = digest(tmp_path)
    assert flashcards("history", "import", file)[1] == (
        "1 events were added to the history, 0 were there already.\n"
    )
    (found,) = values(flashcards("history", "import", file, "--json")[1])
    assert (found["added"], found["known"], found["outcome"]) == (0, 1, "accept")
    assert flashcards("undo-import")[0] == 0
    assert digest(tmp_path) == before
    (tmp_path / "bad.jsonl").write_text("no\n")
    code, out = flashcards("history", "import", tmp_path / "bad.jsonl")
    assert (code, "[history-line]" in out) == (1, True)


def test_a_new_program_offers_its_decks_and_never_brings_back_a_removed_one(
    flashcards, tmp_path, monkeypatch
):
    from flashcards import bundle
    from flashcards.services.updates import bundled_updates
    from flashcards.store.records import DeckState

    flashcards("decks")
    shipped = tmp_path / "decks"
    shipped.mkdir()
    for path in bundle.decks():
        text = path.read_text("utf-8").replace("\nversion: 1.", "\nversion: 9.", 1)
        (shipped / path.name).write_text(text, "utf-8")
    monkeypatch.setattr(bundle, "decks", lambda: sorted(shipped.iterdir()))
    with Collection(tmp_path / "data", random.Random(1)) as collection:
        record = queries.decks(collection.connection)[0]
        collection.write("remove", lambda t: t.put(replace(record, state=DeckState.REMOVED)))
        plans = bundled_updates(collection.connection)
        assert len(plans) == 6
        assert record.deck.id not in {each.deck.id for each in plans}
        assert queries.deck(collection.connection, DeckId(record.deck.id)).deck.version < "9"


def test_all_files_of_one_command_go_back_in_one_step(flashcards, deck, tmp_path):
    flashcards("decks")
    before = digest(tmp_path)
    other = tmp_path / "other.csv"
    other.write_text("front,back\nWhat is a hub?,A place where lines meet\n", "utf-8")
    flashcards("import", deck("1.0.0"), other, deck("1.1.0", cards=31), "--retire")
    flashcards("undo-import")
    assert digest(tmp_path) == before
    assert flashcards("undo-import")[0] == 1


def test_the_bundled_decks_are_taken_in_once(flashcards):
    flashcards("decks")
    assert flashcards("import", "--bundled") == (
        0,
        "This version brings no deck that is new to you.\n",
    )


def test_a_copy_with_ids_knows_each_row_again(flashcards, tmp_path):
    table, copy = tmp_path / "hubs.csv", tmp_path / "hubs-with-ids.csv"
    table.write_text("front,back\nWhat is a hub?,A place\nWhat is a rim?,An edge\n,none\n", "utf-8")
    code, _ = flashcards("import", table, "--skip-bad-rows", "--ids-copy", copy)
    assert code == 0
    copy.write_text(copy.read_text("utf-8").replace("What is a hub?", "Something new"), "utf-8")
    [found] = values(flashcards("import", copy, "--skip-bad-rows", "--json")[1])
    assert (found["decks"], found["changed"], found["added"], found["skipped"]) == (
        ["hubs"], 1, 0, 1,
    )  # fmt: skip


ASKED = (
    "Question,A,B,C,Answer\nNo key?,x,y,z,\nGood?,x,y,z,A\nBad?,x,y,z,E\nTwo?,x,y,z,2\n,x,y,z,2\n"
)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_copy_with_ids_keeps_the_rows_in_their_order_and_what_is_wrong(
    flashcards, tmp_path, ending
):
    table, copy = tmp_path / "asked.csv", tmp_path / f"copy.{ending}"
    table.write_text(ASKED, "utf-8")
    flashcards("import", table, "--skip-bad-rows", "--ids-copy", copy)
    again = registry.read_path(copy)
    assert [card.question for card in again.others.cards] == ["Good?", "Two?"]
    assert again.others.places == ("row 3", "row 5")
    assert [(draft.place, draft.front, draft.key) for draft in again.bad] == [
        ("row 2", "No key?", ""), ("row 4", "Bad?", "E"), ("row 6", "", "B")
    ]  # fmt: skip


def test_a_copy_with_ids_never_leaves_rows_out_in_silence(flashcards, tmp_path):
    table, copy = tmp_path / "asked.csv", tmp_path / "copy.csv"
    table.write_text(ASKED + "Bad?,x,y,z,E\n" * 600, "utf-8")
    code, out = flashcards("import", table, "--skip-bad-rows", "--ids-copy", copy)
    assert (code, out.count("too many for a copy"), copy.exists()) == (1, 1, False)


HUBS = "front,back\nWhat is a hub?,A place\nWhat is a rim?,An edge\nWhat is a spoke?,A rod\n"


def test_a_table_whose_ids_are_of_one_deck_goes_there_whatever_its_name(flashcards, tmp_path):
    table, copy, written = (tmp_path / f"{name}.csv" for name in ("hubs", "other", "export"))
    table.write_text(HUBS, "utf-8")
    flashcards("import", table, "--ids-copy", copy)
    copy.write_text(copy.read_text("utf-8").replace("A rod", "A bar"), "utf-8")
    [found] = values(flashcards("import", copy, "--json")[1])
    assert (found["decks"], found["changed"], found["added"]) == (["hubs"], 1, 0)
    assert [each["code"] for each in found["problems"]] == ["deck-by-ids"]
    flashcards("export", "hubs", written)
    [found] = values(flashcards("import", written, "--json")[1])
    assert (found["decks"], found["unchanged"]) == (["hubs"], 3)
    [found] = values(flashcards("import", written, "--into", "export", "--json")[1])
    assert (found["decks"], found["added"], found["problems"]) == (["export"], 3, [])


def test_a_table_goes_into_no_deck_that_is_not_there(flashcards, tmp_path):
    table = tmp_path / "hubs.csv"
    table.write_text(HUBS, "utf-8")
    code, out = flashcards("import", table, "--into", "hub", "--json")
    [found] = values(out)
    assert (code, found["outcome"], found["added"]) == (1, "refuse", 0)
    assert [each["code"] for each in found["problems"]] == ["deck-unknown"]
    [found] = values(flashcards("import", table, "--into", "hubs", "--json")[1])
    assert (found["decks"], found["added"]) == (["hubs"], 3)


def test_tables_that_only_number_their_rows_alike_are_decks_of_their_own(flashcards, tmp_path):
    for name in ("one", "two"):
        rows = [f"{n},What is {name} {n}?,It is {name}" for n in range(1, 9)]
        (tmp_path / f"{name}.csv").write_text("\n".join(["id,front,back", *rows]), "utf-8")
        [found] = values(flashcards("import", tmp_path / f"{name}.csv", "--json")[1])
        assert (found["decks"], found["added"]) == ([name], 8)


@pytest.mark.parametrize("arguments", [("import",), ("import", "a", "b", "--ids-copy", "c.csv")])
def test_an_import_without_sense_is_wrong_use(tmp_path, arguments):
    err = StringIO()
    code = program.main([*arguments, "--data-dir", str(tmp_path)], StringIO(), err)
    assert (code, err.getvalue().count("\n")) == (2, 1)


def test_an_export_names_what_its_format_leaves_behind(flashcards, deck, tmp_path):
    flashcards("import", deck("1.0.0"))
    code, out = flashcards("export", "sample", tmp_path / "sample.gift")
    assert code == 0
    assert "sources (31)" in out
    assert "[left-behind]" in out
    assert "left-behind" not in flashcards("export", "sample", tmp_path / "sample.deck")[1]


def test_a_deck_exported_for_anki_comes_back_as_itself(flashcards, deck, tmp_path):
    flashcards("import", deck("1.0.0"))
    with Collection(tmp_path / "data", random.Random(3)) as collection:
        append(collection, answered(HandClock(), 4))
    before = digest(tmp_path)
    package = tmp_path / "sample.apkg"
    assert flashcards("export", "sample", package)[0] == 0
    (found,) = values(flashcards("import", package, "--json")[1])
    assert (found["outcome"], found["decks"]) == ("accept", ["sample"])
    assert (found["added"], found["changed"], found["unchanged"]) == (0, 0, 31)
    assert digest(tmp_path) == before
