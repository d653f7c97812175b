import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flashcards.core.blueprint import Topic
from flashcards.core.days import moment, study_day
from flashcards.core.model import (
    CardId,
    Day,
    DeckId,
    Domain,
    DomainId,
    Grade,
    Kind,
    Scenario,
    Trap,
    TrapId,
)
from flashcards.core.statistics import Growth, Share
from flashcards.services.reading import reading
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.statistics import statistics_of
from flashcards.services.statistics_missed import practice_of
from flashcards.services.statistics_more import figures_of, more_statistics
from flashcards.services.statistics_wish import Period, Wish, topic_choices
from flashcards.store import history
from flashcards.store.history_write import Entry
from flashcards.store.records import DeckRecord, DeckState
from tests.mockdata import trapped
from tests.sampledata import HandClock, answered, append, open_collection, small_deck

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = study_day(NOW)
ONE, TWO = DeckId("one"), DeckId("two")
FIX = "fixing it for the person"


def decks():
    """Return two decks, the second with two topics, both with situations that hold a trap."""
    files = []
    for name in (ONE, TWO):
        file = small_deck(name, concepts=4, scenarios=4)
        domains = [Domain(id=DomainId(each), name=f"Topic {each}") for each in ("topic", "other")]
        cards = [trapped(card) if isinstance(card, Scenario) else card for card in file.cards]
        if name == TWO:
            cards = [
                replace(card, domain=DomainId("other")) if place % 2 else card
                for place, card in enumerate(cards)
            ]
        about = replace(
            file.deck,
            domains=tuple(domains if name == TWO else domains[:1]),
            traps=(Trap(id=TrapId("FIX"), name=FIX),),
        )
        files.append(replace(file, deck=about, cards=tuple(cards)))
    return files


def live(collection, seed, days=40, answers=8):
    """Answer at random for some days, with practice, mocks, resets and answers taken back."""
    chance = random.Random(seed)
    for before in range(days, -1, -1):
        for _ in range(chance.randrange(answers)):
            hours = chance.choice((-3, 0, 3, 10))
            now = (
                NOW - timedelta(days=before) + timedelta(hours=hours, minutes=chance.randrange(59))
            )
            event = append(collection, _answer(chance, now))
            if chance.random() < 0.15:
                append(collection, _voiding(event, now))


def _answer(chance, now):
    card = chance.choice(("c1", "c2", "c3", "c4", "s1", "s2", "s3", "s4"))
    entry = answered(
        lambda: now,
        chance.choice(tuple(Grade)),
        card=card,
        deck=chance.choice((ONE, TWO)),
        mode=chance.choice(("study", "study", "study", "practice", "mock")),
        milliseconds=chance.randrange(1_000, 60_000),
    )
    if chance.random() < 0.05:
        return replace(entry, kind=Kind.RESET, grade=None, milliseconds=None, data=())
    if card.startswith("s") and chance.random() < 0.9:
        return replace(entry, data=(*entry.data, ("chosen", [chance.choice("abcd")])))
    return entry


def _voiding(event, now):
    return Entry(
        kind=Kind.VOIDED,
        deck=event.deck,
        card=event.card,
        part=event.part,
        moment=moment(now),
        data=(("device", event.device), ("seq", event.seq)),
    )


def counted(collection, among, since):
    """Count the history anew, without any of what is kept beside it: (event, class) each."""
    seen, found = {}, []
    for event in history.unvoided(history.everything(collection.connection)):
        key, mode = (event.deck, event.card, event.part), event.get("mode")
        if event.kind == Kind.RESET:
            seen.pop(key, None)
        if event.kind != Kind.ANSWERED:
            continue
        kind = mode
        if mode == "study":
            last = seen.get(key)
            kind = "new" if last is None else "review" if event.day > last else "repeat"
            seen[key] = event.day
        is_asked = among is None or (
            event.home == among.deck and among.domain in {None, event.domain}
        )
        if is_asked and event.day >= since:
            found.append((event, kind))
    return found


