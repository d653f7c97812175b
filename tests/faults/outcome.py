"""What became of one row of fault tests, and the table of all rows."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How often it was *tried*, and what must be 0: acknowledged and lost, damaged, half done."""

    tried: int
    lost: int = 0
    damaged: int = 0
    half: int = 0
    note: str = ""
    is_skipped: bool = False

    @property
    def holds(self):
        return self.is_skipped or not (self.lost or self.damaged or self.half)


def skipped(why):
    return Outcome(tried=0, note=why, is_skipped=True)


def line(row, what, outcome, seconds):
    said = "skipped" if outcome.is_skipped else "yes" if outcome.holds else "NO"
    figures = (outcome.tried, outcome.lost, outcome.damaged, outcome.half)
    counts = " ".join(f"{each:>7}" for each in figures)
    return f"{row:>4}  {what:<34} {counts}  {said:<8}{seconds:>5.0f} s  {outcome.note}"


HEAD = (
    f"{'row':>4}  {'what':<34} {'tried':>7} {'lost':>7} {'damaged':>7} {'half':>7}  "
    f"{'hold':<8}{'time':>7}"
)
