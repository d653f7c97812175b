"""What many notes have in common that could not be carried over, told once with an example."""

from collections import Counter

from flashcards.formats.html_text import Lost
from flashcards.formats.reading import Problems


class Losses:
    """Counts what was lost, by the code of its problem."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._first: dict[str, str] = {}

    def count(self, code: str, place: str) -> None:
        """Count a loss at *place*."""
        self._counts[code] += 1
        self._first.setdefault(code, place)

    def tell(self, problems: Problems) -> None:
        """Tell of each kind of loss: how often, and where first."""
        self._warn(problems)
        if count := self._counts["partly-suspended"]:
            problems.notice("partly-suspended", self._first["partly-suspended"], count=count)

    def _warn(self, problems: Problems) -> None:
        for code, place in self._first.items():
            count = self._counts[code]
            match code:
                case "bad-note":
                    problems.warn("bad-note", place, count=count)
                case "note-empty-front":
                    problems.warn("note-empty-front", place, count=count)
                case "note-empty-back":
                    problems.warn("note-empty-back", place, count=count)
                case "bad-cloze":
                    problems.warn("bad-cloze", place, count=count)
                case "image-occlusion":
                    problems.warn("image-occlusion", place, count=count)
                case Lost.ACTIVE:
                    problems.warn("html-removed", place, count=count)
                case Lost.REMOTE:
                    problems.warn("remote-media", place, count=count)
                case Lost.LATEX:
                    problems.warn("latex-text", place, count=count)
                case Lost.NESTED:
                    problems.warn("html-deep", place, count=count)
                case _:
                    pass