@pytest.fixture(params=range(4), scope="module")
def lived(request, tmp_path_factory):
    """Give a collection with a random past, which tests only read."""
    folder = tmp_path_factory.mktemp("lived")
    with open_collection(folder, *decks(), seed=request.param) as collection:
        live(collection, request.param)
        yield collection


every_among = pytest.mark.parametrize(
    "among",
    [None, Topic(deck=ONE), Topic(deck=TWO, domain=DomainId("other"))],
    ids=["all", "a deck", "a topic of a deck"],
)
every_period = pytest.mark.parametrize("period", Period)


@every_among
@every_period
def test_the_days_equal_a_recount_of_the_history(lived, among, period):
    since = period.since(TODAY)
    days = defaultdict(lambda: [0, 0, 0, 0, 0])
    for event, kind in counted(lived, among, since):
        is_review = kind == "review"
        passed = is_review and event.grade >= Grade.HARD
        for place, more in enumerate((1, kind == "new", passed, is_review, event.milliseconds)):
            days[event.day][place] += more
    found = figures_of(lived.connection, among, since).days
    assert {
        day.day: [day.answers, day.new, day.passed, day.reviews, day.milliseconds] for day in found
    } == dict(days)


@every_among
@every_period
def test_what_was_remembered_equals_a_recount(lived, among, period):
    since = period.since(TODAY)
    reviews = [event for event, kind in counted(lived, among, since) if kind == "review"]
    passed = sum(event.grade >= Grade.HARD for event in reviews)
    more = more_statistics(lived.connection, TODAY, Wish(among=among, period=period))
    assert more.whole == Share(part=passed, whole=len(reviews))
    assert sum(share.whole for _, share in more.remembered) == len(reviews)


@every_among
@every_period
def test_grades_and_hours_equal_a_recount(lived, among, period):
    since = period.since(TODAY)
    events = [event for event, _ in counted(lived, among, since)]
    more = more_statistics(lived.connection, TODAY, Wish(among=among, period=period))
    grades = Counter(event.grade for event in events)
    hours = Counter(datetime.fromtimestamp(event.wall / 1000, UTC).hour for event in events)
    assert more.grades == {grade: grades[grade] for grade in Grade}
    assert [share.whole for share in more.hours] == [hours[hour] for hour in range(24)]


@every_among
@every_period
def test_what_was_missed_equals_a_recount(lived, among, period):
    since = period.since(TODAY)
    answers, misses, last = Counter(), Counter(), {}
    for event, _ in counted(lived, among, since):
        key = (event.deck, event.card)
        answers[key] += 1
        if event.grade < Grade.HARD:
            misses[key] += 1
            last[key] = max(event.day, last.get(key, 0))
    found = statistics_of(lived.connection, TODAY, Wish(among=among, period=period)).missed
    best = sorted(((count, last[key]) for key, count in misses.items() if count > 1), reverse=True)
    shown = [(each.missed, last[each.origin, each.card]) for each in found]
    assert shown == best[:4]
    assert [
        (misses[each.origin, each.card], answers[each.origin, each.card]) for each in found
    ] == [(each.missed, each.answers) for each in found]


@every_among
@every_period
def test_the_traps_equal_a_recount(lived, among, period):
    since = period.since(TODAY)
    picks = [
        event.get("chosen")
        for event, _ in counted(lived, among, since)
        if event.card.startswith("s") and event.get("chosen")
    ]
    fell = sum("a" in pick for pick in picks)
    found = statistics_of(lived.connection, TODAY, Wish(among=among, period=period)).traps
    expected = [(FIX, fell, len(picks))] if len(picks) >= 10 and fell else []
    assert [(trap.name, trap.chosen, trap.chances) for trap in found] == expected


def test_a_trap_is_hidden_under_ten_chances(tmp_path):
    clock = HandClock()
    with open_collection(tmp_path, *decks()) as collection:
        for _ in range(9):
            clock.move(days=1)
            entry = answered(clock, Grade.AGAIN, card="s1", deck=ONE)
            append(collection, replace(entry, data=(*entry.data, ("chosen", ["a"]))))
        today = study_day(clock())
        assert statistics_of(collection.connection, today, Wish()).traps == []


