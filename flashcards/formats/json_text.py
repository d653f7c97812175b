"""JSON from strangers: parsed strictly, to a bounded depth, with every name once."""

import json
import re
from collections import Counter
from typing import NoReturn

from flashcards.core.errors import FileRefused, problem
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import limits

_BRACKETS = re.compile(r"[\[{]|[\]}]")
_OFTEN = 1_000


class _Twice(Exception):
    """An object has a name twice."""


def parse(text: str, progress: Progress = unwatched) -> object:
    """Return the JSON value of *text*; raise FileRefused where it is none that we take."""
    _check_depth(text, progress)
    read = _Objects(progress)
    try:
        value = json.loads(text, object_pairs_hook=read.read, parse_constant=_refuse)
        text.encode()
        _check_halves(text, value)
    except _Twice as twice:
        raise FileRefused([problem("json-twice", name=str(twice)[:60])]) from None
    except UnicodeEncodeError:
        raise FileRefused([problem("half-character")]) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}"
        raise FileRefused([problem("json-syntax", place, column=error.colno)]) from None
    except (RecursionError, ValueError):
        raise FileRefused([problem("json-syntax", "line 1", column=1)]) from None
    return value


class _Objects:
    """Takes each object as it is read: its names stand once, and *progress* hears of it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._count = 0

    def read(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Return the object of these names and values."""
        self._count += 1
        if self._count % _OFTEN == 0:
            self._progress(0, 0)
        found = dict(pairs)
        if len(found) < len(pairs):
            (name, _), *_ = Counter(name for name, _ in pairs).most_common(1)
            raise _Twice(name)
        return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _check_halves(text: str, value: object) -> None:
    """Raise UnicodeEncodeError for half a character, which only an escape can bring in."""
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode()


def _check_depth(text: str, progress: Progress) -> None:
    """Count brackets outside strings before anything recurses."""
    depth = 0
    pieces = text.replace("\\\\", "").replace('\\"', "").split('"')
    for piece in watched(pieces[::2], progress, _OFTEN * 10):
        for bracket in _BRACKETS.findall(piece):
            if bracket in "[{":
                depth += 1
                if depth > limits.NESTING:
                    raise FileRefused([problem("too-deep")])
            else:
                depth -= 1
