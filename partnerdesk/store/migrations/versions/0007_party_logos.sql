CREATE TABLE party_logo (
    party_id VARCHAR(36) NOT NULL,
    data TEXT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_party_logo PRIMARY KEY (id),
    CONSTRAINT fk_party_logo_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_party_logo_party_id ON party_logo (party_id);

PRAGMA user_version=7;
