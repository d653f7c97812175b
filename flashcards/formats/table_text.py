"""The text of a table or quiz from strangers: its encoding guessed, its odd characters told."""

import codecs
import re
import unicodedata

from flashcards.core.errors import FileRefused, problem
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.reading import Problems
from flashcards.formats.text_pieces import CONTROLS, is_plain, line_with, one_line_end, pieces

_MARKS = re.compile(rf"[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]{{{limits.COMBINING_MARKS},}}")
_FILLED = re.compile(r"[^\ufeff \t\r\n]")
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def text_of(data: bytes, problems: Problems, progress: Progress = unwatched) -> str:
    """Return the text with line ends made one kind; raise FileRefused where there is none."""
    if len(data) > limits.FILE_BYTES:
        raise FileRefused([problem("file-too-large", limit=limits.FILE_BYTES // 2**20)])
    text = _decoded(data, problems)
    if _FILLED.search(text) is None:
        raise FileRefused([problem("no-cards" if text.strip("\ufeff") else "empty-file")])
    text = one_line_end(text)
    return cleaned(text, problems, progress)


def looks_like_text(head: bytes) -> bool:
    """Say whether the first bytes can be those of a text in an encoding that we read."""
    return head.startswith(_UTF16) or (b"\x00" not in head[:4096] and not _is_binary(head[:512]))


def rough_text(head: bytes, size: int = 64 * 1024) -> str:
    """Return the beginning of a text for looking at, whatever its encoding."""
    if head.startswith(_UTF16):
        text = head[:size].decode("utf-16", "replace")
    else:
        text = head[:size].decode("utf-8-sig", "replace")
    return one_line_end(text)


def _decoded(data: bytes, problems: Problems) -> str:
    if data.startswith(_UTF32):
        raise FileRefused([problem("encoding", found="UTF-32")])
    if data.startswith(_UTF16):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise FileRefused([problem("encoding", found="UTF-16")]) from None
    if b"\x00" in data:
        zeros = data.count(b"\x00")
        is_wide = zeros * 4 > len(data)
        found = "UTF-32" if zeros * 2 > len(data) + 4 else "UTF-16"
        raise FileRefused([problem("encoding", found=found) if is_wide else problem("not-text")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _legacy(data, problems)


def _legacy(data: bytes, problems: Problems) -> str:
    """Read line by line: what is no UTF-8 is what Excel on Windows writes."""
    if _is_binary(data[:4096]):
        raise FileRefused([problem("not-text")])
    lines: list[str] = []
    wide = legacy = 0
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            lines.append(line.decode())
            wide += not line.isascii()
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            legacy = legacy or number
    if wide:
        problems.warn("encoding-mixed", f"line {legacy}")
    else:
        problems.notice("encoding-guessed", f"line {legacy}")
    return "\n".join(lines).removeprefix("\ufeff")


def _is_binary(head: bytes) -> bool:
    odd = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b" for byte in head)
    return odd * 20 > len(head)


def cleaned(text: str, problems: Problems, progress: Progress = unwatched) -> str:
    """Return a text without what cannot be seen; most pieces are plain, which shows at a glance."""
    kept: list[str] = []
    line, odd, marked = 1, 0, 0
    is_same = True
    for piece in pieces(text, progress):
        if is_plain(piece):
            kept.append(piece)
        else:
            is_same = False
            odd = odd or line_with(CONTROLS, piece, line)
            seen = CONTROLS.sub("", piece)
            marked = marked or line_with(_MARKS, seen, line)
            kept.append(unicodedata.normalize("NFC", _MARKS.sub("", seen)))
        line += piece.count("\n")
    if odd:
        problems.warn("control-removed", f"line {odd}")
    if marked:
        problems.warn("too-many-marks", f"line {marked}")
    return text if is_same else "".join(kept)
