"""Texts of the collection file, which damage can make none: no UTF-8."""


def is_text(found: str) -> bool:
    """Say whether what was read leniently was UTF-8."""
    try:
        found.encode()
    except UnicodeEncodeError:
        return False
    return True


def text_of(found: bytes) -> str | None:
    """Return the text that was read as a BLOB, or None where it is none."""
    try:
        return found.decode()
    except UnicodeDecodeError:
        return None
