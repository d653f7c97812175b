"""The lines directly under a card's name in Deck Markdown, as values."""

from flashcards.core.model import Excuse, Pool, Status
from flashcards.formats.checks import is_date, is_file_name, is_identifier
from flashcards.formats.deckmd_block import Block
from flashcards.formats.literal_text import is_remote
from flashcards.formats.reading import Problems
from flashcards.formats.sensitivity import tell_of_sensitivity


def status_of(block: Block, problems: Problems) -> Status:
    """Return whether the card is studied; a draft where that is not understood."""
    value = block.value("status") or Status.ACTIVE
    if value in {each.value for each in Status}:
        return Status(value)
    problems.add("bad-value", block.places["status"], field="status", value=value)
    return Status.DRAFT


def pool_of(block: Block, problems: Problems) -> Pool:
    """Return what the card is for."""
    value = block.value("pool") or Pool.STUDY
    if value in {each.value for each in Pool}:
        return Pool(value)
    problems.add("bad-value", block.places["pool"], field="pool", value=value)
    return Pool.STUDY


def sensitivity_of(block: Block, problems: Problems) -> tuple[str, ...]:
    """Return the topics that a reader may want to rest from."""
    topics = list_of(block, "sensitivity", ",", 10, 64, problems)
    if topics:
        tell_of_sensitivity(topics, block.places["sensitivity"], problems)
    return topics


def date_of(block: Block, name: str, problems: Problems) -> str:
    """Return the date in a field, or nothing."""
    value = block.value(name)
    if value and not is_date(value):
        problems.add("bad-date", block.places[name], field=name, value=value)
        return ""
    return value


def flag_of(block: Block, name: str, problems: Problems) -> bool:
    """Return whether a field says yes."""
    value = block.value(name)
    if value not in ("", "yes", "no"):
        problems.add("bad-value", block.places[name], field=name, value=value)
    return value == "yes"


def excuses_of(block: Block) -> tuple[Excuse, ...]:
    """Return the rules that the card is let off."""
    excuses: list[Excuse] = []
    for line in block.fields.get("lint-ok", ()):
        code, _, reason = line.partition(" ")
        excuses.append(Excuse(code=code, reason=reason.strip()))
    return tuple(excuses)


def list_of(
    block: Block, name: str, separator: str, most: int, longest: int, problems: Problems
) -> tuple[str, ...]:
    """Return the values of a list, at most *most* of at most *longest* letters."""
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
