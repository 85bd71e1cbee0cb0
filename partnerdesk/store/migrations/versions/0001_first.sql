CREATE TABLE account (
    name TEXT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    type TEXT NOT NULL,
    industry TEXT NOT NULL,
    website TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    employees BIGINT,
    annual_revenue BIGINT,
    parent_id VARCHAR(36),
    tier TEXT NOT NULL,
    description TEXT NOT NULL,
    source_system TEXT NOT NULL,
    external_id TEXT NOT NULL,
    archived_on DATE,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT fk_account_parent_id FOREIGN KEY(parent_id) REFERENCES account (id)
);

CREATE INDEX ix_account_parent_id ON account (parent_id);

CREATE TABLE change_set (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    command VARCHAR(60) NOT NULL,
    at VARCHAR(32) NOT NULL,
    side VARCHAR(40) NOT NULL,
    session_id VARCHAR(36),
    account_id VARCHAR(36),
    plan_id VARCHAR(36),
    merge_key VARCHAR(200),
    state VARCHAR(40) NOT NULL
);

CREATE INDEX ix_change_set_plan_id ON change_set (plan_id);

CREATE INDEX ix_change_set_account_id ON change_set (account_id);

CREATE TABLE account_digest (
    account_id VARCHAR(36) NOT NULL,
    facts TEXT NOT NULL,
    CONSTRAINT pk_account_digest PRIMARY KEY (account_id)
);

CREATE TABLE party (
    account_id VARCHAR(36) NOT NULL,
    side VARCHAR(40) NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_party PRIMARY KEY (id),
    CONSTRAINT fk_party_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);

CREATE INDEX ix_party_account_id ON party (account_id);

CREATE TABLE change_row (
    id INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    table_name VARCHAR(40) NOT NULL,
    row_id VARCHAR(36) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_change_row PRIMARY KEY (id),
    CONSTRAINT fk_change_row_change_set FOREIGN KEY(change_set) REFERENCES change_set (number)
);

CREATE INDEX ix_change_row_set ON change_row (change_set, id);

CREATE INDEX ix_change_row_row_id ON change_row (row_id);

CREATE TABLE "plan" (
    account_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    next_review DATE,
    status VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT fk_plan_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);

CREATE INDEX ix_plan_account_id ON "plan" (account_id);

CREATE TABLE person (
    account_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    is_placeholder BOOLEAN NOT NULL,
    is_team BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    mobile TEXT NOT NULL,
    reports_to_id VARCHAR(36),
    plan_role VARCHAR(40),
    cares_about TEXT NOT NULL,
    counterpart_id VARCHAR(36),
    last_contact DATE,
    private_attitude INTEGER,
    private_influence INTEGER,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_person_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_person_reports_to_id FOREIGN KEY(reports_to_id) REFERENCES person (id),
    CONSTRAINT fk_person_counterpart_id FOREIGN KEY(counterpart_id) REFERENCES person (id)
);

CREATE INDEX ix_person_account_id ON person (account_id);

CREATE INDEX ix_person_party_id ON person (party_id);

CREATE INDEX ix_person_counterpart_id ON person (counterpart_id);

CREATE INDEX ix_person_reports_to_id ON person (reports_to_id);

CREATE TABLE circle_drawing (
    account_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    drawn_on DATE NOT NULL,
    drawn_by_id VARCHAR(36),
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_circle_drawing PRIMARY KEY (id),
    CONSTRAINT fk_circle_drawing_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_circle_drawing_drawn_by_id FOREIGN KEY(drawn_by_id) REFERENCES party (id)
);

CREATE INDEX ix_circle_drawing_account_id ON circle_drawing (account_id);

CREATE INDEX ix_circle_drawing_drawn_by_id ON circle_drawing (drawn_by_id);

