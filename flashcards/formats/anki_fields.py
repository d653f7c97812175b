"""The texts of a card as the fields of an Anki note: HTML, sounds, gaps."""

import re
from html import escape

from flashcards.core.markup import html
from flashcards.core.model import AnyCard, Cloze, Concept, Scenario
from flashcards.formats.anki_models import CHOICE_OPTIONS

_GAP = re.compile(r"\{\{(\d{1,3})::")
_PLAIN = re.compile(r"(?:[^\W\d_][^\x00-\x1f!-'*+\-./:<-@\[-`{-\xa0\u2000-\u206f\u3000]*[.?]?)?")
"""Words without any sign of ours or of HTML: most texts, which mean the same in both."""
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!<p>).)*)</p>", re.DOTALL)
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp)$", re.IGNORECASE)


def fields_of(card: AnyCard) -> tuple[str, ...]:
    """Return the fields in the order of the card's note type."""
    match card:
        case Concept():
            return (
                _html(card.front) + _attached(card),
                _html(card.back),
                _html(card.explanation),
                _html(card.example),
                _html(card.hint),
            )
        case Cloze():
            text = _GAP.sub(r"{{c\1::", card.text)
            return _html(text) + _attached(card), _html(card.extra)
        case Scenario():
            return _scenario(card)


def _scenario(card: Scenario) -> tuple[str, ...]:
    texts = [_html(option.text) for option in card.options]
    filled = [*texts, *[""] * (CHOICE_OPTIONS - len(texts))]
    kind = "1" if sum(option.correct for option in card.options) > 1 else "2"
    shown = list(zip(card.options, texts, strict=True))
    right = "".join(f"<p><b>{text}</b></p>" for option, text in shown if option.correct)
    reasons = "".join(f"<p>{text}: {_html(option.why)}</p>" for option, text in shown if option.why)
    return (
        _html(card.question) + _attached(card),
        _html(card.vignette),
        kind,
        *filled,
        " ".join(str(int(option.correct)) for option in card.options),
        right + reasons,
        "<br>".join(escape(source) for source in card.sources),
        _html(card.explanation),
    )


def _attached(card: AnyCard) -> str:
    """Return the files beside the card: pictures shown, sounds played."""
    if not card.media:
        return ""
    return "".join(
        f'<br><img src="{name}">' if _PICTURE.search(name) else f"[sound:{name}]"
        for name in card.media
        if '"' not in name and "]" not in name
    )


def _html(text: str) -> str:
    if _PLAIN.fullmatch(text) and "  " not in text and text[-1:] != " ":
        return text
    shown = html(text).replace("\x1f", " ")
    single = _ONE_PARAGRAPH.fullmatch(shown)
    return single[1] if single else shown
