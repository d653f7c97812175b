"""Numbers as a spreadsheet shows them by the code of their form: "00000", "#,##0.00", "0%"."""

import math
import re

_TOKEN = re.compile(
    r'\[\$(?P<sign>[^\]\-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)'
    r"|(?P<blank>[_*].)|(?P<mask>[#0?.,]+)|(?P<other>.)",
    re.DOTALL,
)
_ELAPSED = re.compile(r"[hms]+", re.IGNORECASE)
_MOST_DECIMALS = 10


def shaped(value: float, code: str) -> str:
    """Return a number in the form that *code* says; nothing for forms of other kinds.

    Those are dates, fractions, powers of ten, and *General*: there a number is as it is.
    """
    pieces = _pieces(code.split(";")[0])
    masks = [index for index, (kind, _) in enumerate(pieces) if kind == "mask"]
    if not masks or not math.isfinite(value):
        return ""
    before = "".join(text for _, text in pieces[: masks[0]])
    behind = "".join(text for _, text in pieces[masks[-1] + 1 :])
    inner = pieces[masks[0] : masks[-1] + 1]
    size = abs(value) * 100 if "%" in before + behind else abs(value)
    number = _grouped(size, inner) if len(inner) > 1 else _counted(size, inner[0][1])
    minus = "-" if value < 0 and number else ""
    return f"{minus}{before}{number}{behind}".strip() if number else ""


def _pieces(code: str) -> list[tuple[str, str]]:
    """Return the masks of digits in a form, and what stands between; nothing for another kind."""
    pieces: list[tuple[str, str]] = []
    for found in _TOKEN.finditer(code):
        kind, text = str(found.lastgroup), found[str(found.lastgroup)]
        if (kind == "other" and (text.isalpha() or text in "/@")) or (
            kind == "bracket" and _ELAPSED.fullmatch(text)
        ):
            return []
        if kind not in ("bracket", "blank"):
            pieces.append(("mask" if kind == "mask" else "text", text))
    return pieces


def _counted(size: float, mask: str) -> str:
    whole, _, parts = mask.partition(".")
    if whole.endswith(",") or len(parts) > _MOST_DECIMALS or "." in parts:
        return ""
    comma = "," if "," in whole else ""
    number = f"{size:{comma}.{len(parts)}f}"
    for sign in reversed(parts):
        if sign == "0" or not number.endswith("0"):
            break
        number = number[:-1]
    digits, point, rest = number.rstrip(".").partition(".")
    return digits.zfill(whole.count("0")) + point + rest


def _grouped(size: float, inner: list[tuple[str, str]]) -> str:
    """Return a whole number in groups, as of a telephone: each mask takes its digits."""
    wanted = sum(len(text) for kind, text in inner if kind == "mask")
    is_plain = all(kind == "text" or set(text) == {"0"} for kind, text in inner)
    if not is_plain or size != int(size):
        return ""
    digits = str(int(size)).zfill(wanted)
    shown = digits[: len(digits) - wanted]
    rest = iter(digits[len(digits) - wanted :])
    for kind, text in inner:
        shown += "".join(next(rest) for _ in text) if kind == "mask" else text
    return shown
