"""Qt's own tools for translators, as they are run over this program."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LANGUAGES = ("es",)
SOURCES = ROOT / "flashcards"


def source(language):
    """Return the file that translators write in."""
    return ROOT / "resources" / "translations" / f"flashcards_{language}.ts"


def collect(file):
    """Take the texts of the program into *file*; without line numbers, so that it stays quiet."""
    modules = sorted(path.relative_to(ROOT) for path in SOURCES.rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    _run("lupdate", *options, *map(str, modules), "-ts", str(file))


def release(file, out):
    """Write what Qt reads at run time from what translators wrote."""
    _run("lrelease", "-silent", str(file), "-qm", str(out))


def _run(tool, *arguments):
    script = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([script, *arguments], cwd=ROOT, check=True)
