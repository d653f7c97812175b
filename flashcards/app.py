"""The desktop program: the window where there is a display, else study in the terminal."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from flashcards.core.days import study_day
from flashcards.core.errors import FlashcardsError, WrongUse
from flashcards.services.clock import Clock, clock_from
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.overview import overview
from flashcards.services.places import NOW, data_folder
from flashcards.services.settings import read_settings
from flashcards.ui import display
from flashcards.words.display import no_window_text
from flashcards.words.errors import error_text
from flashcards.words.exits import DONE, code_of
from flashcards.words.today import plan_lines

_DATA_DIR = "--data-dir"


def main(
    arguments: Sequence[str],
    data_dir: Path | None = None,
    clock: Clock | None = None,
    study: Callable[[Sequence[str]], int] | None = None,
) -> int:
    """Open the window and return the exit code once it is closed.

    Where no window can be shown it says so in one line and goes on with *study*, which is given
    the arguments; where there is no terminal to study in, it prints today's plan.
    """
    try:
        _refuse_unknown(arguments)
        folder = data_dir or data_folder(_value(arguments, _DATA_DIR))
        now = clock or clock_from(os.environ.get(NOW))
        if obstacle := display.obstacle(os.environ):
            return _without_window(obstacle, folder, now, study)
    except FlashcardsError as error:
        print(f"flashcards: {error_text(error)}", file=sys.stderr)  # noqa: T201
        return code_of(error)
    from flashcards.ui.desktop import run  # Qt, which aborts where there is no display

    error = run(folder, now, _files(arguments))
    return code_of(error) if error else DONE


def _without_window(
    obstacle: str, folder: Path, now: Clock, study: Callable[[Sequence[str]], int] | None
) -> int:
    packages = "" if obstacle == display.NO_DISPLAY else obstacle
    in_terminal = study is not None and sys.stdin is not None and sys.stdin.isatty()
    print(no_window_text(packages, in_terminal=in_terminal))  # noqa: T201
    if study is not None and in_terminal:
        return study(["--data-dir", str(folder)])
    with Collection(folder) as collection:
        install_bundled(collection)
        today = study_day(now(), read_settings(collection).rollover)
        print("\n".join(plan_lines(overview(collection, today))))  # noqa: T201
    return DONE


def _refuse_unknown(arguments: Sequence[str]) -> None:
    for argument in arguments:
        if argument.startswith("-") and argument.partition("=")[0] != _DATA_DIR:
            raise WrongUse("unknown-option", value=argument)


def _files(arguments: Sequence[str]) -> list[Path]:
    """Return the arguments that name files: all that belong to no option."""
    found: list[Path] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == _DATA_DIR:
            next(rest, None)
        elif not argument.startswith("-"):
            found.append(Path(argument))
    return found


def _value(arguments: Sequence[str], option: str) -> str | None:
    """Return what follows *option*, '' for nothing, or what is joined to it by an equals sign."""
    for index, argument in enumerate(arguments):
        if argument == option:
            return arguments[index + 1] if index + 1 < len(arguments) else ""
        if argument.startswith(f"{option}="):
            return argument.removeprefix(f"{option}=")
    return None
