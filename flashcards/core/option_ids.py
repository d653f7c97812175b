"""Which option of a new version is which of the old one: an option that only moved keeps its id."""

import string
from collections.abc import Sequence
from dataclasses import replace

from flashcards.core.model import AnyCard, Option, OptionId, Scenario


def aligned(theirs: AnyCard, known: AnyCard) -> AnyCard:
    """Return *theirs* with the option ids of *known* where the options are the same.

    Files give ids by place, so an author who sorts options anew would seem to change the answer.
    Options with the same text are the same; of the rest those keep their id that can.
    """
    if not isinstance(theirs, Scenario) or not isinstance(known, Scenario):
        return theirs
    if _ids_and_texts(theirs.options) == _ids_and_texts(known.options):
        return theirs
    ids = _ids(theirs.options, known.options)
    if ids == [option.id for option in theirs.options]:
        return theirs
    options = [replace(o, id=identity) for o, identity in zip(theirs.options, ids, strict=True)]
    return replace(theirs, options=tuple(options))


def _ids(options: Sequence[Option], known: Sequence[Option]) -> list[OptionId]:
    by_text = {_plain(option.text): option.id for option in known}
    found = [by_text.pop(_plain(option.text), None) for option in options]
    used = {identity for identity in found if identity is not None}
    for index, option in enumerate(options):
        if found[index] is None and option.id not in used:
            found[index] = option.id
            used.add(option.id)
    free = [option.id for option in known if option.id not in used]
    free += [OptionId(letter) for letter in string.ascii_lowercase if letter not in used]
    unused = iter(dict.fromkeys(free))
    return [identity if identity is not None else next(unused) for identity in found]


def _ids_and_texts(options: Sequence[Option]) -> list[tuple[OptionId, str]]:
    return [(option.id, option.text) for option in options]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
