"""The note types that our packages bring to Anki; their ids never change."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flashcards.core.model import AnyCard, Cloze, Concept

CHOICE_OPTIONS = 10
_CSS = """.card { font-family: sans-serif; font-size: 20px; text-align: left; }
.rest { color: gray; font-size: 16px; }
ol { list-style-type: upper-alpha; }"""
_ANSWER = '{{FrontSide}}<hr id="answer">'
_REST = '{{#%s}}<div class="rest">{{%s}}</div>{{/%s}}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A note type: its fields, and a name, question and answer for each card template."""

    identity: int
    name: str
    fields: tuple[str, ...]
    templates: tuple[tuple[str, str, str], ...]
    is_cloze: bool = False


def _rest(*names: str) -> str:
    return "".join(_REST % (name, name, name) for name in names)


_FORWARD = (
    "Card 1",
    "{{Front}}{{#Hint}}<div>{{hint:Hint}}</div>{{/Hint}}",
    f"{_ANSWER}{{{{Back}}}}{_rest('Explanation', 'Example')}",
)
_BACKWARD = ("Card 2", "{{Back}}", f"{_ANSWER}{{{{Front}}}}{_rest('Explanation', 'Example')}")
_CONCEPT_FIELDS = ("Front", "Back", "Explanation", "Example", "Hint")
CONCEPT = Model(
    identity=1_700_000_000_001,
    name="Flashcards concept",
    fields=_CONCEPT_FIELDS,
    templates=(_FORWARD,),
)
BOTH_WAYS = Model(
    identity=1_700_000_000_002,
    name="Flashcards concept (both ways)",
    fields=_CONCEPT_FIELDS,
    templates=(_FORWARD, _BACKWARD),
)
CLOZE = Model(
    identity=1_700_000_000_003,
    name="Flashcards gaps",
    fields=("Text", "Extra"),
    templates=(("Gap", "{{cloze:Text}}", "{{cloze:Text}}<hr>{{Extra}}"),),
    is_cloze=True,
)
_OPTION_NAMES = tuple(f"Q_{number}" for number in range(1, CHOICE_OPTIONS + 1))
_OPTIONS = "".join(
    f"{{{{#{name}}}}}<li>{{{{{name}}}}}</li>{{{{/{name}}}}}" for name in _OPTION_NAMES
)
SCENARIO = Model(
    identity=1_700_000_000_004,
    name="Flashcards question with options",
    fields=("Question", "Title", "QType", *_OPTION_NAMES, "Answers", "Right", "Sources", "Extra 1"),
    templates=(
        (
            "Question",
            f"{{{{Title}}}}<p>{{{{Question}}}}</p><ol>{_OPTIONS}</ol>",
            f"{_ANSWER}{{{{Right}}}}{_rest('Extra 1', 'Sources')}",
        ),
    ),
)


def model_of(card: AnyCard) -> Model:
    """Return the note type that a card of ours is in Anki."""
    match card:
        case Concept():
            return BOTH_WAYS if card.reversed else CONCEPT
        case Cloze():
            return CLOZE
        case _:
            return SCENARIO


def models_json(models: Iterable[Model]) -> str:
    """Return the note types as the collection keeps them."""
    return json.dumps({str(model.identity): _model(model) for model in models})


def _model(model: Model) -> Mapping[str, object]:
    return {
        "id": model.identity, "name": model.name, "type": int(model.is_cloze), "mod": 0, "usn": -1,
        "sortf": 0, "did": None, "tags": [], "vers": [], "css": _CSS, "latexPre": "",
        "latexPost": "", "latexsvg": False, "flds": _fields(model.fields),
        "tmpls": _templates(model.templates), "req": [[0, "any", [0]]],
    }  # fmt: skip


def _fields(names: Sequence[str]) -> list[Mapping[str, object]]:
    return [
        {"name": name, "ord": at, "sticky": False, "rtl": False, "font": "Arial", "size": 20,
         "media": []}
        for at, name in enumerate(names)
    ]  # fmt: skip


def _templates(templates: Sequence[tuple[str, str, str]]) -> list[Mapping[str, object]]:
    return [
        {"name": name, "ord": at, "qfmt": question, "afmt": answer, "bqfmt": "", "bafmt": "",
         "did": None}
        for at, (name, question, answer) in enumerate(templates)
    ]  # fmt: skip
