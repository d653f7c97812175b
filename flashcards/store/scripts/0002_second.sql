-- How many reviews each day brings, and how many cards each deck has: kept by triggers in the
-- statement that changes a row, recounted by the views.

CREATE TABLE day_counts (
    day INTEGER NOT NULL,
    deck INTEGER NOT NULL,
    kind TEXT NOT NULL,
    n INTEGER NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (day, deck, kind)
) STRICT, WITHOUT ROWID;

CREATE VIEW day_recount AS
SELECT memory.show AS day, memory.deck, cards.kind, count(*) AS n, sum(cards.words) AS words
FROM memory JOIN cards ON cards.name = memory.name
WHERE memory.show IS NOT NULL GROUP BY memory.show, memory.deck, cards.kind;

CREATE TABLE deck_counts (
    deck INTEGER PRIMARY KEY,
    concept INTEGER NOT NULL,
    scenario INTEGER NOT NULL,
    mock INTEGER NOT NULL,
    studied INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE VIEW deck_recount AS
SELECT deck, sum(concept) AS concept, sum(scenario) AS scenario, sum(mock) AS mock,
    sum(studied) AS studied, sum(seen) AS seen
FROM (
    SELECT deck, sum(pool = 'study' AND kind <> 'scenario') AS concept,
        sum(pool = 'study' AND kind = 'scenario') AS scenario, sum(pool = 'mock') AS mock,
        0 AS studied, 0 AS seen
    FROM cards WHERE status = 'active' GROUP BY deck
    UNION ALL
    SELECT deck, 0, 0, 0, count(DISTINCT name),
        count(DISTINCT CASE WHEN due IS NOT NULL THEN name END)
    FROM memory WHERE held = 0 GROUP BY deck
)
GROUP BY deck;

INSERT INTO day_counts SELECT day, deck, kind, n, words FROM day_recount;

INSERT INTO deck_counts SELECT deck, concept, scenario, mock, studied, seen FROM deck_recount;

CREATE TRIGGER review_gets_its_day AFTER INSERT ON memory WHEN NEW.show IS NOT NULL
BEGIN
    INSERT INTO day_counts (day, deck, kind, n, words)
        SELECT NEW.show, NEW.deck, kind, 1, words FROM cards WHERE name = NEW.name
        ON CONFLICT DO UPDATE SET n = n + 1, words = words + excluded.words;
END;

CREATE TRIGGER review_leaves_its_day AFTER DELETE ON memory WHEN OLD.show IS NOT NULL
BEGIN
    UPDATE day_counts SET n = n - 1, words = words - (SELECT words FROM cards WHERE name = OLD.name)
        WHERE day = OLD.show AND deck = OLD.deck
            AND kind = (SELECT kind FROM cards WHERE name = OLD.name);
    DELETE FROM day_counts WHERE day = OLD.show AND deck = OLD.deck AND n = 0;
END;

CREATE TRIGGER review_changes_its_day AFTER UPDATE OF show, deck ON memory
WHEN OLD.show IS NOT NEW.show OR (OLD.deck <> NEW.deck AND NEW.show IS NOT NULL)
BEGIN
    UPDATE day_counts SET n = n - 1, words = words - (SELECT words FROM cards WHERE name = OLD.name)
        WHERE day = OLD.show AND deck = OLD.deck
            AND kind = (SELECT kind FROM cards WHERE name = OLD.name);
    DELETE FROM day_counts WHERE day = OLD.show AND deck = OLD.deck AND n = 0;
    INSERT INTO day_counts (day, deck, kind, n, words)
        SELECT NEW.show, NEW.deck, kind, 1, words FROM cards
        WHERE name = NEW.name AND NEW.show IS NOT NULL
        ON CONFLICT DO UPDATE SET n = n + 1, words = words + excluded.words;
END;

CREATE TRIGGER card_changes_its_reviews AFTER UPDATE OF kind, words ON cards
WHEN OLD.kind <> NEW.kind OR OLD.words <> NEW.words
BEGIN
    INSERT INTO day_counts (day, deck, kind, n, words)
        SELECT show, deck, OLD.kind, -count(*), -count(*) * OLD.words FROM memory
        WHERE name = OLD.name AND show IS NOT NULL GROUP BY show, deck
        ON CONFLICT DO UPDATE SET n = n + excluded.n, words = words + excluded.words;
    INSERT INTO day_counts (day, deck, kind, n, words)
        SELECT show, deck, NEW.kind, count(*), count(*) * NEW.words FROM memory
        WHERE name = NEW.name AND show IS NOT NULL GROUP BY show, deck
        ON CONFLICT DO UPDATE SET n = n + excluded.n, words = words + excluded.words;
    DELETE FROM day_counts
        WHERE day IN (SELECT show FROM memory WHERE name = NEW.name) AND n = 0;
END;

CREATE TRIGGER card_leaves_its_reviews BEFORE DELETE ON cards
BEGIN
    UPDATE memory SET held = 1, wake = NULL, show = NULL WHERE name = OLD.name;
END;

CREATE TRIGGER card_joins_its_deck AFTER INSERT ON cards WHEN NEW.status = 'active'
BEGIN
    INSERT INTO deck_counts (deck, concept, scenario, mock, studied, seen) VALUES (
        NEW.deck, NEW.pool = 'study' AND NEW.kind <> 'scenario',
        NEW.pool = 'study' AND NEW.kind = 'scenario', NEW.pool = 'mock', 0, 0
    ) ON CONFLICT DO UPDATE SET concept = concept + excluded.concept,
        scenario = scenario + excluded.scenario, mock = mock + excluded.mock;
END;

CREATE TRIGGER card_leaves_its_deck AFTER DELETE ON cards WHEN OLD.status = 'active'
BEGIN
    UPDATE deck_counts SET concept = concept - (OLD.pool = 'study' AND OLD.kind <> 'scenario'),
        scenario = scenario - (OLD.pool = 'study' AND OLD.kind = 'scenario'),
        mock = mock - (OLD.pool = 'mock')
        WHERE deck = OLD.deck;
END;

CREATE TRIGGER card_changes_its_deck AFTER UPDATE OF deck, kind, status, pool ON cards
WHEN (OLD.deck, OLD.kind, OLD.status, OLD.pool) <> (NEW.deck, NEW.kind, NEW.status, NEW.pool)
BEGIN
    UPDATE deck_counts SET concept = concept - (OLD.pool = 'study' AND OLD.kind <> 'scenario'),
        scenario = scenario - (OLD.pool = 'study' AND OLD.kind = 'scenario'),
        mock = mock - (OLD.pool = 'mock')
        WHERE deck = OLD.deck AND OLD.status = 'active';
    INSERT INTO deck_counts (deck, concept, scenario, mock, studied, seen) VALUES (
        NEW.deck, NEW.status = 'active' AND NEW.pool = 'study' AND NEW.kind <> 'scenario',
        NEW.status = 'active' AND NEW.pool = 'study' AND NEW.kind = 'scenario',
        NEW.status = 'active' AND NEW.pool = 'mock', 0, 0
    ) ON CONFLICT DO UPDATE SET concept = concept + excluded.concept,
        scenario = scenario + excluded.scenario, mock = mock + excluded.mock;
END;

-- A card counts once in its deck, however many of its parts are studied or were seen.

CREATE TRIGGER part_is_counted AFTER INSERT ON memory WHEN NEW.held = 0
BEGIN
    INSERT INTO deck_counts (deck, concept, scenario, mock, studied, seen) VALUES (
        NEW.deck, 0, 0, 0,
        NOT EXISTS (
            SELECT 1 FROM memory WHERE name = NEW.name AND part <> NEW.part AND held = 0
                AND deck = NEW.deck
        ),
        NEW.due IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM memory WHERE name = NEW.name AND part <> NEW.part AND held = 0
                AND deck = NEW.deck AND due IS NOT NULL
        )
    ) ON CONFLICT DO UPDATE SET studied = studied + excluded.studied, seen = seen + excluded.seen;
