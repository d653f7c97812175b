"""GIFT, Moodle's text format for quizzes: reading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.formats.drafts import Draft, DraftOption, Drafts, deck_named
from flashcards.formats.gift_blocks import Block, blocks
from flashcards.formats.marked_text import card_text
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "gift"
GAP = "_____"
_ANSWERS = re.compile(r"(?<!\\)\{(?:[^{}\\]|\\.)*?(?<!\\)\}", re.DOTALL)
_SIGNS = re.compile(r"(?<!\\)\{\s*(?:[=~#]|%|T(?:RUE)?\b|F(?:ALSE)?\b|\})", re.IGNORECASE)
_CATEGORY = re.compile(r"\$CATEGORY:\s*(.*)", re.IGNORECASE)
_TITLE = re.compile(r"::((?:[^:\\]|\\.|:(?!:))*)::\s*", re.DOTALL)
_FORM = re.compile(r"\[(html|markdown|plain|moodle)\]\s*", re.IGNORECASE)
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,7})?)%", re.ASCII)
_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_ANSWER = re.compile(r"(?<!\\)([=~])")
_TRUTH = {"t": True, "true": True, "f": False, "false": False}
_FULL = 100.01
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
            category = _plain(found[1]).removeprefix("$course$/").rpartition("/")[2].strip()
            block.lines, block.numbers = block.lines[1:], block.numbers[1:]
        if not block.lines:
            continue
        item = _item("\n".join(block.lines), block.place, category)
        if block.is_open:
            problems.add("brace-open", block.place)
            yield _unread(item)
        elif "{" in _ESCAPED.sub("", item.after):
            problems.add("brace-second", block.place, second=block.second_bracket())
            yield _unread(item)
        elif draft := _draft(item, problems):
            yield draft


def _unread(item: _Item) -> Draft:
    return Draft(place=item.place, is_bad=True, front=_plain(item.before)[:_SHOWN], back="?")


def _item(text: str, place: str, category: str) -> _Item:
    title = form = ""
    if found := _TITLE.match(text):
        title, text = _plain(found[1]), text[found.end() :]
    if found := _FORM.match(text):
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
        problems.notice("question-skipped", item.place, text=_plain(item.before)[:60])
        return None
    inside, general = _general_feedback(item.inside)
    front = item.before
    if item.after:
        front = f"{item.before} {GAP} {item.after}".strip()
    draft = Draft(
        place=item.place,
        domain=item.category,
        front=_text(front, item, problems),
        explanation=_text(general, item, problems),
    )
    if inside.startswith("#"):
        draft.back = _numeric(inside[1:])
    elif (truth := inside.partition("#")[0].strip().casefold()) in _TRUTH:
        _mark_truth(draft, _TRUTH[truth], [_text(t, item, problems) for t in inside.split("#")[1:]])
    else:
        _fill(draft, _answers(inside), item, problems)
    return draft


def _general_feedback(inside: str) -> tuple[str, str]:
    before, _, general = inside.partition("####")
    return before.strip(), general.strip()


def _answers(inside: str) -> Sequence[tuple[str, str]]:
    """Return the signs and texts of the answers."""
    parts = _ANSWER.split(inside)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def _fill(
    draft: Draft, answers: Sequence[tuple[str, str]], item: _Item, problems: Problems
) -> None:
    right = [text for sign, text in answers if sign == "="]
    if right and len(right) == len(answers):
        pairs = [_halves(text) for text in right]
        if all(second for _, second in pairs):
            draft.back = "\n".join(f"- {_text(a, item, problems)} → {_text(b, item, problems)}"
                                   for a, b in pairs)  # fmt: skip
        else:
            found = [_answer(text, item, problems) for text in right]
            draft.back = " / ".join(dict.fromkeys(text for text, _, _ in found))
            draft.explanation = draft.explanation or found[0][2]
        return
    for sign, text in answers:
        shown, weight, why = _answer(text, item, problems)
        if weight is not None and abs(weight) > _FULL:
            problems.warn("weight-odd", item.place, value=weight)
        is_right = sign == "=" if right else (weight or 0) > 0
        draft.options.append(DraftOption(text=shown, correct=is_right, why=why))
    if not answers:
        problems.add("answer-missing", item.place)
        draft.is_bad = True


def _answer(text: str, item: _Item, problems: Problems) -> tuple[str, float | None, str]:
    weight = None
    text = text.strip()
    if found := _WEIGHT.match(text):
        weight, text = float(found[1]), text[found.end() :]
    shown, _, why = _cut(text, "#")
    return _text(shown, item, problems), weight, _text(why, item, problems)


def _halves(text: str) -> tuple[str, str]:
    first, _, second = text.partition("->")
    return first.strip(), second.strip()


def _cut(text: str, sign: str) -> tuple[str, str, str]:
    found = re.search(rf"(?<!\\){re.escape(sign)}", text)
    return (text[: found.start()], sign, text[found.end() :]) if found else (text, "", "")


def _mark_truth(draft: Draft, truth: bool, feedback: Sequence[str]) -> None:
    """Make a question of two options; the first feedback is for the wrong answer."""
    wrong, right = [*feedback, "", ""][:2]
    draft.shuffle = False
    draft.options = [
        DraftOption(text="True", correct=truth, why=right if truth else wrong),
        DraftOption(text="False", correct=not truth, why=wrong if truth else right),
    ]


def _numeric(inside: str) -> str:
    """Return a number as people write it: 3 ± 0.5, 1 to 5."""
    answers = [part for part in inside.split("=") if part.strip()]
    first = _cut((answers or [""])[0], "#")[0].strip()
    first = _WEIGHT.sub("", first).strip()
    if ".." in first:
        return " to ".join(part.strip() for part in first.split("..", 1))
    number, colon, within = first.partition(":")
    return f"{number.strip()} ± {within.strip()}" if colon and within.strip("0. ") else number


def _text(text: str, item: _Item, problems: Problems) -> str:
    form = item.form
    if found := _FORM.match(text.lstrip()):
        form, text = found[1].casefold(), text.lstrip()[found.end() :]
    plain = _plain(text)
    is_html = form == "html" or (form in ("", "moodle") and "</" in plain)
    return card_text(plain, item.place, problems) if is_html else plain


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text).strip()
