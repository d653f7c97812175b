"""The options of a scenario in Deck Markdown, with everything that is wrong with them."""

from flashcards.core.model import Option, OptionId, TrapId
from flashcards.formats import limits
from flashcards.formats.checks import is_seen
from flashcards.formats.deckmd_block import Block, RawOption
from flashcards.formats.native_options import has_twice, letters_of
from flashcards.formats.reading import Problems


def options_of(block: Block, problems: Problems) -> tuple[Option, ...]:
    """Return the options of a card; none where something is wrong with them."""
    filled = [raw for raw in block.options if is_seen("".join(raw.text))]
    letters = letters_of([raw.id for raw in filled])
    options = tuple(
        _option(letter, raw, problems) for letter, raw in zip(letters, filled, strict=True)
    )
    return options if _are_options_sound(block, options, problems) else ()


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
