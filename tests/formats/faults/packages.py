"""Faulty zip packages, workbooks, XML, and files of other programs."""

import struct
import zipfile
import zlib
from io import BytesIO

from openpyxl import Workbook

from tests.formats.faults.case import accept, refuse, warn
from tests.formats.faults.native import CARD, HEAD

DECK = (HEAD + CARD.replace("That.", "![plan](plan.png)")).encode()
CHOICE_XML = (
    '<question type="multichoice"><name><text>n</text></name>'
    '<questiontext format="html"><text><![CDATA[<p>What <b>first</b>?</p>]]></text></questiontext>'
    "<single>true</single>"
    '<answer fraction="100"><text>Ask</text></answer><answer fraction="0"><text>Run</text></answer>'
    "</question>"
)
GOOD_XML = f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>{CHOICE_XML}</quiz>'
DOCTYPE = '<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def cases():
    yield from decks()
    yield from workbooks()
    yield from moodle()
    yield from others()


def png(width=2, height=2):
    def chunk(kind, data):
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")


def packed(*members, method=zipfile.ZIP_DEFLATED):
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return whole.getvalue()


def decks():
    good = packed(("deck.md", DECK), ("media/plan.png", png()))
    yield accept("good.deck", good)
    yield refuse("pkg_absolute.deck", "unsafe-name", packed(("deck.md", DECK), ("/etc/x.png", b"")))
    yield refuse(
        "pkg_traversal.deck", "unsafe-name", packed(("deck.md", DECK), ("media/../../x.png", b""))
    )
    yield refuse(
        "pkg_backslash.deck", "unsafe-name", packed(("deck.md", DECK), ("media\\x.png", b""))
    )
    yield refuse("pkg_drive.deck", "unsafe-name", packed(("deck.md", DECK), ("c:x.png", b"")))
    yield refuse(
        "pkg_subfolder.deck", "unsafe-name", packed(("deck.md", DECK), ("media/a/x.png", png()))
    )
    yield refuse(
        "pkg_reserved.deck", "unsafe-name", packed(("deck.md", DECK), ("media/CON.png", png()))
    )
    yield refuse(
        "pkg_trailing_dot.deck", "unsafe-name", packed(("deck.md", DECK), ("media/x.png.", png()))
    )
    yield refuse(
        "pkg_newline.deck", "unsafe-name", packed(("deck.md", DECK), ("media/a\nb.png", png()))
    )
    yield refuse(
        "pkg_hidden.deck", "unsafe-name", packed(("deck.md", DECK), ("media/.x.png", png()))
    )
    yield refuse("pkg_no_deck.deck", "no-deck", packed(("readme.txt", b"x")))
    yield refuse("pkg_nested.deck", "no-deck", packed(("a.zip", good)))
    yield refuse("pkg_truncated.deck", "not-a-package", good[: len(good) // 2])
    yield refuse("pkg_tail.deck", "not-a-package", good[:-30])
    yield refuse("pkg_text.deck", "not-a-package", "only text")
    yield refuse("pkg_bad_crc.deck", "damaged", _broken(good))
    yield refuse(
        "pkg_bzip2.deck", "unsupported-packing", packed(("deck.md", DECK), method=zipfile.ZIP_BZIP2)
    )
    yield refuse("pkg_bomb.deck", "too-large", packed(("deck.md", b"\x20" * (70 << 20))))
    yield refuse("pkg_twice.deck", "member-twice", _twice())
    yield refuse("pkg_link.deck", "unsafe-name", _link())
    yield refuse("pkg_many.deck", "too-many-files",
                 packed(("deck.md", DECK), *((f"media/{n}.png", b"") for n in range(50_001)), method=0))  # fmt: skip
    yield warn(
        "pkg_code.deck",
        "extra-files",
        packed(("deck.md", DECK), ("media/plan.png", png()), ("run.py", b"x")),
    )
    yield warn("pkg_missing_picture.deck", "media-missing", packed(("deck.md", DECK)))
    yield warn(
        "pkg_empty_picture.deck", "media-empty", packed(("deck.md", DECK), ("media/plan.png", b""))
    )
    yield warn(
        "pkg_program.deck",
        "media-type",
        packed(("deck.md", DECK), ("media/plan.png", b"MZ\x90\x00" * 9)),
    )
    yield warn(
        "pkg_png_bomb.deck",
        "picture-too-large",
        packed(("deck.md", DECK), ("media/plan.png", png(30_000, 30_000))),
    )
    yield warn(
        "pkg_jpeg_as_png.deck",
        "media-ending",
        packed(("deck.md", DECK), ("media/plan.png", b"\xff\xd8\xff\xe0" + b"\x00" * 20)),
    )
    yield refuse("pkg_bad_deck.deck", "no-header", packed(("deck.md", CARD.encode())))
    yield warn("zip_renamed.csv", "wrong-ending", good)


def _broken(good):
    at = good.index(b"deck.md") + 20
    return good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1 :]


def _twice():
    import warnings

    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("deck.md", DECK)
        archive.writestr("deck.md", DECK)
    return whole.getvalue()


def _link():
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("deck.md", DECK)
        link = zipfile.ZipInfo("media/x.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return whole.getvalue()


def sheet(*rows, title="Cards", **others):
    book = Workbook()
    first = book.active
    first.title = title
    for row in rows:
        first.append(row)
    for name, lines in others.items():
        extra = book.create_sheet(name)
        for line in lines:
            extra.append(line)
    return book


def saved(book):
    whole = BytesIO()
    book.save(whole)
    return whole.getvalue()


def changed(data, name, change):
    """Return a workbook with one part changed; a part that becomes None is left out."""
    members = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for each in archive.namelist():
            part = archive.read(each)
            part = change(part) if each == name else part
            if part is not None:
                members.append((each, part))
    return packed(*members)


def workbooks():
    head = ("front", "back")
    good = saved(sheet(head, ("What?", "That")))
    first = "xl/worksheets/sheet1.xml"
    yield accept("good.xlsx", good)
    yield accept("xlsx_numbers.xlsx", saved(sheet(head, ("Port of HTTPS?", 443))))
    yield accept("xlsx_dimension_lie.xlsx",
                 changed(good, first, lambda part: part.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')))  # fmt: skip
    yield accept("xlsx_kahoot.xlsx", saved(_kahoot()))
    yield accept("xlsx_deck_sheet.xlsx",
                 saved(sheet(head, ("What?", "That"), Deck=[("id", "mine"), ("version", "2.0")])))  # fmt: skip
    yield refuse("xlsx_bad_deck_id.xlsx", "bad-id",
                 saved(sheet(head, ("What?", "That"), Deck=[("id", "no spaces")])))  # fmt: skip
    yield refuse("xlsx_bad_shared_string.xlsx", "damaged", _shared(good, first))
    yield refuse("xlsx_billion_laughs.xlsx", "xml-doctype",
                 changed(good, first, lambda part: DOCTYPE.encode() + part))  # fmt: skip
    yield refuse("xlsx_xxe.xlsx", "xml-doctype", changed(
        good, "xl/workbook.xml", lambda part: b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + part))  # fmt: skip
    yield refuse("xlsx_bomb.xlsx", "too-large", changed(
        good, first, lambda part: part.replace(b"</worksheet>", b" " * (257 << 20) + b"</worksheet>")))  # fmt: skip
    yield refuse("xlsx_far_cell.xlsx", "too-many-columns", changed(good, first, _far))
    yield warn(
        "xlsx_formulas.xlsx",
        "formula",
        saved(sheet((*head, "hint"), ("What?", "That", '="a"&"b"'))),
    )
    yield refuse("xlsx_formula_answer.xlsx", "empty-back", saved(sheet(head, ("What?", "=1+1"))))
    yield warn("xlsx_hidden_sheet.xlsx", "hidden-sheet", saved(_hidden()))
    yield refuse("xlsx_merged.xlsx", "empty-back", saved(_merged()))
    yield refuse("xlsx_sheet_missing.xlsx", "no-cards", changed(good, first, lambda part: None))
    yield refuse(
        "xlsx_workbook_cut.xlsx",
        "damaged",
        changed(good, "xl/workbook.xml", lambda part: part[:200]),
    )
    yield refuse(
        "xlsx_sheet_cut.xlsx", "damaged", changed(good, first, lambda part: part[: len(part) // 2])
    )
    yield refuse("xlsx_empty.xlsx", "no-cards", saved(Workbook()))
    yield refuse(
        "xlsx_no_header.xlsx", "missing-column", saved(sheet(("a", "b", "c", "d"), (1, 2, 3, 4)))
    )
    yield refuse("xlsx_truncated.xlsx", "not-a-package", good[:900])
    yield refuse("numbers_file.xlsx", "is-numbers", packed(("Index/Document.iwa", b"x")))


def _kahoot():
    book = sheet(*[("Quiz template",)] * 7, title="Sheet1")
    book.active.append(("", "Question - max 120 characters", "Answer 1 - max 75 characters",
                        "Answer 2 - max 75 characters", "Time limit (sec) \u2013 5, 10",
                        "Correct answer(s) - choose at least one"))  # fmt: skip
    book.active.append((1, "Which?", "a", "b", 20, 2))
    return book


def _hidden():
    book = sheet(("front", "back"), ("What?", "That"), Empty=[])
    book.active.sheet_state = "hidden"
    return book


def _merged():
    book = sheet(("front", "back"), ("What?", "That"), ("Who?", None))
    book.active.merge_cells("B2:B3")
    return book


def _shared(good, first):
    return changed(
        good,
        first,
        lambda part: part.replace(b't="inlineStr"><is><t>That</t></is>', b't="s"><v>9999</v>'),
    )


def _far(part):
    cell = (
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    )
    return part.replace(b"</sheetData>", cell)


def moodle():
    yield accept("good.xml", GOOD_XML)
    yield accept(
        "moodle_gaps.xml",
        "<quiz><question type='cloze'><questiontext><text>Sky is {1:SA:=blue}.</text></questiontext></question></quiz>",
    )
    yield refuse("moodle_no_correct.xml", "no-right-option", GOOD_XML.replace('"100"', '"0"'))
    yield refuse("moodle_empty.xml", "no-cards", "<quiz></quiz>")
    yield refuse("moodle_cut.xml", "xml-syntax", GOOD_XML[:-20])
    yield warn(
        "moodle_script.xml",
        "html-removed",
        GOOD_XML.replace("<b>first</b>", "<script>x</script> first"),
    )
    yield warn(
        "moodle_remote.xml",
        "remote-media",
        GOOD_XML.replace("<b>", '<img src="https://x.org/x.png"><b>'),
    )
    file = '<file name="{}" encoding="base64">{}</file></questiontext>'
    yield warn("moodle_bad_base64.xml", "media-damaged",
               GOOD_XML.replace("</questiontext>", file.format("x.png", "###")))  # fmt: skip
    yield warn("moodle_bad_name.xml", "media-damaged",
               GOOD_XML.replace("</questiontext>", file.format("../x.png", "AAAA")))  # fmt: skip
    yield refuse("xml_quadratic.xml", "xml-doctype", DOCTYPE + GOOD_XML.partition("\n")[2])
    yield refuse(
        "xml_external_dtd.xml",
        "xml-doctype",
        '<!DOCTYPE quiz SYSTEM "http://x.org/q.dtd">' + GOOD_XML.partition("\n")[2],
    )
    yield refuse(
        "xml_deep.xml", "too-deep", "<quiz>" + "<a>" * 50_000 + "</a>" * 50_000 + "</quiz>"
    )
    yield refuse(
        "xml_encoding_lie.xml", "not-utf8", GOOD_XML.replace("Ask", "Café").encode("latin-1")
    )
    yield refuse(
        "xml_many_attributes.xml",
        "no-cards",
        "<quiz " + " ".join(f'a{n}="1"' for n in range(100_000)) + "></quiz>",
    )


def others():
    yield refuse("old_mnemosyne.mem", "is-pickle", b"\x80\x02}q\x00.")
    yield refuse(
        "mnemosyne.cards",
        "is-mnemosyne",
        packed(("cards.xml", b"<openSM2sync/>"), ("METADATA", b"")),
    )
    yield refuse(
        "mnemosyne_eval.xml",
        "is-mnemosyne",
        "<openSM2sync number_of_entries='1'><log extra=\"__import__('os')\"/></openSM2sync>",
    )
    yield refuse("canvas.zip", "is-qti", packed(("imsmanifest.xml", b"<manifest/>")))
    yield refuse("qti.xml", "is-qti", "<questestinterop></questestinterop>")
    yield refuse("table.ods", "is-ods", packed(("mimetype", b"x"), ("content.xml", b"<x/>")))
    yield refuse(
        "quiz.docx", "is-word", packed(("[Content_Types].xml", b""), ("word/document.xml", b"<x/>"))
    )
    yield refuse(
        "quiz.pptx",
        "is-slides",
        packed(("[Content_Types].xml", b""), ("ppt/presentation.xml", b"<x/>")),
    )
    yield refuse("quiz.pdf", "is-pdf", b"%PDF-1.7\n\x00\x01")
    yield refuse("photo.jpg", "is-picture", b"\xff\xd8\xff\xe0\x00\x10JFIF")
    yield refuse("old.xls", "is-old-office", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 80)
    yield refuse("some.db", "is-database", b"SQLite format 3\x00" + b"\x00" * 80)
    yield refuse("deck.rar", "is-packed", b"Rar!\x1a\x07\x01\x00")
    yield refuse("crowd.zip", "is-crowdanki", packed(("Deck/deck.json", b"{}")))
    yield refuse("crowdanki.json", "is-crowdanki", '{"__type__": "Deck", "children": []}')
    yield refuse("notes.md", "is-obsidian", "#flashcards/nets\n\nWhat is a hub?::A place\n")
    yield refuse("hash.md", "is-hashcards", "Q: What is a hub?\nA: A place\n\nC: A [hub].\n")
    yield refuse("deck.yaml", "is-yaml", "title: Deck\ncards:\n  - front: a\n    back: b\n")
    yield refuse("super.xml", "is-supermemo", "<SuperMemoCollection></SuperMemoCollection>")
    yield refuse("page.html", "is-web-page", "<html><body>Quiz</body></html>")
    yield refuse("letter.txt", "no-questions", "Dear all,\nsee you at noon.\n")
    yield refuse("noise.bin", "unknown-format", bytes(range(1, 256)))
