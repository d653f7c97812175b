"""What the doctor found, in plain words: a line for each thing, what was mended, what is left."""

from collections.abc import Mapping

from flashcards.services.doctor import REMARKS, RETURNED, Check, Report
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Doctor"
CHECKS: Mapping[str, str] = {
    "file-damaged": QT_TRANSLATE_NOOP("Doctor", "places where the file itself is damaged"),
    "index-damaged": QT_TRANSLATE_NOOP("Doctor", "entries of an index that do not fit its table"),
    "schema-differs": QT_TRANSLATE_NOOP("Doctor", "rules in the file that Flashcards did not make"),
    "schema-missing": QT_TRANSLATE_NOOP(
        "Doctor", "tables, columns, indexes, views or rules that are missing in the file"
    ),
    "name-lost": QT_TRANSLATE_NOOP(
        "Doctor", "names of devices, decks, cards or topics that are lost or cannot be read"
    ),
    "card-without-deck": QT_TRANSLATE_NOOP("Doctor", "cards whose deck is lost"),
    "card-without-name": QT_TRANSLATE_NOOP("Doctor", "cards whose name is lost"),
    "base-without-card": QT_TRANSLATE_NOOP("Doctor", "earlier texts of cards that are gone"),
    "deck-base-without-deck": QT_TRANSLATE_NOOP(
        "Doctor", "earlier descriptions of decks that are gone"
    ),
    "event-without-name": QT_TRANSLATE_NOOP("Doctor", "answers whose card name is lost"),
    "memory-without-name": QT_TRANSLATE_NOOP("Doctor", "review dates whose card name is lost"),
    "flag-without-name": QT_TRANSLATE_NOOP("Doctor", "stars or rests whose card name is lost"),
    "question-without-exam": QT_TRANSLATE_NOOP("Doctor", "questions whose mock exam is lost"),
    "deck-unreadable": QT_TRANSLATE_NOOP("Doctor", "decks whose description cannot be read"),
    "card-unreadable": QT_TRANSLATE_NOOP("Doctor", "cards whose text cannot be read"),
    "card-columns": QT_TRANSLATE_NOOP("Doctor", "cards listed otherwise than their text says"),
    "unit-lacking": QT_TRANSLATE_NOOP("Doctor", "cards or parts that would never be asked"),
    "unit-left-over": QT_TRANSLATE_NOOP("Doctor", "parts to study that no card has"),
    "question-unreadable": QT_TRANSLATE_NOOP("Doctor", "mock exam questions that cannot be read"),
    "kept-unreadable": QT_TRANSLATE_NOOP(
        "Doctor", "earlier texts, drafts or learners' notes that cannot be read"
    ),
    "plan-unreadable": QT_TRANSLATE_NOOP("Doctor", "plans of a day that cannot be read"),
    "event-damaged": QT_TRANSLATE_NOOP("Doctor", "answers that fail their checksum"),
    "event-lacking": QT_TRANSLATE_NOOP("Doctor", "answers that are missing between others"),
    "event-missing": QT_TRANSLATE_NOOP(
        "Doctor", "answers at least that are missing, as counts and dates tell"
    ),
    "memory-differs": QT_TRANSLATE_NOOP("Doctor", "review dates unlike the answers given"),
    "forecast-differs": QT_TRANSLATE_NOOP("Doctor", "recall forecasts unlike the answers given"),
    "correction-differs": QT_TRANSLATE_NOOP(
        "Doctor", "corrections of the forecast unlike the answers given"
    ),
    "day-differs": QT_TRANSLATE_NOOP("Doctor", "daily counts unlike the answers given"),
    "flag-differs": QT_TRANSLATE_NOOP("Doctor", "stars or rests unlike what was chosen"),
    "value-range": QT_TRANSLATE_NOOP("Doctor", "values that cannot be, such as a date in no year"),
    "place-differs": QT_TRANSLATE_NOOP("Doctor", "cards shown or held on the wrong day"),
    "totals-differ": QT_TRANSLATE_NOOP("Doctor", "totals unlike a recount"),
    "search-differs": QT_TRANSLATE_NOOP("Doctor", "cards that search would miss or mistake"),
    "journal-left-over": QT_TRANSLATE_NOOP("Doctor", "notes of an import that cannot be undone"),
    "fact-unreadable": QT_TRANSLATE_NOOP(
        "Doctor", "notes of the file about itself that cannot be read"
    ),
    "setting-unreadable": QT_TRANSLATE_NOOP("Doctor", "study settings that cannot be read"),
    "preferences-unreadable": QT_TRANSLATE_NOOP("Doctor", "files of window settings not readable"),
    "import-left-over": QT_TRANSLATE_NOOP("Doctor", "folders left by an import that was cut off"),
    "copy-left-over": QT_TRANSLATE_NOOP("Doctor", "half-written files left by a crash"),
    "media-lacking": QT_TRANSLATE_NOOP("Doctor", "pictures or sounds that cards name but lack"),
    RETURNED: QT_TRANSLATE_NOOP("Doctor", "answers that came back from copies and the log"),
    "media-unused": QT_TRANSLATE_NOOP("Doctor", "pictures or sounds that no card uses"),
}
_LINE = QT_TRANSLATE_NOOP("Doctor", "{count} {what}")
_SOUND = QT_TRANSLATE_NOOP(
    "Doctor", "All is well: every check passed, and your dates agree with your answers."
)
_FOUND = QT_TRANSLATE_NOOP(
    "Doctor", "Something is not as it should be. Your answers are untouched:"
)
_FOUND_OF_ANSWERS = QT_TRANSLATE_NOOP(
    "Doctor", "Something is not as it should be, and it concerns your answers:"
)
_HOW = QT_TRANSLATE_NOOP(
    "Doctor", "“flashcards doctor --repair” keeps a copy first, then mends this."
)
_MENDED = QT_TRANSLATE_NOOP("Doctor", "Mended. A copy of how it was lies at {copy}.")
_LEFT = QT_TRANSLATE_NOOP("Doctor", "This could not be mended:")
_REMARKS = QT_TRANSLATE_NOOP("Doctor", "Good to know, and nothing is wrong with your answers:")
_DIGEST = QT_TRANSLATE_NOOP("Doctor", "Digest: {digest}")


