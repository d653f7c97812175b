"""In a made-up, longer language no screen has an untranslated or a clipped word."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QTabBar

from flashcards.core.markup import plain
from flashcards.core.search_query import Is
from flashcards.store import queries
from flashcards.ui.about_dialog import SM2_CREDIT
from tests.ui import editor_screens, importing
from tests.ui.accessibility.clipping import faults
from tests.ui.accessibility.walk import described, focusables, shown_widgets, spoken
from tests.ui.accessibility.wear import wear
from tests.ui.pseudo import Pseudo
from tests.ui.screens import SCREENS, show

_OWN_NAMES = {
    *("Flashcards", "English", "Español", "Esc", "Ctrl", "Alt", "Enter", "Space", "Shift"),
    SM2_CREDIT,
    *(f"is:{state.value}" for state in Is),
    *("deck:", "domain:", "tag:", "kind:scenario"),
}
_FILE = re.compile(r"\S+\.[a-z]{2,4}\b")
_WORD = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture(scope="module", params=SCREENS)
def disguised(request, qapp, tmp_path_factory, pasts):
    """Give each screen, built once: pytest runs the tests of a screen one after another."""
    wear("light", 1.0)
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    shown = show(request.param, tmp_path_factory.mktemp("data"), pasts)
    yield shown
    shown.close()
    qapp.removeTranslator(pseudo)


def test_every_visible_word_is_translated(disguised):
    known = _known(disguised)
    found = sorted(
        {f"{where}: {text}" for where, text in _said(disguised.window) if _is_plain(text, known)}
    )
    assert found == []


def test_longer_words_still_fit(disguised):
    assert faults(disguised.window) == []


def _said(window):
    for widget in shown_widgets(window):
        yield described(widget)[:60], _text(widget)
        yield f"tooltip of {described(widget)[:50]}", widget.toolTip()
    for widget in focusables(window):
        yield f"name of {described(widget)[:50]}", spoken(widget)
    for menu in window.findChildren(QMenu):
        yield "menu", menu.title()
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()


def _text(widget):
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.placeholderText()
        case QComboBox():
            return widget.currentText()
        case QTabBar():
            return " ".join(widget.tabText(n) for n in range(widget.count()))
    return ""


def _is_plain(text, known):
    """Say whether *text* has a word outside brackets that is no text of a deck and no date."""
    outside = re.sub(r"<[^>]*>", " ", text)
    while (shorter := re.sub(r"\[[^\[\]]*\]", " ", outside)) != outside:
        outside = shorter
    if _WORD.search(outside):
        for phrase in known:
            outside = outside.replace(phrase, " ")
    return bool(_WORD.search(_FILE.sub(" ", outside)))


def _known(shown):
    """Return what is not ours to translate, the longest first."""
    connection = shown.session.collection.connection
    said = {*_OWN_NAMES, *importing.FOREIGN, *editor_screens.FOREIGN}
    said.add(str(shown.session.collection.folder))
    for record in queries.all_decks(connection):
        said |= {text for part in _strings(asdict(record.deck)) for text in _cased(part)}
        for card in queries.cards_of_deck(connection, record.deck.id):
            said |= {text for part in _strings(asdict(card.card)) for text in (part, plain(part))}
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        said |= {locale.monthName(n, form) for n in range(1, 13)}
        said |= {locale.dayName(n, form) for n in range(1, 8)}
    return sorted((text for text in said if _WORD.search(text)), key=len, reverse=True)


def _cased(text):
    return text, text[:1].upper() + text[1:]


def _strings(value):
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list() | tuple():
            for each in value:
                yield from _strings(each)
