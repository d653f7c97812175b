"""One question as a file has it, before it is checked and becomes a card."""

from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class DraftOption:
    """One answer that a question offers."""

    text: str
    correct: bool = False
    why: str = ""


@dataclass(slots=True, kw_only=True)
class Draft:
    """One question as a file has it; *kind* is empty where the filled fields tell it."""

    place: str
    id: str = ""
    kind: str = ""
    domain: str = ""
    vignette: str = ""
    front: str = ""
    back: str = ""
    hint: str = ""
    explanation: str = ""
    example: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    options: list[DraftOption] = field(default_factory=list[DraftOption])
    shuffle: bool = True
    is_bad: bool = False
