"""From the sorted lines of a card to the card, with everything that is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flashcards.core.model import (
    AnyCard,
    CardId,
    Cloze,
    Concept,
    DomainId,
    Scenario,
)
from flashcards.formats import limits
from flashcards.formats.checks import is_seen
from flashcards.formats.deckmd_block import VIGNETTE, Block, RawOption
from flashcards.formats.deckmd_fields import (
    date_of,
    excuses_of,
    flag_of,
    list_of,
    pool_of,
    sensitivity_of,
    status_of,
)
from flashcards.formats.deckmd_options import options_of
from flashcards.formats.literal_text import tell_of_html
from flashcards.formats.media import pictures_in
from flashcards.formats.native_gaps import fault_of, with_our_gaps
from flashcards.formats.reading import Problems


def build_card(block: Block, domain: DomainId | None, problems: Problems) -> AnyCard | None:
    """Return the card, or None when it lacks what its kind needs."""
    _check_lengths(block, problems)
    card = _kind(block, problems)
    if card is None:
        return None
    _tell_of_html(block, problems)
    return replace(
        card,
        domain=domain,
        status=status_of(block, problems),
        pool=pool_of(block, problems),
        tags=list_of(block, "tags", ",", limits.TAGS, limits.TAG_CHARACTERS, problems),
        sources=list_of(block, "sources", ";", limits.SOURCES, limits.SOURCE_CHARACTERS, problems),
        media=list_of(block, "media", ",", limits.MEDIA, 255, problems),
        about=tuple(CardId(each) for each in list_of(block, "about", ",", 50, 64, problems)),
        sensitivity=sensitivity_of(block, problems),
        jurisdiction=block.value("jurisdiction"),
        reviewed=date_of(block, "reviewed", problems),
        review_by=date_of(block, "review-by", problems),
        notes=block.value("notes"),
        excuses=excuses_of(block),
    )


def files_of(block: Block) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the pictures and sounds that a card names, with where it does."""
    if block.value("media"):
        names = [each.strip() for each in block.value("media").split(",")]
        yield block.places["media"], [each for each in names if each]
    for label in block.texts:
        yield block.places[label], pictures_in(block.text(label))
    for raw in block.options:
        yield raw.place, pictures_in(_words_of(raw))


def _words_of(raw: RawOption) -> str:
    return "\n".join([*raw.text, "", *raw.why])


def _kind(block: Block, problems: Problems) -> AnyCard | None:
    if "C" in block.texts:
        return _cloze(block, problems)
    if block.options:
        return _scenario(block, problems)
    return _concept(block, problems)


def _concept(block: Block, problems: Problems) -> Concept | None:
    _refuse_stray(block, problems)
    missing = [label for label in ("Q", "A") if not is_seen(block.text(label))]
    for label in missing:
        problems.add(
            "label-missing", block.places.get(label, block.place), label=label, card=block.id
        )
    if missing:
        return None
    return Concept(
        id=CardId(block.id),
        front=block.text("Q"),
        back=block.text("A"),
        explanation=block.text("Explanation"),
        example=block.text("Example"),
        hint=block.text("Hint"),
        reversed=flag_of(block, "reversed", problems),
    )


def _cloze(block: Block, problems: Problems) -> Cloze | None:
    _refuse_stray(block, problems)
    for label in ("Q", "A"):
        if label in block.texts:
            problems.add("label-misplaced", block.places[label], label=label, card=block.id)
    if block.options:
        problems.add("label-misplaced", block.options[0].place, label="- [ ]", card=block.id)
    _warn_of_unused(block, ("Hint",), problems)
    if code := fault_of(block.text("C")):
        problems.add(code, block.places["C"], card=block.id)
        return None
    text = with_our_gaps(block.text("C"))
    extra = f"{block.text('Explanation')}\n\n{block.text('Example')}"
    return Cloze(id=CardId(block.id), text=text, extra=extra.strip())


def _scenario(block: Block, problems: Problems) -> Scenario | None:
    if "A" in block.texts:
        problems.add("label-misplaced", block.places["A"], label="A", card=block.id)
    _warn_of_unused(block, ("Hint", "Example"), problems)
    options = options_of(block, problems)
    if not is_seen(block.text("Q")):
        place = block.places.get("Q", block.place)
        problems.add("label-missing", place, label="Q", card=block.id)
        return None
    if not options:
        return None
    return Scenario(
        id=CardId(block.id),
        vignette=block.text(VIGNETTE),
        question=block.text("Q"),
        options=options,
        explanation=block.text("Explanation"),
        shuffle=not block.fields.get("shuffle") or flag_of(block, "shuffle", problems),
    )


def _refuse_stray(block: Block, problems: Problems) -> None:
    if block.text(VIGNETTE):
        problems.add(
            "text-before-label",
            block.places[VIGNETTE],
            card=block.id,
            text=block.text(VIGNETTE)[:60],
        )


def _warn_of_unused(block: Block, labels: tuple[str, ...], problems: Problems) -> None:
    for label in labels:
        if label in block.texts:
            problems.warn("label-unused", block.places[label], label=label, card=block.id)


def _check_lengths(block: Block, problems: Problems) -> None:
    def check(name: str, lines: Sequence[str], place: str, limit: int) -> None:
        if sum(map(len, lines)) + len(lines) - 1 > limit:
            problems.add("too-long", place, field=name, limit=limit)

    for label, lines in block.texts.items():
        check(label or "##", lines, block.places[label], limits.TEXT_CHARACTERS)
    for raw in block.options:
        check("- [ ]", raw.text, raw.place, limits.TEXT_CHARACTERS)
        check(">", raw.why, raw.place, limits.TEXT_CHARACTERS)
    for name in ("notes", "jurisdiction", "lint-ok"):
        limit = limits.TEXT_CHARACTERS if name == "notes" else limits.DESCRIPTION_CHARACTERS
        for value in block.fields.get(name, ()):
            check(name, [value], block.places[name], limit)


def _tell_of_html(block: Block, problems: Problems) -> None:
    for label in block.texts:
        tell_of_html(block.text(label), block.places[label], problems)
    for raw in block.options:
        tell_of_html(_words_of(raw), raw.place, problems)
