"""The right answers of pasted questions: by signs, by a line below them, or by a list apart."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from flashcards.formats.draft import Draft
from flashcards.formats.pasted_key import (
    beyond,
    lettered,
    other_named,
    plain,
    spelled,
    together,
    truth,
    worded,
)
from flashcards.formats.pasted_list import KeyList
from flashcards.formats.pasted_listed import is_number, letters_for, options_of
from flashcards.formats.pasted_question import Question
from flashcards.formats.pasted_questions import Paste
from flashcards.formats.reading import Problems
from flashcards.formats.table_key import marked

_LETTERS = "ABCDEFGHIJ"


def answered(paste: Paste, problems: Problems) -> Iterator[Draft]:
    """Yield the drafts with their right answers marked; tell of what belongs to no question."""
    for section, questions in groupby(paste.questions(), lambda each: each.section):
        yield from _answered(list(questions), paste.answers(section), problems)
    for row, count in paste.unclear:
        problems.add("key-unnumbered", row.place, value=row.front[:60], count=count)
    for text in paste.texts():
        problems.warn("text-alone", text.place, text=text.front[:60])


def meant(key: str, draft: Draft, problems: Problems) -> frozenset[int]:
    """Return the options that a key names, counted from 0; none where a problem says why.

    Letters that one option joins, as "A and B" does, name that option.
    """
    named = _named(key, draft, problems)
    same = together(named, draft.options)
    return named if same is None else frozenset([same])


def _answered(
    questions: Sequence[Question], answers: KeyList, problems: Problems
) -> Iterator[Draft]:
    numbers = [each.number or str(at) for at, each in enumerate(questions, 1)]
    twice = answers.twice(numbers)
    above: Question | None = None
    for question, number, key in zip(questions, numbers, answers.paired(numbers), strict=True):
        draft = question.draft
        if number in twice and not question.keys:
            problems.add("number-twice", draft.place, number=number)
            draft.is_bad = True
        elif above and _are_options(above, question):
            draft.back, draft.is_bad = question.keys[0], True
            problems.add("options-missing", draft.place, value=draft.back[:60])
        elif question.lettered.is_in_order(problems):
            own = _own_keys(question)
            _answer(question, own if number in twice or not key else [*own, key], problems)
        above = question
        yield draft
    for number in answers.unused(numbers):
        problems.warn("key-alone", number=number)


def _are_options(above: Question, question: Question) -> bool:
    """Say whether two numbered lines are options, as the answer below them is a number."""
    is_listed = above.is_empty and not question.is_parted and not question.draft.options
    return is_listed and any(key.isdigit() for key in question.keys)


def _own_keys(question: Question) -> list[str]:
    """Return the answers below a question; lines under a letter say why it is right."""
    *others, last = question.keys or [""]
    below = " ".join(question.below)
    found, whole = lettered(last), f"{last} {below}"
    options = options_of(question)
    is_apart = bool(found and not found.words) or worded(last, options) is not None
    if below and is_apart and worded(whole, options) is None:
        question.draft.explanation = f"{below}\n\n{question.draft.explanation}".strip()
        whole = last
    return [plain(each) for each in (*others, whole) if each.strip()]


def _answer(question: Question, keys: Sequence[str], problems: Problems) -> None:
    draft = question.draft
    if question.doubtful:
        problems.add("option-inline", draft.place, text=question.doubtful[:60])
        draft.is_bad = True
        return
    letters = [] if draft.options else [letters_for(key, question) for key in keys]
    if not draft.options and not (letters and all(letters) and len(question.listed) > 1):
        _fill_back(question, keys, problems)
        return
    if not draft.options:
        draft.front, draft.options, keys = question.stem, options_of(question), letters
    starred = frozenset(at for at, option in enumerate(draft.options) if option.correct)
    if len(starred) == len(draft.options) > 1:
        starred = frozenset[int]()  # what stands at each option is a bullet
    named = [meant(key, draft, problems) for key in keys]
    told = {each for each in (starred, *named) if each}
    draft.is_bad = not all(named) or len(told) != 1
    if not told and not keys:
        problems.add("answer-missing", draft.place)
    elif all(named) and len(told) > 1:
        problems.add("answer-differs", draft.place, value=" / ".join(sorted(map(_shown, told))))
    right = frozenset[int]() if draft.is_bad else told.pop()
    for at, option in enumerate(draft.options):
        option.correct = at in right


def _shown(named: frozenset[int]) -> str:
    return ", ".join(_LETTERS[at] for at in sorted(named))


def _named(key: str, draft: Draft, problems: Problems) -> frozenset[int]:
    """Return the options that a key names; none where something is wrong with it."""
    found, same = lettered(key), worded(spelled(key, draft.options), draft.options)
    if found is None:
        return frozenset([same]) if same is not None else _marked(key, draft, problems)
    if same is not None and not found.words and max(found.named) >= len(draft.options):
        return frozenset([same])
    if max(found.named) >= len(draft.options):
        last = _LETTERS[min(len(draft.options), 10) - 1]
        problems.add("answer-beyond", draft.place, value=key[:60], last=last)
        return frozenset()
    other = other_named(found, draft.options)
    if other is not None:
        value = f"{found.letters} / {_LETTERS[other]}"
        problems.add("answer-differs", draft.place, value=value)
        return frozenset()
    draft.explanation = draft.explanation or beyond(found, draft.options)
    return found.named


def _marked(key: str, draft: Draft, problems: Problems) -> frozenset[int]:
    """Return the options that a key names by numbers or by the words of several."""
    for option in draft.options:
        option.correct = False
    marked(plain(key), draft.options, draft, problems, numbers=False)
    return frozenset(at for at, option in enumerate(draft.options) if option.correct)


def _fill_back(question: Question, keys: Sequence[str], problems: Problems) -> None:
    draft = question.draft
    backs = list(dict.fromkeys(truth(plain(key), draft.front) for key in keys))
    draft.back = "".join(backs[:1])
    found = lettered(draft.back)
    if len(backs) > 1:
        problems.add("answer-differs", draft.place, value=" / ".join(backs)[:60])
    is_place = bool(found and not found.words) or is_number(draft.back, question)
    if is_place and len(backs) == 1:
        problems.add("options-missing", draft.place, value=draft.back)
    draft.is_bad = len(backs) > 1 or is_place
