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
    """One question as a file has it; *kind* is empty where the filled fields tell it.

    *key* names the right options in the words of the file; what it comes to is at the options.
    """

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
    key: str = ""
    shuffle: bool = True
    is_bad: bool = False
