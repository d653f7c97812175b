"""Shorthand for tests of imports: files made on the spot, a window that has finished its jobs."""

import re
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from flashcards import bundle
from flashcards.core.model import CardId, Concept, Scenario
from flashcards.formats import deckmd, deckmd_write
from flashcards.ui.import_pages import ImportPages

TABLE = """front,option_a,option_b,option_c,option_d,correct,back
A person comes to group and seems to have been drinking.,Ask them to leave,Talk in private,\
Call the police,Say nothing,,
,Offer to sit with them,Leave them alone,Call a friend,Wait,A,
A person asks you for a ride home after a hard evening.,Say yes,Say no,Name your limits,Ask,E,
What does 988 connect you to?,,,,,,A trained crisis counselor
What is a warm handoff?,,,,,,A personal introduction to the next helper
What does 988 connect you to?,,,,,,A trained crisis counselor
Name one part of a safety plan.,,,,,,Warning signs
"""
UNKNOWN = """Frage;Antwort;Thema;Stufe
Who sets the goals?;The person;Roles;1
What is hope?;A start;Roles;2
"""
OWN_WORDS = "In your own words: "
ADDED = ("What is mutual support?", "What is a warm line?", "What is a crisis plan?")
FIRST = "SAMHSA 2012: what is recovery?"
"""The first question of the first bundled deck."""
FOREIGN = {OWN_WORDS, FIRST, *ADDED, *re.split(r"[,;\n]", TABLE + UNKNOWN)}
"""What the files say, in the words of those who wrote them."""


def write(folder, name, text):
    """Write a file and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def table(folder):
    """Write a table of seven lines: three to mend, one a copy, three sound."""
    return write(folder, "crisis-safety-v4.csv", TABLE)


def unknown_table(folder):
    """Write a table whose headings are not known."""
    return write(folder, "fragen.csv", UNKNOWN)


def pdf(folder):
    """Write what begins like a PDF."""
    return write(folder, "scan.pdf", "%PDF-1.7\n%âãÏÓ\n")


def newer_deck(folder):
    """Write a newer version of the first bundled deck: 3 new, 2 reworded, 1 best answer changed."""
    file = deckmd.read(bundle.decks()[0].read_bytes()).file
    return written(folder, newer(file))


def newer(file, version="9.0.0"):
    """Return a newer version of *file*."""
    cards = list(file.cards)
    concepts = [n for n, card in enumerate(cards) if isinstance(card, Concept)]
    for place in concepts[:2]:
        cards[place] = replace(cards[place], front=f"{OWN_WORDS}{cards[place].front}")
    place = next(n for n, card in enumerate(cards) if isinstance(card, Scenario))
    wrong = next(option.id for option in cards[place].options if not option.correct)
    options = [replace(each, correct=each.id == wrong, trap=None) for each in cards[place].options]
    cards[place] = replace(cards[place], options=tuple(options))
    cards += [
        Concept(
            id=CardId(f"new-{n}"), front=each, back="See the glossary.",
            domain=cards[0].domain,
        )
        for n, each in enumerate(ADDED)
    ]  # fmt: skip
    return replace(file, deck=replace(file.deck, version=version), cards=tuple(cards), places=())


def written(folder, file):
    """Write *file* as a deck file."""
    path = folder / f"{file.deck.id}.deck.md"
    path.write_bytes(deckmd_write.write(file))
    return path


def pages(window):
    """Return what the window has of imports."""
    found = window.findChild(ImportPages)
    assert found is not None
    return found


def settle():
    """Let Qt finish what is posted."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def finish(window):
    """Let all jobs of the window end, and the window hear of it."""
    settle()
    jobs = pages(window).jobs
    while jobs.running():
        jobs.pool.waitForDone()
        settle()


def opened(window, *paths):
    """Open files in the window and wait until they are previewed."""
    window.open_files(list(paths))
    finish(window)
