CREATE TABLE reward_0005 (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    kind VARCHAR(40),
    is_money BOOLEAN NOT NULL,
    value_low BIGINT,
    value_likely BIGINT,
    value_high BIGINT,
    probability VARCHAR(40),
    division VARCHAR(40) NOT NULL,
    rule VARCHAR(40),
    due_on DATE,
    target BIGINT,
    better VARCHAR(40),
    bands TEXT,
    actual BIGINT,
    agreement VARCHAR(40) NOT NULL,
    agreed_on DATE,
    us_agree BOOLEAN NOT NULL,
    them_agree BOOLEAN NOT NULL,
    agreed_terms TEXT,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_reward PRIMARY KEY (id),
    CONSTRAINT fk_reward_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

INSERT INTO reward_0005
SELECT
    plan_id, title, kind, is_money, value_low, value_likely, value_high, probability, division,
    rule, due_on, NULL, NULL, NULL, NULL, agreement, agreed_on, us_agree, them_agree, agreed_terms,
    visibility, private_notes, position, created_at, changed_at, id
FROM reward;

DROP TABLE reward;

ALTER TABLE reward_0005 RENAME TO reward;

CREATE INDEX ix_reward_plan_id ON reward (plan_id);

CREATE TABLE plan_party_0005 (
    plan_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    weight VARCHAR(40),
    gain_cap BIGINT,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_plan_party PRIMARY KEY (id),
    CONSTRAINT fk_plan_party_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_plan_party_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

INSERT INTO plan_party_0005
SELECT plan_id, party_id, NULL, NULL, position, id
FROM plan_party;

DROP TABLE plan_party;

ALTER TABLE plan_party_0005 RENAME TO plan_party;

CREATE INDEX ix_plan_party_plan_id ON plan_party (plan_id);

CREATE INDEX ix_plan_party_party_id ON plan_party (party_id);

CREATE TABLE group_worth (
    plan_id VARCHAR(36) NOT NULL,
    members TEXT NOT NULL,
    worth BIGINT NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_group_worth PRIMARY KEY (id),
    CONSTRAINT fk_group_worth_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_group_worth_plan_id ON group_worth (plan_id);

PRAGMA user_version=5;
