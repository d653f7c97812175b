"""Mending the rows of a file that errors stand at, and leaving out rows: a reading made anew."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from flashcards.core.errors import Level, Problem
from flashcards.core.model import AnyCard, Deck, DeckFile
from flashcards.formats.draft import Draft, DraftOption
from flashcards.formats.drafts import Drafts, deck_named
from flashcards.formats.place_order import place_order
from flashcards.formats.reading import Problems, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """What the user says of one row: its right option, counted from 0, its question or answer."""

    right: int | None = None
    front: str = ""
    back: str = ""


def mended(reading: Reading, mends: Mapping[str, Mend], name: str) -> Reading:
    """Return *reading* with the rows mended that stand at the places of *mends*.

    A row that is still wrong stays among the bad ones, with what is wrong now.
    """
    wanted = [draft for draft in reading.bad if draft.place in mends]
    if not wanted:
        return reading
    deck = reading.others.deck if reading.others else deck_named(name)
    again = _read_again(reading, deck, [_mended(each, mends[each.place]) for each in wanted])
    bad = {draft.place for draft in again.bad}
    file = _joined(deck, reading.others, again.others)
    problems = _problems(reading, again, {draft.place for draft in wanted})
    is_refused = any(each.level == Level.ERROR for each in problems)
    left = [each for each in reading.bad if each.place not in mends or each.place in bad]
    return replace(
        reading,
        file=None if is_refused else file,
        others=file,
        problems=problems,
        bad_rows=reading.bad_rows - len(wanted) + len(bad),
        bad=tuple(left),
        unnamed=reading.unnamed | again.unnamed,
    )


def without(reading: Reading, places: Collection[str]) -> Reading:
    """Return *reading* without the rows at *places*, sound or in error."""
    if not places:
        return reading
    bad = tuple(draft for draft in reading.bad if draft.place not in places)
    others = _left(reading.others, places)
    problems = reading.problems
    if len(bad) < len(reading.bad):
        problems = tuple(each for each in problems if each.place not in places)
    is_sound = reading.file is None and all(each.level != Level.ERROR for each in problems)
    return replace(
        reading,
        file=others if is_sound else _left(reading.file, places),
        others=others,
        problems=problems,
        bad=bad,
        bad_rows=reading.bad_rows - len(reading.bad) + len(bad),
    )


def first_place(reading: Reading) -> str:
    """Return the place of the first row of a table; nothing where there is none."""
    file = reading.file or reading.others
    places = [*(file.places if file else ()), *(draft.place for draft in reading.bad)]
    return min(places, key=place_order, default="")


def copies(reading: Reading) -> Mapping[str, str]:
    """Return the places of the rows that say the same as an earlier one, each with that place."""
    file = reading.file or reading.others
    twice = {each.place: dict(each.data) for each in reading.problems
             if each.code == "question-twice"}  # fmt: skip
    if file is None or not twice:
        return {}
    cards = dict(zip(file.places, file.cards, strict=False))
    found: dict[str, str] = {}
    for place, data in twice.items():
        first = str(data.get("first", ""))
        card, other = cards.get(place), cards.get(first)
        if card is not None and other is not None and replace(card, id=other.id) == other:
            found[place] = first
    return found


def _mended(draft: Draft, mend: Mend) -> Draft:
    options = [
        DraftOption(
            text=option.text,
            why=option.why,
            correct=option.correct if mend.right is None else index == mend.right,
        )
        for index, option in enumerate(draft.options)
    ]
    return replace(
        draft,
        front=mend.front or draft.front,
        back=mend.back or draft.back,
        options=options,
        is_bad=draft.is_bad and mend.right is None,
    )


def _read_again(reading: Reading, deck: Deck, drafts: Sequence[Draft]) -> Reading:
    file = reading.others
    known = (
        {card.id.casefold(): place for card, place in zip(file.cards, file.places, strict=False)}
        if file
        else {}
    )
    return Drafts(Problems(), deck, known).reading(reading.format, drafts)


def _joined(deck: Deck, file: DeckFile | None, more: DeckFile | None) -> DeckFile | None:
    """Return both in the order of their places, where these are numbered."""
    if file is None or more is None:
        return file or more
    placed: list[tuple[str, AnyCard]] = [
        *zip(file.places, file.cards, strict=True),
        *zip(more.places, more.cards, strict=True),
    ]
    if all(place_order(place) for place, _ in placed):
        placed.sort(key=lambda each: place_order(each[0]))
    return DeckFile(
        deck=replace(deck, domains=more.deck.domains),
        cards=tuple(card for _, card in placed),
        places=tuple(place for place, _ in placed),
    )


def _problems(reading: Reading, again: Reading, places: Collection[str]) -> tuple[Problem, ...]:
    kept = [
        each for each in reading.problems if each.place not in places or each.level != Level.ERROR
    ]
    return (*kept, *again.problems)


def _left(file: DeckFile | None, places: Collection[str]) -> DeckFile | None:
    if file is None or not file.places:
        return file
    placed = zip(file.cards, file.places, strict=True)
    left = [(card, place) for card, place in placed if place not in places]
    return replace(
        file,
        cards=tuple(card for card, _ in left),
        places=tuple(place for _, place in left),
    )
