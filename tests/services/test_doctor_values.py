"""Values that no row can have: told as damage in a sentence, counted, and mended."""

from io import StringIO

import pytest

from flashcards.__main__ import main
from tests.doctordata import counts, everything, log, plant, plant_untyped, repaired

UNTYPED = {
    "a setting of nothing": ("settings", "INSERT INTO settings VALUES ('minutes', NULL)"),
    "a number that is a word": ("history", "UPDATE history SET seq = 'abc' WHERE seq = 5"),
    "a number that is bytes": ("history", "UPDATE history SET seq = x'00FF' WHERE seq = 5"),
    "a part that is bytes": ("history", "UPDATE history SET part = x'00FF' WHERE seq = 5"),
    "a time that is bytes": ("history", "UPDATE history SET wall = x'00FF' WHERE seq = 5"),
    "a time that is a word": ("history", "UPDATE history SET wall = 'abc' WHERE seq = 5"),
    "a repetition that is a word": (
        "memory",
        "UPDATE memory SET repetition = 'abc' WHERE name = 1",
    ),
    "a state that no deck has": ("decks", "UPDATE decks SET state = 'abc' WHERE id = 1"),
}
TYPED = {
    "a setting nested deep": (
        f"INSERT OR REPLACE INTO settings VALUES ('minutes', '{'[' * 3000}')",
        {"setting-unreadable"},
    ),
    "time without end": (
        f"UPDATE daily SET milliseconds = {2**63 - 1}",
        {"value-range", "day-differs"},
    ),
    "answers without end": (
        f"UPDATE daily SET n = {2**63 - 1}",
        {"value-range", "day-differs"},
    ),
    "a correction before all days": (
        "INSERT INTO kappa VALUES (-5, 7.0, 9)",
        {"value-range", "correction-differs"},
    ),
}
COMMANDS = (
    ("decks",), ("plan",), ("readiness",), ("statistics",), ("search", "front"), ("backup",),
    ("history", "export", "out.jsonl"), ("study",),
)  # fmt: skip


def run_all(folder, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for command in COMMANDS:
        monkeypatch.setattr("sys.stdin", StringIO("\n3\nq\n"))
        assert main(["--data-dir", str(folder), *command]) in (0, 1, 4)


@pytest.mark.parametrize("fault", UNTYPED)
def test_a_value_of_another_type_is_damage_that_a_repair_mends(
    folder, fault, monkeypatch, tmp_path
):
    answers = everything(folder)
    log(folder)
    plant_untyped(folder, *UNTYPED[fault])
    run_all(folder, monkeypatch, tmp_path)
    assert main(["--data-dir", str(folder), "doctor"]) == 1
    main(["--data-dir", str(folder), "doctor", "--repair"])
    assert counts(folder) == {}
    assert {(e.device, e.seq) for e in answers} <= {(e.device, e.seq) for e in everything(folder)}


@pytest.mark.parametrize("fault", TYPED)
def test_a_value_that_cannot_be_is_counted_and_mended(folder, fault, monkeypatch, tmp_path):
    statement, codes = TYPED[fault]
    answers = everything(folder)
    plant(folder, statement)
    assert counts(folder).keys() == codes
    run_all(folder, monkeypatch, tmp_path)
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder)[: len(answers)] == answers


def test_a_card_of_words_without_end_is_counted_and_mended(folder, monkeypatch, tmp_path):
    plant(
        folder,
        "DROP TRIGGER card_changes_its_reviews",
        f"UPDATE cards SET words = {2**63 - 1}",
    )
    assert counts(folder).keys() == {"schema-missing", "card-columns", "totals-differ"}
    run_all(folder, monkeypatch, tmp_path)
    repaired(folder)
    assert counts(folder) == {}


def test_an_answer_of_a_number_that_no_device_has_is_there_once_after_a_repair(folder):
    answers = everything(folder)
    log(folder)
    plant(folder, "UPDATE history SET device = -1 WHERE seq = 5")
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
