"""Deck Markdown 1, the native deck format (docs/deck-format.md): writing.

What the reader makes of it is the deck again, but for what a line of text cannot hold: blanks at
the ends of texts, and line breaks in titles and notes.
"""

from collections.abc import Iterable, Iterator, Sequence

from flashcards.core.model import (
    AnyCard,
    Cloze,
    Concept,
    Deck,
    DeckFile,
    Domain,
    DomainId,
    Excuse,
    Option,
    Pool,
    Scenario,
    Status,
)
from flashcards.formats.deckmd_block import escaped, escaped_under_option
from flashcards.formats.deckmd_fence import Fence, fenced

_LETTERS = "abcdefghij"


def write(file: DeckFile) -> bytes:
    """Return the deck as the bytes of a ``.deck.md`` file."""
    blocks = [_block(_header(file.deck)), *_body(file)]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def _header(deck: Deck) -> Iterator[str]:
    yield "---"
    yield "format: 1"
    for key, value in (
        ("deck", deck.id),
        ("title", deck.title),
        ("short-title", deck.short_title),
        ("version", deck.version),
        ("language", deck.language),
        ("licence", deck.licence),
        ("authors", ", ".join(deck.authors)),
        ("description", deck.description),
        ("source", deck.source),
        ("exam", deck.exam),
        ("exam-weight", _number(deck.exam_weight) if deck.exam_weight else ""),
        ("reviewed", deck.reviewed),
        ("review-by", deck.review_by),
        ("reviewed-by", deck.reviewed_by),
    ):
        if value:
            yield f"{key}: {_line(value)}"
    for domain in deck.domains:
        yield f"domain {domain.id}: {_line(domain.name)}, {_number(domain.weight)}"
    for trap in deck.traps:
        yield f"trap {trap.id}: {_line(trap.name)}"
    yield from _excuses(deck.excuses)
    yield "---"


def _body(file: DeckFile) -> Iterator[str]:
    """Yield the cards below their topics; those without one can only stand before the first."""
    domains = {domain.id: domain for domain in file.deck.domains}
    told: set[DomainId] = set()
    current: DomainId | None = None
    for card in sorted(file.cards, key=lambda card: card.domain is not None):
        if card.domain is not None and card.domain != current:
            current = card.domain
            yield from _topic(domains.get(current), current, told)
        yield _block(_card(card))
    for domain in file.deck.domains:
        if domain.primer and domain.id not in told:
            yield from _topic(domain, domain.id, told)


def _topic(domain: Domain | None, identity: DomainId, told: set[DomainId]) -> Iterator[str]:
    yield f"# {identity}"
    if domain is not None and domain.primer and identity not in told:
        yield "\n".join(_lines(domain.primer))
    told.add(identity)


def _card(card: AnyCard) -> Iterator[str]:
    yield f"## {card.id}"
    yield from _fields(card)
    yield ""
    match card:
        case Concept():
            yield from _labelled("Q", card.front)
            yield from _labelled("A", card.back)
            yield from _labelled("Explanation", card.explanation)
            yield from _labelled("Example", card.example)
            yield from _labelled("Hint", card.hint)
        case Cloze():
            yield from _labelled("C", card.text)
            yield from _labelled("Explanation", card.extra)
        case Scenario():
            yield from _scenario(card)


def _fields(card: AnyCard) -> Iterator[str]:
    for name, value in (
        ("tags", ", ".join(card.tags)),
        ("sources", "; ".join(card.sources)),
        ("media", ", ".join(card.media)),
        ("about", ", ".join(card.about)),
        ("status", "" if card.status == Status.ACTIVE else card.status),
        ("pool", "" if card.pool == Pool.STUDY else card.pool),
        ("sensitivity", ", ".join(card.sensitivity)),
        ("jurisdiction", card.jurisdiction),
        ("reviewed", card.reviewed),
        ("review-by", card.review_by),
        ("notes", card.notes),
        ("reversed", "yes" if isinstance(card, Concept) and card.reversed else ""),
        ("shuffle", "no" if isinstance(card, Scenario) and not card.shuffle else ""),
    ):
        if value:
            yield f"{name}: {_line(value)}"
    yield from _excuses(card.excuses)


def _scenario(card: Scenario) -> Iterator[str]:
    if card.vignette:
        yield from _lines(card.vignette)
        yield ""
    yield from _labelled("Q", card.question)
    yield ""
    for index, option in enumerate(card.options):
        yield from _option(option, index)
    if card.explanation:
        yield ""
        yield from _labelled("Explanation", card.explanation)


def _option(option: Option, index: int) -> Iterator[str]:
    box = "[x]" if option.correct else "[ ]"
    name = "" if _is_usual(option, index) else f"({option.id}) "
    last = "last: " if option.last else ""
    first, *rest = _short_lines(option.text)
    yield f"- {box} {name}{last}{first}"
    yield from (f"  {line}" for line in rest)
    yield from (f"  > {line}".rstrip() for line in _short_lines(option.why) if option.why)
    if option.trap:
        yield f"  ! {option.trap}"


def _is_usual(option: Option, index: int) -> bool:
    """Say whether the reader gives the option this id by itself, and takes no other from it."""
    return option.id == _LETTERS[index] and not option.text.startswith("(")


def _labelled(label: str, text: str) -> Iterator[str]:
    """Yield a text after its label; a fence, or what looks like one, on a line of its own."""
    if not text:
        return
    first, *rest = _lines(text)
    if first.startswith(("```", "\\```")):
        yield f"{label}:"
        yield first
    else:
        before, _, _ = text.strip().partition("\n")
        yield f"{label}: {before}"
    yield from rest


def _lines(text: str) -> Sequence[str]:
    """Return the lines of a text, escaped outside fences; a fence that never closes is text."""
    lines = text.strip().split("\n")
    return [
        line if is_code else f"\\{line.lstrip()}" if Fence().takes(line) else escaped(line)
        for line, is_code in zip(lines, fenced(lines), strict=True)
    ]


def _short_lines(text: str) -> Sequence[str]:
    """Return the lines of an option or its reason, each of which the reader strips."""
    return [escaped_under_option(line.strip()) for line in text.strip().split("\n")]


def _excuses(excuses: Iterable[Excuse]) -> Iterator[str]:
    return (f"lint-ok: {excuse.code} {_line(excuse.reason)}".rstrip() for excuse in excuses)


def _block(lines: Iterable[str]) -> str:
    return "\n".join(lines).strip("\n")


def _line(text: str) -> str:
    return " ".join(text.split("\n")).strip()


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").removesuffix(".")
