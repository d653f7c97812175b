"""Every text of the program is translated, and what Qt reads is what the translators wrote."""

import ast
import re
import shutil
from xml.etree import ElementTree

import pytest

from tests.translations.tools import LANGUAGES, SOURCES, collect, release, source

_PLACES = re.compile(r"\{[^}]*\}|%n|%L?\d")
every_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(file):
    """Yield (context, message) of a file of translators."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


@every_language
def test_the_file_of_translators_has_the_texts_of_the_program(tmp_path, language):
    copy = tmp_path / source(language).name
    shutil.copy(source(language), copy)
    collect(copy)
    now = {(name, each.findtext("source")) for name, each in messages(copy)}
    kept = {(name, each.findtext("source")) for name, each in messages(source(language))}
    assert now ^ kept == set()


def test_no_text_hides_in_an_f_string():
    hidden = {
        f"{path.name}: {ast.unparse(call)}"
        for path in sorted(SOURCES.rglob("*.py"))
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith((".tr", "translate"))
        if any(isinstance(each, ast.Constant) for each in call.args)
    }
    assert hidden == set()


@every_language
def test_no_text_is_untranslated(language):
    open_ends = [
        f"{name}: {each.findtext('source')}"
        for name, each in messages(source(language))
        if each.find("translation").get("type") or not all(form.strip() for form in forms(each))
    ]
    assert open_ends == []


@every_language
def test_placeholders_stay(language):
    wrong = [
        (each.findtext("source"), form)
        for _, each in messages(source(language))
        for form in forms(each)
        if set(_PLACES.findall(form)) - set(_PLACES.findall(each.findtext("source")))
        or set(_PLACES.findall(each.findtext("source"))) - set(_PLACES.findall(form)) - {"%n"}
    ]
    assert wrong == []


@every_language
def test_what_qt_reads_is_what_translators_wrote(tmp_path, language):
    release(source(language), tmp_path / "fresh.qm")
    kept = source(language).with_suffix(".qm")
    assert (tmp_path / "fresh.qm").read_bytes() == kept.read_bytes()
