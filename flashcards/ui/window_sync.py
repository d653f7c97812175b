"""The word about a data folder in which a sync service moves files about."""

from collections.abc import Callable
from dataclasses import replace

from flashcards.services.sync_folders import sync_service
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.data_folder import sync_text


def tell_of_sync(session: Session, tell: Callable[[str], None]) -> None:
    """*tell* of the service in whose folder the data lies, once for each service."""
    preferences = session.preferences
    service = sync_service(session.collection.folder)
    if service is not None and service != preferences.sync_told:
        tell(sync_text(service, translate))
        session.set_preferences(replace(preferences, sync_told=service))
