"""Whether a folder lies where a sync service moves files, which can harm an open collection."""

from pathlib import Path

_NAMES = {
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "onedrive": "OneDrive",
    "pcloud drive": "pCloud",
    "syncthing": "Syncthing",
}
_MARKERS = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".sync_journal.db": "Nextcloud"}


def sync_service(folder: Path) -> str | None:
    """Return the name of the service that keeps *folder* in step with other computers, or None.

    Told by the names of the folders above it, as "OneDrive - Our House", and by the marks that
    services leave in theirs; a service that does neither is not seen.
    """
    for place in (folder, *folder.parents):
        name = place.name.casefold().partition(" - ")[0]
        if name in _NAMES:
            return _NAMES[name]
        for marker, service in _MARKERS.items():
            if (place / marker).exists():
                return service
    return None
