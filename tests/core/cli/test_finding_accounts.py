"""Accounts are found by id, by name, and by a part of the name that only one of them has."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.errors import UserError
from partnerdesk.queries.accounts import AccountEntry, find_account, list_accounts, newest_plan_of
from partnerdesk.workspace import Workspace, open_workspace

NAMES = ("Ångström & Søn", "Alder", "Alder Foods", "Café Royal", "Straße der Äpfel")


@pytest.fixture(scope="module")
def workspace() -> Iterator[Workspace]:
    """Return a workspace with a few accounts, one of which has two plans."""
    with open_workspace(None) as opened:
        for name in NAMES:
            account = opened.execute(CreateAccount(name=name, our_name="Us")).item_id
        for year in (2026, 2028, 2027):
            opened.execute(
                CreatePlan(
                    account_id=account,
                    title=f"Plan {year}",
                    starts_on=date(year, 1, 1),
                    ends_on=date(year, 12, 31),
                    currency="EUR",
                )
            )
        yield opened


def found(workspace: Workspace, text: str) -> AccountEntry:
    return workspace.read(partial(find_account, text=text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alder", "Alder"),
        ("alder", "Alder"),
        ("alder foods", "Alder Foods"),
        ("foods", "Alder Foods"),
        ("cafe", "Café Royal"),
        ("CAFÉ ROYAL", "Café Royal"),
        ("strasse", "Straße der Äpfel"),
        (" apfel ", "Straße der Äpfel"),
        ("angstrom", "Ångström & Søn"),
    ],
)
def test_accounts_are_found_without_case_and_accents(
    workspace: Workspace, text: str, name: str
) -> None:
    assert found(workspace, text).name == name


def test_accounts_are_found_by_id(workspace: Workspace) -> None:
    for account in workspace.read(list_accounts):
        assert found(workspace, account.id) == account


def test_accounts_come_by_name(workspace: Workspace) -> None:
    names = [account.name for account in workspace.read(list_accounts)]

    assert names == ["Alder", "Alder Foods", "Ångström & Søn", "Café Royal", "Straße der Äpfel"]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("alde", "ambiguous_account", "“Alder” and “Alder Foods”"),
        ("cafe roial", "no_account_named_but", "“Café Royal”"),
        ("zzzzzz", "no_account_named", "zzzzzz"),
        ("", "no_account_named", "“”"),
    ],
)
def test_what_is_not_found_is_told_with_what_is_near(
    workspace: Workspace, text: str, code: str, words: str
) -> None:
    with pytest.raises(UserError) as caught:
        found(workspace, text)

    assert caught.value.code == code
    assert words in caught.value.sentence


def test_newest_plan_is_the_one_that_starts_last(workspace: Workspace) -> None:
    assert newest_plan_of(found(workspace, "apfel")).title == "Plan 2028"

    with pytest.raises(UserError) as caught:
        newest_plan_of(found(workspace, "Alder"))
    assert caught.value.sentence == "Alder has no plan yet."
