"""What must hold of every draft, whatever file it came from."""

import string
from itertools import zip_longest

from flashcards.formats import limits
from flashcards.formats.checks import is_file_name, is_seen
from flashcards.formats.draft import Draft
from flashcards.formats.reading import Problems

_LETTERS = string.ascii_uppercase
_TEXTS = ("front", "back", "vignette", "explanation", "hint", "example")


def is_filled(draft: Draft, name: str, problems: Problems) -> bool:
    """Say whether the question or the answer shows anything; keep the problem where it does not."""
    if is_seen(getattr(draft, name)):
        return True
    problems.add(f"empty-{name}", draft.place)
    return False


def are_options_sound(draft: Draft, problems: Problems) -> bool:
    """Say whether the options can be those of a card, and keep all that is wrong with them."""
    place, name = draft.place, draft.id
    before = problems.errors
    filled = [is_seen(option.text) for option in draft.options]
    if not all(filled):
        letter = _LETTERS[filled.index(False) % 26]
        problems.add("options-gap", place, letter=letter)
    if len(draft.options) not in limits.OPTIONS:
        problems.add("option-count", place, card=name, count=len(draft.options))
    texts = [option.text.casefold() for option in draft.options]
    if len(set(texts)) < len(texts):
        problems.add("option-twice", place, card=name)
    right = sum(option.correct for option in draft.options)
    if not right and not draft.is_bad:
        problems.add("no-right-option", place, card=name)
    elif right == len(draft.options) and right > 1:
        problems.warn("all-correct", place)
    return problems.errors == before


def check_sizes(draft: Draft, problems: Problems) -> None:
    """Keep what is too long or too many."""
    if draft.tags:
        _check_list(draft, "tags", limits.TAGS, limits.TAG_CHARACTERS, problems)
    if draft.sources:
        _check_list(draft, "sources", limits.SOURCES, limits.SOURCE_CHARACTERS, problems)
    if draft.media:
        _check_list(draft, "media", limits.MEDIA, limits.SOURCE_CHARACTERS, problems)
        _check_media(draft, problems)
    texts = [getattr(draft, name) for name in _TEXTS]
    if draft.options:
        texts += [each for option in draft.options for each in (option.text, option.why)]
    if max(map(len, texts)) > limits.TEXT_CHARACTERS:
        for name, text in zip_longest(_TEXTS, texts, fillvalue="options"):
            if len(text) > limits.TEXT_CHARACTERS:
                problems.add("too-long", draft.place, field=name, limit=limits.TEXT_CHARACTERS)


def _check_list(draft: Draft, name: str, most: int, longest: int, problems: Problems) -> None:
    values: tuple[str, ...] = getattr(draft, name)
    if len(values) > most:
        problems.add("too-many", draft.place, field=name, limit=most)
    if max(map(len, values)) > longest:
        problems.add("too-long", draft.place, field=name, limit=longest)


def _check_media(draft: Draft, problems: Problems) -> None:
    for name in draft.media:
        if "://" in name:
            problems.add("remote-media", draft.place, name=name[:60])
        elif not is_file_name(name):
            problems.add("unsafe-name", draft.place, name=name[:60])
