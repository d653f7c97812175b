"""The format that the guide makes is a format."""

import re
from pathlib import Path
from types import ModuleType

import flashcards
from flashcards.formats import registry

GUIDE = Path(flashcards.__file__).parents[1] / "docs" / "adding-a-format.md"
TEXT = GUIDE.read_text("utf-8")


def test_the_module_in_the_guide_reads_the_file_in_the_guide(monkeypatch):
    source = next(
        code for code in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL) if "def read" in code
    )
    sample = next(
        code for code in re.findall(r"```\n(.*?)```", TEXT, re.DOTALL) if "!flipcards" in code
    )
    assert source.count("\n") < 60
    module = ModuleType("flipcards")
    exec(compile(source, "flipcards.py", "exec"), module.__dict__)
    monkeypatch.setattr(
        registry, "SURE", (*registry.SURE, registry.Format(reader=module, endings=(".flip",)))
    )

    found = registry.read(sample.encode(), "hubs.flip")

    assert (found.format, found.file.deck.title) == ("flipcards", "hubs")
    assert [card.back for card in found.file.cards] == ["A place where lines meet"]
