"""Row 13: deck files that are broken or hostile."""

import tempfile
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.formats import fuzz


def hostile(files, seed=11):
    """Bring made-up files to every reader and into a collection; any error but ours rises."""
    with tempfile.TemporaryDirectory() as folder:
        fared = fuzz.run(files, seed=seed, folder=Path(folder))
    note = ", ".join(f"{count} {what}" for what, count in sorted(fared.items()))
    return Outcome(tried=files, half=files - sum(fared.values()), note=note)
