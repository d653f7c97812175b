"""No screen keeps the Python half of a layout item: it ends the program once Qt has deleted it."""

from tests.ui.halves import stray_items


def test_no_half_of_a_layout_item_is_kept(shown):
    assert stray_items() == []
