"""Looks whether JSON values have the fields, types and sizes that rules ask for."""

from collections.abc import Callable, Mapping
from typing import cast

from flashcards.core.errors import Level
from flashcards.formats.checks import is_seen
from flashcards.formats.literal_text import tell_of_html
from flashcards.formats.reading import Problems

Rule = Callable[["Checker", object, str], bool]


class Checker:
    """Checks one file; each method says whether a value is sound and keeps what is not."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    def fault(self, code: str, place: str, **data: str | float) -> bool:
        """Keep an error; not sound."""
        self._problems.add(code, place, Level.ERROR, **data)
        return False

    def text(self, value: object, place: str, most: int, *, is_line: bool, is_needed: bool) -> bool:
        """Check a text: its size, that it is on one line, that something of it can be seen."""
        if not isinstance(value, str):
            return self.wrong_type(place, "string")
        name = place.rpartition(".")[2]
        if len(value) > most:
            return self.fault("too-long", place, field=name, limit=most)
        allowed = "\t" if is_line else "\t\n"
        if not value.isprintable() and any(_is_control(letter, allowed) for letter in value):
            return self.fault("control-character", place)
        if is_needed and not is_seen(value):
            return self.fault("field-empty", place, field=name)
        return True

    def shown(self, text: str, place: str) -> bool:
        """Tell of what a text holds that is shown as letters only; it is sound all the same."""
        tell_of_html(text, place, self._problems)
        return True

    def items(self, value: object, place: str, most: int, rule: Rule) -> bool:
        """Check each value of a list."""
        if not isinstance(value, list):
            return self.wrong_type(place, "array")
        items = cast("list[object]", value)
        if len(items) > most:
            return self.fault("too-many", place, field=place.rpartition(".")[2], limit=most)
        sound = [rule(self, each, f"{place}[{index}]") for index, each in enumerate(items)]
        return all(sound)

    def fields(
        self, value: object, place: str, rules: Mapping[str, Rule], needed: tuple[str, ...]
    ) -> bool:
        """Check the fields of an object: that the needed are there, and none that is unknown."""
        if not isinstance(value, dict):
            return self.wrong_type(place, "object")
        row = cast("Mapping[str, object]", value)
        sound = True
        for name in needed:
            if name not in row:
                sound = self.fault("field-missing", place, field=name)
        for name, each in row.items():
            inside = f"{place}.{name}" if place else name
            rule = rules.get(name)
            if rule is None:
                sound = self.fault("field-unknown", place, field=name[:60])
            else:
                sound = rule(self, each, inside) and sound
        return sound

    def wrong_type(self, place: str, wanted: str) -> bool:
        """Keep that a value is of another type than *wanted*; not sound."""
        return self.fault("json-type", place, wanted=wanted)


def _is_control(letter: str, allowed: str) -> bool:
    return letter not in allowed and (ord(letter) < 32 or 127 <= ord(letter) < 160)
