"""The short form of the fuzz run; the long one is python -m tests.formats.fuzz 20000."""

from hypothesis import given, settings
from hypothesis import strategies as st

from flashcards.formats import registry
from tests.formats import fuzz


def test_made_up_files_come_in_whole_or_change_nothing(tmp_path):
    fared = fuzz.run(300, seed=5, folder=tmp_path)
    assert sum(fared.values()) == 300


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(fuzz.ENDINGS))
def test_any_bytes_are_answered(data, ending):
    fuzz.tried(f"f{ending}", data)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(fuzz.PIECES), max_size=30).map(b"".join),
    st.sampled_from(registry.FORMATS),
)
def test_no_reader_raises_on_pieces_of_syntax(data, form):
    form.reader.sniff(data)
    form.reader.read(data, "f.txt")
