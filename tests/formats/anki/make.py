"""Make the files beside this script with the real Anki, and what Anki itself says of them.

Anki is AGPL and no part of Flashcards: run this with a Python that has it, in its own environment:

    python3 -m venv ankienv && ankienv/bin/pip install anki && ankienv/bin/python make.py FOLDER
"""

import json
import struct
import sys
import tempfile
import zlib
from datetime import date, timedelta
from pathlib import Path

from anki.collection import (
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
)


def png(colour):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + bytes(colour) * 2) * 2)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def add(col, deck, kind, tags=(), **fields):
    note = col.new_note(col.models.by_name(kind))
    for name, value in fields.items():
        note[name.replace("_", " ") if name not in note else name] = value
    note.tags = list(tags)
    col.add_note(note, deck)
    return note


def note_types(col):
    choice = col.models.new("AllInOne (kprim, mc, sc)")
    names = ["Question", "Title", "QType (0=kprim,1=mc,2=sc)", *(f"Q_{n}" for n in range(1, 6))]
    for name in [*names, "Answers", "Sources", "Extra 1"]:
        col.models.add_field(choice, col.models.new_field(name))
    template = col.models.new_template("Card 1")
    template["qfmt"] = "{{Question}}<script>var a = 1</script>{{Q_1}}{{Q_2}}"
    template["afmt"] = "{{Answers}}{{Extra 1}}"
    col.models.add_template(choice, template)
    col.models.add(choice)
    country = col.models.new("Country")
    for name in ("Country", "Capital", "Flag", "Fact"):
        col.models.add_field(country, col.models.new_field(name))
    for name, question, answer in (
        ("Capital", "What is the capital of {{Country}}?", "{{Capital}}<br>{{Fact}}"),
        ("Country", "{{Capital}} is the capital of…", "{{Country}}<br>{{Fact}}"),
        ("Flag", "{{#Flag}}{{Flag}}{{/Flag}}", "{{Country}}"),
    ):
        template = col.models.new_template(name)
        template["qfmt"], template["afmt"] = question, "{{FrontSide}}<hr id=answer>" + answer
        col.models.add_template(country, template)
    col.models.add(country)


def notes(col):
    top, cells, deep = (
        col.decks.id(name) for name in ("Biology", "Biology::Cells", "Biology::Cells::Énergie")
    )
    media = col.media
    for name, data in (
        ("cell (1).png", png((200, 10, 10))),
        ("zelle ü.png", png((10, 200, 10))),
        ("flag.png", png((10, 10, 200))),
        ("sound.mp3", b"ID3\x03\0\0\0\0\0\0" + b"\xff\xfb\x90\0" * 40),
    ):
        media.write_data(name, data)
    add(
        col,
        top,
        "Basic",
        Front="What is a <b>cell</b>?",
        Back="The <i>smallest</i> unit&nbsp;of life<br>and more",
    )
    add(
        col,
        cells,
        "Basic",
        tags=["marked", "bio::cell", "leech"],
        Front='Name it: <img src="cell (1).png">',
        Back='A cell<img src="zelle ü.png">[sound:sound.mp3]',
    )
    add(col, cells, "Basic (and reversed card)", Front="nucleus", Back="Zellkern")
    add(col, cells, "Basic (optional reversed card)", Front="wall", Back="Zellwand")
    add(
        col,
        cells,
        "Basic (optional reversed card)",
        Front="ribosome",
        Back="Ribosom",
        **{"Add Reverse": "y"},
    )
    add(
        col,
        deep,
        "Basic (type in the answer)",
        Front="ATP stands for",
        Back="adenosine triphosphate",
    )
    add(
        col,
        deep,
        "Cloze",
        Text="{{c1::Mitochondria}} make {{c2::<b>ATP</b>::what?}} from {{c1::sugar}}.",
        **{"Back Extra": "Energy"},
    )
    add(col, deep, "Cloze", Text="The {{c1::inner {{c2::membrane}}}} folds; c4 is {{c4::skipped}}.")
    add(
        col,
        deep,
        "AllInOne (kprim, mc, sc)",
        Question="Which is a sugar?",
        Q_1="Glucose",
        Q_2="Iron",
        Q_3="Salt",
        Answers="1 0 0 0 0",
        **{"QType (0=kprim,1=mc,2=sc)": "2", "Extra 1": "It is sweet."},
    )
    add(
        col,
        deep,
        "AllInOne (kprim, mc, sc)",
        Question="Which TWO are gases?",
        Q_1="O2",
        Q_2="Fe",
        Q_3="N2",
        Answers="1 0 1 0 0",
        **{"QType (0=kprim,1=mc,2=sc)": "1"},
    )
    add(
        col,
        top,
        "Country",
        Country="France",
        Capital="Paris",
        Flag='<img src="flag.png">',
        Fact="On the Seine",
    )
    add(col, top, "Country", Country="Peru", Capital="Lima")
    add(
        col,
        top,
        "Basic",
        Front="Formula: [latex]x^2[/latex] \\(y\\)",
        Back="<ul><li>one</li><li>two</li></ul>",
    )
    add(
        col,
        top,
        "Basic",
        Front='<script>alert(1)</script>Script<span style="color:red">!</span>',
        Back='<img src="https://example.org/x.png">far <a href="https://example.org/">link</a>',
    )
    occlusion = col.models.by_name("Image Occlusion")
    note = col.new_note(occlusion)
    note.fields[0], note.fields[1] = (
        "{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}",
        '<img src="flag.png">',
    )
    col.add_note(note, top)
    add(col, col.decks.id("Other"), "Basic", Front="elsewhere", Back="another deck")


