"""Anki packages with one fault each, made in memory: name, bytes, outcome and code.

python -m tests.formats.anki_faults.corpus FOLDER writes them as files.
"""

import io
import json
import sqlite3
import struct
import sys
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

from backports import zstd

from flashcards.core.model import CardId, Concept, Deck, DeckFile, DeckId
from flashcards.formats import anki_write

ACCEPT, WARN, REFUSE = "accept", "warn", "refuse"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 2, 2) + b"\x08\x02\0\0\0" + b"x" * 20
CASES = {}


def case(outcome, code=""):
    def kept(make):
        CASES[f"{make.__name__}.apkg"] = (make, outcome, code)
        return make

    return kept


def cards(front="front", back="back", count=3):
    return tuple(
        Concept(id=CardId(f"c-{n}"), front=f"{front} {n}", back=f"{back} {n}") for n in range(count)
    )


def good(media=None, count=3):
    deck = Deck(id=DeckId("org.example"), title="Deck", version="1.0.0")
    return anki_write.write(DeckFile(deck=deck, cards=cards(count=count)), media)


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(files, method=zipfile.ZIP_DEFLATED):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as package:
        for name, data in files if isinstance(files, list) else files.items():
            package.writestr(name, data)
    return whole.getvalue()


def database(work=None, data=None, raw=None):
    """Return a package whose database *work* changed, or whose bytes *raw* changed."""
    files = members(data or good())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c.db"
        path.write_bytes(files["collection.anki2"])
        if work:
            with closing(sqlite3.connect(path)) as connection:
                if isinstance(work, str):
                    connection.execute(work)
                else:
                    work(connection)
                connection.commit()
        found = path.read_bytes()
    files["collection.anki2"] = raw(found) if raw else found
    return packed(files)


def modern(collection=None, media=b"", meta=b"\x08\x03", extra=()):
    files = {"meta": meta}
    plain = members(good())["collection.anki2"]
    files["collection.anki21b"] = zstd.compress(plain) if collection is None else collection
    files["collection.anki2"] = plain
    files["media"] = zstd.compress(media) if not media.startswith(b"(") else media
    return packed({**files, **dict(extra)}, zipfile.ZIP_STORED)


def media_list(value, files=()):
    found = members(good())
    found["media"] = value if isinstance(value, bytes) else json.dumps(value)
    return packed({**found, **dict(files)})


def fields(text):
    return lambda db: db.execute(
        "UPDATE notes SET flds = ? WHERE id = (SELECT min(id) FROM notes)", [text]
    )


def col(column, value):
    return lambda db: db.execute(f"UPDATE col SET {column} = ?", [value])


def wild(*numbers):
    names = ("type", "queue", "due", "ivl", "factor", "lapses")
    changes = ", ".join(f"{name} = ?" for name in names)
    return lambda db: db.execute(f"UPDATE cards SET {changes}", numbers)


# --- the package


@case(ACCEPT)
def sound():
    return good({"a.png": PNG})


@case(ACCEPT)
def no_media_map():
    found = members(good())
    del found["media"]
    return packed(found)


@case(ACCEPT)
def modern_sound():
    return modern()


