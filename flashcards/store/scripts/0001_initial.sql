CREATE TABLE facts (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE devices (id INTEGER PRIMARY KEY, device TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE labels (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE deck_names (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE) STRICT;

CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    deck INTEGER NOT NULL REFERENCES deck_names (id),
    card TEXT NOT NULL COLLATE NOCASE,
    UNIQUE (deck, card)
) STRICT;

CREATE TABLE decks (
    id INTEGER PRIMARY KEY REFERENCES deck_names (id),
    state TEXT NOT NULL CHECK (state IN ('studied', 'paused', 'archived', 'removed')),
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE cards (
    name INTEGER PRIMARY KEY REFERENCES names (id),
    deck INTEGER NOT NULL REFERENCES decks (id),
    position INTEGER NOT NULL,
    domain INTEGER NOT NULL REFERENCES labels (id),
    kind TEXT NOT NULL CHECK (kind IN ('concept', 'cloze', 'scenario')),
    status TEXT NOT NULL CHECK (status IN ('active', 'draft', 'retired')),
    pool TEXT NOT NULL CHECK (pool IN ('study', 'mock')),
    priority INTEGER NOT NULL,
    sensitivity TEXT NOT NULL,
    words INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX cards_deck ON cards (deck, status, pool, kind);

CREATE TABLE bases (name INTEGER PRIMARY KEY REFERENCES cards (name), body TEXT) STRICT;

CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    device INTEGER NOT NULL REFERENCES devices (id),
    seq INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    part INTEGER NOT NULL,
    day INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    zone INTEGER NOT NULL,
    grade INTEGER CHECK (grade BETWEEN 0 AND 5),
    milliseconds INTEGER,
    home INTEGER NOT NULL REFERENCES labels (id),
    domain INTEGER NOT NULL REFERENCES labels (id),
    scheduler INTEGER NOT NULL REFERENCES labels (id),
    data TEXT NOT NULL,
    crc INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_card ON history (name, part, clock);

CREATE INDEX history_day ON history (day);

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TABLE received (
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
WHEN NOT EXISTS (SELECT 1 FROM received WHERE device = OLD.device AND seq = OLD.seq)
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TABLE memory (
    name INTEGER NOT NULL REFERENCES names (id),
    part INTEGER NOT NULL,
    deck INTEGER NOT NULL,
    repetition INTEGER NOT NULL,
    interval INTEGER NOT NULL,
    easiness INTEGER NOT NULL,
    due INTEGER,
    last INTEGER,
    lapses INTEGER NOT NULL,
    repeat INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    held INTEGER NOT NULL,
    wake INTEGER,
    show INTEGER,
    PRIMARY KEY (name, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX memory_show ON memory (show, name, part, deck) WHERE show IS NOT NULL;

CREATE INDEX memory_new ON memory (turn, name, part, deck) WHERE due IS NULL AND held = 0;

CREATE INDEX memory_last ON memory (last) WHERE repeat = 1;

CREATE INDEX memory_seen ON memory (deck) WHERE due IS NOT NULL;

CREATE TABLE forecast (
    name INTEGER NOT NULL,
    part INTEGER NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE kappa (day INTEGER PRIMARY KEY, value REAL NOT NULL, n INTEGER NOT NULL) STRICT;

CREATE TABLE flags (
    name INTEGER PRIMARY KEY REFERENCES names (id),
    starred INTEGER NOT NULL,
    resting INTEGER NOT NULL,
    wake INTEGER,
    doubts INTEGER NOT NULL
) STRICT;

CREATE INDEX flags_starred ON flags (name) WHERE starred = 1;

CREATE TABLE daily (
    day INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    deck INTEGER NOT NULL,
    domain INTEGER NOT NULL,
    class TEXT NOT NULL,
    grade INTEGER NOT NULL,
    n INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    PRIMARY KEY (day, hour, deck, domain, class, grade)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (day INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;

CREATE TABLE mocks (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'practice')),
    state TEXT NOT NULL CHECK (state IN ('open', 'submitted', 'dropped')),
    seed INTEGER NOT NULL,
    day INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    given INTEGER,
    remaining INTEGER,
    place INTEGER NOT NULL,
    timer INTEGER NOT NULL,
    aside INTEGER NOT NULL,
    forecast REAL
) STRICT;

CREATE TABLE mock_questions (
    mock INTEGER NOT NULL REFERENCES mocks (id),
    place INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    new INTEGER NOT NULL,
    chosen TEXT NOT NULL,
    struck TEXT NOT NULL,
    flagged INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    checked INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (mock, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX mock_questions_name ON mock_questions (name);

CREATE TABLE undo_import (
    step INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT,
    after INTEGER
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (
    front, back, extra, tags, content = '', detail = column, tokenize = 'unicode61 remove_diacritics 2'
);
