"""The right answers of pasted questions: by signs, by a line below them, or by a list apart."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from flashcards.formats.draft import Draft
from flashcards.formats.pasted_list import KeyList
from flashcards.formats.pasted_questions import Paste, Question
from flashcards.formats.reading import Problems
from flashcards.formats.table_key import marked


def answered(paste: Paste, problems: Problems) -> Iterator[Draft]:
    """Yield the drafts with their right answers marked; tell of texts that are no question."""
    for section, questions in groupby(paste.questions(), lambda each: each.section):
        yield from _answered(list(questions), paste.answers(section), problems)


def _answered(
    questions: Sequence[Question], answers: KeyList, problems: Problems
) -> Iterator[Draft]:
    real = [each for each in questions if not each.is_bare]
    numbers = [each.number or str(at) for at, each in enumerate(real, 1)]
    listed = iter(zip(numbers, answers.paired(numbers), strict=True))
    twice = answers.twice(numbers)
    for question in questions:
        draft = question.draft
        if question.is_bare:
            problems.warn("text-alone", draft.place, text=draft.front[:60])
            continue
        number, key = next(listed)
        if question.key or number not in twice:
            _mark(question, question.key or key, problems)
        else:
            problems.add("number-twice", draft.place, number=number)
            draft.is_bad = True
        yield draft
    for number in answers.unused(numbers):
        problems.warn("key-alone", number=number)


def _mark(question: Question, key: str, problems: Problems) -> None:
    draft = question.draft
    if not question.lettered.is_in_order(problems):
        return
    if key and draft.options:
        for option in draft.options:
            option.correct = False
        draft.is_bad = not marked(key, draft.options, draft, problems, numbers=True)
    elif key:
        draft.back = key
    elif question.lacks_answer:
        problems.add("answer-missing", draft.place)
        draft.is_bad = True
