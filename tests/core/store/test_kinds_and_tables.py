"""Kinds and tables say the same: each field has a column, each column a field or a reason."""

import pytest

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.store.models.base import AgreedOn, Dated, Ordered, Row, Seen, table_of
from partnerdesk.store.models.registry import HISTORY_TABLES, METADATA, MODELS

# Columns that all tables of a sort have: they are kept by the commands, nobody types them.
KEPT_BY_COMMANDS = {
    Row: {"id"},
    Ordered: {"position"},
    Dated: {"created_at", "changed_at"},
    Seen: {"visibility"},
    AgreedOn: {"agreement", "agreed_on", "us_agree", "them_agree", "agreed_terms"},
}

# Columns of one table that are no field of its kind.
WITHOUT_FIELD = {
    "account": {"archived_on": "set by archiving, not by typing"},
    "party": {"side": "an account's parties keep their sides"},
    "plan": {"version": "counted up when the plan is handed out"},
    "signature": {"private_notes": "what is signed is said in public; kept empty"},
}

# Tables without a kind: rows between things, written by commands of their own.
WITHOUT_KIND = {
    "risk_share": "SetRiskShares",
    "reward_part": "SetRewardSplit and SetRewardPart",
    "link": "LinkItems",
    "plan_party": "CreatePlan, AddParty and SetPartyTerm",
    "group_worth": "SetGroupWorth",
    "party_logo": "SetLogo",
    "touchpoint_person": "SetParticipants",
    "inclusion_person": "SetParticipants",
    "snapshot": "KeepVersion",
    "wizard_draft": "SaveDraft",
    "session_course": "StartSession and the other commands of a joint session",
    "sealed_answers": "AnswerSealed",
}

HOLDS = {
    FieldType.TEXT: (str,),
    FieldType.LONG_TEXT: (str,),
    FieldType.MONEY: (int,),
    FieldType.COUNT: (int,),
    FieldType.FLAG: (bool,),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_field_has_a_column(kind: Kind) -> None:
    columns = table_of(MODELS[kind.name]).columns

    missing = [field.name for field in kind.fields if field.name not in columns]

    assert missing == []
    assert kind.title in columns


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_column_is_a_field_or_kept_for_a_reason(kind: Kind) -> None:
    model = MODELS[kind.name]
    kept = set().union(
        *(names for sort, names in KEPT_BY_COMMANDS.items() if issubclass(model, sort)),
        WITHOUT_FIELD.get(kind.name, {}),
        {f"{kind.parent}_id"} if kind.parent else set(),
    )
    columns = {column.name for column in table_of(model).columns}

    assert columns - set(kind.by_name) == kept - set(kind.by_name)


def test_each_table_has_a_kind_or_a_command_of_its_own() -> None:
    assert set(MODELS) == set(KINDS) | set(WITHOUT_KIND)
    assert set(METADATA.tables) == set(MODELS) | HISTORY_TABLES


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_columns_hold_what_fields_hold(kind: Kind) -> None:
    columns = table_of(MODELS[kind.name]).columns
    for field in kind.fields:
        wanted = HOLDS.get(field.holds)
        if wanted is not None:
            assert columns[field.name].type.python_type in wanted, field.name


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_references_lead_to_the_table_that_the_field_names(kind: Kind) -> None:
    for field in kind.fields:
        if field.holds is FieldType.REFERENCE:
            (key,) = table_of(MODELS[kind.name]).columns[field.name].foreign_keys
            assert key.column.table.name == field.refers_to, field.name


def test_bounds_name_fields_of_their_own_kind() -> None:
    for kind in KINDS.values():
        for field in kind.fields:
            for bound in (field.not_before, field.not_below):
                assert bound is None or bound in kind.by_name, f"{kind.name}.{field.name}"


def test_kinds_that_are_agreed_on_have_columns_for_it_and_terms() -> None:
    for kind in KINDS.values():
        assert kind.is_agreed_on == issubclass(MODELS[kind.name], AgreedOn), kind.name
        assert bool(kind.terms) >= kind.is_agreed_on, kind.name


def test_each_reference_says_what_deleting_does() -> None:
    for table in METADATA.tables.values():
        for column in table.columns:
            if column.foreign_keys and table.name not in HISTORY_TABLES:
                wanted = "clear" if column.nullable else "delete"
                assert column.info.get("on_delete") == wanted, f"{table.name}.{column.name}"
                assert column.index, f"{table.name}.{column.name} is looked up when deleting"
