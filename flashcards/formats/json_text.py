"""JSON from strangers: parsed strictly, to a bounded depth, with every name once."""

import json
from typing import NoReturn

from flashcards.core.errors import FileRefused, problem
from flashcards.formats import limits

_OPENING, _CLOSING = "[{", "]}"


class _Twice(Exception):
    """An object has a name twice."""


def parse(text: str) -> object:
    """Return the JSON value of *text*; raise FileRefused where it is none that we take."""
    _check_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)
        text.encode()
        json.dumps(value, ensure_ascii=False).encode()
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


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(next(name for name in names if names.count(name) > 1))
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _check_depth(text: str) -> None:
    """Count brackets outside strings before anything recurses."""
    depth = 0
    for index, piece in enumerate(text.replace("\\\\", "").replace('\\"', "").split('"')):
        if index % 2:
            continue
        for letter in piece:
            if letter in _OPENING:
                depth += 1
                if depth > limits.NESTING:
                    raise FileRefused([problem("too-deep")])
            elif letter in _CLOSING:
                depth -= 1
