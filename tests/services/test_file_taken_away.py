"""A collection file that is taken away while it is open: no answer is said to be kept."""

import shutil

import pytest

from flashcards.core.errors import CollectionDamaged, CollectionUnwritable
from flashcards.core.model import Grade
from flashcards.services.collection import Collection
from flashcards.services.study import Scope, StudySession
from flashcards.words.study import not_kept_text
from tests.sampledata import HandClock, open_collection, small_deck


def remove_folder(folder):
    shutil.rmtree(folder)


def remove_file(folder):
    (folder / "collection.db").unlink()


def replace_file(folder):
    shutil.copyfile(folder / "collection.db", folder / "other.db")
    (folder / "other.db").replace(folder / "collection.db")


@pytest.mark.parametrize("take_away", [remove_folder, remove_file, replace_file])
def test_an_answer_that_would_go_nowhere_is_not_kept_and_said_so(tmp_path, take_away):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        session = StudySession(collection, HandClock(), Scope(more_new=1000))
        question = session.next()
        take_away(collection.folder)
        with pytest.raises(CollectionUnwritable) as raised:
            session.answer(question, Grade.GOOD, 4000)
        assert "was removed or replaced while Flashcards was open" in not_kept_text(raised.value)
        assert session.next().card == question.card


def test_a_file_that_is_put_back_takes_the_answer(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        session = StudySession(collection, HandClock(), Scope(more_new=1000))
        question = session.next()
        file = collection.folder / "collection.db"
        file.rename(tmp_path / "aside.db")
        with pytest.raises(CollectionUnwritable):
            session.answer(question, Grade.GOOD, 4000)
        (tmp_path / "aside.db").rename(file)
        session.answer(question, Grade.GOOD, 4000)


def test_the_next_start_finds_it_lost(tmp_path):
    with open_collection(tmp_path, small_deck()):
        remove_file(tmp_path)
    with pytest.raises(CollectionDamaged) as raised:
        Collection(tmp_path)
    assert raised.value.code == "collection-lost"
