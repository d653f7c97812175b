"""What a cell of a workbook shows: numbers as people see them, dates as year, month and day."""

import re
from datetime import date, datetime, time

_BRACKETED = re.compile(r"\[\$([^\]\-]*)[^\]]*\]")
_QUIET = re.compile(r'\\(.)|"([^"]*)"|_.|\*.|\[[^\]]*\]')
_SIGNS = "$\u20ac\u00a3\u00a5"
_IN_STYLES = [*(sign.encode() for sign in f"%{_SIGNS}"), b'numFmtId="9"', b'numFmtId="10"']
_MOST_DECIMALS = 10


def has_signs(styles: bytes) -> bool:
    """Say whether the styles of a workbook can show a number as percent or as money."""
    return any(sign in styles for sign in _IN_STYLES)


def shown(value: object, number_format: str = "General") -> str:
    """Return what a cell shows; *number_format* counts where it is one of percent or of money."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _signed(value, number_format) or _number(value)
    if isinstance(value, datetime):
        midnight = not (value.hour or value.minute or value.second)
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("seconds" if value.second else "minutes")
    text = str(value).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    return "".join(letter for letter in text if letter in "\t\n" or letter >= " ").strip()


def _number(value: float) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)


def _signed(value: float, number_format: str) -> str:
    """Return a number with its sign of percent or money; nothing where its format has none."""
    code = _QUIET.sub(_kept, _BRACKETED.sub(r'"\1"', number_format.split(";")[0]))
    sign = next((sign for sign in _SIGNS if sign in code), "")
    if "%" not in code and not sign:
        return ""
    decimals = len(match[1]) if (match := re.search(r"\.([0#]+)", code)) else 0
    if decimals > _MOST_DECIMALS:
        return ""
    comma = "," if "," in code else ""
    if "%" in code:
        return f"{value * 100:{comma}.{decimals}f}%"
    number = f"{abs(value):{comma}.{decimals}f}"
    minus = "-" if value < 0 else ""
    is_before = code.index(sign) < min(map(code.index, set(code) & set("0#")), default=len(code))
    return f"{minus}{sign}{number}" if is_before else f"{minus}{number} {sign}"


def _kept(match: re.Match[str]) -> str:
    """Keep of what a format writes as it stands only a sign of money."""
    text = match[1] or match[2] or ""
    return "".join(letter for letter in text if letter in _SIGNS)
