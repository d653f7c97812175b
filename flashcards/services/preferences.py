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


class Language(StrEnum):
    """Which language the window speaks; system follows the desktop."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What settings.ini holds.

    *calm* hides scores and counts; *geometry* is Qt's own description of the window, as
    hexadecimal. *recent* names the files opened last, as JSON. *second_folder* is where copies are
    put besides, if anywhere; *copied_day* the study day of the last copy outside the data folder,
    *asked_day* when the learner last said "not now"; *sync_told* names the sync service that was
    told of.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    language: Language = Language.SYSTEM
    motion: bool = False
    letters: bool = True
    calm: bool = False
    sync_told: str = ""
    geometry: str = ""
    second_folder: str = ""
    recent: str = ""
    copied_day: int = 0
    asked_day: int = 0


def is_readable(folder: Path) -> bool:
    """Say whether the preferences in *folder* can be read; none at all are the defaults."""
    try:
        text = (folder / _FILE).read_text(encoding="utf-8")
        configparser.ConfigParser(interpolation=None).read_string(text)
    except FileNotFoundError:
        return True
    except (OSError, UnicodeDecodeError, configparser.Error):
        return False
    return True


def set_aside(folder: Path) -> None:
    """Keep a file of preferences that cannot be read under another name; the defaults hold now."""
    (folder / _FILE).replace(folder / f"{_FILE}.damaged")


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
    if found.get("language") in {each.value for each in Language}:
        preferences = replace(preferences, language=Language(found["language"]))
    percent = found.get("text_percent", "")
    if percent.isdecimal() and int(percent) in TEXT_PERCENTS:
        preferences = replace(preferences, text_percent=int(percent))
    return replace(
        preferences,
        second_folder=found.get("second_folder", ""),
        recent=found.get("recent", ""),
        copied_day=_whole(found.get("copied_day", "")),
        asked_day=_whole(found.get("asked_day", "")),
        sync_told=found.get("sync_told", ""),
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
        "language": preferences.language.value,
        "motion": "yes" if preferences.motion else "no",
        "letters": "yes" if preferences.letters else "no",
        "calm": "yes" if preferences.calm else "no",
        "sync_told": preferences.sync_told,
        "geometry": preferences.geometry,
        "second_folder": preferences.second_folder,
        "recent": preferences.recent,
        "copied_day": str(preferences.copied_day),
        "asked_day": str(preferences.asked_day),
    }
    temporary = folder / f"{_FILE}.tmp"
    with temporary.open("w", encoding="utf-8") as file:
        parser.write(file)
    temporary.replace(folder / _FILE)


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0
