"""Shows each screen of the registry once a test, and walks over what is in it."""

import pytest

from tests.ui.accessibility.wear import wear
from tests.ui.screens import SCREENS, SIZES, Pasts, Shown, fit, settle, show


@pytest.fixture(scope="session")
def pasts(tmp_path_factory):
    return Pasts(tmp_path_factory.mktemp("pasts"))


@pytest.fixture(scope="package", params=SCREENS)
def on_show(request, qapp, tmp_path_factory, pasts):
    """Give each screen, built once: pytest runs the tests of a screen one after another."""
    screen: Shown = show(request.param, tmp_path_factory.mktemp("data"), pasts)
    yield screen
    screen.close()


@pytest.fixture
def shown(on_show):
    """Give each screen in the light theme at 100 %, large, with the focus where it began."""
    wear("light", 1.0)
    fit(on_show.window, SIZES[0])
    if on_show.first is not None:
        on_show.first.setFocus()
    settle()
    return on_show


@pytest.fixture(autouse=True)
def plain_look():
    """Leave the look of the test before: these tests wear their own, and changing it is slow."""
