"""What is said of the folder that everything is kept in."""

from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_SYNC = QT_TRANSLATE_NOOP(
    "DataFolder",
    "This folder lies in {service}, which may copy a file while it is written, or bring in an older"
    " one from another computer. Better keep it outside, and let {service} have your copies: name"
    " a second folder for them in Settings, Your data.",
)


def sync_text(service: str, translate: Translate = english) -> str:
    """Return what may happen to a data folder in *service*, and what is better."""
    return translate("DataFolder", _SYNC).format(service=service)
