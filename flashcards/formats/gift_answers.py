"""The answers of a GIFT question: options, short answers, pairs, numbers, true or false."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flashcards.formats.draft import Draft, DraftOption
from flashcards.formats.gift_text import Texts, cut

_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d{1,7})?)%", re.ASCII)
_SIGN = re.compile(r"(?<!\\)([=~])")
_TRUTH = {"t": True, "true": True, "f": False, "false": False}
_FULL = 100
_ROUNDED = 2.5
"""Weights such as 33 % do not come to 100 % exactly."""


class _Answer(NamedTuple):
    """One answer as written; without a weight one with = counts in full, one with ~ nothing."""

    sign: str
    text: str
    weight: float
    why: str


def fill(draft: Draft, inside: str, texts: Texts) -> None:
    """Give a draft the answers that stand between the brackets, and tell what is wrong with them.

    Only what is right in full is a right answer, or several options that are so together.
    """
    truth, *reasons = inside.split("#")
    if inside.startswith("#"):
        answers = _answers(f"={inside[1:]}", texts)
        _fill_short(draft, [_number(each) for each in answers if each.text], texts)
    elif truth.strip().casefold() in _TRUTH:
        _mark_truth(draft, _TRUTH[truth.strip().casefold()], [texts.shown(t) for t in reasons])
    elif unsigned := _SIGN.split(inside)[0].strip():
        texts.problems.add("answer-unsigned", texts.place, text=unsigned[:60])
        draft.back, draft.is_bad = "?", True
    else:
        _fill_signed(draft, inside, texts)


def _fill_signed(draft: Draft, inside: str, texts: Texts) -> None:
    answers = _answers(inside, texts)
    pairs = [_halves(text) for text in _SIGN.split(inside)[2::2]]
    if any(each.sign == "~" for each in answers):
        _fill_options(draft, answers, texts)
    elif all(second for _, second in pairs):
        draft.back = "\n".join(f"- {texts.shown(a)} → {texts.shown(b)}" for a, b in pairs)
    else:
        _fill_short(draft, answers, texts)


def _answers(inside: str, texts: Texts) -> list[_Answer]:
    parts = _SIGN.split(inside)
    signed = zip(parts[1::2], parts[2::2], strict=True)
    return [_answer(sign, text.strip(), texts) for sign, text in signed]


def _answer(sign: str, text: str, texts: Texts) -> _Answer:
    weight = float(_FULL) if sign == "=" else 0.0
    if found := _WEIGHT.match(text):
        weight, text = float(found[1]), text[found.end() :]
    shown, why = cut(text, "#")
    return _Answer(sign=sign, text=texts.shown(shown), weight=weight, why=texts.shown(why))


def _fill_options(draft: Draft, answers: Sequence[_Answer], texts: Texts) -> None:
    for each in answers:
        if abs(each.weight) > _FULL:
            texts.problems.warn("weight-odd", draft.place, value=each.weight)
    positive = [each for each in answers if each.weight > 0]
    right = [each for each in positive if each.weight >= _FULL]
    if not right and abs(sum(each.weight for each in positive) - _FULL) <= _ROUNDED:
        right = positive
    draft.options = [
        DraftOption(text=each.text, correct=each in right, why=each.why) for each in answers
    ]
    if positive and not right:
        _tell_partial(draft, positive, texts)


def _fill_short(draft: Draft, answers: Sequence[_Answer], texts: Texts) -> None:
    right = [each for each in answers if each.weight >= _FULL]
    draft.back = " / ".join(dict.fromkeys(each.text for each in right or answers))
    if right:
        draft.explanation = draft.explanation or right[0].why
    elif answers:
        _tell_partial(draft, answers, texts)


def _tell_partial(draft: Draft, answers: Sequence[_Answer], texts: Texts) -> None:
    most = max(each.weight for each in answers)
    texts.problems.add("weight-partial", draft.place, value=most)
    draft.is_bad = True


def _halves(text: str) -> tuple[str, str]:
    first, _, second = text.partition("->")
    return first.strip(), second.strip()


def _number(answer: _Answer) -> _Answer:
    """Return a number as people write it: 3 ± 0.5, 1 to 5."""
    if ".." in answer.text:
        return answer._replace(text=" to ".join(map(str.strip, answer.text.split("..", 1))))
    number, _, within = answer.text.partition(":")
    if within.strip("0. "):
        return answer._replace(text=f"{number.strip()} ± {within.strip()}")
    return answer._replace(text=number.strip())


def _mark_truth(draft: Draft, truth: bool, feedback: Sequence[str]) -> None:
    """Make a question of two options; the first feedback is for the wrong answer."""
    wrong, right = [*feedback, "", ""][:2]
    draft.shuffle = False
    draft.options = [
        DraftOption(text="True", correct=truth, why=right if truth else wrong),
        DraftOption(text="False", correct=not truth, why=wrong if truth else right),
    ]
