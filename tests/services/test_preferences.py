import pytest

from flashcards.services.preferences import (
    Preferences,
    ThemeChoice,
    read_preferences,
    write_preferences,
)

OTHER = Preferences(
    theme=ThemeChoice.CONTRAST, text_percent=160, motion=True, letters=False, geometry="01d9"
)


def test_a_new_folder_has_the_defaults(tmp_path):
    assert read_preferences(tmp_path) == Preferences()


def test_movement_is_off_and_letters_are_on_by_default():
    assert (Preferences().motion, Preferences().letters) == (False, True)


def test_what_is_written_is_read(tmp_path):
    write_preferences(tmp_path, OTHER)
    assert read_preferences(tmp_path) == OTHER


@pytest.mark.parametrize("text", ["", "nonsense", "[window", "[other]\ntheme = dark", "\x00"])
def test_a_broken_file_gives_the_defaults(tmp_path, text):
    (tmp_path / "settings.ini").write_text(text, encoding="utf-8")
    assert read_preferences(tmp_path) == Preferences()


def test_a_file_that_is_no_text_gives_the_defaults(tmp_path):
    (tmp_path / "settings.ini").write_bytes(b"\xff\xfe\x00[window]")
    assert read_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "line", ["theme = pink", "text_percent = 79", "text_percent = 201", "text_percent = big"]
)
def test_a_value_that_is_none_is_passed_over(tmp_path, line):
    (tmp_path / "settings.ini").write_text(f"[window]\n{line}\n", encoding="utf-8")
    assert read_preferences(tmp_path) == Preferences()


def test_a_percent_sign_in_a_value_does_no_harm(tmp_path):
    write_preferences(tmp_path, Preferences(geometry="%(x)s"))
    assert read_preferences(tmp_path).geometry == "%(x)s"


def test_nothing_half_written_is_left_behind(tmp_path):
    write_preferences(tmp_path, OTHER)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.ini"]