@case(REFUSE, "damaged")
def bad_crc():
    data = bytearray(packed(members(good()), zipfile.ZIP_STORED))
    data[len(data) // 3] ^= 0xFF
    return bytes(data)


@case(REFUSE, "too-large")
def bomb_deflate():
    found = members(good())
    return packed({**found, "collection.anki2": found["collection.anki2"] + bytes(540 * 2**20)})


@case(REFUSE, "too-large")
def bomb_zstd():
    packer = zstd.ZstdCompressor(level=1)
    parts = [packer.compress(bytes(2**20)) for _ in range(600)]
    return modern(b"".join([*parts, packer.flush()]))


@case(REFUSE, "too-large")
def bomb_zstd_media_map():
    found = members(modern())
    return packed({**found, "media": zstd.compress(bytes(100 * 2**20))}, zipfile.ZIP_STORED)


@case(REFUSE, "unsupported-packing")
def bzip2_member():
    return packed(members(good()), zipfile.ZIP_BZIP2)


@case(REFUSE, "member-twice")
def duplicate_member():
    found = members(good())
    return packed([*found.items(), ("Collection.anki2", b"x")])


@case(REFUSE, "no-collection")
def meta_says_3_file_is_2():
    return packed({**members(good()), "meta": b"\x08\x03"})


@case(REFUSE, "newer-format")
def meta_says_9():
    return packed({**members(good()), "meta": b"\x08\x09"})


@case(REFUSE, "newer-format")
def meta_says_0():
    return packed({**members(good()), "meta": b"\x08\x00"})


@case(REFUSE, "damaged")
def meta_endless_number():
    return packed({**members(good()), "meta": b"\x08" + b"\xff" * 30})


@case(REFUSE, "placeholder")
def only_dummy_collection():
    text = "Please update to the latest Anki version, then import the .apkg file again.\x1f"
    return database(lambda db: (db.execute("DELETE FROM notes WHERE id > (SELECT min(id) FROM notes)"),
                                fields(text + "\x1f" * 3)(db)))  # fmt: skip


@case(REFUSE, "not-a-package")
def truncated():
    data = good()
    return data[: len(data) // 2]


@case(REFUSE, "not-a-package")
def truncated_tail():
    return good()[:-30]


@case(REFUSE, "too-many-files")
def too_many_members():
    found = members(good())
    return packed({**found, **{f"x{n}": b"" for n in range(50_001)}}, zipfile.ZIP_STORED)


@case(REFUSE, "damaged")
def zstd_garbage():
    return modern(b"no zstd at all" * 9)


@case(REFUSE, "damaged")
def zstd_truncated():
    return modern(zstd.compress(members(good())["collection.anki2"])[:-40])


@case(REFUSE, "damaged")
def zstd_huge_window():
    return modern(b"\x28\xb5\x2f\xfd\x00\xf8" + b"\x01\0\0" + b"x" * 40)


@case(REFUSE, "unsafe-name")
def member_outside():
    return packed({**members(good()), "../../evil": b"x"})


@case(REFUSE, "unsafe-name")
def member_link():
    whole = io.BytesIO(good({"a.png": PNG}))
    with zipfile.ZipFile(whole, "a") as package:
        link = zipfile.ZipInfo("9")
        link.external_attr = 0o120777 << 16
        package.writestr(link, "/etc/passwd")
    return whole.getvalue()


# --- media


def unsafe(name):
    return lambda: media_list({"0": name}, {"0": PNG})


for label, name in {
    "backslash": "..\\..\\evil.dll", "dotdot": "..", "empty": "", "home": "~/evil.png/../x",
    "newline": "a\nb.png", "nul": "a\0.png", "reserved": "CON.png", "subfolder": "sub/evil.png",
    "trailing_dot": "evil.png.", "traversal": "../../../../x/evil.png", "absolute": "/etc/evil.png",
    "drive": "C:evil.png", "too_long": "x" * 300 + ".png", "hidden": ".profile",
    "right_to_left": "a\u202egnp.exe",
}.items():  # fmt: skip
    CASES[f"media_{label}.apkg"] = (unsafe(name), REFUSE, "unsafe-name")


@case(ACCEPT)
def media_env_var():
    return media_list({"0": "$HOME.png"}, {"0": PNG})


@case(WARN, "media-type")
def media_executable():
    return media_list({"0": "run.exe"}, {"0": b"MZ" + b"x" * 50})


@case(WARN, "media-ending")
def media_jpeg_as_png():
    found = members(database(fields('front<img src="a.png">\x1fback\x1f\x1f\x1f')))
    found["media"] = b'{"0": "a.png"}'
    return packed({**found, "0": b"\xff\xd8\xff\xe0" + b"x" * 40})


@case(REFUSE, "damaged")
def media_map_bad_values():
    return media_list({"0": 7})


@case(REFUSE, "unsafe-name")
def media_map_key_path():
    return media_list({"../0": "a.png"})


@case(REFUSE, "damaged")
def media_map_list():
    return media_list(["a.png"])


@case(REFUSE, "damaged")
def media_map_not_json():
    return media_list(b"{no json")


@case(REFUSE, "damaged")
def media_map_deep():
    return media_list(b"[" * 100_000)


@case(WARN, "picture-too-large")
def media_png_bomb():
    huge = PNG[:16] + struct.pack(">II", 30_000, 30_000) + PNG[24:]
    return media_list({"0": "a.png"}, {"0": huge})


@case(WARN, "name-clash")
def media_same_name_twice():
    found = members(database(fields('front<img src="a.png">\x1fback\x1f\x1f\x1f')))
    found["media"] = b'{"0": "a.png", "1": "a.png"}'
    return packed({**found, "0": PNG, "1": PNG + b"more"})


def wire(number, data):
    return bytes([number << 3 | 2, len(data)]) + data


@case(WARN, "media-damaged")
def media_sha1_wrong():
    entry = wire(1, b"a.png") + b"\x10" + bytes([len(PNG)]) + wire(3, b"\1" * 20)
    return modern(media=wire(1, entry), extra={"0": zstd.compress(PNG)})


@case(REFUSE, "unsafe-name")
def media_wire_unsafe():
    return modern(media=wire(1, wire(1, b"../a.png")), extra={"0": zstd.compress(PNG)})


@case(REFUSE, "damaged")
def media_wire_cut_off():
    return modern(media=b"\x0a\x50abc")


@case(WARN, "media-damaged")
def media_gone():
    return media_list({"0": "a.png"})


@case(WARN, "extra-files")
def media_unlisted_member():
    return packed({**members(good()), "17": PNG})


@case(WARN, "media-empty")
def media_zero_bytes():
    return media_list({"0": "a.png"}, {"0": b""})


@case(WARN, "media-missing")
def media_not_there():
    return database(fields('front <img src="gone.png">\x1fback\x1f\x1f\x1f'))


# --- notes and cards


@case(WARN, "orphan-card")
def cards_orphan():
    return database("UPDATE cards SET nid = 99 WHERE id = (SELECT min(id) FROM cards)")


for label, numbers in {
    "huge": (2, 2, 2**62, 10, 2500, 0), "negative": (2, 2, -(2**62), -5, -9, -1),
    "text": (2, 2, "soon", "ten", "easy", "few"), "type": (99, 2, 1, 1, 2500, 0),
    "blob": (2, 2, b"x", 1, 2500, 0), "null_like": (2, 2, 1.5, 1, 2500, 0),
    "learning": (1, 1, 2**50, 0, 0, 0),
}.items():  # fmt: skip
    CASES[f"cards_wild_{label}.apkg"] = (
        lambda numbers=numbers: database(wild(*numbers)), WARN, "bad-schedule",
    )  # fmt: skip


@case(WARN, "bad-schedule")
def col_crt_negative():
    return database(
        lambda db: (col("crt", -1_000_000_000_000_000)(db), wild(2, 2, 5, 5, 2500, 0)(db))
    )


@case(WARN, "bad-schedule")
def col_crt_far():
    return database(lambda db: (col("crt", 2**62)(db), wild(2, 2, 5, 5, 2500, 0)(db)))


def deck_named(name):
    def work(db):
        (text,) = db.execute("SELECT decks FROM col").fetchone()
        decks = json.loads(text)
        for number, deck in decks.items():
            if number != "1":
                deck["name"] = name
        col("decks", json.dumps(decks))(db)

    return work


@case(WARN, "bad-deck-name")
def decks_deep_name():
    return database(deck_named("::".join(["a"] * 5000)))


@case(WARN, "bad-deck-name")
def decks_long_name():
    return database(deck_named("A::" + "b" * 900))


@case(ACCEPT)
def decks_odd_name():
    return database(deck_named("::::\0\x1b\u202e::"))


@case(WARN, "bad-deck")
def decks_not_json():
    return database(col("decks", "null"))


@case(WARN, "bad-deck")
def decks_deep_json():
    return database(col("decks", "[" * 100_000))


@case(REFUSE, "damaged")
def models_deep_json():
    return database(col("models", '{"a":' * 100_000))


@case(REFUSE, "damaged")
def models_not_json():
    return database(col("models", "oops"))


@case(REFUSE, "damaged")
def models_wrong_types():
    return database(col("models", '{"1": {"flds": 7, "tmpls": null}}'))


@case(REFUSE, "damaged")
def models_list():
    return database(col("models", "[1, 2]"))


@case(WARN, "note-text")
def notes_bad_utf8():
    return database("UPDATE notes SET flds = CAST(x'ff41fe1f42' AS TEXT) || char(31, 31, 31) WHERE id ="
                    " (SELECT min(id) FROM notes)")  # fmt: skip


@case(WARN, "guid-twice")
def notes_dup_guid():
    return database("UPDATE notes SET guid = 'same'")


@case(WARN, "guid-twice")
def notes_empty_guid():
    return database("UPDATE notes SET guid = ''")


@case(WARN, "note-empty-front")
def notes_empty_front():
    return database(fields("<b> </b>&nbsp;\u200b\x1fback\x1f\x1f\x1f"))


@case(WARN, "note-empty-back")
def notes_empty_back():
    return database(fields("front\x1f<br>\x1f\x1f\x1f"))


@case(WARN, "note-text")
def notes_nul_in_text():
    return database(fields("a\0b\x1fback\x1f\x1f\x1f"))


@case(WARN, "bad-note")
def notes_null_flds():
    def work(db):
        db.executescript(
            "CREATE TABLE n2 AS SELECT * FROM notes; DROP TABLE notes; ALTER TABLE n2 RENAME TO notes;"
        )
        fields(None)(db)

    return database(work)


@case(WARN, "bad-note")
def notes_blob_flds():
    return database(fields(b"\x01\x02"))


@case(WARN, "field-count")
def notes_too_few_fields():
    return database(fields("only one"))


@case(WARN, "field-count")
def notes_too_many_fields():
    return database(fields("\x1f".join("abcdefghijkl")))


@case(WARN, "bad-note")
def notes_unknown_notetype():
    return database("UPDATE notes SET mid = 999 WHERE id = (SELECT min(id) FROM notes)")


@case(WARN, "bad-note")
def cards_unknown_template():
    return database("UPDATE cards SET ord = 7 WHERE id = (SELECT min(id) FROM cards)")


@case(REFUSE, "no-notes")
def notes_none():
    return database("DELETE FROM notes")


@case(WARN, "tags-cut")
def notes_many_tags():
    return database(
        lambda db: db.execute("UPDATE notes SET tags = ?", [" ".join(f"t{n}" for n in range(99))])
    )


@case(WARN, "tags-cut")
def notes_long_tag():
    return database(lambda db: db.execute("UPDATE notes SET tags = ?", ["x" * 999]))


# --- the database file


@case(REFUSE, "unknown-schema")
def sqlite_col_empty():
    return database("DELETE FROM col")


@case(REFUSE, "damaged")
def sqlite_corrupt_page():
    return database(raw=lambda data: data[:4096] + b"\xa5" * 4096 + data[8192:])


@case(REFUSE, "unknown-schema")
def sqlite_generated_column():
    return database(
        "ALTER TABLE notes ADD COLUMN big GENERATED ALWAYS AS (zeroblob(200000000)) VIRTUAL"
    )


@case(REFUSE, "damaged")
def sqlite_header_only():
    return database(raw=lambda data: data[:100])


@case(REFUSE, "damaged")
def sqlite_not_a_db():
    return database(raw=lambda data: b"hello" * 999)


@case(REFUSE, "damaged")
def sqlite_empty():
    return database(raw=lambda data: b"")


@case(REFUSE, "newer-format")
def sqlite_schema_version_99():
    return database("UPDATE col SET ver = 99")


@case(REFUSE, "unknown-schema")
def sqlite_schema_version_2():
    return database("UPDATE col SET ver = 2")


@case(REFUSE, "unknown-schema")
def sqlite_schema_version_text():
    return database("UPDATE col SET ver = 'eleven'")


@case(REFUSE, "active-schema")
def sqlite_trigger():
    return database("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END")


@case(REFUSE, "damaged")
def sqlite_truncated():
    return database(raw=lambda data: data[:-4096])


@case(ACCEPT)
def sqlite_utf16():
    def work(db):
        old = "\n".join(db.iterdump())
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "new.db"
            with closing(sqlite3.connect(path)) as new:
                new.execute("PRAGMA encoding = 'UTF-16le'")
                new.executescript(old)
            work.data = path.read_bytes()

    return database(work, raw=lambda data: work.data)


@case(REFUSE, "active-schema")
def sqlite_view_as_notes():
    return database(lambda db: db.executescript(
        "DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL"
        " SELECT id + 1 FROM n) SELECT id, 'g' AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM n;"))  # fmt: skip


@case(REFUSE, "active-schema")
def sqlite_virtual_table():
    return database("CREATE VIRTUAL TABLE v USING fts5(a)")


@case(ACCEPT)
def sqlite_wal_header():
    return database(raw=lambda data: data[:18] + b"\2\2" + data[20:])


@case(REFUSE, "unknown-schema")
def sqlite_other_program():
    return database(lambda db: db.executescript("DROP TABLE cards; CREATE TABLE cards (x)"))


@case(REFUSE, "unknown-schema")
def sqlite_no_tables():
    return database(
        lambda db: db.executescript("DROP TABLE notes; DROP TABLE cards; DROP TABLE col")
    )


# --- texts


def as_gaps(text):
    def work(db):
        (told,) = db.execute("SELECT models FROM col").fetchone()
        models = json.loads(told)
        for model in models.values():
            model["type"] = 1
        col("models", json.dumps(models))(db)
        fields(text + "\x1fback\x1f\x1f\x1f")(db)

    return database(work)


@case(WARN, "bad-cloze")
def cloze_number_wild():
    return as_gaps("{{c0::a}} {{c-1::b}} {{c99999999::c}} {{c1::d}} {{c2::open")


@case(WARN, "bad-cloze")
def cloze_empty():
    return as_gaps("nothing in {{c1::}} it, but {{c2::here}}")


@case(WARN, "bad-cloze")
def cloze_deep():
    return as_gaps("{{c1::" * 3000 + "x" + "}}" * 3000)


@case(ACCEPT)
def names_half_letters():
    def work(db):
        (told,) = db.execute("SELECT models FROM col").fetchone()
        col(
            "models",
            told.replace('"name": "Card 1"', '"name": "\\ud800"').replace(
                "{{Front}}", "Say \\ud800 {{Front}}"
            ),
        )(db)
        deck_named("half")(db)
        (decks,) = db.execute("SELECT decks FROM col").fetchone()
        col("decks", decks.replace("half", "h\\ud800"))(db)

    return database(work)


@case(REFUSE, "too-long")
def html_entities_bomb():
    return database(fields("&amp;" * 210_000 + "\x1fback\x1f\x1f\x1f"))


@case(WARN, "html-deep")
def html_unclosed():
    return database(fields("x" + "<b>" * 6000 + "\x1fback\x1f\x1f\x1f"))


@case(WARN, "html-removed")
def html_script():
    return database(fields("front<script>fetch('x')</script>\x1fback\x1f\x1f\x1f"))


@case(WARN, "remote-media")
def html_remote_picture():
    return database(fields('front<img src="http://example.org/x.png">\x1fback\x1f\x1f\x1f'))


@case(WARN, "remote-media")
def html_file_picture():
    return database(fields('front<img src="file:///etc/passwd">\x1fback\x1f\x1f\x1f'))


@case(WARN, "latex-text")
def latex_file_read():
    return database(fields("[latex]\\input{/etc/passwd}[/latex]\x1fback\x1f\x1f\x1f"))


def write_all(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, (make, _outcome, _code) in CASES.items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
