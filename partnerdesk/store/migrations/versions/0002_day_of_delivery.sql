CREATE TABLE commitment_0002 (
    plan_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    kind VARCHAR(40),
    quantity VARCHAR(40),
    unit TEXT NOT NULL,
    value_per_unit BIGINT,
    rhythm VARCHAR(40) NOT NULL,
    starts_on DATE,
    ends_on DATE,
    tender VARCHAR(40),
    person_id VARCHAR(36),
    delivered VARCHAR(40),
    delivered_on DATE,
    status VARCHAR(40) NOT NULL,
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
    CONSTRAINT pk_commitment PRIMARY KEY (id),
    CONSTRAINT fk_commitment_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_commitment_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_commitment_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

INSERT INTO commitment_0002
SELECT
    plan_id, party_id, title, kind, quantity, unit, value_per_unit, rhythm, starts_on, ends_on,
    tender, person_id, delivered, NULL, status, agreement, agreed_on, us_agree, them_agree,
    agreed_terms, visibility, private_notes, position, created_at, changed_at, id
FROM commitment;

DROP TABLE commitment;

ALTER TABLE commitment_0002 RENAME TO commitment;

CREATE INDEX ix_commitment_person_id ON commitment (person_id);

CREATE INDEX ix_commitment_plan_id ON commitment (plan_id);

CREATE INDEX ix_commitment_party_id ON commitment (party_id);

PRAGMA user_version=2;
