"""Pictures and sounds that come with a deck: known by what they hold, never by their names."""

import re
import struct
from collections.abc import Callable, Collection, Iterable, Mapping
from html import unescape

from flashcards.core.markup import html as shown_html
from flashcards.core.model import AnyCard
from flashcards.core.units import back_of, extra_of, front_of
from flashcards.formats import limits
from flashcards.formats.checks import is_file_name
from flashcards.formats.reading import Problems

_SIGNS: tuple[tuple[str, bytes], ...] = (
    ("png", b"\x89PNG\r\n\x1a\n"),
    ("jpg", b"\xff\xd8\xff"),
    ("gif", b"GIF87a"),
    ("gif", b"GIF89a"),
    ("mp3", b"ID3"),
    ("ogg", b"OggS"),
)
_ENDINGS = {
    "png": ("png",), "jpg": ("jpg", "jpeg"), "gif": ("gif",), "webp": ("webp",),
    "mp3": ("mp3",), "ogg": ("ogg", "oga", "opus"), "wav": ("wav",), "m4a": ("m4a", "mp4"),
}  # fmt: skip
_MEGAPIXEL = 1_000_000
_PICTURE = re.compile(r'<img src="([^"]*)"')


def kind_of(data: bytes) -> str:
    """Return png, jpg, gif, webp, mp3, ogg, wav or m4a, or nothing for what we do not keep."""
    for kind, sign in _SIGNS:
        if data.startswith(sign):
            return kind
    if data[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return "m4a"
    return "mp3" if len(data) > 2 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2 else ""


def pixels_of(data: bytes) -> int:
    """Return how many pixels a picture's header names; 0 where that cannot be told."""
    try:
        measure = _MEASURES.get(kind_of(data))
        return measure(data) if measure else 0
    except (struct.error, IndexError):
        return 0


def media_of(card: AnyCard) -> list[str]:
    """Return the names of the files that a card lists or shows."""
    texts = "\n\n".join((front_of(card), back_of(card), extra_of(card)))
    return [*card.media, *pictures_in(texts)]


def pictures_in(text: str) -> list[str]:
    """Return the names of the pictures that a text shows."""
    if "![" not in text:
        return []
    return [unescape(name) for name in _PICTURE.findall(shown_html(text))]


class Missing:
    """Tells of the files that cards name and that do not come with them, each once."""

    def __init__(self, there: Collection[str], problems: Problems) -> None:
        self._known = set(there)
        self._problems = problems

    def look(self, names: Iterable[str], place: str) -> None:
        """Tell of those of *names* that are not there."""
        for name in names:
            if name not in self._known and is_file_name(name):
                self._known.add(name)
                self._problems.warn("media-missing", place, name=name[:60])


def kept(
    files: Mapping[str, bytes], problems: Problems, wanted: Iterable[str] | None = None
) -> dict[str, bytes]:
    """Return the files to keep, and say why others are left out; *wanted* are those cards name."""
    names = set(files) if wanted is None else set(wanted)
    found: dict[str, bytes] = {}
    for name, data in files.items():
        if name not in names:
            problems.notice("media-unused", name=name[:60])
        elif _is_kept(name, data, problems):
            found[name] = data
    for name in sorted(names - set(files)):
        problems.warn("media-missing", name=name[:60])
    return found


def _is_kept(name: str, data: bytes, problems: Problems) -> bool:
    kind = kind_of(data)
    if not data:
        problems.warn("media-empty", name=name[:60])
    elif not kind:
        problems.warn("media-type", name=name[:60])
    elif (pixels := pixels_of(data)) > limits.PIXELS:
        problems.warn(
            "picture-too-large",
            name=name[:60],
            megapixels=pixels // _MEGAPIXEL,
            limit=limits.PIXELS // _MEGAPIXEL,
        )
    else:
        if name.rpartition(".")[2].casefold() not in _ENDINGS[kind]:
            problems.warn("media-ending", name=name[:60], kind=kind)
        return True
    return False


def _png(data: bytes) -> int:
    width, height = struct.unpack(">II", data[16:24])
    return width * height


def _gif(data: bytes) -> int:
    width, height = struct.unpack("<HH", data[6:10])
    return width * height


def _jpeg(data: bytes) -> int:
    at = 2
    while at + 9 < len(data):
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width * height
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return 0


def _webp(data: bytes) -> int:
    form = data[12:16]
    if form == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        return width * (int.from_bytes(data[27:30], "little") + 1)
    if form == b"VP8L":
        packed = int.from_bytes(data[21:25], "little")
        return ((packed & 0x3FFF) + 1) * ((packed >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack("<HH", data[26:30])
    return (width & 0x3FFF) * (height & 0x3FFF)


_MEASURES: Mapping[str, Callable[[bytes], int]] = {
    "png": _png, "gif": _gif, "jpg": _jpeg, "webp": _webp,
}  # fmt: skip
