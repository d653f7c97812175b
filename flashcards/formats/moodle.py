"""Moodle XML, what a question bank exports: questions, pictures, feedback."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats import limits
from flashcards.formats.checks import is_file_name
from flashcards.formats.drafts import Draft, DraftOption, Drafts, deck_named
from flashcards.formats.marked_text import card_text
from flashcards.formats.media import kept
from flashcards.formats.moodle_gaps import cloze_text
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.xml_text import parse

NAME = "moodle"
_ROOT = re.compile(rb"<quiz[\s>/]")
_FULL = 99.9
_EVERY = 50
_PLUGIN = "@@PLUGINFILE@@/"
_TEXTS = ("moodle_auto_format", "plain_text", "markdown")


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes begin as a quiz in XML."""
    start = head[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and _ROOT.search(start) is not None


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the deck that the questions make, with the pictures that came with them."""
    problems = Problems()
    try:
        root = parse(data, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    quiz = _Quiz(problems)
    reading = Drafts(problems, deck_named(name)).reading(
        NAME, watched(quiz.drafts(root), progress, _EVERY)
    )
    media = kept(quiz.media, problems)
    return replace(reading, media=media, problems=problems.found())


class _Quiz:
    """The questions of one file as they come, and the category they stand in."""

    def __init__(self, problems: Problems) -> None:
        self.media: dict[str, bytes] = {}
        self._problems = problems
        self._category = ""
        self._kinds: Mapping[str, Callable[[Element, Draft], None]] = {
            "multichoice": self._choice,
            "truefalse": self._choice,
            "shortanswer": self._short,
            "numerical": self._short,
            "matching": self._matching,
            "cloze": self._gaps,
            "multianswer": self._gaps,
        }

    def drafts(self, root: Element) -> Iterator[Draft]:
        """Yield a draft for each question that has an answer."""
        number = 0
        for question in root.iter("question"):
            kind = question.get("type", "")
            if kind == "category":
                path = _plain(question.find("category"))
                self._category = path.removeprefix("$course$/").rpartition("/")[2].strip()
                continue
            number += 1
            place = f"question {number}"
            fill = self._kinds.get(kind)
            if fill is None:
                title = _plain(question.find("name"))[:60]
                self._problems.notice("question-skipped", place, text=title or kind[:60])
                continue
            yield self._draft(question, place, fill)

    def _draft(
        self, question: Element, place: str, fill: Callable[[Element, Draft], None]
    ) -> Draft:
        draft = Draft(place=place, domain=self._category)
        draft.front = self._text(question.find("questiontext"), draft)
        draft.explanation = self._text(question.find("generalfeedback"), draft)
        draft.tags = tuple(
            _plain(tag).replace(",", " ")[: limits.TAG_CHARACTERS]
            for tag in question.findall("tags/tag")
            if _plain(tag)
        )[: limits.TAGS]
        fill(question, draft)
        return draft

    def _choice(self, question: Element, draft: Draft) -> None:
        single = (question.findtext("single") or "true").strip().casefold() in ("true", "1")
        draft.kind = "scenario"
        for answer in question.findall("answer"):
            share = _fraction(answer)
            text = self._text(answer, draft)
            if question.get("type") == "truefalse":
                text, draft.shuffle = text.capitalize(), False
            draft.options.append(
                DraftOption(
                    text=text,
                    correct=share >= _FULL if single else share > 0,
                    why=self._text(answer.find("feedback"), draft),
                )
            )

    def _short(self, question: Element, draft: Draft) -> None:
        draft.kind = "concept"
        answers = question.findall("answer")
        right = [each for each in answers if _fraction(each) >= _FULL]
        texts = [self._text(each, draft) for each in right]
        draft.back = " / ".join(dict.fromkeys(text for text in texts if text))
        if right:
            why = self._text(right[0].find("feedback"), draft)
            draft.explanation = draft.explanation or why
        else:
            self._problems.add("answer-missing", draft.place)
            draft.is_bad, draft.back = True, "?"

    def _matching(self, question: Element, draft: Draft) -> None:
        draft.kind = "concept"
        pairs = [
            (self._text(each, draft), _plain(each.find("answer")))
            for each in question.findall("subquestion")
        ]
        draft.back = "\n".join(f"- {first} → {second}" for first, second in pairs if first)

    def _gaps(self, question: Element, draft: Draft) -> None:
        del question
        draft.kind = "cloze"
        draft.front = cloze_text(draft.front)

    def _text(self, element: Element | None, draft: Draft) -> str:
        """Return an element's text as card text, and keep the files that come inside it."""
        if element is None:
            return ""
        raw = element.findtext("text") or ""
        for file in element.findall("file"):
            self._keep(file, draft)
        raw = raw.replace(_PLUGIN, "")
        if element.get("format", "html") in _TEXTS and "</" not in raw:
            return raw.strip()
        return card_text(raw, draft.place, self._problems)

    def _keep(self, file: Element, draft: Draft) -> None:
        name = file.get("name", "")
        if not is_file_name(name) or file.get("path", "/") not in ("", "/"):
            self._problems.warn("media-damaged", draft.place, name=name[:60])
            return
        try:
            data = base64.b64decode("".join((file.text or "").split()), validate=True)
        except (binascii.Error, ValueError):
            self._problems.warn("media-damaged", draft.place, name=name[:60])
            return
        if self.media.setdefault(name, data) != data:
            self._problems.warn("name-clash", draft.place, name=name[:60])


def _fraction(answer: Element) -> float:
    try:
        return float(answer.get("fraction", "0"))
    except ValueError:
        return 0.0


def _plain(element: Element | None) -> str:
    if element is None:
        return ""
    return (element.findtext("text") or element.text or "").strip()
