"""Cards as other formats have them, without names or with them, and the deck they make.

A reader of a table or a quiz gathers drafts; here they are checked, named and put into topics.
"""

import re
import string
from collections.abc import Iterable, Mapping
from dataclasses import replace

from flashcards.core.model import (
    AnyCard,
    CardId,
    Cloze,
    Concept,
    Deck,
    DeckFile,
    Domain,
    DomainId,
    Option,
    OptionId,
    Scenario,
)
from flashcards.formats import limits
from flashcards.formats.checks import is_identifier
from flashcards.formats.draft import Draft, DraftOption
from flashcards.formats.draft_checks import are_options_sound, check_sizes, is_filled
from flashcards.formats.draft_names import (
    deck_named,
    identifier,
    listed,
    plain_words,
    short_hash,
)
from flashcards.formats.native_gaps import fault_of, with_our_gaps
from flashcards.formats.reading import Problems, Reading

__all__ = ["Draft", "DraftOption", "Drafts", "deck_named", "identifier", "listed"]
_LETTERS = string.ascii_lowercase
_GAP = re.compile(r"\{\{c?(\d{1,3})::", re.ASCII)
_WORDS_OF_A_NAME = 4


class Drafts:
    """Turns the drafts of one file into cards, and keeps what is wrong with them."""

    def __init__(
        self, problems: Problems, deck: Deck, known: Mapping[str, str] | None = None
    ) -> None:
        self._problems = problems
        self._deck = deck
        self._domains = {domain.name.casefold(): domain for domain in deck.domains}
        self._domains |= {domain.id.casefold(): domain for domain in deck.domains}
        self._cards: list[AnyCard] = []
        self._places: list[str] = []
        self._known: dict[str, str] = dict(known or {})
        self._made: dict[str, int] = {}
        self._alike: dict[str, int] = {}
        self._bad: list[Draft] = []
        self._unnamed: set[CardId] = set()
        self._bad_rows = 0
        self._added: list[Domain] = []

    def reading(self, format_name: str, drafts: Iterable[Draft]) -> Reading:
        """Return what the file gives: all of it, and all of it but the rows that are wrong."""
        before = self._problems.errors
        for draft in drafts:
            self._take(draft)
        if not self._cards and not self._bad_rows:
            self._problems.add("no-cards")
        if len(self._cards) > limits.CARDS:
            self._problems.add("too-many-cards", limit=limits.CARDS)
            return self._problems.refusal(format_name)
        is_sound_beside = before == 0 and bool(self._cards)
        file = self._file()
        return Reading(
            format=format_name,
            file=None if self._problems.errors else file,
            problems=self._problems.found(),
            others=file if is_sound_beside else None,
            bad_rows=self._bad_rows,
            bad=tuple(self._bad),
            is_table=True,
            unnamed=frozenset(self._unnamed),
        )

    def _file(self) -> DeckFile:
        deck = replace(self._deck, domains=(*self._deck.domains, *self._added))
        return DeckFile(deck=deck, cards=tuple(self._cards), places=tuple(self._places))

    def _take(self, draft: Draft) -> None:
        before = self._problems.errors
        card = self._card(draft)
        if card is None or draft.is_bad or self._problems.errors > before:
            self._bad_rows += 1
            if len(self._bad) < limits.PROBLEMS:
                self._bad.append(draft)
            return
        self._cards.append(card)
        self._places.append(draft.place)

    def _card(self, draft: Draft) -> AnyCard | None:
        _clean(draft)
        check_sizes(draft, self._problems)
        kind = draft.kind or _kind(draft)
        card = None
        match kind:
            case "concept":
                card = self._concept(draft)
            case "cloze":
                card = self._cloze(draft)
            case "scenario":
                card = self._scenario(draft)
            case _:
                self._problems.add("type-unknown", draft.place, value=kind[:60])
        return card

    def _concept(self, draft: Draft) -> Concept | None:
        if draft.options:
            self._problems.warn("options-unused", draft.place)
        if not (
            is_filled(draft, "front", self._problems) and is_filled(draft, "back", self._problems)
        ):
            return None
        front = f"{draft.vignette}\n\n{draft.front}" if draft.vignette else draft.front
        return Concept(
            id=self._id(draft),
            domain=self._domain(draft.domain),
            tags=draft.tags,
            sources=draft.sources,
            media=draft.media,
            front=front,
            back=draft.back,
            explanation=draft.explanation,
            example=draft.example,
            hint=draft.hint,
        )

    def _cloze(self, draft: Draft) -> Cloze | None:
        text = with_our_gaps(draft.front)
        if fault := fault_of(text):
            self._problems.add(fault, draft.place, card=draft.id)
            return None
        extra = (draft.back, draft.explanation, draft.example)
        return Cloze(
            id=self._id(draft),
            domain=self._domain(draft.domain),
            tags=draft.tags,
            sources=draft.sources,
            media=draft.media,
            text=text,
            extra="\n\n".join(each for each in extra if each),
        )

    def _scenario(self, draft: Draft) -> Scenario | None:
        if not (
            is_filled(draft, "front", self._problems) and are_options_sound(draft, self._problems)
        ):
            return None
        return Scenario(
            id=self._id(draft),
            domain=self._domain(draft.domain),
            tags=draft.tags,
            sources=draft.sources,
            media=draft.media,
            vignette=draft.vignette,
            question=draft.front,
            options=tuple(
                Option(
                    id=OptionId(letter), text=option.text, correct=option.correct, why=option.why
                )
                for letter, option in zip(_LETTERS, draft.options, strict=False)
            ),
            explanation=draft.explanation,
            shuffle=draft.shuffle,
        )

    def _id(self, draft: Draft) -> CardId:
        """Return the card's own name, or one made of its words that stays while they stay."""
        if draft.id:
            return self._given_id(draft)
        basis = "\x1f".join([draft.vignette, draft.front, *(o.text for o in draft.options)])
        words = plain_words(draft.front, _WORDS_OF_A_NAME)
        stem = "-".join([*words, short_hash(basis)])[-63:].strip("-")
        name, count = stem, self._alike.get(stem, 1)
        while name in self._known:
            count += 1
            name = f"{stem}-{count}"[-63:].strip("-")
        self._alike[stem] = count
        if count == 2 and self._made.get(stem, hash(basis)) == hash(basis):
            self._problems.warn("question-twice", draft.place, first=self._known[stem])
        self._known[name] = draft.place
        self._made[name] = hash(basis)
        self._unnamed.add(CardId(name))
        return CardId(name)

    def _given_id(self, draft: Draft) -> CardId:
        if not is_identifier(draft.id):
            self._problems.add("bad-id", draft.place, id=draft.id[:60])
        first = self._known.setdefault(draft.id.casefold(), draft.place)
        if first != draft.place:
            self._problems.add("card-twice", draft.place, card=draft.id, first=first)
        return CardId(draft.id)

    def _domain(self, name: str) -> DomainId | None:
        name = name.strip()
        if not name:
            return None
        found = self._domains.get(name.casefold())
        if found is None:
            found = self._new_domain(name[: limits.TITLE_CHARACTERS])
            self._domains[name.casefold()] = found
        return found.id

    def _new_domain(self, name: str) -> Domain:
        identity = identifier(name, "topic")[:60]
        while any(identity.casefold() == each.id.casefold() for each in self._domains.values()):
            identity = f"{identity[:50]}-{short_hash(name)}"[:64]
        domain = Domain(id=DomainId(identity), name=name)
        self._added.append(domain)
        if len(self._added) == limits.DOMAINS + 1:
            self._problems.add("too-many-domains", limit=limits.DOMAINS)
        return domain


def _clean(draft: Draft) -> None:
    draft.id, draft.kind = draft.id.strip(), draft.kind.strip().casefold()
    draft.domain, draft.vignette = draft.domain.strip(), draft.vignette.strip()
    draft.front, draft.back = draft.front.strip(), draft.back.strip()
    draft.hint, draft.example = draft.hint.strip(), draft.example.strip()
    draft.explanation = draft.explanation.strip()
    for option in draft.options:
        option.text, option.why = option.text.strip(), option.why.strip()


def _kind(draft: Draft) -> str:
    if draft.options:
        return "scenario"
    return "cloze" if not draft.back and _GAP.search(draft.front) else "concept"
