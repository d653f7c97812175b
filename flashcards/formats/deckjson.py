"""The JSON twin of Deck Markdown (resources/deck.schema.json): the same fields, written as JSON."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import cast

from flashcards.core.errors import FileRefused
from flashcards.core.model import AnyCard, Deck, DeckFile, Scenario
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.core.twin import Plain, card_data, card_from, deck_data, deck_from
from flashcards.formats import deckjson_fields, limits
from flashcards.formats.deckjson_check import Checker
from flashcards.formats.json_text import parse
from flashcards.formats.media import Missing, media_of
from flashcards.formats.native_gaps import with_our_gaps
from flashcards.formats.native_options import letters_of
from flashcards.formats.reading import Problems, Reading, decode
from flashcards.formats.sensitivity import tell_of_sensitivity

NAME = "deckjson"
_UNKEPT = ("created", "updated")


def sniff(head: bytes) -> bool:
    """Say whether *head*, a file's bytes, begins a deck as JSON."""
    start = head[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"format"' in start and b'"deck"' in head


def read(
    data: bytes, name: str = "", progress: Progress = unwatched, media: Collection[str] = ()
) -> Reading:
    """Return the deck in *data* and all its problems; places are paths such as cards[12].front.

    *media* are the files that come with it.
    """
    del name
    problems = Problems()
    try:
        whole = parse(decode(data, progress), progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    file = _file(whole, problems, progress)
    if file is not None:
        _look_for_media(file, Missing(media, problems))
    reading = Reading(format=NAME, file=file, problems=problems.found())
    return replace(reading, file=None) if reading.refused else reading


def write(file: DeckFile) -> bytes:
    """Return the deck as the bytes of a ``.deck.json`` file."""
    deck = deck_data(file.deck)
    domains = {"domains": deck.pop("domains")} if file.deck.domains else {}
    cards = [card_data(card) for card in file.cards]
    whole = {"format": 1, "deck": deck, **domains, "cards": cards}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _file(whole: object, problems: Problems, progress: Progress) -> DeckFile | None:
    checker = Checker(problems)
    if not deckjson_fields.whole(checker, whole):
        return None
    found = cast("Mapping[str, object]", whole)
    deck = deck_from(_with_domains(found, problems))
    rows = cast("Sequence[Plain]", found["cards"])
    if len(rows) > limits.CARDS:
        problems.add("too-many-cards", limit=limits.CARDS)
    if not rows:
        problems.add("no-cards")
    places = [f"cards[{index}]" for index in range(len(rows))]
    placed = zip(watched(rows, progress), places, strict=True)
    sound = [deckjson_fields.card(checker, row, place) for row, place in placed]
    if not all(sound):
        return None
    cards = [card_from(_completed(row)) for row in watched(rows, progress)]
    _check_names(deck, cards, places, problems)
    return DeckFile(deck=_scaled(deck, problems), cards=tuple(cards), places=tuple(places))


def _with_domains(whole: Mapping[str, object], problems: Problems) -> Plain:
    """Return the deck with its domains, which may stand in it or, as we write them, beside it."""
    deck = cast("Plain", whole["deck"])
    if deck.get("domains") and whole.get("domains"):
        problems.add("json-twice", "deck.domains", name="domains")
    domains: object = whole.get("domains") or deck.get("domains") or []
    for field in _UNKEPT:
        if field in deck:
            problems.notice("field-unkept", f"deck.{field}", field=field)
    for index, domain in enumerate(cast("Sequence[Plain]", domains)):
        if "parent" in domain:
            problems.notice("field-unkept", f"domains[{index}].parent", field="parent")
    return {**deck, "domains": domains}


def _completed(row: Plain) -> Plain:
    """Return a card with the ids of its options, and with its gaps as ours."""
    if "cloze" in row:
        return {**row, "cloze": with_our_gaps(str(row["cloze"]))}
    if "options" not in row:
        return row
    options = cast("Sequence[Plain]", row["options"])
    letters = letters_of([str(option.get("id", "")) for option in options])
    named = [{**option, "id": letter} for letter, option in zip(letters, options, strict=True)]
    return {**row, "options": named}


def _check_names(
    deck: Deck, cards: Sequence[AnyCard], places: Sequence[str], problems: Problems
) -> None:
    """Look whether names stand once, and whether what they point at is there."""
    domains = {domain.id.casefold() for domain in deck.domains}
    traps = {trap.id for trap in deck.traps}
    known: dict[str, str] = {}
    _check_deck(deck, problems)
    for card, place in zip(cards, places, strict=True):
        first = known.setdefault(card.id.casefold(), place)
        if first != place:
            problems.add("card-twice", place, card=card.id, first=first)
        if card.domain is not None and card.domain.casefold() not in domains:
            problems.add("domain-unknown", place, name=card.domain)
        tell_of_sensitivity(card.sensitivity, f"{place}.sensitivity", problems)
        if isinstance(card, Scenario):
            for option in card.options:
                if option.trap and option.correct:
                    problems.warn("trap-on-right", place)
                if option.trap and option.trap not in traps:
                    problems.add("trap-unknown", place, card=card.id, trap=option.trap)
    for card, place in zip(cards, places, strict=True):
        for other in card.about:
            if other.casefold() not in known:
                problems.warn("about-unknown", place, card=card.id, id=other)


def _check_deck(deck: Deck, problems: Problems) -> None:
    names = Counter(domain.id.casefold() for domain in deck.domains)
    for name in (each for each, count in names.items() if count > 1):
        problems.add("domain-twice", "deck.domains", id=name)
    traps = Counter(trap.id for trap in deck.traps)
    for trap in (each for each, count in traps.items() if count > 1):
        problems.add("trap-twice", "deck.traps", id=trap)


def _look_for_media(file: DeckFile, missing: Missing) -> None:
    for card, place in zip(file.cards, file.places, strict=True):
        missing.look(card.media, f"{place}.media")
        missing.look(media_of(card), place)


def _scaled(deck: Deck, problems: Problems) -> Deck:
    total = sum(domain.weight for domain in deck.domains)
    if not total or abs(total - 100) <= 0.01:
        return deck
    problems.warn("weights-scaled", "deck.domains", total=round(total, 2))
    domains = [replace(each, weight=round(each.weight * 100 / total, 4)) for each in deck.domains]
    return replace(deck, domains=tuple(domains))
