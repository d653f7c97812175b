"""Where things are: the data folder, and the names of the environment's settings."""

import os
from collections.abc import Mapping
from pathlib import Path

from flashcards.core.errors import WrongUse

NOW = "FLASHCARDS_NOW"
DATA_DIR = "FLASHCARDS_DATA_DIR"


def data_folder(given: str | None = None, environment: Mapping[str, str] | None = None) -> Path:
    """Return the data folder: the one *given*, else the environment's, else the user's own.

    Raises WrongUse where a name begins with a home folder that there is not, and for an empty one
    *given*, as a variable of a shell may be: it never means the user's own.
    """
    if given is not None and not given.strip():
        raise WrongUse("no-folder")
    found = given or (os.environ if environment is None else environment).get(DATA_DIR)
    if found:
        try:
            return Path(found).expanduser()
        except RuntimeError as error:  # as in ~somebody, who has no account here
            raise WrongUse("no-home", value=found) from error
    from platformdirs import user_data_path  # only needed where no folder was named

    return user_data_path("flashcards", appauthor=False)
