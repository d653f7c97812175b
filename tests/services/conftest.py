"""A collection with a past, made once, for tests that damage a copy of it."""

import shutil

import pytest

from tests.doctordata import live


@pytest.fixture(scope="session")
def lived(tmp_path_factory):
    return live(tmp_path_factory.mktemp("lived"))


@pytest.fixture
def folder(lived, tmp_path):
    return shutil.copytree(lived, tmp_path / "data")
