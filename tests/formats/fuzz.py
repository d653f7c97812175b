"""python -m tests.formats.fuzz N: N made-up files through every reader; none may raise.

Files are noise, pieces of each format's syntax, and files of the corpus with bytes changed.
"""

import random
import sys
import time
from collections import Counter

from flashcards.core.errors import FileRefused
from flashcards.formats import registry
from flashcards.formats.reading import Reading
from flashcards.words.problems import problem_line
from tests.formats.faults.corpus import CASES

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
    seed = chance.choice(SOUND if chance.random() < 0.7 else SEEDS)
    data = bytearray(seed.data)
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        change(data, chance)
    return (seed.name if chance.random() < 0.7 else f"f{ending}"), bytes(data)


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


def run(count, seed):
    """Try so many files and return how they fared, and the slowest time in seconds."""
    chance = random.Random(seed)
    fared = Counter()
    slowest = 0.0
    for number in range(count):
        name, data = made(chance)
        start = time.perf_counter()
        try:
            reading = tried(name, data)
            forced(name, data, chance)
        except Exception:
            print(f"file {number} of seed {seed}: {name} {data[:2000]!r}", file=sys.stderr)
            raise
        slowest = max(slowest, time.perf_counter() - start)
        fared["refused" if reading.refused else reading.format] += 1
    return fared, slowest


if __name__ == "__main__":
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    results, longest = run(total, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    print(dict(results), f"slowest {longest:.3f} s")
