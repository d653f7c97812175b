"""Every code that a reader or a lint rule emits has a sentence."""

import ast
import re
from collections import defaultdict
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import flashcards
from flashcards.core.errors import Level, Problem, problem
from flashcards.formats.foreign import Kind
from flashcards.formats.html_text import Lost
from flashcards.words.lint_problems import LINT_PROBLEMS
from flashcards.words.problems import SENTENCES, problem_line, problem_text

PACKAGE = Path(flashcards.__file__).parent
CHECKING = (
    "checking",
    "import_doubts",
    "import_notices",
    "import_pairs",
    "transfer",
    "history_files",
    "deck_files",
    "id_copies",
    "left_behind",
    "copy_file",
)
SERVICES = [PACKAGE / "services" / f"{name}.py" for name in CHECKING]
READERS = [*(PACKAGE / "formats").glob("*.py"), *SERVICES]
LINTERS = list((PACKAGE / "core").glob("lint*.py"))
EMITTERS = {"add", "warn", "problem", "warning", "notice", "_lacking"}
REFUSERS = {"_refused", "_refusal", "fault", "_named"}
VARIANTS = {"header-key-near", "bad-cloze-here", "other-deck-table"}
KINDS = {*Kind, *Lost, "empty-front", "empty-back"}


def emitted(paths):
    """Return the codes in calls such as problems.add("code", ...) and in code = "a" if ... else."""
    return {
        code
        for path in paths
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for code in (*called(node), *assigned(node))
    }


def called(node):
    if not isinstance(node, ast.Call):
        return []
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in REFUSERS:
        return texts(node.args[:1])
    return texts(node.args[:2]) if name in EMITTERS else []


def assigned(node):
    is_code = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code"
    return texts(ast.walk(node.value)) if is_code else []


def texts(nodes):
    values = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return [each for each in values if isinstance(each, str) and re.fullmatch(r"[a-z0-9-]+", each)]


def test_every_code_of_a_reader_has_a_sentence():
    assert emitted(READERS) - set(SENTENCES) == set()


def test_every_code_of_the_linter_has_two_sentences():
    assert emitted(LINTERS) - set(LINT_PROBLEMS) == set()
    for code, sentence in LINT_PROBLEMS.items():
        assert re.search(r"[.;:] .+\.$", sentence), code


def test_no_sentence_is_left_over():
    assert set(SENTENCES) - emitted([*READERS, *LINTERS]) - KINDS == VARIANTS


def test_no_code_is_told_in_two_rooms():
    rooms = [
        vars(import_module(f"flashcards.words.{path.stem}"))[path.stem.upper()]
        for path in (PACKAGE / "words").glob("*_problems.py")
    ]
    assert sum(map(len, rooms)) == len(set().union(*rooms))


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_a_sentence(code):
    sentence = SENTENCES[code]
    assert sentence[0].isupper() or sentence[0] in "“{"
    assert sentence[-1] in ".?"
    assert len(sentence) < 260


def test_the_place_stands_first_when_printed():
    found = problem("field-twice", "line 77", field="tags")
    assert problem_line(found) == (
        "Line 77: “tags:” stands twice on this card; put everything into one line."
    )


def test_a_problem_of_the_whole_deck_has_no_place():
    found = problem("key-longest", level=Level.WARNING, percent=33.3, most=30)
    assert problem_line(found) == (
        "The best answer is the longest option in 33.3 % of the scenarios, so length gives it "
        "away. Bring this down to 30 % or less."
    )


def test_a_place_in_the_data_is_worded_too():
    found = problem("card-twice", "line 9", card="a", first="line 3")
    assert problem_text(found) == (
        "A card named “a” stands already at line 3; give each card a name of its own."
    )


@pytest.mark.parametrize(
    ("near", "advice"), [("authors", "did you mean “authors:”?"), ("", "look at its spelling")]
)
def test_an_unknown_header_line_is_told_with_what_is_near(near, advice):
    assert advice in problem_text(problem("header-key", key="autors", near=near))


def test_a_gap_that_is_none_is_told_for_the_notes_of_anki_and_for_a_card():
    notes = problem("bad-cloze", "nid:1", Level.WARNING, count=3)
    assert problem_text(notes).startswith("3 notes have a gap that is none")
    card = problem("bad-cloze", "line 9", card="a")
    assert problem_text(card).endswith("Write each gap like {{1::this}}.")


def test_translations_reach_sentence_and_place():
    german = {
        "Line {number}": "Zeile {number}",
        "{place}: {sentence}": "{place} = {sentence}",
        SENTENCES["is-a-folder"]: "Das ist ein Ordner.",
    }
    found = Problem(code="is-a-folder", place="line 2")
    text = problem_line(found, lambda _context, text: german[text])
    assert text == "Zeile 2 = Das ist ein Ordner."


GUIDE = PACKAGE.parent / "docs" / "deck-format.md"
BEGIN, END = "<!-- codes -->\n", "<!-- end of codes -->"


@cache
def calls():
    """Return all calls in the readers and the linter."""
    trees = [ast.parse(path.read_text("utf-8")) for path in (*READERS, *LINTERS)]
    return [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]


def level_of(code):
    """Return the level of a code by the name of the function that emits it."""
    names = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in calls()
        if code in called(node)
    }
    if "notice" in names or code in (
        "rows-paired",
        "left-behind",
        "media-left-behind",
        "deck-by-ids",
    ):
        return "notice"
    if code in (
        "many-retired", "older-version", "other-deck", "deck-conflict", "card-other", "rows-alike",
        "ids-shifted",
    ):  # fmt: skip
        return "warning"
    return "warning" if names & {"warn", "warning"} or code in LINT_PROBLEMS else "error"


def code_table():
    blanks = defaultdict(lambda: "…")
    rows = [
        f"| `{code}` | {level_of(code)} | {SENTENCES[code].format_map(blanks)} |"
        for code in sorted(set(SENTENCES) - VARIANTS)
    ]
    return "\n".join(["| Code | Level | Message |", "| --- | --- | --- |", *rows, ""])


def test_the_guide_explains_every_code():
    """To renew the table: python tests/test_words.py."""
    before, _, rest = GUIDE.read_text("utf-8").partition(BEGIN)
    table, _, _ = rest.partition(END)
    assert before
    assert table == code_table()


if __name__ == "__main__":
    text = GUIDE.read_text("utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    GUIDE.write_text(text[:start] + code_table() + text[end:], "utf-8")