CREATE TABLE plan_party (
    plan_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_plan_party PRIMARY KEY (id),
    CONSTRAINT fk_plan_party_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_plan_party_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_plan_party_plan_id ON plan_party (plan_id);

CREATE INDEX ix_plan_party_party_id ON plan_party (party_id);

CREATE TABLE touchpoint (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    channel VARCHAR(40) NOT NULL,
    starts_at VARCHAR(32) NOT NULL,
    minutes BIGINT,
    place TEXT NOT NULL,
    status VARCHAR(40) NOT NULL,
    is_about_trouble BOOLEAN NOT NULL,
    to_ask TEXT NOT NULL,
    summary TEXT NOT NULL,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_touchpoint PRIMARY KEY (id),
    CONSTRAINT fk_touchpoint_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_touchpoint_plan_id ON touchpoint (plan_id);

CREATE TABLE cadence (
    plan_id VARCHAR(36) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    every_days BIGINT NOT NULL,
    note TEXT NOT NULL,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_cadence PRIMARY KEY (id),
    CONSTRAINT fk_cadence_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_cadence_plan_id ON cadence (plan_id);

CREATE TABLE inclusion (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    happened_on DATE,
    asked_for VARCHAR(40) NOT NULL,
    said TEXT NOT NULL,
    changed TEXT NOT NULL,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_inclusion PRIMARY KEY (id),
    CONSTRAINT fk_inclusion_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_inclusion_plan_id ON inclusion (plan_id);

CREATE TABLE decision (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    decided_on DATE,
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
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT fk_decision_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_decision_plan_id ON decision (plan_id);

CREATE TABLE problem_review (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    happened_on DATE,
    cause TEXT NOT NULL,
    fix TEXT NOT NULL,
    lesson TEXT NOT NULL,
    process_change TEXT NOT NULL,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_problem_review PRIMARY KEY (id),
    CONSTRAINT fk_problem_review_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_problem_review_plan_id ON problem_review (plan_id);

CREATE TABLE snapshot (
    plan_id VARCHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    label TEXT NOT NULL,
    taken_at VARCHAR(32) NOT NULL,
    content TEXT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_snapshot PRIMARY KEY (id),
    CONSTRAINT fk_snapshot_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_snapshot_plan_id ON snapshot (plan_id);

CREATE TABLE statement (
    plan_id VARCHAR(36) NOT NULL,
    topic VARCHAR(40) NOT NULL,
    body TEXT NOT NULL,
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
    CONSTRAINT pk_statement PRIMARY KEY (id),
    CONSTRAINT fk_statement_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_statement_plan_id ON statement (plan_id);

CREATE TABLE shared_value (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    behaviour TEXT NOT NULL,
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
    CONSTRAINT pk_shared_value PRIMARY KEY (id),
    CONSTRAINT fk_shared_value_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_shared_value_plan_id ON shared_value (plan_id);

CREATE TABLE signature (
    plan_id VARCHAR(36) NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    signed_at VARCHAR(32),
    version BIGINT,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_signature PRIMARY KEY (id),
    CONSTRAINT fk_signature_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_signature_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_signature_plan_id ON signature (plan_id);

CREATE INDEX ix_signature_party_id ON signature (party_id);

CREATE TABLE reward (
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

CREATE INDEX ix_reward_plan_id ON reward (plan_id);

CREATE TABLE link (
    plan_id VARCHAR(36) NOT NULL,
    from_kind VARCHAR(40) NOT NULL,
    from_id VARCHAR(36) NOT NULL,
    to_kind VARCHAR(40) NOT NULL,
    to_id VARCHAR(36) NOT NULL,
    meaning VARCHAR(40) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_link PRIMARY KEY (id),
    CONSTRAINT fk_link_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);

CREATE INDEX ix_link_plan_id ON link (plan_id);

CREATE INDEX ix_link_from_id ON link (from_id);

CREATE INDEX ix_link_to_id ON link (to_id);

CREATE TABLE placement (
    circle_drawing_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    ring VARCHAR(40) NOT NULL,
    x VARCHAR(40),
    y VARCHAR(40),
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_placement PRIMARY KEY (id),
    CONSTRAINT fk_placement_circle_drawing_id FOREIGN KEY(circle_drawing_id) REFERENCES circle_drawing (id),
    CONSTRAINT fk_placement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_placement_circle_drawing_id ON placement (circle_drawing_id);

CREATE INDEX ix_placement_person_id ON placement (person_id);

CREATE TABLE touchpoint_person (
    touchpoint_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_touchpoint_person PRIMARY KEY (id),
    CONSTRAINT fk_touchpoint_person_touchpoint_id FOREIGN KEY(touchpoint_id) REFERENCES touchpoint (id),
    CONSTRAINT fk_touchpoint_person_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_touchpoint_person_touchpoint_id ON touchpoint_person (touchpoint_id);

CREATE INDEX ix_touchpoint_person_person_id ON touchpoint_person (person_id);

CREATE TABLE agenda_topic (
    touchpoint_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT,
    about_id VARCHAR(36),
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_agenda_topic PRIMARY KEY (id),
    CONSTRAINT fk_agenda_topic_touchpoint_id FOREIGN KEY(touchpoint_id) REFERENCES touchpoint (id)
);

CREATE INDEX ix_agenda_topic_touchpoint_id ON agenda_topic (touchpoint_id);

CREATE TABLE issue (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    asked_by_id VARCHAR(36),
    asked_on DATE,
    owner_id VARCHAR(36),
    answer TEXT NOT NULL,
    answered_on DATE,
    told_back_on DATE,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_issue PRIMARY KEY (id),
    CONSTRAINT fk_issue_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_issue_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES person (id),
    CONSTRAINT fk_issue_owner_id FOREIGN KEY(owner_id) REFERENCES person (id)
);

CREATE INDEX ix_issue_plan_id ON issue (plan_id);

CREATE INDEX ix_issue_owner_id ON issue (owner_id);

CREATE INDEX ix_issue_asked_by_id ON issue (asked_by_id);

CREATE TABLE inclusion_person (
    inclusion_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_inclusion_person PRIMARY KEY (id),
    CONSTRAINT fk_inclusion_person_inclusion_id FOREIGN KEY(inclusion_id) REFERENCES inclusion (id),
    CONSTRAINT fk_inclusion_person_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_inclusion_person_inclusion_id ON inclusion_person (inclusion_id);

CREATE INDEX ix_inclusion_person_person_id ON inclusion_person (person_id);

CREATE TABLE action (
    plan_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    owner_id VARCHAR(36),
    due_on DATE,
    status VARCHAR(40) NOT NULL,
    done_on DATE,
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT fk_action_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_action_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_action_owner_id FOREIGN KEY(owner_id) REFERENCES person (id)
);

CREATE INDEX ix_action_plan_id ON action (plan_id);

CREATE INDEX ix_action_party_id ON action (party_id);

CREATE INDEX ix_action_owner_id ON action (owner_id);

CREATE TABLE highlight (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    story TEXT NOT NULL,
    happened_on DATE,
    credited_to_id VARCHAR(36),
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_highlight PRIMARY KEY (id),
    CONSTRAINT fk_highlight_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_highlight_credited_to_id FOREIGN KEY(credited_to_id) REFERENCES person (id)
);

CREATE INDEX ix_highlight_credited_to_id ON highlight (credited_to_id);

CREATE INDEX ix_highlight_plan_id ON highlight (plan_id);

CREATE TABLE "check" (
    plan_id VARCHAR(36) NOT NULL,
    questionnaire VARCHAR(40) NOT NULL,
    checked_on DATE NOT NULL,
    side VARCHAR(40) NOT NULL,
    respondent_id VARCHAR(36),
    visibility VARCHAR(40) NOT NULL,
    private_notes TEXT NOT NULL,
    position BIGINT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_check PRIMARY KEY (id),
    CONSTRAINT fk_check_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_check_respondent_id FOREIGN KEY(respondent_id) REFERENCES person (id)
);

CREATE INDEX ix_check_respondent_id ON "check" (respondent_id);

CREATE INDEX ix_check_plan_id ON "check" (plan_id);

CREATE TABLE joint_session (
    plan_id VARCHAR(36) NOT NULL,
    touchpoint_id VARCHAR(36),
    started_at VARCHAR(32) NOT NULL,
    ended_at VARCHAR(32),
    is_rehearsal BOOLEAN NOT NULL,
    private_notes TEXT NOT NULL,
    created_at VARCHAR(32) NOT NULL,
    changed_at VARCHAR(32) NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_joint_session PRIMARY KEY (id),
    CONSTRAINT fk_joint_session_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_joint_session_touchpoint_id FOREIGN KEY(touchpoint_id) REFERENCES touchpoint (id)
);

CREATE INDEX ix_joint_session_touchpoint_id ON joint_session (touchpoint_id);

CREATE INDEX ix_joint_session_plan_id ON joint_session (plan_id);

CREATE TABLE goal (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    ownership VARCHAR(40) NOT NULL,
    benefit_us TEXT NOT NULL,
    benefit_us_kind VARCHAR(40),
    benefit_them TEXT NOT NULL,
    benefit_them_kind VARCHAR(40),
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    baseline VARCHAR(40),
    baseline_on DATE,
    baseline_agreed_by TEXT NOT NULL,
    target VARCHAR(40),
    target_on DATE,
    owner_us_id VARCHAR(36),
    owner_them_id VARCHAR(36),
    made VARCHAR(40),
    weight VARCHAR(40) NOT NULL,
    outcome TEXT NOT NULL,
    outcome_confirmed_by_id VARCHAR(36),
    outcome_confirmed_on DATE,
    outcome_words TEXT NOT NULL,
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
    CONSTRAINT pk_goal PRIMARY KEY (id),
    CONSTRAINT fk_goal_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_goal_owner_us_id FOREIGN KEY(owner_us_id) REFERENCES person (id),
    CONSTRAINT fk_goal_owner_them_id FOREIGN KEY(owner_them_id) REFERENCES person (id),
    CONSTRAINT fk_goal_outcome_confirmed_by_id FOREIGN KEY(outcome_confirmed_by_id) REFERENCES person (id)
);

CREATE INDEX ix_goal_plan_id ON goal (plan_id);

CREATE INDEX ix_goal_owner_us_id ON goal (owner_us_id);

CREATE INDEX ix_goal_owner_them_id ON goal (owner_them_id);

CREATE INDEX ix_goal_outcome_confirmed_by_id ON goal (outcome_confirmed_by_id);

CREATE TABLE risk (
    plan_id VARCHAR(36) NOT NULL,
    title TEXT NOT NULL,
    cause TEXT NOT NULL,
    effect TEXT NOT NULL,
    probability VARCHAR(40),
    impact_low BIGINT,
    impact_likely BIGINT,
    impact_high BIGINT,
    why_shares TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    mitigation TEXT NOT NULL,
    mitigation_owner_id VARCHAR(36),
    mitigation_due DATE,
    fallback TEXT NOT NULL,
    lead_us_id VARCHAR(36),
    lead_them_id VARCHAR(36),
    status VARCHAR(40) NOT NULL,
    review_on DATE,
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
    CONSTRAINT pk_risk PRIMARY KEY (id),
    CONSTRAINT fk_risk_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id),
    CONSTRAINT fk_risk_mitigation_owner_id FOREIGN KEY(mitigation_owner_id) REFERENCES person (id),
    CONSTRAINT fk_risk_lead_us_id FOREIGN KEY(lead_us_id) REFERENCES person (id),
    CONSTRAINT fk_risk_lead_them_id FOREIGN KEY(lead_them_id) REFERENCES person (id)
);

CREATE INDEX ix_risk_lead_them_id ON risk (lead_them_id);

CREATE INDEX ix_risk_plan_id ON risk (plan_id);

CREATE INDEX ix_risk_mitigation_owner_id ON risk (mitigation_owner_id);

CREATE INDEX ix_risk_lead_us_id ON risk (lead_us_id);

CREATE TABLE commitment (
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

CREATE INDEX ix_commitment_person_id ON commitment (person_id);

CREATE INDEX ix_commitment_plan_id ON commitment (plan_id);

CREATE INDEX ix_commitment_party_id ON commitment (party_id);

CREATE TABLE reward_part (
    reward_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    percent VARCHAR(40),
    worth BIGINT,
    is_needed BOOLEAN NOT NULL,
    stand_alone BIGINT,
    paid BIGINT,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_reward_part PRIMARY KEY (id),
    CONSTRAINT fk_reward_part_reward_id FOREIGN KEY(reward_id) REFERENCES reward (id),
    CONSTRAINT fk_reward_part_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_reward_part_reward_id ON reward_part (reward_id);

CREATE INDEX ix_reward_part_party_id ON reward_part (party_id);

CREATE TABLE check_answer (
    check_id VARCHAR(36) NOT NULL,
    question VARCHAR(40) NOT NULL,
    level BIGINT NOT NULL,
    evidence TEXT NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_check_answer PRIMARY KEY (id),
    CONSTRAINT fk_check_answer_check_id FOREIGN KEY(check_id) REFERENCES "check" (id)
);

CREATE INDEX ix_check_answer_check_id ON check_answer (check_id);

CREATE TABLE measurement (
    goal_id VARCHAR(36) NOT NULL,
    measured_on DATE NOT NULL,
    value VARCHAR(40) NOT NULL,
    note TEXT NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_measurement PRIMARY KEY (id),
    CONSTRAINT fk_measurement_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
);

CREATE INDEX ix_measurement_goal_id ON measurement (goal_id);

CREATE TABLE risk_share (
    risk_id VARCHAR(36) NOT NULL,
    party_id VARCHAR(36) NOT NULL,
    percent VARCHAR(40) NOT NULL,
    position BIGINT NOT NULL,
    id VARCHAR(36) NOT NULL,
    CONSTRAINT pk_risk_share PRIMARY KEY (id),
    CONSTRAINT fk_risk_share_risk_id FOREIGN KEY(risk_id) REFERENCES risk (id),
    CONSTRAINT fk_risk_share_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_risk_share_party_id ON risk_share (party_id);

CREATE INDEX ix_risk_share_risk_id ON risk_share (risk_id);

PRAGMA application_id=1346652977;

PRAGMA user_version=1;
