"""Faulty CSV and TSV files."""

from tests.formats.faults.case import accept, refuse, warn

FRONT = "front,back\n"
KEY = "front,option_a,option_b,option_c,correct\n"
ASKED = "question,a,b,c,d,answer\n"
GOOD = FRONT + "What is a hub?,A place where lines meet\n"


def cases():
    yield accept("good.csv", GOOD)
    yield accept("good.tsv", GOOD.replace(",", "\t"))
    yield accept("semicolons.csv", GOOD.replace(",", ";"))
    yield accept("sep_line.csv", "sep=;\n" + GOOD.replace(",", ";"))
    yield accept("cr_only.csv", GOOD.replace("\n", "\r"))
    yield accept("bom.csv", b"\xef\xbb\xbf" + GOOD.encode())
    yield accept("utf16.csv", GOOD.encode("utf-16"))
    yield accept("synonyms.csv", "Term;Definition;Topic\nRTO;recovery time;Plans\n")
    yield accept("quizlet.txt", "RTO\trecovery time objective\nRPO\trecovery point objective\n")
    yield accept("emoji_rtl_ok.csv", FRONT + "👩‍👩‍👧 family?,שלום עולם\n")
    yield accept("formula_cells.csv", FRONT + "=1+1,@home\n-5,+3\n")
    yield accept("näme with spaces & ünïcode 日本.csv", GOOD)
    yield accept(f"{'x' * 200}.csv", GOOD)
    yield accept("two_right.csv", KEY + 'Which two?,a,b,c,"A,C"\n')
    yield accept("own_words.csv", KEY + "Which?,red,green,blue,green\n")
    yield accept("answer_column.csv", "Question,A,B,C,Answer\nWhich?,x,y,z,C\n")
    yield accept("quoted_newline.csv", FRONT + '"What\nis it?","A ""hub"""\n')
    yield accept("blank_rows.csv", GOOD + "\n,\n\nNext?,Yes\n")
    yield warn("html_cells.csv", "html-removed", FRONT + "Which <b>one</b>?,This<br>one\n")
    yield accept(
        "ids_count.csv", "ID,Question,Answer\n1,What is a hub?,A place\n2,What is a line?,A way\n"
    )
    yield accept("less_than.csv", FRONT + "Is 2 < 3 & 3 > 2?,Yes\n")
    yield refuse("empty.csv", "empty-file", "")
    yield refuse("only_bom.csv", "empty-file", b"\xef\xbb\xbf")
    yield refuse("only_blank_lines.csv", "no-cards", "\n\n  \n")
    yield refuse("header_only.csv", "no-cards", FRONT)
    yield refuse("only_commas.csv", "no-cards", ",,,\n,,,\n")
    yield refuse("utf32.csv", "encoding", GOOD.encode("utf-32"))
    yield refuse("utf16_no_bom.csv", "encoding", GOOD.encode("utf-16-le"))
    yield refuse("utf16_cut.csv", "encoding", GOOD.encode("utf-16")[:-1])
    yield refuse("nul.csv", "not-text", GOOD.replace("hub", "h\x00b"))
    yield accept("cp1252.csv", (FRONT + "Café?,a “place”\n").encode("cp1252"))
    yield warn("mixed_encodings.csv", "encoding-mixed",
               FRONT.encode() + "Café?,yes\n".encode() + "Thé?,no\n".encode("cp1252"))  # fmt: skip
    yield warn("bell.csv", "control-removed", FRONT + "Bell\x07?,yes\n")
    yield warn("zalgo.csv", "too-many-marks", FRONT + "Z" + "\u0301" * 10_000 + "?,yes\n")
    yield refuse("png_renamed.csv", "is-picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40)
    yield refuse("noise.csv", "not-text", bytes(range(256)) * 8)
    yield refuse("missing_column.csv", "missing-column", "back,tags\nA place,nets\n")
    yield refuse("no_answers.csv", "missing-column", "question,tags,hint\nWhat?,a,b\n")
    yield refuse("no_delimiter.csv", "missing-column", "front\nWhat is a hub?\n")
    yield refuse("many_unnamed.csv", "missing-column", "a b,c d,e f,g h,i j\n" * 3)
    yield refuse("duplicate_headers.csv", "duplicate-header", "front,back,back\nWhat?,a,b\n")
    yield warn("column_extra.csv", "ragged", FRONT + "What?,a,b,c\n")
    yield refuse("ragged.csv", "empty-back", FRONT + "What?\n")
    yield warn("semicolon_inside.csv", "ragged", "front;back\nWhat; really?;yes\nNext?;no\n")
    yield refuse("unclosed_quote.csv", "unclosed-quote", GOOD + '"What?,never closed\nA,b\n')
    yield refuse("quote_inside.csv", "quote-inside", GOOD + '"a" b,c\n')
    yield warn("wrong_delimiter.csv", "delimiter", GOOD.replace(",", "¦"))
    yield refuse(
        "fifty_thousand_columns.csv", "too-many-columns", "front,back" + ",x" * 50_000 + "\nA?,b\n"
    )
    yield refuse("huge_cell.csv", "too-long", FRONT + f"What?,{'x' * 1_000_001}\n")
    yield refuse("empty_front.csv", "empty-front", FRONT + ",yes\n")
    yield refuse("empty_back.csv", "empty-back", FRONT + "What?,\n")
    yield refuse("zero_width_only.csv", "empty-front", FRONT + "\u200b\u200d,yes\n")
    yield refuse("answer_missing.csv", "answer-missing", KEY + "Which?,a,b,c,\n")
    yield warn("answer_number.csv", "answer-number", KEY + "Which?,a,b,c,2\n")
    yield refuse("answer_out_of_range.csv", "answer-beyond", KEY + "Which?,a,b,,D\n")
    yield refuse("answer_text_nomatch.csv", "answer-unknown", KEY + "Which?,a,b,c,three\n")
    yield warn("answer_twice.csv", "answer-twice", KEY + 'Which?,a,b,c,"B,B"\n')
    yield refuse("answer_two_ways.csv", "answer-two-ways", ASKED + "How many?,4,3,2,1,3\n")
    yield refuse("answer_zero.csv", "answer-beyond", KEY + "Which?,a,b,c,0\n")
    yield warn("all_correct.csv", "all-correct", KEY + 'Which?,a,b,c,"A,B,C"\n')
    yield refuse("one_option.csv", "option-count", KEY + "Which?,a,,,A\n")
    yield refuse("options_gap.csv", "options-gap", KEY + "Which?,a,,c,A\n")
    yield refuse("options_same.csv", "option-twice", KEY + "Which?,same,Same,c,A\n")
    yield warn("same_question.csv", "question-twice", GOOD + "What is a hub?,Another\n")
    yield refuse("bad_id.csv", "bad-id", "id,front,back\nno spaces here,What?,That\n")
    yield refuse("id_twice.csv", "card-twice", "id,front,back\nx,What?,That\nX,Who?,They\n")
    yield refuse("cloze_none.csv", "cloze-without-gap", "type,front,back\ncloze,No gap,\n")
    yield refuse("cloze_open.csv", "bad-cloze", "type,front,back\ncloze,{{c1::a}} and {{c2::b,\n")
    yield refuse("media_path.csv", "unsafe-name", "front,back,media\nA?,b,../x.png\n")
    yield warn("media_url.csv", "remote-media", "front,back,media\nA?,b,https://x.org/x.png\n")
    yield refuse(
        "many_tags.csv", "too-many", "front,back,tags\nA?,b," + ";".join(map(str, range(51))) + "\n"
    )
    yield warn("apkg_renamed.csv", "wrong-ending", _moodle_like())
    yield accept("kahoot.csv", "Question - max 120 characters,Answer 1 - max 75 characters,"
                 "Answer 2 - max 75 characters,Time limit (sec),Correct answer(s) - choose at least one\n"
                 "Which?,a,b,20,2\n")  # fmt: skip


def _moodle_like():
    from tests.formats.faults.packages import GOOD_XML

    return GOOD_XML
