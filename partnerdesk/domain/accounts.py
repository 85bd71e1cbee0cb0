"""Accounts: customers, across the world or across the hall."""

from dataclasses import dataclass
from enum import StrEnum

from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    Kind,
    choice,
    count,
    long_text,
    money,
    reference,
    text,
)


class AccountKind(StrEnum):
    """Whether the customer is another organisation or another part of ours."""

    EXTERNAL = "external"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What both sides may see of an account; the rest of its record is ours only."""

    id: str
    name: str
    kind: AccountKind = AccountKind.EXTERNAL


ACCOUNT = Kind(
    name="account",
    label="Account",
    plural="Accounts",
    parent=None,
    title="name",
    fields=(
        Field(name="name", label="Name", is_required=True),
        choice("kind", "Kind", AccountKind),
        text("type", "Type"),
        text("industry", "Industry"),
        text("website", "Website"),
        text("phone", "Phone"),
        long_text("address", "Address"),
        count("employees", "Employees", 0, 100_000_000),
        money("annual_revenue", "Annual revenue"),
        reference("parent_id", "Parent account", "account"),
        text("tier", "Tier"),
        long_text("description", "Description"),
        text("source_system", "Source system"),
        text("external_id", "Id in the source system"),
        PRIVATE_NOTES,
    ),
)

PARTY = Kind(
    name="party",
    label="Party",
    plural="Parties",
    parent="account",
    title="name",
    fields=(
        Field(name="name", label="Name", is_required=True),
        text("short_name", "Short name"),
    ),
)
