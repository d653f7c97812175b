"""python -m tests.formats.fuzz N: N made-up files through every reader and into a collection.

Files are noise, pieces of each format's syntax, and files of the corpus with bytes changed. None
may raise; what is refused changes nothing, what is taken in is there whole and goes back whole.
"""

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from flashcards.core.days import moment
from flashcards.core.errors import FileRefused
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.services.import_plan import Choices
from flashcards.services.importing import import_plan
from flashcards.services.transfer import plan
from flashcards.store import queries, verify
from flashcards.words.problems import problem_line
from tests.formats.anki_faults.corpus import good, members, packed, sound
from tests.formats.faults.case import accept
from tests.formats.faults.corpus import CASES
from tests.sampledata import MONDAY, open_collection, small_deck

PICTURE = {"a.png": b"\x89PNG\r\n\x1a\n" + bytes(40)}
PACKAGES = [accept("notes.apkg", good(PICTURE)), accept("sound.apkg", sound())]
SEEDS = [case for case in CASES if len(case.data) < 20_000]
SOUND = [case for case in SEEDS if case.outcome == "accept"]
ENDINGS = sorted({ending for each in registry.FORMATS for ending in each.endings})
PIECES = [
    b"{", b"}", b"[", b"]", b'"', b"'", b",", b";", b"\t", b"\n", b"\r", b"\n\n", b"=", b"~", b"#", b"####",
    b"->", b"%50%", b"$CATEGORY: a/b\n", b"::t::", b"ANSWER: B\n", b"A) x\n", b"1. q\n", b"front", b"back",
    b"correct", b"option_a", b"{{1::", b"}}", b"{1:SA:=a}", b"---\n", b"format: 1\n", b"deck: x\n", b"## a\n",
    b"Q: ", b"A: ", b"- [x] ", b"  > ", b"<quiz>", b"</quiz>", b"<question type='cloze'>", b"<![CDATA[",
    b"#separator:tab\n", b"#html:true\n", b"#deck column:99\n", b"\xff", b"\xfe\xff", b"\x00", b"\xef\xbb\xbf",
    b"\\", b"PK\x03\x04", "é\u0301\u200b日".encode(), b"1e999", b"NaN", b"null", b"true", b'"id": ', b"0", b"-1",
]  # fmt: skip


def made(chance):
    """Return a name and bytes that may be anything."""
    ending = chance.choice(ENDINGS)
    if chance.random() < 0.3:
        return f"f{ending}", b"".join(chance.choices(PIECES, k=chance.randint(1, 60)))
    if chance.random() < 0.1:
        return repacked(chance.choice(PACKAGES), chance)
    seed = chance.choice(SOUND if chance.random() < 0.7 else SEEDS)
    data = bytearray(seed.data)
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        change(data, chance)
    return (seed.name if chance.random() < 0.7 else f"f{ending}"), bytes(data)


def repacked(package, chance):
    """Return a package with a member changed before it was packed."""
    files = members(package.data)
    name = chance.choice(sorted(files))
    data = bytearray(files[name])
    for _ in range(chance.choice((0, 1, 2, 5))):
        change(data, chance)
    return package.name, packed({**files, name: bytes(data)})


def change(data, chance):
    """Change a byte, cut a piece, repeat a piece or put a piece in."""
    at = chance.randint(0, len(data))
    match chance.randint(0, 3):
        case 0 if at < len(data):
            data[at] = chance.randint(0, 255)
        case 1:
            del data[at : at + chance.randint(1, 40)]
        case 2:
            data[at:at] = data[at : at + chance.randint(1, 200)] * chance.randint(1, 3)
        case _:
            data[at:at] = chance.choice(PIECES)


def tried(name, data):
    """Return what the registry and each reader make of a file; anything but a reading rises."""
    reading = registry.read(data, name)
    for problem in reading.problems:
        assert problem_line(problem)
    for each in registry.FORMATS:
        each.reader.sniff(data)
    assert isinstance(reading, Reading)
    assert reading.file is None or reading.file.cards
    return reading


def forced(name, data, chance):
    """Give the file to a reader that did not ask for it, too."""
    reader = chance.choice(registry.FORMATS).reader
    try:
        return reader.read(data, name)
    except FileRefused:
        return None


class Landing:
    """A collection that files are taken into and out of again, in a folder watched all around."""

    def __init__(self, folder):
        self.temporary = folder / "temp"
        self.temporary.mkdir()
        self.collection = open_collection(folder / "data", small_deck())
        self.folder = folder
        self.before = self.standing()

    def standing(self):
        """Return what the collection means, and every file in sight but copies and the log."""
        kept = ("backups", "collection.db")
        files = {
            path.relative_to(self.folder)
            for path in self.folder.rglob("*")
            if not any(part.startswith(kept) for part in path.parts)
        }
        return verify.digest(self.collection.connection), files

    def take(self, reading):
        """Take a reading in and out again; return whether it came in."""
        try:
            planned = plan(self.collection.connection, reading, Choices(skip_bad_rows=True))
        except FileRefused:
            assert self.standing() == self.before
            return False
        done = import_plan(self.collection, planned, moment(MONDAY))
        if done.written is not None:
            self.check_whole(planned)
            self.collection.undo_import()
        for copy in (self.folder / "data" / "backups").glob("*"):
            copy.unlink()
        assert self.standing() == self.before
        return True

    def check_whole(self, planned):
        """Look whether every card of the plan stands in the collection as planned."""
        found = queries.cards_of_deck(self.collection.connection, planned.deck.id)
        cards = {each.card.id.casefold(): each.card for each in found}
        for item in planned.taken:
            assert cards[item.id.casefold()] == item.after


def run(count, seed, folder):
    """Try so many files and return how they fared."""
    chance = random.Random(seed)
    fared = Counter()
    landing = Landing(folder)
    tempfile.tempdir = str(landing.temporary)
    try:
        for number in range(count):
            name, data = made(chance)
            try:
                reading = tried(name, data)
                forced(name, data, chance)
                came_in = landing.take(reading)
            except BaseException:
                print(f"file {number} of seed {seed}: {name} {data[:2000]!r}", file=sys.stderr)
                raise
            fared[reading.format if came_in else "refused"] += 1
        assert verify.is_sound(landing.collection.connection)
    finally:
        tempfile.tempdir = None
        landing.collection.close()
    return fared


if __name__ == "__main__":
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as place:
        print(dict(run(total, int(sys.argv[2]) if len(sys.argv) > 2 else 1, Path(place))))
