"""Rows 4, 5, 6: a disk that is full, a folder that cannot be written, a second instance."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from flashcards.services.causes import Cause
from tests.faults.inspecting import opened
from tests.faults.kills import DRIVER, drive
from tests.faults.outcome import Outcome, skipped

_ROOT = Path(__file__).resolve().parents[2]


def full_by_limit(rounds):
    """Let files grow to a few sizes only, for the rootless: each write beyond fails."""
    if sys.platform == "win32":
        return skipped("Windows has no such limit")
    import resource

    def limited(size):
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    lost = damaged = said = 0
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            out, _ = drive("study", folder, "--limit", 3).communicate()
            size = (Path(folder) / "collection.db").stat().st_size
            kept = acknowledged(out) | until_refused(folder, limited(size + number * 40_000))
            said += len(kept)
            one_lost, one_damaged = looked_at(folder, kept)
            lost, damaged = lost + one_lost, damaged + one_damaged
    return Outcome(tried=rounds, lost=lost, damaged=damaged, note=f"{said} acknowledged")


def full_by_tmpfs(rounds):
    """Fill a small file system; it is looked at while it is still full."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        return skipped("only root may mount a tmpfs")
    lost = damaged = said = 0
    for _ in range(rounds):
        with small_disk() as folder:
            if folder is None:
                return skipped("mount is not allowed here")
            kept = until_refused(folder, None)
            said += len(kept)
            one_lost, one_damaged = looked_at(folder, kept)
            lost, damaged = lost + one_lost, damaged + one_damaged
    return Outcome(tried=rounds, lost=lost, damaged=damaged, note=f"{said} acknowledged")


def read_only(rounds):
    """Take the right to write away: the start says so, and a copy elsewhere goes on."""
    lost = damaged = half = 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as temporary, unwritable(Path(temporary)) as folder:
            if folder is None:
                return skipped("this user may write everywhere")
            kept, child = folder
            cause = child("Collection(folder)")
            half += cause != Cause.READ_ONLY
            half += child("recovery.copy_elsewhere(folder, target)") != "done"
            found = opened(Path(temporary) / "elsewhere")
            damaged += found is None
            lost += len(kept - found[0]) if found else 0
    return Outcome(tried=rounds, lost=lost, damaged=damaged, half=half)


def two_instances(rounds):
    """Start a second writer and a reader while the first goes on."""
    half = lost = damaged = 0
    with tempfile.TemporaryDirectory() as folder:
        first = drive("study", folder)
        said = {first.stdout.readline() for _ in range(3)}
        for _ in range(rounds):
            half += command(folder, "doctor", "--repair").returncode != 5
            half += command(folder, "decks", "--json").returncode != 0
            said.add(first.stdout.readline())
        half += first.poll() is not None
        first.kill()
        rest, _ = first.communicate()
        kept = acknowledged("".join(said) + rest)
        lost, damaged = looked_at(folder, kept)
    return Outcome(tried=rounds, lost=lost, damaged=damaged, half=half)


def until_refused(folder, before):
    """Return what a driver acknowledged until its disk was full."""
    process = subprocess.run(
        [sys.executable, DRIVER, "study", folder, "--limit", "3000"],
        stdout=subprocess.PIPE, text=True, preexec_fn=before,
    )  # fmt: skip
    assert process.returncode == 5, process.stdout[-200:]
    return acknowledged(process.stdout)


def acknowledged(out):
    return {line[4:] for line in out.splitlines() if line.startswith("ACK ")}


def looked_at(folder, kept):
    found = opened(Path(folder))
    if found is None:
        return len(kept), 1
    answers, is_sound = found
    return len(kept - answers), int(not is_sound)


@contextlib.contextmanager
def small_disk():
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], capture_output=True
        )
        if mounted.returncode:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


@contextlib.contextmanager
def unwritable(temporary):
    """Yield the answers of a folder that cannot be written, and what runs code beside it.

    Root may write everywhere, unless it gives that power away.
    """
    folder = temporary / "data"
    out, _ = drive("study", folder, "--limit", 5).communicate()
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if sys.platform == "win32" or (is_root and not shutil.which("setpriv")):
        yield None
        return
    powerless = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if is_root else []
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    temporary.chmod(0o777)

    def child(act):
        script = (
            "import sys; from pathlib import Path\n"
            "from flashcards.core.errors import CollectionError\n"
            "from flashcards.services import recovery\n"
            "from flashcards.services.causes import cause_of\n"
            "from flashcards.services.collection import Collection\n"
            "folder, target = Path(sys.argv[1]), Path(sys.argv[2])\n"
            f"try:\n    {act}\n    print('done')\n"
            "except CollectionError as error:\n    print(cause_of(error, folder).value)\n"
        )
        done = subprocess.run(
            [*powerless, sys.executable, "-c", script, folder, temporary / "elsewhere"],
            cwd=_ROOT, capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout.strip() or done.stderr[-300:]

    try:
        yield (acknowledged(out), child)
    finally:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755)


def command(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "flashcards", "--data-dir", folder, *arguments],
        cwd=_ROOT, capture_output=True, text=True,
    )  # fmt: skip
