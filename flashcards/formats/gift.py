"""GIFT, Moodle's text format for quizzes: reading."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, Drafts, deck_named
from flashcards.formats.gift_answers import fill
from flashcards.formats.gift_blocks import Block, blocks, without_escapes
from flashcards.formats.gift_text import FORM, Texts, plain
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "gift"
GAP = "_____"
_ANSWERS = re.compile(r"(?<!\\)\{(?:[^{}\\]|\\.)*?(?<!\\)\}", re.DOTALL)
_SIGNS = re.compile(r"(?<!\\)\{\s*(?:[=~#]|%|T(?:RUE)?\b|F(?:ALSE)?\b|\})", re.IGNORECASE)
_CATEGORY = re.compile(r"\$CATEGORY:\s*(.*)", re.IGNORECASE)
_TITLE = re.compile(r"::((?:[^:\\]|\\.|:(?!:))*)::\s*", re.DOTALL)
_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """One question as written, with what stands before and after its answers."""

    place: str
    category: str
    title: str
    form: str
    before: str
    inside: str | None
    after: str


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes hold answers in curly brackets as GIFT has them."""
    if not looks_like_text(head):
        return False
    text = rough_text(head)
    start = text.lstrip()
    if start.startswith(("{", "<", "---", "#separator")) or "{{" in text:
        return False
    return _SIGNS.search(text) is not None or start.upper().startswith("$CATEGORY:")


def read(data: bytes, name: str = "", progress: Progress = unwatched) -> Reading:
    """Return the deck that the questions make."""
    problems = Problems()
    try:
        text = text_of(data, problems, progress)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    drafts = _drafts(watched(list(blocks(text.split("\n"))), progress), problems)
    return Drafts(problems, deck_named(name)).reading(NAME, drafts)


def _drafts(found_blocks: Iterable[Block], problems: Problems) -> Iterator[Draft]:
    category = ""
    for block in found_blocks:
        while block.lines and (found := _CATEGORY.fullmatch(block.lines[0].strip())):
            category = plain(found[1]).removeprefix("$course$/").rpartition("/")[2].strip()
            block.lines, block.numbers = block.lines[1:], block.numbers[1:]
        if not block.lines:
            continue
        item = _item("\n".join(block.lines), block.place, category)
        if block.is_open:
            problems.add("brace-open", block.place)
            yield _unread(item)
        elif "{" in without_escapes(item.after):
            problems.add("brace-second", block.place, second=block.second_bracket())
            yield _unread(item)
        elif draft := _draft(item, problems):
            yield draft


def _unread(item: _Item) -> Draft:
    return Draft(place=item.place, is_bad=True, front=plain(item.before)[:_SHOWN], back="?")


def _item(text: str, place: str, category: str) -> _Item:
    title = form = ""
    if found := _TITLE.match(text):
        title, text = plain(found[1]), text[found.end() :]
    if found := FORM.match(text):
        form, text = found[1].casefold(), text[found.end() :]
    answers = _ANSWERS.search(text)
    if answers is None:
        return _Item(place=place, category=category, title=title, form=form, before=text,
                     inside=None, after="")  # fmt: skip
    return _Item(
        place=place,
        category=category,
        title=title,
        form=form,
        before=text[: answers.start()].strip(),
        inside=answers[0][1:-1].strip(),
        after=text[answers.end() :].strip(),
    )


def _draft(item: _Item, problems: Problems) -> Draft | None:
    """Return the draft of a question, or None for what is no question with an answer."""
    if not item.inside:
        problems.notice("question-skipped", item.place, text=plain(item.before)[:60])
        return None
    texts = Texts(form=item.form, place=item.place, problems=problems)
    inside, _, general = item.inside.partition("####")
    front = f"{item.before} {GAP} {item.after}".strip() if item.after else item.before
    draft = Draft(
        place=item.place,
        domain=item.category,
        front=texts.shown(front),
        explanation=texts.shown(general),
    )
    fill(draft, inside.strip(), texts)
    return draft
