"""flashcards readiness: where the learner stands, of all questions and by topic."""

import argparse
import json
from typing import IO

from flashcards.cli.command import DONE
from flashcards.cli.opening import clock, reading_only
from flashcards.core.days import study_day
from flashcards.core.readiness import Readiness, Score
from flashcards.services.exam import ExamPlan
from flashcards.services.settings import settings_in
from flashcards.services.standing import standing_today, topic_name
from flashcards.words.standing import if_followed_text, of_100, today_text

SUMMARY: str = "show where you stand, of 100 questions like the ones in this app"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments to its parser."""
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(arguments: argparse.Namespace, out: IO[str]) -> int:
    """Print the range, and a line for each topic."""
    with reading_only(arguments) as connection:
        settings = settings_in(connection)
        today = study_day(clock()(), settings.rollover)
        found = standing_today(connection, settings, today)
    if arguments.json:
        print(json.dumps(_plain(found, settings.pass_mark), ensure_ascii=False), file=out)
        return DONE
    if found is None:
        print("There is no deck for an exam.", file=out)
        return DONE
    plan, readiness = found
    said = if_followed_text if settings.exam_day == plan.exam.day else today_text
    print(said(readiness.whole, plan.exam.day - today), file=out)
    for topic, score in readiness.topics.items():
        said = f"{of_100(score.low)} to {of_100(score.high)}" if score.is_enough else "-"
        print(f"  {topic_name(plan, topic)}: {said}", file=out)
    return DONE


def _plain(found: tuple[ExamPlan, Readiness] | None, pass_mark: float | None) -> dict[str, object]:
    if found is None:
        nothing = dict.fromkeys(("score", "low", "high", "p_pass"))
        return {"enough_evidence": False, **nothing, "pass_mark": pass_mark, "by_domain": []}
    _, readiness = found
    passing = readiness.passing
    return {
        **_score(readiness.whole),
        "p_pass": None if passing is None else round(passing, 4),
        "pass_mark": pass_mark,
        "by_domain": [
            {"domain": topic.domain or topic.deck, **_score(score)}
            for topic, score in readiness.topics.items()
        ],
    }


def _score(score: Score) -> dict[str, object]:
    """Return a score as shares; without evidence enough it is not known."""
    shares = {"score": score.score, "low": score.low, "high": score.high}
    known = {key: round(value, 4) if score.is_enough else None for key, value in shares.items()}
    return {"enough_evidence": score.is_enough, **known}