def report_lines(report: Report, translate: Translate = english) -> list[str]:
    """Return what an examination found, and what to do about it."""
    if report.is_sound:
        lines = [translate(_CONTEXT, _SOUND)]
    else:
        lines = [*_found(report, translate), translate(_CONTEXT, _HOW)]
    return [*lines, *_rest(report, translate)]


def mended_lines(
    before: Report, after: Report, copy: str, translate: Translate = english
) -> list[str]:
    """Return what a repair mended, and what it could not."""
    if before.is_sound:
        return report_lines(before, translate)
    lines = _found(before, translate)
    lines.append(translate(_CONTEXT, _MENDED).format(copy=copy))
    if not after.is_sound:
        lines += [translate(_CONTEXT, _LEFT), *_faults(after, translate)]
    return [*lines, *_rest(after, translate)]


def _found(report: Report, translate: Translate) -> list[str]:
    head = _FOUND_OF_ANSWERS if report.concerns_answers else _FOUND
    return [translate(_CONTEXT, head), *_faults(report, translate)]


def _faults(report: Report, translate: Translate) -> list[str]:
    return [
        _line(each, translate) for each in report.checks if each.code not in REMARKS and each.count
    ]


def _rest(report: Report, translate: Translate) -> list[str]:
    remarks = [
        _line(each, translate) for each in report.checks if each.code in REMARKS and each.count
    ]
    lines = [translate(_CONTEXT, _REMARKS), *remarks] if remarks else []
    if report.digest:
        lines.append(translate(_CONTEXT, _DIGEST).format(digest=report.digest))
    return lines


def _line(check: Check, translate: Translate) -> str:
    what = translate(_CONTEXT, CHECKS[check.code])
    return "  " + translate(_CONTEXT, _LINE).format(count=check.count, what=what)