def test_cards_on_hard_topics_are_not_among_the_missed(tmp_path):
    clock = HandClock()
    file = small_deck(ONE, concepts=1, sensitivity=("suicide",))
    with open_collection(tmp_path, file) as collection:
        for _ in range(3):
            clock.move(days=1)
            append(collection, answered(clock, Grade.AGAIN, deck=ONE))
        assert statistics_of(collection.connection, study_day(clock()), Wish()).missed == []


def test_a_card_that_rests_with_its_deck_is_not_among_the_missed(tmp_path):
    clock = HandClock()
    file = small_deck(ONE, concepts=1)
    with open_collection(tmp_path, file) as collection:
        for _ in range(3):
            clock.move(days=1)
            append(collection, answered(clock, Grade.AGAIN, deck=ONE))
        paused = DeckRecord(deck=file.deck, position=0, state=DeckState.PAUSED)
        collection.write("pause", lambda transaction: transaction.put(paused))
        assert statistics_of(collection.connection, study_day(clock()), Wish()).missed == []


def test_practice_takes_each_missed_card_once(lived):
    missed = statistics_of(lived.connection, TODAY, Wish()).missed
    names = practice_of([*missed, *missed]).names
    assert sorted(names) == sorted({(each.origin, each.card) for each in missed})


def test_every_card_is_firm_growing_just_met_or_not_seen(lived):
    growth = more_statistics(lived.connection, TODAY, Wish()).growth
    assert sum(growth.values()) == 16
    assert set(growth) == set(Growth)


def test_the_calendar_runs_from_the_first_week_to_the_exam(tmp_path):
    exam = Day(TODAY + 20)
    with open_collection(tmp_path, *decks()) as collection:
        live(collection, seed=1)
        write_settings(collection, StudySettings(exam_day=exam))
        found = statistics_of(collection.connection, TODAY, Wish())
    assert found.calendar.days[0].day <= found.first < found.calendar.days[0].day + 7
    assert found.calendar.days[-1].day == exam
    assert found.calendar.days[-1].is_exam


def test_before_the_first_answer_there_are_no_figures(tmp_path):
    with open_collection(tmp_path, *decks()) as collection:
        found = statistics_of(collection.connection, TODAY, Wish())
    assert (found.first, found.days, found.calendar, found.missed) == (None, [], None, [])


def test_the_topics_that_can_be_asked_for_are_decks_and_their_parts(tmp_path):
    with open_collection(tmp_path, *decks()) as collection:
        names = [choice.name for choice in topic_choices(collection.connection)]
    assert names == ["Deck one", "Deck two", "Topic topic", "Topic other"]


def test_the_figures_are_read_while_another_holds_the_collection(lived):
    with reading(lived.folder) as connection:
        assert figures_of(connection, None, Day(0)).days


def test_four_weeks_ago_is_told_once_answers_enough_had_come(tmp_path):
    from tests.sampledata import exam_deck

    clock = HandClock()
    with open_collection(tmp_path, exam_deck(ONE, concepts=6)) as collection:
        for _ in range(40):
            clock.move(days=1)
            for number in range(1, 7):
                append(collection, answered(clock, Grade.GOOD, card=CardId(f"c{number}"), deck=ONE))
        today = study_day(clock())
        (topic,) = statistics_of(collection.connection, today, Wish()).standings
        assert topic.before is not None
        assert 0 < topic.before < 1


def test_a_missed_card_is_found_behind_any_number_that_may_not_be_shown(tmp_path):
    clock = HandClock()
    hard = small_deck(ONE, concepts=70, sensitivity=("suicide",))
    with open_collection(tmp_path, hard, small_deck(TWO, concepts=1)) as collection:
        entries = [answered(clock, Grade.AGAIN, card=f"c{n}", deck=ONE) for n in range(1, 71)]
        entries = [*entries * 3, *[answered(clock, Grade.AGAIN, deck=TWO)] * 2]
        collection.write("answers", lambda transaction: transaction.append_all(entries))
        (found,) = statistics_of(collection.connection, study_day(clock()), Wish()).missed
    assert (found.origin, found.missed, found.answers) == (TWO, 2, 2)
