"""Deck Markdown 1, the native deck format (docs/deck-format.md): reading."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from flashcards.core.errors import FileRefused
from flashcards.core.model import AnyCard, Deck, DeckFile, Domain, DomainId, Scenario
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import limits
from flashcards.formats.checks import is_identifier
from flashcards.formats.deckmd_block import Block, BlockReader, unescaped
from flashcards.formats.deckmd_card import build_card, files_of
from flashcards.formats.deckmd_fence import Fence
from flashcards.formats.deckmd_header import read_header
from flashcards.formats.literal_text import tell_of_html
from flashcards.formats.media import Missing
from flashcards.formats.reading import Problems, Reading, decode

NAME = "deckmd"
Lines = Sequence[tuple[int, str]]
_HEADER_BYTES = 1 << 20
_CARD = re.compile(r"## +[A-Za-z0-9][A-Za-z0-9._-]{0,63}\s*")


def sniff(head: bytes) -> bool:
    """Say whether *head*, the first bytes of a file, begins a Deck Markdown file."""
    text = head[:_HEADER_BYTES].decode("utf-8-sig", "replace").lstrip()
    return text.startswith("---") and "\nformat:" in text and "\ndeck:" in text


def read(
    data: bytes, name: str = "", progress: Progress = unwatched, media: Collection[str] = ()
) -> Reading:
    """Return the deck in *data* and all its problems; the deck is None when an error refuses it.

    The file's own *name* says nothing here. *media* are the files that come with it.
    """
    del name
    problems = Problems()
    try:
        text = decode(data, progress, problems)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    file = _File(problems, progress, media).read(list(enumerate(text.split("\n"), 1)))
    reading = Reading(format=NAME, file=file, problems=problems.found())
    return replace(reading, file=None) if reading.refused else reading


class _File:
    """The cards of one file as they come, and the domain they stand under."""

    def __init__(self, problems: Problems, progress: Progress, media: Collection[str]) -> None:
        self._missing = Missing(media, problems)
        self._problems = problems
        self._progress = progress
        self._cards: list[AnyCard] = []
        self._places: list[str] = []
        self._lines_of: dict[str, str] = {}
        self._domains: list[Domain] = []
        self._named: dict[str, Domain] = {}
        self._has_weights = False
        self._primers: dict[DomainId, str] = {}
        self._domain: DomainId | None = None

    def read(self, lines: Lines) -> DeckFile | None:
        header, body = _split_header(lines, self._problems)
        _refuse_second_header(header, body, self._problems)
        deck = None if header is None else read_header(header, self._problems)
        if deck is None:
            return None
        self._named = {domain.id.casefold(): domain for domain in deck.domains}
        for domain in deck.domains:
            self._add_domain(domain)
        self._has_weights = any(domain.weight for domain in deck.domains)
        for section in watched(_sections(body, self._problems), self._progress):
            self._read_section(section)
        if not self._cards and not self._lines_of:
            self._problems.add("no-cards", "line 1")
        self._check_references(deck)
        return DeckFile(
            deck=self._finished(deck), cards=tuple(self._cards), places=tuple(self._places)
        )

    def _read_section(self, section: Lines) -> None:
        (number, first), rest = section[0], section[1:]
        place = f"line {number}"
        if first.startswith("## "):
            self._read_card(place, first.removeprefix("## ").strip(), rest)
        elif first.startswith("# "):
            self._open_domain(place, first.removeprefix("# ").strip(), rest)
        elif first.startswith("#"):
            self._problems.add("heading", place, text=first[:60])
        else:
            self._refuse_text(section)

    def _refuse_text(self, section: Lines) -> None:
        for number, line in section:
            if line.strip() and not line.startswith("%%"):
                text = line.strip()[:60]
                self._problems.add("text-before-cards", f"line {number}", text=text)
                return

    def _open_domain(self, place: str, name: str, rest: Lines) -> None:
        if len(name) > limits.TITLE_CHARACTERS:
            limit = limits.TITLE_CHARACTERS
            self._problems.add("too-long", place, field="#", limit=limit)
            return
        domain = self._domain_named(name, place)
        if domain is None:
            self._problems.add("domain-unknown", place, name=name)
            return
        self._domain = domain.id
        primer = "\n".join(unescaped(line) for _, line in rest if not line.startswith("%%")).strip()
        if primer:
            self._primers[domain.id] = primer
            tell_of_html(primer, place, self._problems)
        if len(primer) > limits.TEXT_CHARACTERS:
            self._problems.add("too-long", place, field="#", limit=limits.TEXT_CHARACTERS)

    def _domain_named(self, name: str, place: str) -> Domain | None:
        found = self._named.get(name.casefold())
        if found is not None or not name or self._has_weights:
            return found
        number = len(self._domains) + 1
        while f"domain-{number}" in self._named:
            number += 1
        identity = DomainId(name if is_identifier(name) else f"domain-{number}")
        self._add_domain(Domain(id=identity, name=name))
        if len(self._domains) == limits.DOMAINS + 1:
            self._problems.add("too-many-domains", place, limit=limits.DOMAINS)
        return self._domains[-1]

    def _add_domain(self, domain: Domain) -> None:
        self._domains.append(domain)
        for name in (domain.id, domain.name):
            self._named.setdefault(name.casefold(), domain)

    def _read_card(self, place: str, name: str, rest: Lines) -> None:
        if not is_identifier(name):
            self._problems.add("bad-id", place, id=name[:80] or "##")
        elif name.casefold() in self._lines_of:
            first = self._lines_of[name.casefold()]
            self._problems.add("card-twice", place, card=name, first=first)
            return
        self._lines_of[name.casefold()] = place
        if len(self._lines_of) > limits.CARDS:
            self._problems.add("too-many-cards", place, limit=limits.CARDS)
            return
        block = BlockReader(Block(id=name or place, place=place), self._problems).read(rest)
        card = build_card(block, self._domain, self._problems)
        if card is not None:
            self._cards.append(card)
            self._places.append(place)
            for where, names in files_of(block):
                self._missing.look(names, where)

    def _check_references(self, deck: Deck) -> None:
        traps = {trap.id for trap in deck.traps}
        for card, place in zip(self._cards, self._places, strict=True):
            for other in card.about:
                if other.casefold() not in self._lines_of:
                    self._problems.warn("about-unknown", place, card=card.id, id=other)
            if isinstance(card, Scenario):
                for option in card.options:
                    if option.trap and option.trap not in traps:
                        self._problems.add("trap-unknown", place, card=card.id, trap=option.trap)

    def _finished(self, deck: Deck) -> Deck:
        domains = tuple(
            replace(domain, primer=self._primers.get(domain.id, "")) for domain in self._domains
        )
        return replace(deck, domains=domains)


def _split_header(lines: Lines, problems: Problems) -> tuple[Lines | None, Lines]:
    start = next((index for index, (_, line) in enumerate(lines) if line.strip()), None)
    if start is None or lines[start][1].rstrip() != "---":
        problems.add("no-header", "line 1")
        return None, ()
    for index in range(start + 1, len(lines)):
        if lines[index][1].rstrip() == "---":
            return lines[start + 1 : index], lines[index + 1 :]
    problems.add("header-open", f"line {lines[start][0]}")
    return None, ()


def _refuse_second_header(header: Lines | None, body: Lines, problems: Problems) -> None:
    """Refuse a deck that was pasted below another: its header would be text of the card above."""
    known = {line.rstrip(): number for number, line in header or ()}
    for (_, before), (number, line) in pairwise(body):
        if before.rstrip() == "---" and line.startswith("format:") and line.rstrip() in known:
            first = known[line.rstrip()]
            problems.add("header-twice", f"line {number}", key="format", first=first)
            return


def _sections(lines: Lines, problems: Problems) -> list[Lines]:
    """Cut before each heading; a ``#`` inside a fence is text."""
    cuts: list[int] = []
    fence, begun, swallowed = Fence(), "", ""
    for index, (number, line) in enumerate(lines):
        if not fence.is_open:
            begun, swallowed = f"line {number}", ""
        if not fence.takes(line):
            if line.startswith("#"):
                cuts.append(index)
        elif _CARD.fullmatch(line):
            swallowed = swallowed or line
        elif swallowed and not fence.is_open:
            problems.warn("fence-long", begun, text=swallowed.strip())
    if fence.is_open:
        problems.add("fence-open", begun)
    starts = [0, *cuts]
    ends = [*cuts, len(lines)]
    return [lines[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