END;

CREATE TRIGGER part_is_not_counted AFTER DELETE ON memory WHEN OLD.held = 0
BEGIN
    UPDATE deck_counts SET
        studied = studied - NOT EXISTS (
            SELECT 1 FROM memory WHERE name = OLD.name AND held = 0 AND deck = OLD.deck
        ),
        seen = seen - (OLD.due IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM memory WHERE name = OLD.name AND held = 0 AND deck = OLD.deck
                AND due IS NOT NULL
        ))
        WHERE deck = OLD.deck;
END;

CREATE TRIGGER part_is_counted_anew AFTER UPDATE OF deck, held, due ON memory
WHEN OLD.held <> NEW.held
    OR (NEW.held = 0 AND (OLD.deck <> NEW.deck OR (OLD.due IS NULL) <> (NEW.due IS NULL)))
BEGIN
    UPDATE deck_counts SET
        studied = studied - NOT EXISTS (
            SELECT 1 FROM memory WHERE name = OLD.name AND part <> OLD.part AND held = 0
                AND deck = OLD.deck
        ),
        seen = seen - (OLD.due IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM memory WHERE name = OLD.name AND part <> OLD.part AND held = 0
                AND deck = OLD.deck AND due IS NOT NULL
        ))
        WHERE deck = OLD.deck AND OLD.held = 0;
    INSERT INTO deck_counts (deck, concept, scenario, mock, studied, seen)
        SELECT NEW.deck, 0, 0, 0,
            NOT EXISTS (
                SELECT 1 FROM memory WHERE name = NEW.name AND part <> NEW.part AND held = 0
                    AND deck = NEW.deck
            ),
            NEW.due IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM memory WHERE name = NEW.name AND part <> NEW.part AND held = 0
                    AND deck = NEW.deck AND due IS NOT NULL
            )
        WHERE NEW.held = 0
        ON CONFLICT DO UPDATE SET studied = studied + excluded.studied,
            seen = seen + excluded.seen;
