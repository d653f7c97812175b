import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import markup
from flashcards.core.spans import Span, spans

ALLOWED = {"p", "b", "i", "code", "pre", "br", "ul", "ol", "li", "table", "tr", "th", "td", "img"}


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ask **first**, *then* `act`.", "<p>Ask <b>first</b>, <i>then</i> <code>act</code>.</p>"),
        ("one\ntwo\n\nthree", "<p>one two</p><p>three</p>"),
        ("one  \ntwo", "<p>one<br>two</p>"),
        ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("in\n1990. Then", "<p>in 1990. Then</p>"),
        ("```\n*x* <b>\n```", "<pre>*x* &lt;b&gt;</pre>"),
        (
            "| a | b |\n|---|---|\n| 1 | 2\\|3 |",
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>",
        ),
        ("![a dog](dog.png)", '<p><img src="dog.png" alt="a dog"></p>'),
        ("***both***", "<p><b><i>both</i></b></p>"),
        ("*a **b* c**", "<p><i>a **b</i> c**</p>"),
        ("5 * 3 * 2 and \\*", "<p>5 * 3 * 2 and *</p>"),
        ("“quoted” and \"plain\" 'too'", "<p>“quoted” and \"plain\" 'too'</p>"),
    ],
)
def test_limited_markdown_becomes_small_html(text, html):
    assert markup.html(text) == html


def test_raw_html_is_shown_as_it_was_written():
    shown = markup.html('<script>x</script><img src="http://a.b/c.png">')
    assert shown == '<p>&lt;script&gt;x&lt;/script&gt;&lt;img src="http://a.b/c.png"&gt;</p>'


def test_a_link_stays_text():
    assert markup.html("[here](https://a.b)") == "<p>[here](https://a.b)</p>"


@pytest.mark.parametrize("name", ["../a.png", "/a.png", "c:a.png", "http://a.b/c.png", "a\\b.png"])
def test_a_picture_outside_the_media_folder_stays_text(name):
    assert "<img" not in markup.html(f"![alt]({name})")


def test_plain_text_keeps_words_and_drops_marks():
    text = "**Ask** *first*\n\n- one\n- ![two](2.png)\n\n| a | b |\n|-|-|\n| c | d |"
    assert markup.plain(text) == "Ask first\none\ntwo\na, b\nc, d"


def test_spans_tell_the_look_of_each_run():
    assert list(spans("a **b**")) == [Span(text="a "), Span(text="b", bold=True)]


@given(st.text(alphabet="*`![]()|-# \n\\ab<>&1.", max_size=200))
def test_any_text_gives_only_the_tags_we_allow(text):
    tags = re.findall(r"<(/?)(\w+)[^>]*>", markup.html(text))
    assert {tag for _, tag in tags} <= ALLOWED


@pytest.mark.parametrize(
    "piece", ["*", "*a ", "**a", "`", "` `` ", "- ", "![a](", "|", "a|b\n-|-\n", "\\", "[", "- a\n"]
)
def test_time_grows_with_the_text_alone(piece):
    def seconds(size):
        text = piece * (size // len(piece))
        start = time.process_time()
        markup.html(text)
        return time.process_time() - start

    # Quadratic work would take a hundred times as long; the floor forgives a slow clock.
    assert seconds(100_000) < 40 * max(seconds(10_000), 0.02)
