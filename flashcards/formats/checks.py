"""Small questions that every reader asks of a value."""

import re
import unicodedata
from datetime import date

_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_FILE_NAME = re.compile(r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]*")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE | re.DOTALL)
FILE_NAME_BYTES = 255
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_UNSEEN_KINDS = frozenset(("Cf", "Cc", "Zs", "Zl", "Zp"))
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,2}", re.ASCII)


def is_identifier(text: str) -> bool:
    """Say whether *text* can name a deck, card, domain or trap."""
    return _IDENTIFIER.fullmatch(text) is not None


def is_seen(text: str) -> bool:
    """Say whether anything of *text* can be seen: blanks, marks of width nil and fillers cannot."""
    first = text[:1]
    return (first.isascii() and first.isalnum()) or any(map(_is_seen, text))


def _is_seen(letter: str) -> bool:
    is_selector = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    is_filler = is_selector or letter in _UNSEEN
    return not is_filler and unicodedata.category(letter) not in _UNSEEN_KINDS


def is_version(text: str) -> bool:
    """Say whether *text* is a version of one to three numbers."""
    return _VERSION.fullmatch(text) is not None


def is_file_name(text: str) -> bool:
    """Say whether *text* names a file beside the deck on every system, and no folder or drive."""
    return (
        _FILE_NAME.fullmatch(text) is not None
        and len(text.encode("utf-8", "replace")) <= FILE_NAME_BYTES
        and text[-1] not in ". "
        and text.isprintable()
        and _RESERVED.fullmatch(text) is None
    )


def is_path_safe(text: str) -> bool:
    """Say whether *text* names a file or folder below the package it stands in."""
    parts = text.removesuffix("/").split("/")
    return (
        bool(text)
        and "\\" not in text
        and "\x00" not in text
        and ":" not in parts[0]
        and all(part not in ("", ".", "..") for part in parts)
    )


def is_date(text: str) -> bool:
    """Say whether *text* is a calendar date written 2026-11-23."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