def schedule(col):
    """Give the cards every standing: learning, reviewed early and late, relearning, suspended."""
    cards = sorted(col.find_cards("deck:Biology"))
    for number, (kind, queue, due, interval, factor, reps, lapses) in enumerate(
        [
            (2, 2, 5, 10, 2500, 3, 0),
            (2, 2, -3, 1, 1300, 1, 4),
            (2, -1, 100, 400, 3100, 9, 1),
            (1, 1, "now", 0, 0, 1, 0),
            (3, 3, 1, 2, 2100, 7, 2),
            (2, -2, 7, 30, 2650, 5, 0),
        ]
    ):
        card = col.get_card(cards[number])
        card.type, card.queue, card.ivl, card.factor = kind, queue, interval, factor
        card.due = col.sched.day_cutoff - 600 if due == "now" else col.sched.today + due
        card.reps, card.lapses = reps, lapses
        col.update_card(card)
    col.sched.suspend_cards([cards[7]])
    first = cards[0]
    start = (col.sched.day_cutoff - 40 * 86400) * 1000
    for step, ease in enumerate((3, 1, 3, 3, 4)):
        col.db.execute(
            "insert into revlog values (?,?,?,?,?,?,?,?,?)",
            start + step * 86_400_000,
            first,
            -1,
            ease,
            4,
            1,
            2500,
            6000,
            1,
        )


def expected(col, query):
    yesterday = date.fromtimestamp(col.sched.day_cutoff - 86400)  # noqa: DTZ012 - local, as Anki
    zero = yesterday - timedelta(days=col.sched.today)
    found = []
    for number in sorted(col.find_cards(query)):
        card = col.get_card(number)
        is_day = card.type == 2 or card.queue == 3
        found.append(
            {
                "guid": card.note().guid,
                "ord": card.ord,
                "type": card.type,
                "queue": card.queue,
                "notetype": card.note_type()["name"],
                "due": (zero + timedelta(days=card.due)).isoformat() if is_day else None,
                "ivl": card.ivl,
                "factor": card.factor,
                "lapses": card.lapses,
            }
        )
    return found


def main(folder):
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        col = Collection(f"{temporary}/collection.anki2")
        note_types(col)
        notes(col)
        schedule(col)
        deck = DeckIdLimit(col.decks.id("Biology"))
        for name, legacy, progress in (
            ("modern", False, True),
            ("legacy", True, True),
            ("plain", False, False),
        ):
            options = ExportAnkiPackageOptions(
                with_scheduling=progress, with_media=True, with_deck_configs=progress, legacy=legacy
            )
            col.export_anki_package(
                out_path=str(folder / f"{name}.apkg"), options=options, limit=deck
            )
        col.export_note_csv(
            out_path=str(folder / "notes.txt"),
            limit=deck,
            with_html=True,
            with_tags=True,
            with_deck=True,
            with_notetype=True,
            with_guid=True,
        )
        col.export_card_csv(out_path=str(folder / "cards.txt"), limit=deck, with_html=True)
        told = {"cards": expected(col, "deck:Biology"), "all": expected(col, "")}
        (folder / "expected.json").write_text(
            json.dumps(told, indent=1, ensure_ascii=False), "utf-8"
        )
        filtered = col.sched.get_or_create_filtered_deck(0)
        filtered.name = "Cram"
        filtered.config.search_terms[0].search = "deck:Other"
        col.sched.add_or_update_filtered_deck(filtered)
        col.export_collection_package(
            str(folder / "backup.colpkg"), include_media=True, legacy=False
        )
        col.reopen()
        col.export_collection_package(
            str(folder / "backup-legacy.colpkg"), include_media=True, legacy=True
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "files")
