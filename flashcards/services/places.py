"""Where things are: the data folder, and the names of the environment's settings."""

import os
from collections.abc import Mapping
from pathlib import Path

NOW = "FLASHCARDS_NOW"
DATA_DIR = "FLASHCARDS_DATA_DIR"


def data_folder(given: str | None = None, environment: Mapping[str, str] | None = None) -> Path:
    """Return the data folder: the one *given*, else the environment's, else the user's own."""
    found = given or (os.environ if environment is None else environment).get(DATA_DIR)
    if found:
        return Path(found).expanduser()
    from platformdirs import user_data_path  # only needed where no folder was named

    return user_data_path("flashcards", appauthor=False)
