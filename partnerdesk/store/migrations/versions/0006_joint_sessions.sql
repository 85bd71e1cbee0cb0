CREATE TABLE session_course (
    content TEXT NOT NULL,
    minutes TEXT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_session_course PRIMARY KEY (id)
);

CREATE TABLE sealed_answers (
    joint_session_id VARCHAR(36) NOT NULL,
    side VARCHAR(40) NOT NULL,
    content TEXT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_sealed_answers PRIMARY KEY (id)
);

CREATE INDEX ix_sealed_answers_joint_session_id ON sealed_answers (joint_session_id);

CREATE TABLE change_set_0006 (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    command VARCHAR(60) NOT NULL,
    at VARCHAR(32) NOT NULL,
    side VARCHAR(40) NOT NULL,
    by_both BOOLEAN NOT NULL,
    session_id VARCHAR(36),
    account_id VARCHAR(36),
    plan_id VARCHAR(36),
    merge_key VARCHAR(200),
    state VARCHAR(40) NOT NULL
);

INSERT INTO change_set_0006
SELECT
    number, label, command, at, side, 0, session_id, account_id, plan_id, merge_key, state
FROM change_set;

DROP TABLE change_set;

ALTER TABLE change_set_0006 RENAME TO change_set;

CREATE INDEX ix_change_set_plan_id ON change_set (plan_id);

CREATE INDEX ix_change_set_account_id ON change_set (account_id);

PRAGMA user_version=6;
