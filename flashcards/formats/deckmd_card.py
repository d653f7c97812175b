"""From the sorted lines of a card to the card, with everything that is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flashcards.core.model import (
    AnyCard,
    CardId,
    Cloze,
    Concept,
    DomainId,
    Excuse,
    Option,
    OptionId,
    Pool,
    Scenario,
    Status,
    TrapId,
)
from flashcards.formats import limits
from flashcards.formats.checks import is_date, is_file_name, is_identifier, is_seen
from flashcards.formats.deckmd_block import VIGNETTE, Block, RawOption
from flashcards.formats.media import pictures_in
from flashcards.formats.native_gaps import fault_of, with_our_gaps
from flashcards.formats.native_options import has_twice, letters_of
from flashcards.formats.native_text import is_remote, tell_of_html
from flashcards.formats.reading import Problems

_SENSITIVE = ("suicide", "overdose", "abuse", "trauma")


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
        status=_status(block, problems),
        pool=_pool(block, problems),
        tags=_listed(block, "tags", ",", limits.TAGS, limits.TAG_CHARACTERS, problems),
        sources=_listed(block, "sources", ";", limits.SOURCES, limits.SOURCE_CHARACTERS, problems),
        media=_listed(block, "media", ",", limits.MEDIA, 255, problems),
        about=tuple(CardId(each) for each in _listed(block, "about", ",", 50, 64, problems)),
        sensitivity=_sensitivity(block, problems),
        jurisdiction=block.value("jurisdiction"),
        reviewed=_date(block, "reviewed", problems),
        review_by=_date(block, "review-by", problems),
        notes=block.value("notes"),
        excuses=_excuses(block),
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
        reversed=_flag(block, "reversed", problems),
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
    filled = [raw for raw in block.options if is_seen("".join(raw.text))]
    letters = letters_of([raw.id for raw in filled])
    options = tuple(
        _option(letter, raw, problems) for letter, raw in zip(letters, filled, strict=True)
    )
    if not is_seen(block.text("Q")):
        place = block.places.get("Q", block.place)
        problems.add("label-missing", place, label="Q", card=block.id)
        return None
    if not _are_options_sound(block, options, problems):
        return None
    return Scenario(
        id=CardId(block.id),
        vignette=block.text(VIGNETTE),
        question=block.text("Q"),
        options=options,
        explanation=block.text("Explanation"),
        shuffle=not block.fields.get("shuffle") or _flag(block, "shuffle", problems),
    )


def _option(letter: str, raw: RawOption, problems: Problems) -> Option:
    if raw.trap and raw.correct:
        problems.warn("trap-on-right", raw.place)
    return Option(
        id=OptionId(letter),
        text="\n".join(raw.text).strip(),
        correct=raw.correct,
        why="\n".join(raw.why).strip(),
        trap=TrapId(raw.trap) if raw.trap else None,
        last=raw.last,
    )


def _are_options_sound(block: Block, options: tuple[Option, ...], problems: Problems) -> bool:
    place = block.options[0].place
    before = len(problems.found())
    for raw in block.options:
        if not is_seen("".join(raw.text)):
            problems.add("option-empty", raw.place, card=block.id)
    if len(options) not in limits.OPTIONS:
        problems.add("option-count", place, card=block.id, count=len(options))
    if not any(option.correct for option in options):
        problems.add("no-right-option", place, card=block.id)
    if has_twice([raw.id for raw in block.options]):
        problems.add("option-id-twice", place, card=block.id)
    texts = {option.text.casefold() for option in options}
    if len(texts) < len(options):
        problems.add("option-twice", place, card=block.id)
    return len(problems.found()) == before


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


def _status(block: Block, problems: Problems) -> Status:
    value = block.value("status") or Status.ACTIVE
    if value in {each.value for each in Status}:
        return Status(value)
    problems.add("bad-value", block.places["status"], field="status", value=value)
    return Status.DRAFT


def _pool(block: Block, problems: Problems) -> Pool:
    value = block.value("pool") or Pool.STUDY
    if value in {each.value for each in Pool}:
        return Pool(value)
    problems.add("bad-value", block.places["pool"], field="pool", value=value)
    return Pool.STUDY


def _sensitivity(block: Block, problems: Problems) -> tuple[str, ...]:
    topics = _listed(block, "sensitivity", ",", 10, 64, problems)
    for topic in topics:
        if topic not in _SENSITIVE:
            problems.warn(
                "unknown-sensitivity",
                block.places["sensitivity"],
                value=topic,
                known=", ".join(_SENSITIVE),
            )
    return topics


def _date(block: Block, name: str, problems: Problems) -> str:
    value = block.value(name)
    if value and not is_date(value):
        problems.add("bad-date", block.places[name], field=name, value=value)
        return ""
    return value


def _flag(block: Block, name: str, problems: Problems) -> bool:
    value = block.value(name)
    if value not in ("", "yes", "no"):
        problems.add("bad-value", block.places[name], field=name, value=value)
    return value == "yes"


def _excuses(block: Block) -> tuple[Excuse, ...]:
    excuses: list[Excuse] = []
    for line in block.fields.get("lint-ok", ()):
        code, _, reason = line.partition(" ")
        excuses.append(Excuse(code=code, reason=reason.strip()))
    return tuple(excuses)


def _listed(
    block: Block, name: str, separator: str, most: int, longest: int, problems: Problems
) -> tuple[str, ...]:
    values = tuple(each.strip() for each in block.value(name).split(separator) if each.strip())
    if len(values) > most:
        problems.add("too-many", block.places[name], field=name, limit=most)
    if any(len(each) > longest for each in values):
        problems.add("too-long", block.places[name], field=name, limit=longest)
    if name == "media":
        for each in values:
            if is_remote(each):
                problems.add("remote-media", block.places[name])
            elif not is_file_name(each):
                problems.add("unsafe-name", block.places[name], name=each[:60])
    if name == "about" and not all(is_identifier(each) for each in values):
        problems.add("bad-id", block.places[name], id=block.value(name)[:60])
    return values
