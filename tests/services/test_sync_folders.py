"""Folders of sync services are known by their names and marks."""

from pathlib import Path

import pytest

from flashcards.services.sync_folders import sync_service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ana/Dropbox/cards", "Dropbox"),
        ("/home/ana/OneDrive - Our House/study/cards", "OneDrive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/cards", "iCloud Drive"),
        ("/home/ana/Google Drive/cards", "Google Drive"),
        ("/home/ana/.local/share/flashcards", None),
        ("/home/dropboxes/cards", None),
    ],
)
def test_a_service_is_known_by_the_name_of_its_folder(folder, service):
    assert sync_service(Path(folder)) == service


def test_a_service_is_known_by_the_mark_in_its_folder(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert sync_service(tmp_path / "study" / "cards") == "Syncthing"
