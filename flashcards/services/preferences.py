"""How the window looks and behaves: settings.ini in the data folder, never anything of study."""

import configparser
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

_FILE = "settings.ini"
_SECTION = "window"
TEXT_PERCENTS = range(80, 201)


class ThemeChoice(StrEnum):
    """Which theme the person chose; system follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What settings.ini holds.

    *calm* hides scores and counts; *geometry* is Qt's own description of the window, as
    hexadecimal.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    motion: bool = False
    letters: bool = True
    calm: bool = False
    geometry: str = ""


def read_preferences(folder: Path) -> Preferences:
    """Return the preferences in *folder*; a missing or broken file gives the defaults."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return Preferences()
    found = dict(parser.items(_SECTION)) if parser.has_section(_SECTION) else {}
    preferences = Preferences(geometry=found.get("geometry", ""))
    if found.get("theme") in {each.value for each in ThemeChoice}:
        preferences = replace(preferences, theme=ThemeChoice(found["theme"]))
    percent = found.get("text_percent", "")
    if percent.isdecimal() and int(percent) in TEXT_PERCENTS:
        preferences = replace(preferences, text_percent=int(percent))
    return replace(
        preferences,
        motion=found.get("motion") == "yes",
        letters=found.get("letters", "yes") == "yes",
        calm=found.get("calm") == "yes",
    )


def write_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep the preferences; a crash while writing leaves the old file whole."""
    parser = configparser.ConfigParser(interpolation=None)
    parser[_SECTION] = {
        "theme": preferences.theme,
        "text_percent": str(preferences.text_percent),
        "motion": "yes" if preferences.motion else "no",
        "letters": "yes" if preferences.letters else "no",
        "calm": "yes" if preferences.calm else "no",
        "geometry": preferences.geometry,
    }
    temporary = folder / f"{_FILE}.tmp"
    with temporary.open("w", encoding="utf-8") as file:
        parser.write(file)
    temporary.replace(folder / _FILE)
