"""Texts of the collection file, which damage can make none: no UTF-8."""


def is_text(found: object) -> bool:
    """Say whether what was read leniently was UTF-8."""
    if not isinstance(found, str):
        return False
    try:
        found.encode()
    except UnicodeEncodeError:
        return False
    return True


def text_of(found: bytes | None) -> str | None:
    """Return the text that was read as a BLOB, or None where it is none."""
    if found is None:
        return None
    try:
        return found.decode()
    except UnicodeDecodeError:
        return None
