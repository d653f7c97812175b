"""The cards that every side studies: 20/60 words; 10 % due, 15 % new, the rest later. Stdlib only.

RARE stands in the back of every thousandth card, MID in one of twenty, NOWHERE in none.
"""

import csv
import random

RARE, MID, NOWHERE = "zyxquark", "midwordle", "nosuchwordatall"
GRADES = ("AGAIN", "HARD", "GOOD", "EASY")
ANSWERS_A_CARD = 5
"""What the statistics are made of, spread over the last year."""
_SYLLABLES = [consonant + vowel for consonant in "bdklmnrstv" for vowel in "aeiou"]


def notes(count):
    """Yield (front, back) of about 20 and 60 words, the fronts unlike each other."""
    chance = random.Random(20240601)
    lengths = chance.choices((1, 2, 2, 3, 4), k=9000)
    words = ["".join(chance.choices(_SYLLABLES, k=length)) for length in lengths]
    pool = [words[int(9000 * chance.random() ** 3)] for _ in range(100_000)]
    for number in range(count):
        front, back = (int(chance.random() * 99_900) for _ in range(2))
        front_words = pool[front : front + 14 + int(chance.random() * 11)]
        back_words = pool[back : back + 45 + int(chance.random() * 31)]
        if number % 1000 == 7:
            back_words[20] = RARE
        if number % 20 == 3:
            back_words[10] = MID
        yield f"q{number:07} {' '.join(front_words)}?", " ".join(back_words) + "."


def schedule(count):
    """Yield None for a card never seen, else its interval and in how many days it comes.

    0 days is today.
    """
    chance = random.Random(7)
    for _ in range(count):
        share, interval = chance.random(), 1 + int(60 * chance.random() ** 2)
        later = 1 + int(interval * chance.random())
        if share < 0.10:
            yield interval, 0
        elif share < 0.25:
            yield None
        else:
            yield interval, later


def grades(count):
    """Return the grades of a session: 10, 10, 70 and 10 percent."""
    return random.Random(11).choices(GRADES, (10, 10, 70, 10), k=count)


def answers(count):
    """Yield (days ago, card, grade, milliseconds) of past answers, each card's oldest first."""
    chance = random.Random(3)
    for card in range(count):
        for ago in sorted(chance.sample(range(1, 366), ANSWERS_A_CARD), reverse=True):
            grade = chance.choices(GRADES, (10, 10, 70, 10))[0]
            yield ago, card, grade, 2000 + int(chance.random() * 9000)


def written(count, folder, name="notes", first=("front,back",)):
    """Return the CSV file of *count* cards below the lines *first*, made if need be."""
    path = folder / f"{name}-{count}.csv"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="") as file:
            file.writelines(f"{line}\n" for line in first)
            csv.writer(file).writerows(notes(count))
        part.rename(path)
    return path
