"""The deck files that were opened last, kept with the window's preferences."""

import json
from dataclasses import replace
from pathlib import Path
from typing import cast

from flashcards.services.preferences import Preferences

MOST = 8


def with_recent(preferences: Preferences, path: Path) -> Preferences:
    """Return the preferences with *path* as the file opened last."""
    names = [str(path.absolute())]
    names += [name for name in _names(preferences.recent) if name not in names]
    return replace(preferences, recent=json.dumps(names[:MOST]))


def recent_files(preferences: Preferences) -> list[Path]:
    """Return the files opened last, the last first; one that is gone is left out."""
    return [path for path in map(Path, _names(preferences.recent)) if _is_there(path)]


def _names(text: str) -> list[str]:
    try:
        found: object = json.loads(text or "[]")
    except ValueError:
        return []
    names = cast("list[object]", found) if isinstance(found, list) else []
    return [name for name in names if isinstance(name, str)]


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
