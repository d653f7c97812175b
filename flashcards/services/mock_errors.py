"""What mock exams teach the forecast: how far scores lay from it, on questions that were new."""

from flashcards.core.mock import MockKind
from flashcards.core.mock_marks import mark
from flashcards.services.mock_questions import asked, question_from
from flashcards.store import mocks
from flashcards.store.database import Connection

_LEAST_NEW = 5


def mock_errors(connection: Connection) -> list[float]:
    """Return score minus forecast of each mock exam that had a forecast and enough new questions.

    Practice quizzes do not count: each of their answers teaches the next.
    """
    errors: list[float] = []
    for row in mocks.submitted(connection):
        if row.kind != MockKind.EXAM or row.forecast is None:
            continue
        questions = [question_from(each) for each in mocks.questions(connection, row.id)]
        new = mark([asked(question) for question in questions]).new
        if new.asked >= _LEAST_NEW:
            errors.append(new.share - row.forecast)
    return errors
