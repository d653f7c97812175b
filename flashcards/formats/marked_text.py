"""HTML in a quiz as card text, with a word on what it could not carry."""

from flashcards.formats.html_text import Lost, cleaned
from flashcards.formats.reading import Problems


def card_text(html: str, place: str, problems: Problems) -> str:
    """Return what a piece of HTML says, as card text; keep what was lost as warnings."""
    found = cleaned(html)
    for lost in Lost:
        if lost in found.lost:
            problems.warn(lost.value, place, name="")
    return found.text
