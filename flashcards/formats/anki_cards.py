"""A note of Anki as our cards: concepts, gaps, or a question with options."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from typing import NamedTuple

from flashcards.core.model import REVERSED, WHOLE, AnyCard, CardId, Cloze, Concept, DomainId, Part
from flashcards.core.units import gaps_of
from flashcards.formats import anki_cloze, limits
from flashcards.formats.anki_choice import scenario
from flashcards.formats.anki_names import card_id
from flashcards.formats.anki_shape import Shape
from flashcards.formats.anki_template import Sides, question_html
from flashcards.formats.html_text import cleaned
from flashcards.formats.html_writer import Lost, picture_name

_SOUND = re.compile(r"\[sound:([^\]\n]{1,500})\]")
_SPEECH = re.compile(r"\[anki:tts[^\]]*\].*?\[/anki:tts\]", re.DOTALL)
_VISIBLE = re.compile(r"[^\s\u200b-\u200f\u2060\ufeff\u00ad\u3164\\]")


class Note(NamedTuple):
    """A note as read: its fields, and by the ords of its cards where these go.

    *remark* is the author's note that its cards bear, *name* what the first of them is called here
    already.
    """

    guid: str
    shape: Shape
    values: tuple[str, ...]
    domains: Mapping[int, DomainId | None]
    tags: tuple[str, ...] = ()
    remark: str = ""
    name: CardId | None = None


class Made(NamedTuple):
    """A card made of a note, and which of Anki's cards each of its parts is."""

    card: AnyCard
    parts: Mapping[Part, int]


@dataclass(slots=True)
class NoteCards:
    """The cards of one note, and what could not be carried over."""

    made: list[Made] = field(default_factory=list[Made])
    codes: list[str] = field(default_factory=list[str])
    lost: set[Lost] = field(default_factory=set[Lost])
    media: dict[str, str] = field(default_factory=dict[str, str])
    is_occlusion: bool = False
    longest: int = 0


def cards_of(note: Note) -> NoteCards:
    """Return the cards of a note."""
    return _Maker(note).make()


class _Maker:
    """Makes the cards of one note; each field is cleaned once."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._shape = note.shape
        self._found = NoteCards()
        self._raw = dict(zip(note.shape.fields, note.values, strict=False))
        self._surplus = note.values[len(note.shape.fields) :]
        self._texts: dict[str, str] = {}
        self._sounds: tuple[str, ...] = ()

    def make(self) -> NoteCards:
        self._found.longest = max(map(len, self._note.values), default=0)
        if self._found.longest > limits.TEXT_CHARACTERS:
            return self._found
        whole = "\x1f".join(self._note.values)
        if "image-occlusion:" in whole:
            self._found.is_occlusion = True
            return self._found
        if "[sound:" in whole:
            self._sounds = tuple(self._sound_names())[: limits.MEDIA]
        self._found.made += self._cards()
        return self._found

    def _cards(self) -> Iterator[Made]:
        if self._shape.is_choice:
            yield from self._choice()
        elif self._shape.cloze:
            yield from self._cloze()
        elif self._shape.is_reversed:
            yield from self._both_ways()
        else:
            for number in sorted(self._note.domains or {0: None}):
                if number in self._shape.sides:
                    yield from self._concept(number, {WHOLE: number})
                else:
                    self._found.codes.append("bad-note")

    def _choice(self) -> Iterator[Made]:
        number = min(self._note.domains, default=0)
        texts = {name: self._text(name) for name in self._raw}
        card = scenario(self._name(number), texts, self._raw)
        if card is None:
            self._found.codes.append("bad-note")
            return
        note = self._note
        card = replace(
            card, domain=self._domain(number), tags=note.tags, media=self._sounds, notes=note.remark
        )
        yield Made(card, {WHOLE: number})

    def _both_ways(self) -> Iterator[Made]:
        numbers = self._note.domains or {0: None}
        if 0 not in numbers:
            yield from self._concept(1, {WHOLE: 1})
        elif 1 in numbers:
            yield from self._concept(0, {WHOLE: 0, REVERSED: 1})
        else:
            yield from self._concept(0, {WHOLE: 0})

    def _concept(self, number: int, parts: Mapping[Part, int]) -> Iterator[Made]:
        sides = self._shape.sides[number]
        front = self._front(sides)
        back, *rest = [*self._filled(sides.back), *self._more()] or [""]
        if not _VISIBLE.search(front):
            self._found.codes.append("note-empty-front")
        elif not _VISIBLE.search(back):
            self._found.codes.append("note-empty-back")
        else:
            card = Concept(
                id=self._name(number),
                domain=self._domain(number),
                tags=self._note.tags,
                media=self._sounds,
                notes=self._note.remark,
                front=front,
                back=back,
                explanation="\n\n".join(rest),
                hint="\n\n".join(self._filled(sides.hints)),
                reversed=REVERSED in parts,
            )
            yield Made(card, parts)

    def _front(self, sides: Sides) -> str:
        if sides.question.has_words:
            values = {name: _without_sounds(value) for name, value in self._raw.items()}
            return self._cleaned(question_html(sides.question, values))
        return "\n\n".join(self._filled(sides.front))

    def _cloze(self) -> Iterator[Made]:
        name = self._shape.cloze
        levels, is_odd = anki_cloze.levels(self._text(name))
        if is_odd or not levels:
            self._found.codes.append("bad-cloze")
        others = [each for each in self._shape.fields if each != name]
        extra = "\n\n".join([*self._filled(others), *self._more()])
        taken: set[int] = set()
        for level in levels:
            number = min(level.numbers) - 1 if taken else 0
            parts = {Part(each): each - 1 for each in sorted(gaps_of(level.text))}
            if not parts:
                self._found.codes.append("bad-cloze")
            elif number not in taken:
                card = Cloze(
                    id=self._name(number),
                    domain=self._domain(min(parts.values())),
                    tags=self._note.tags,
                    media=self._sounds,
                    notes=self._note.remark,
                    text=level.text,
                    extra=extra,
                )
                yield Made(card, parts)
            taken.add(number)

    def _name(self, number: int) -> CardId:
        if self._note.name and number == 0:
            return self._note.name
        return card_id(self._note.guid, number)

    def _domain(self, number: int) -> DomainId | None:
        return self._note.domains.get(number)

    def _filled(self, names: Iterable[str]) -> list[str]:
        return [text for name in names if (text := self._text(name))]

    def _more(self) -> list[str]:
        """Return the fields that the note has beyond its note type."""
        return [text for value in self._surplus if (text := self._cleaned(value))]

    def _text(self, name: str) -> str:
        text = self._texts.get(name)
        if text is None:
            html = self._raw.get(name, "")
            text = self._texts[name] = self._cleaned(html) if html else ""
        return text

    def _cleaned(self, html: str) -> str:
        found = cleaned(_without_sounds(html))
        if found.lost or found.pictures:
            self._found.lost |= found.lost
            self._found.media.update((name, picture_name(name)) for name in found.pictures)
        return found.text

    def _sound_names(self) -> dict[str, None]:
        kept: dict[str, None] = {}
        for value in self._note.values:
            for sound in _SOUND.findall(value):
                name = unescape(sound).strip()
                self._found.media[name] = picture_name(name).replace(",", "_")
                kept[self._found.media[name]] = None
        return kept


def _without_sounds(html: str) -> str:
    return _SPEECH.sub(" ", _SOUND.sub(" ", html)) if "[" in html else html
