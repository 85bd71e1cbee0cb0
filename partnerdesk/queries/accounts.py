"""Finding accounts: all of them with their plans, and one by its id, name, or a part of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.names import folded
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.errors import UserError
from partnerdesk.queries.values import gathered, read_values
from partnerdesk.store.models.accounts import AccountRow, PartyRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.plans import PlanRow

_NEAREST = 3
_NEAR_FROM = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry:
    """A plan as a list of plans shows it."""

    id: str
    title: str
    status: PlanStatus
    starts_on: date
    ends_on: date
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountEntry:
    """An account with its plans, the newest first."""

    id: str
    name: str
    kind: AccountKind
    plans: tuple[PlanEntry, ...] = ()


def list_accounts(connection: Connection) -> tuple[AccountEntry, ...]:
    """Return all accounts that are not archived, by name."""
    account, plans = table_of(AccountRow), _plans(connection)
    found = connection.execute(
        select(account.c.id, account.c.name, account.c.kind).where(account.c.archived_on.is_(None))
    )
    entries = (
        AccountEntry(id=row.id, name=row.name, kind=row.kind, plans=plans.get(row.id, ()))
        for row in found
    )
    return tuple(sorted(entries, key=lambda entry: (folded(entry.name), entry.id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedAccount:
    """An account that was put away, with its newest plan (empty: none) and since when."""

    id: str
    name: str
    archived_on: date
    plan_id: str = ""


def archived_accounts(connection: Connection) -> tuple[ArchivedAccount, ...]:
    """Return the accounts that were put away, the latest first."""
    account, plans = table_of(AccountRow), _plans(connection)
    found = connection.execute(
        select(account.c.id, account.c.name, account.c.archived_on)
        .where(account.c.archived_on.is_not(None))
        .order_by(account.c.archived_on.desc(), account.c.name, account.c.id)
    )
    return tuple(
        ArchivedAccount(
            id=row.id,
            name=row.name,
            archived_on=row.archived_on,
            plan_id=plans[row.id][0].id if row.id in plans else "",
        )
        for row in found
    )


def find_account(connection: Connection, text: str) -> AccountEntry:
    """Return the account of an id, a name, or a part of a name that only one account has.

    Case and accents do not matter. Raises UserError: `no_account_named`, with the nearest names,
    or `ambiguous_account`, with the candidates.
    """
    accounts, wanted = list_accounts(connection), folded(text)
    by_rank = (
        [each for each in accounts if each.id == text],
        [each for each in accounts if each.name == text],
        [each for each in accounts if folded(each.name) == wanted],
        [each for each in accounts if wanted and wanted in folded(each.name)],
    )
    found = next((rank for rank in by_rank if rank), [])
    if not found:
        raise _unknown(text, accounts)
    if len(found) > 1:
        names = _named(found[: _NEAREST + 1], "and")
        raise UserError("ambiguous_account", name=text, candidates=names)
    return found[0]


def find_plan(connection: Connection, name: str) -> PlanEntry:
    """Return the newest plan of the account that a text names; raises UserError as above."""
    return newest_plan_of(find_account(connection, name))


def newest_plan_of(account: AccountEntry) -> PlanEntry:
    """Return the plan of an account that starts last; raises UserError where it has none."""
    if not account.plans:
        raise UserError("no_plan", account=account.name)
    return account.plans[0]


def parties_of(connection: Connection, account_id: str) -> tuple[Party, ...]:
    """Return the parties of an account: us, them, and third ones."""
    where = table_of(PartyRow).c.account_id == account_id
    return read_values(connection, Party, "party", where)


def _plans(connection: Connection) -> dict[str, tuple[PlanEntry, ...]]:
    plan = table_of(PlanRow)
    names = ("id", "title", "status", "starts_on", "ends_on", "currency")
    rows = connection.execute(
        select(plan.c.account_id, *(plan.c[name] for name in names)).order_by(
            plan.c.starts_on.desc(), plan.c.created_at.desc(), plan.c.id.desc()
        )
    )
    return gathered((row[0], PlanEntry(**dict(zip(names, row[1:], strict=True)))) for row in rows)


def _unknown(text: str, accounts: Sequence[AccountEntry]) -> UserError:
    near = _nearest(text, accounts)
    if not near:
        return UserError("no_account_named", name=text)
    return UserError("no_account_named_but", name=text, candidates=_named(near, "or"))


def _nearest(text: str, accounts: Sequence[AccountEntry]) -> list[AccountEntry]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for a name that was mistyped

    names = {index: folded(each.name) for index, each in enumerate(accounts)}
    found = process.extract(
        folded(text), names, scorer=fuzz.WRatio, limit=_NEAREST, score_cutoff=_NEAR_FROM
    )
    return [accounts[index] for _name, _score, index in found]


def _named(accounts: Sequence[AccountEntry], word: str) -> str:
    names = [f"“{each.name}”" for each in accounts]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"
