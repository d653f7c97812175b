"""python -m tests.formats.faults FOLDER: write the corpus and its list of expected outcomes."""

import json
import sys
from pathlib import Path

from tests.formats.faults.corpus import CASES

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for case in CASES:
    (folder / case.name).write_bytes(case.data)
expected = [{"file": c.name, "outcome": c.outcome, "code": c.code} for c in CASES]
(folder / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False), "utf-8")
print(f"{len(expected)} files")
