import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import markup
from flashcards.formats.html_text import cleaned
from flashcards.formats.html_writer import Lost, picture_name

CASES = {
    "plain words": "plain words",
    "a<b> b </b>c&nbsp;d": "a **b** c d",
    "<i>very</i> <u>good</u>": "*very* *good*",
    "one<br>two": "one\\\ntwo",
    "<div>one</div><div>two</div><div><br></div><div>three</div>": "one\\\ntwo\n\nthree",
    "<p>one</p><p>two</p>": "one\n\ntwo",
    "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>after": "- a\n- b\n   - c\n\nafter",
    "<ol><li>x</li><li>y</li></ol>": "1. x\n2. y",
    "- a<br>- b": "- a\n- b",
    "<table><tr><th>A</th><td>B|x</td></tr><tr><td>1</td><td>2<br>3</td></tr></table>": (
        "| **A** | B\\|x |\n| --- | --- |\n| 1 | 2 3 |"
    ),
    "H<sub>2</sub>O, 10<sup>-3</sup>, e<sup>x</sup>": "H₂O, 10⁻³, e^(x)",
    '<a href="https://example.org/a">see</a>': "see (https://example.org/a)",
    '<a href="https://example.org/">https://example.org/</a>': "https://example.org/",
    '<img src="cell%20(1).png" alt="a [cell]">': "![a cell](cell _1_.png)",
    '<span style="color:red">red</span>': "red",
    "2 * 3 `x` a\\*b": "2 \\* 3 \\`x\\` a\\\\\\*b",
    "a &lt;b&gt; &amp; c": "a <b> & c",
    "<b>{{c1::x}}</b> and {{c2::<b>y</b>}}": "{{c1::x}} and {{c2::y}}",
    "<pre>a\n  b</pre>": "```\na\n  b\n```",
    "x <code>y*z</code>": "x `y*z`",
    "a&#1;b&#27;<u></u>": "ab",
    "<h2>Title</h2>text": "**Title**\n\ntext",
}


@pytest.mark.parametrize("html", CASES)
def test_html_becomes_card_text(html):
    assert cleaned(html).text == CASES[html]


@pytest.mark.parametrize(
    ("html", "text", "lost"),
    [
        ("<script>alert(1)</script>ok", "ok", Lost.ACTIVE),
        ("<iframe src='x'>inside</iframe>ok", "ok", Lost.ACTIVE),
        ("<b onclick='x()'>ok</b>", "**ok**", Lost.ACTIVE),
        ("<img src='https://example.org/x.png'>ok", "ok", Lost.REMOTE),
        ("<img src='file:///etc/passwd'>ok", "ok", Lost.REMOTE),
        ("<img src='//example.org/x.png'>ok", "ok", Lost.REMOTE),
        ("<img src='..\\x.png'>ok", "ok", Lost.REMOTE),
        ("<img src='../x.png'>ok", "ok", Lost.REMOTE),
        ("<img src='data:image/png;base64,AAAA'>ok", "ok", Lost.REMOTE),
        ("[latex]x[/latex]", "[latex]x[/latex]", Lost.LATEX),
        ("x" + "<b>" * 6000, "x", Lost.NESTED),
    ],
)
def test_what_cannot_be_carried_is_named(html, text, lost):
    found = cleaned(html)
    assert (found.text, found.lost) == (text, {lost})


def test_pictures_are_named_as_the_file_names_them():
    assert cleaned('<img src="a (1).png"><img src="ü.png">').pictures == ("a (1).png", "ü.png")
    assert picture_name("a (1).png") == "a _1_.png"


@pytest.mark.parametrize(
    "piece", ["<b>", "<ul><li>", "&amp;", "<div>", "<table><tr><td>", "**", "<"]
)
def test_a_long_text_of_one_sign_is_read_to_its_end(piece):
    found = cleaned(f"{piece * (300_000 // len(piece))} end")
    assert found.text.endswith("end")


PIECES = [*"ab *`\\|![](){}<>/&;:-1.\n", "<b>", "</b>", "<br>", "<li>", "<script>", "<a href='"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_text_is_shown_without_markup_of_its_own(pieces):
    shown = markup.html(cleaned("".join(pieces)).text)
    assert "<script" not in shown
    assert "<a " not in shown


@given(st.text(alphabet="ab*`\\![]().", min_size=1).filter(lambda text: text.strip()))
def test_signs_of_plain_text_stay_what_they_are(text):
    shown = markup.plain("x" + cleaned(text).text + "x")
    assert shown.replace(" ", "") == "x" + "".join(text.split()) + "x"
