"""What an import tells beside its doubts: where rows go, what they were taken for, odd changes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.merge import Fate
from flashcards.core.model import CardId, Deck
from flashcards.core.other_card import is_other_card
from flashcards.core.pairing import Pair
from flashcards.formats import limits
from flashcards.services.import_pairs import told_of
from flashcards.services.import_plan import Item

_AS_THEY_WERE = (Fate.UNCHANGED, Fate.RETIRED)


def notices(
    found: Deck | None,
    pairs: Mapping[CardId, Pair],
    conflicts: Sequence[str],
    items: Sequence[Item],
    *,
    is_strange: bool,
) -> Iterator[Problem]:
    """Yield what there is to tell; *found* is a deck that the ids of a table were known by.

    *pairs* are the rows that were taken for cards, *conflicts* are fields of the deck. Of a file
    that *is strange* as a whole no single card is told.
    """
    if found is not None:
        yield problem("deck-by-ids", level=Level.NOTICE, title=found.title)
    yield from told_of(pairs, items)
    if conflicts:
        yield problem("deck-conflict", level=Level.WARNING, fields=", ".join(conflicts))
    if not is_strange:
        yield from islice(_other_cards(items), limits.PROBLEMS)


def _other_cards(items: Sequence[Item]) -> Iterator[Problem]:
    for item in items:
        if item.fate in _AS_THEY_WERE or item.before is None or item.theirs is None:
            continue
        if is_other_card(item.before, item.theirs):
            yield problem("card-other", item.place, Level.WARNING, card=item.id)