END;

-- Reads of the study path that must not pass over what they do not ask for.

DROP INDEX memory_new;

CREATE INDEX memory_new ON memory (turn, name, part, deck, wake) WHERE due IS NULL AND held = 0;

DROP INDEX memory_seen;

CREATE INDEX history_timed ON history (day, clock)
WHERE kind = 'answered' AND milliseconds > 0 AND instr(data, '"mode":"study"') > 0;

DROP INDEX history_day;

CREATE INDEX history_day ON history (day, kind);

-- Statistics: what was missed most often, without a look at each answer; the answers taken back.

CREATE INDEX history_missed ON history (name, part, day, grade, kind, home, domain)
    WHERE kind = 'answered' AND grade < 3;

CREATE INDEX history_voided ON history (name) WHERE kind = 'voided';

-- What authors need: cards being written, decks as last published, notes that learners sent.

CREATE TABLE drafts (
    deck TEXT NOT NULL COLLATE NOCASE,
    card TEXT NOT NULL COLLATE NOCASE,
    body TEXT NOT NULL,
    PRIMARY KEY (deck, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE published (
    deck INTEGER PRIMARY KEY REFERENCES deck_names (id),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE slips (
    id INTEGER PRIMARY KEY,
    deck TEXT NOT NULL COLLATE NOCASE,
    card TEXT NOT NULL COLLATE NOCASE,
    version TEXT NOT NULL,
    text TEXT NOT NULL,
    done INTEGER NOT NULL,
    UNIQUE (deck, card, version, text)
) STRICT;

-- Cards forgotten often, and those at rest: few among many, asked whenever Home is shown.

CREATE INDEX memory_lapses ON memory (lapses, name, part) WHERE lapses >= 8;

CREATE INDEX flags_resting ON flags (name, wake) WHERE resting = 1;

-- What an edited deck said of itself as last imported; without a row it is as it was imported.

CREATE TABLE deck_bases (id INTEGER PRIMARY KEY REFERENCES decks (id), body TEXT NOT NULL) STRICT;

-- A new card finds its neighbours in the order of its deck without a look at the deck's texts.

DROP INDEX cards_deck;

CREATE INDEX cards_deck ON cards (deck, status, pool, kind, priority, position, domain);
