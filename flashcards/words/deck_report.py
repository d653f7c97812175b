"""The table of deck statistics in Markdown, for docs/decks.md."""

from collections.abc import Sequence

from flashcards.core.deck_statistics import LETTERS, statistics
from flashcards.core.model import DeckFile
from flashcards.services.checking import Checked
from flashcards.words.checks import summary_line

_HEAD = (
    "Deck", "Weight", "Concept", "Scenario", "Mock", "Share of cards", "Seeds",
    "Best answer at A/B/C/D", "Best longest", "Best shortest", "Gentle wrong", "Excuses",
)  # fmt: skip


def deck_report(checked: Sequence[Checked]) -> str:
    """Return one row a deck and one for all together; files that were refused are named below."""
    decks = [(each.file, each) for each in checked if each.file is not None]
    total = sum(len(file.cards) for file, _ in decks)
    rows = [_row(file, len(each.excused), total) for file, each in decks]
    if decks:
        rows.append(_total_row([file for file, _ in decks], checked))
    lines = [_line(_HEAD), _line(["---", *["---:"] * (len(_HEAD) - 1)]), *map(_line, rows)]
    refused = [summary_line(each) for each in checked if each.file is None]
    return "\n".join([*lines, *(f"\n{line}" for line in refused)]) + "\n"


def _row(file: DeckFile, excuses: int, total: int) -> list[str]:
    weight = f"{file.deck.exam_weight:g}"
    return [file.deck.name, weight, *_figures(file, len(file.cards), total), str(excuses)]


def _total_row(files: Sequence[DeckFile], checked: Sequence[Checked]) -> list[str]:
    whole = DeckFile(deck=files[0].deck, cards=tuple(card for file in files for card in file.cards))
    weight = f"{sum(file.deck.exam_weight for file in files):g}"
    count = len(whole.cards)
    excuses = sum(len(each.excused) for each in checked)
    return ["**All**", weight, *_figures(whole, count, count), str(excuses)]


def _figures(file: DeckFile, cards: int, total: int) -> list[str]:
    counts = statistics(file.cards)
    keys = counts.keys
    return [
        str(counts.concepts),
        str(counts.scenarios),
        str(counts.mocks),
        _percent(cards, total),
        str(len(counts.seeds)),
        "/".join(str(count) for count in keys.positions[: len(LETTERS)]),
        _percent(keys.longest, keys.items),
        _percent(keys.shortest, keys.items),
        _percent(counts.gentle_wrong, counts.all_scenarios),
    ]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
