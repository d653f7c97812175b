from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from flashcards.core.model import CardId, Cloze, Grade
from flashcards.services.own_sheet import SheetLine, own_sheet
from flashcards.services.print_sheet import Answers, SheetWords, study_sheet
from flashcards.ui.print_cards import PrintCardsDialog
from flashcards.ui.print_document import document_of, page_count
from flashcards.ui.print_own_sheet import OwnSheetDialog, on_one_page
from tests.sampledata import HandClock, answered, append, open_collection, scenario, small_deck
from tests.ui.finding import button

WORDS = SheetWords(title="Ethics", answers="Answers", best="Best answer:")
CARDS = small_deck(concepts=2).cards


def printed(cards, answers):
    return document_of(study_sheet(cards, WORDS, answers), "Ethics").toPlainText().splitlines()


def test_the_answer_stands_after_its_question(qapp):
    lines = [line for line in printed(CARDS, Answers.AFTER) if line.strip()]
    assert lines[:3] == ["Ethics", "1. Front 1?", "Back 1."]


def test_the_answers_begin_a_page_of_their_own(qapp):
    lines = [line for line in printed(CARDS, Answers.APART) if line.strip()]
    assert lines == [
        "Ethics",
        "1. Front 1?",
        "2. Front 2?",
        "Answers",
        "1. Back 1.",
        "2. Back 2.",
    ]
    html = study_sheet(CARDS, WORDS, Answers.APART)
    assert page_count(document_of(html, "Ethics")) == 2


def test_a_situation_is_printed_with_its_options_and_the_best_one(qapp):
    text = "\n".join(printed([scenario("s1")], Answers.AFTER))
    for part in ("It happens.", "What first?", "Option a", "Option d", "Best answer: B", "Why."):
        assert part in text


def test_a_gap_is_open_in_the_question_and_filled_in_the_answer(qapp):
    card = Cloze(id=CardId("z"), text="Trust is {{1::earned}}.")
    lines = [line for line in printed([card], Answers.APART) if line.strip()]
    assert lines == ["Ethics", "1. Trust is […].", "Answers", "1. Trust is earned."]


def test_card_text_cannot_bring_markup_of_its_own(qapp):
    file = small_deck(concepts=1)
    card = type(file.cards[0])(id=CardId("x"), front="<script>x</script>?", back="<b>B</b>")
    assert "<script>" not in study_sheet([card], WORDS, Answers.AFTER)


def test_a_hundred_cards_take_some_pages(qapp):
    html = study_sheet(small_deck(concepts=100).cards, WORDS, Answers.AFTER)
    assert page_count(document_of(html, "Ethics")) > 3


def test_the_own_sheet_keeps_to_one_page(qapp):
    long = "What does a peer specialist do when a person says that they need some time? " * 3
    lines = [SheetLine(question=f"{n}. {long}", answer=long) for n in range(40)]
    kept = on_one_page(lines, "Your own sheet")
    assert 1 < len(kept) < 40
    assert list(kept) == lines[: len(kept)]


def test_the_dialog_prints_what_is_chosen(qtbot):
    texts = []
    dialog = PrintCardsDialog(
        CARDS, "Ethics", printing=lambda document, _: texts.append(document.toPlainText())
    )
    qtbot.addWidget(dialog)
    dialog.show()
    apart = dialog.findChild(QAbstractButton, "answers-apart")
    qtbot.mouseClick(apart, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "print-paper"), Qt.MouseButton.LeftButton)
    assert "Answers" in texts[0]


def test_the_dialog_saves_a_pdf_and_says_where(qtbot, tmp_path, heard):
    path = tmp_path / "ethics.pdf"
    dialog = PrintCardsDialog(CARDS, "Ethics", saving=lambda _o, _t, name, done: done(path))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(button(dialog, "save-pdf"), Qt.MouseButton.LeftButton)
    assert path.read_bytes().startswith(b"%PDF")
    assert heard == [f"Saved as {path}."]


def test_the_own_sheet_can_be_printed_at_any_time(qtbot, tmp_path):
    clock, texts = HandClock(), []
    with open_collection(tmp_path, small_deck(concepts=2)) as collection:
        append(collection, answered(clock, Grade.AGAIN))
        lines = own_sheet(collection.connection, 14)
    dialog = OwnSheetDialog(
        lines, printing=lambda document, _: texts.append(document.toPlainText())
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(button(dialog, "print-paper"), Qt.MouseButton.LeftButton)
    assert texts == ["Your own sheet\nFront 1?\nBack 1."]


def test_without_a_miss_there_is_nothing_to_print(qtbot):
    dialog = OwnSheetDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "No card was missed so far, so there is nothing to print." in said
    assert dialog.findChild(QAbstractButton, "print-paper") is None
