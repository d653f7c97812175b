"""What a text holds that is shown as letters: HTML, pictures from elsewhere."""

import re

from flashcards.core.markup import html
from flashcards.formats.reading import Problems

_SUSPECT = re.compile(r"<[A-Za-z/!]|&[a-z#]|!\[")
_CODE = re.compile(r"<(code|pre)>[^<]*</\1>")
_TAG = re.compile(
    r"&lt;/?(?:a|abbr|audio|b|big|blockquote|br|button|canvas|center|code|dd|div|dl|dt|em|embed"
    r"|font|form|h[1-6]|hr|i|iframe|img|input|li|link|math|meta|object|ol|p|pre|s|script|small"
    r"|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video)"
    r"(?:[\s/](?:[^&]|&amp;)*)?&gt;"
    r"|&lt;!--|&amp;(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,6});",
    re.IGNORECASE,
)
_REMOTE = re.compile(r"!\[[^\[\]\n]{0,300}\]\((?:[a-z][a-z0-9+.-]{1,20}:|//)", re.IGNORECASE)


def tell_of_html(text: str, place: str, problems: Problems) -> None:
    """Warn of HTML and of pictures from elsewhere; what stands as code is meant to be read."""
    may_hold = "<" in text or "&" in text or "![" in text  # a regular expression takes longer
    if not may_hold or _SUSPECT.search(text) is None:
        return
    shown = _CODE.sub("", html(text))
    if _TAG.search(shown):
        problems.warn("html-removed", place)
    if _REMOTE.search(shown):
        problems.warn("remote-media", place)


def is_remote(name: str) -> bool:
    """Say whether the name of a picture or sound points to the network."""
    return "://" in name or name.startswith("//")
