"""What notes of Anki are called here, and the way back."""

import re
from hashlib import sha256

from flashcards.core.model import AnyCard, CardId

_KEPT = "anki-guid "
_ANKI = re.compile(r"anki-[0-9a-f]{16}-(\d+)")


def card_id(guid: str, number: int) -> CardId:
    """Return the id of the card that template *number* (or gap *number* + 1) makes of a note.

    >>> card_id("f}#,tdNqKV", 0)
    'anki-ed766e744b3caaa2-0'
    """
    return CardId(f"anki-{sha256(guid.encode('utf-8', 'replace')).hexdigest()[:16]}-{number}")


def kept_guid(guid: str) -> str:
    """Return the line of author's notes that keeps the guid for the way back."""
    return f"{_KEPT}{guid}"


def guid_of(card: AnyCard) -> str | None:
    """Return the guid under which Anki knows the card's note, or None for a card from elsewhere."""
    if _KEPT not in card.notes:
        return None
    number = _ANKI.fullmatch(card.id)
    kept = next((line for line in card.notes.splitlines() if line.startswith(_KEPT)), "")
    guid = kept.removeprefix(_KEPT)
    return guid if kept and number and card.id == card_id(guid, int(number[1])) else None
