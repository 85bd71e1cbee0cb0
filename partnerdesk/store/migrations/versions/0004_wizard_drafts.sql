CREATE TABLE wizard_draft (
    account_id VARCHAR(36),
    step VARCHAR(40) NOT NULL,
    content TEXT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_wizard_draft PRIMARY KEY (id)
);

PRAGMA user_version=4;
