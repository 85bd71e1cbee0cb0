CREATE TABLE search_entry (
    id INTEGER NOT NULL PRIMARY KEY,
    item_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36),
    plan_id VARCHAR(36)
);

CREATE INDEX ix_search_entry_item_id ON search_entry (item_id);

CREATE INDEX ix_search_entry_account_id ON search_entry (account_id);

CREATE TABLE search_term (term TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE search_state (recipe TEXT NOT NULL);

CREATE VIRTUAL TABLE search_words USING fts5(
    title, body, private, tokenize='ascii', prefix='1 2 3', columnsize=0
);

PRAGMA user_version=3;
