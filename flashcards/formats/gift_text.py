"""Text as GIFT writes it: signs with a backslash, and HTML where a question says so."""

import re
from dataclasses import dataclass

from flashcards.formats.marked_text import card_text
from flashcards.formats.reading import Problems

_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
FORM = re.compile(r"\[(html|markdown|plain|moodle)\]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """How the texts of one question are written, and where they stand."""

    form: str
    place: str
    problems: Problems

    def shown(self, text: str) -> str:
        """Return what a text says, as card text; a text may name a form of its own."""
        form = self.form
        if found := FORM.match(text.lstrip()):
            form, text = found[1].casefold(), text.lstrip()[found.end() :]
        said = plain(text)
        is_html = form == "html" or (form in ("", "moodle") and "</" in said)
        return card_text(said, self.place, self.problems) if is_html else said


def plain(text: str) -> str:
    """Return a text without its backslashes."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text).strip()


def cut(text: str, sign: str) -> tuple[str, str]:
    """Return what stands before and after the first *sign* that bears no backslash."""
    found = re.search(rf"(?<!\\){re.escape(sign)}", text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")
