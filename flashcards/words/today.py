"""Today's plan in words: for Home, and for a terminal that is not there to study in."""

from flashcards.services.overview import Overview
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.minutes import duration_text

_CONTEXT = "Today"
_ABOUT = QT_TRANSLATE_NOOP("Today", "About {time} today")
_REVIEW_AND_NEW = QT_TRANSLATE_NOOP("Today", "{review} to review and {new} new.")
_REVIEW = QT_TRANSLATE_NOOP("Today", "{review} to review.")
_ONE_NEW = QT_TRANSLATE_NOOP("Today", "1 new card.")
_NEW = QT_TRANSLATE_NOOP("Today", "{new} new cards.")
_CARD = QT_TRANSLATE_NOOP("Today", "1 card")
_CARDS = QT_TRANSLATE_NOOP("Today", "{count} cards")
_NOTHING = QT_TRANSLATE_NOOP("Today", "Nothing is waiting today")
_DONE = QT_TRANSLATE_NOOP("Today", "Today's plan is done")
_TOPIC = QT_TRANSLATE_NOOP("Today", "{topic}: {count}")
_SHORT_BOTH = QT_TRANSLATE_NOOP("Today", "{due} to review, {new} new")
_SHORT_REVIEW = QT_TRANSLATE_NOOP("Today", "{due} to review")
_SHORT_NEW = QT_TRANSLATE_NOOP("Today", "{new} new")
_CAUGHT_UP = QT_TRANSLATE_NOOP("Today", "All caught up")


def today_heading(today: Overview, translate: Translate = english) -> str:
    """Return how long today's plan is: "About 18 minutes today"."""
    if today.due or today.new:
        time = duration_text(today.seconds, translate)
        return translate(_CONTEXT, _ABOUT).format(time=time)
    return translate(_CONTEXT, _DONE if today.answered else _NOTHING)


def today_cards(due: int, new: int, translate: Translate = english) -> str:
    """Return what today's plan holds: "30 cards to review and 8 new."."""
    if due and new:
        said = translate(_CONTEXT, _REVIEW_AND_NEW)
        return said.format(review=cards_text(due, translate), new=new)
    if due:
        return translate(_CONTEXT, _REVIEW).format(review=cards_text(due, translate))
    return translate(_CONTEXT, _ONE_NEW if new == 1 else _NEW).format(new=new)


def topic_today(due: int, new: int, translate: Translate = english) -> str:
    """Return what today holds of one topic: "3 to review, 1 new"."""
    if due and new:
        return translate(_CONTEXT, _SHORT_BOTH).format(due=due, new=new)
    if due or new:
        said = translate(_CONTEXT, _SHORT_REVIEW if due else _SHORT_NEW)
        return said.format(due=due, new=new)
    return translate(_CONTEXT, _CAUGHT_UP)


def cards_text(count: int, translate: Translate = english) -> str:
    """Return a number of cards: "1 card", "30 cards"."""
    return translate(_CONTEXT, _CARD if count == 1 else _CARDS).format(count=count)


def plan_lines(today: Overview, translate: Translate = english) -> list[str]:
    """Return today's plan as lines: the whole, then each topic that has a part in it."""
    lines = [today_heading(today, translate) + "."]
    if not today.due and not today.new:
        return lines
    lines[0] += " " + today_cards(today.due, today.new, translate)
    for topic in today.topics:
        if topic.due or topic.new:
            said = topic_today(topic.due, topic.new, translate)
            lines.append(translate(_CONTEXT, _TOPIC).format(topic=topic.deck.name, count=said))
    return lines
