"""Row 3: a power cut, made from a recording of the driver's real system calls.

What was synced before the cut is on disk. Of what was written since, any pieces of 4 kB are there
or not; of files made, renamed and removed since, the first few, as file systems keep a journal.
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.faults.inspecting import opened
from tests.faults.kills import DRIVER
from tests.faults.outcome import Outcome, skipped

_CALLS = "pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink,openat"
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (\d+)")
_FILE = re.compile(r"^(?:AT_FDCWD<[^>]*>|\d+)<((?:\\x..)+)>")
_TEXT = re.compile(r'"((?:\\x..)*)"')
_PIECE = 4096
_DATA = {"write", "cut"}


class Act(NamedTuple):
    """One thing that the driver did to a file, or said."""

    what: str
    path: str
    data: bytes = b""
    at: int = 0
    target: str = ""


def power_cuts(cuts, answers=150, kind="study", seed=1):
    """Record the driver giving *answers*, and look at *cuts* moments of it after a power cut."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return skipped("strace is not here")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "data"
        acts = recorded(kind, folder, answers)
        if not any(act.what == "said" for act in acts):
            return skipped("strace may not trace here")
        chance = random.Random(seed)
        moments = sorted(chance.randrange(len(acts) + 1) for _ in range(cuts))
        return looked_at(acts, moments, Path(temporary), chance)


def looked_at(acts, moments, temporary, chance):
    disk, pending, said = {}, [], set()
    done = lost = damaged = half = 0
    for number, moment in enumerate(moments):
        for act in acts[done:moment]:
            if act.what == "said":
                said.add(act.path)
            elif act.what == "sync":
                pending = synced(disk, pending, act.path)
            else:
                pending.append(act)
        done = moment
        folder = temporary / f"cut{number}"
        write(after_cut(disk, pending, chance), folder)
        found = opened(folder)
        if found is None:
            damaged += 1
        else:
            answers, is_sound = found
            lost += len({each for each in said if each.startswith("answer")} - answers)
            half += not is_sound
        shutil.rmtree(folder)
    note = f"{len(acts)} calls, {sum(act.what == 'sync' for act in acts)} syncs"
    return Outcome(tried=len(moments), lost=lost, damaged=damaged, half=half, note=note)


def synced(disk, pending, path):
    """Bring to *disk* what a sync of *path* does: its data, and all that was made or renamed."""
    left = []
    for act in pending:
        if act.what in _DATA and act.path != path:
            left.append(act)
            continue
        happen(disk, act)
        if act.what == "rename":
            left = [each._replace(path=act.target) if each.path == act.path else each
                    for each in left]  # fmt: skip
        elif act.what == "remove":
            left = [each for each in left if each.path != act.path]
    return left


def after_cut(disk, pending, chance):
    """Return the files as they may be after a cut now."""
    files = {path: bytearray(data) for path, data in disk.items()}
    names = [act for act in pending if act.what not in _DATA]
    kept = set(map(id, names[: chance.randint(0, len(names))]))
    for act in pending:
        if act.what not in _DATA:
            if id(act) in kept:
                happen(files, act)
            continue
        for at in range(0, max(len(act.data), 1), _PIECE):
            if chance.random() < 0.5:
                happen(files, act._replace(data=act.data[at : at + _PIECE], at=act.at + at))
    return files


def happen(files, act):
    match act.what:
        case "make":
            files[act.path] = bytearray()
        case "write":
            data = files.setdefault(act.path, bytearray())
            data.extend(b"\0" * (act.at - len(data)))
            data[act.at : act.at + len(act.data)] = act.data
        case "cut":
            data = files.setdefault(act.path, bytearray())
            data.extend(b"\0" * (act.at - len(data)))
            del data[act.at :]
        case "remove":
            files.pop(act.path, None)
        case "rename" if act.path in files:
            files[act.target] = files.pop(act.path)
        case _:
            pass


def write(files, folder):
    folder.mkdir()
    for path, data in files.items():
        if not path.endswith("-shm"):  # SQLite makes it anew
            there = folder / path
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(data)


def recorded(kind, folder, limit):
    """Run the driver under strace and return what it did below *folder*, in order."""
    with tempfile.NamedTemporaryFile() as log:
        subprocess.run(
            ["strace", "-f", "-qq", "-y", "-xx", "-s", "99999999", "-e", f"trace={_CALLS}", "-o",
             log.name, sys.executable, str(DRIVER), kind, str(folder), "--limit", str(limit)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        text = Path(log.name).read_text()
    sizes: dict[str, int] = {}
    found = (act_of(line, folder, sizes) for line in text.splitlines())
    return [act for act in found if act is not None]


def act_of(line, folder, sizes):
    """Return what a line of strace says was done below *folder*, or None."""
    match = _CALL.match(line)
    if match is None:
        return None
    call, arguments, result = match[1], match[2], int(match[3])
    if call == "write" and arguments.startswith("1<"):
        words = unescaped(_TEXT.search(arguments)[1]).decode().split(maxsplit=1)
        return Act("said", words[1].strip()) if words[:1] == ["ACK"] else None
    if call == "openat":
        path = below(_TEXT.search(arguments)[1], folder)
        if path is None or ("O_CREAT" not in arguments and "O_TRUNC" not in arguments):
            return None
        is_new = path not in sizes or "O_TRUNC" in arguments
        sizes[path] = 0 if is_new else sizes[path]
        return Act("make", path) if is_new else None
    if call in ("rename", "unlink"):
        paths = [below(each, folder) for each in _TEXT.findall(arguments)]
        if paths[0] is None:
            return None
        size = sizes.pop(paths[0], 0)
        if call == "unlink":
            return Act("remove", paths[0])
        sizes[paths[1]] = size
        return Act("rename", paths[0], target=paths[1])
    file = _FILE.match(arguments)
    path = below(file[1], folder) if file else None
    if path is None:
        return None
    if call in ("fsync", "fdatasync"):
        return Act("sync", path)
    if call == "ftruncate":
        size = int(arguments.rsplit(",", 1)[1])
        sizes[path] = size
        return Act("cut", path, at=size)
    data = unescaped(_TEXT.search(arguments)[1])[:result]
    at = int(arguments.rsplit(",", 1)[1]) if call == "pwrite64" else sizes.get(path, 0)
    sizes[path] = max(sizes.get(path, 0), at + len(data))
    return Act("write", path, data, at)


def below(escaped, folder):
    path = unescaped(escaped).decode(errors="replace")
    root = str(folder.resolve())
    if path == root:
        return "."
    return path[len(root) + 1 :] if path.startswith(root + "/") else None


def unescaped(text):
    return bytes.fromhex(text.replace("\\x", ""))
