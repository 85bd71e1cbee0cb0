"""The accounts at a glance, before the workspace is open: the first thing a start shows.

It must import neither sqlalchemy nor Qt. It only reads, and never complains: what is wrong with a
file is told by `open_workspace`.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from partnerdesk.analysis.facts_json import from_json, is_of_day
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.domain.accounts import AccountKind
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.store.glance import GlanceRow, is_session_left, rows_at_a_glance
from partnerdesk.store.header import SCHEMA_VERSION, check_header

_REMEMBERED = 1 << 14  # digests
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountGlance:
    """An account on the home screen; facts are missing until they have been worked out.

    They are told as values, or as the text they are kept as, which is understood when it is asked
    for: a list of ten thousand accounts shows twenty.
    """

    account_id: str
    name: str
    kind: AccountKind
    told: PlanFacts | str | None

    @property
    def facts(self) -> PlanFacts | None:
        """Return what is known of the account."""
        return facts_from(self.told) if isinstance(self.told, str) else self.told

    @property
    def plan_id(self) -> str | None:
        """Return the plan that is shown with the account."""
        return self.facts.plan_id if self.facts else None

    @property
    def plan_title(self) -> str:
        """Return the title of that plan."""
        return self.facts.title if self.facts else ""


def glance(path: Path) -> tuple[AccountGlance, ...] | None:
    """Return the accounts of a workspace file, or None where it cannot simply be read."""
    return _read(path, lambda each: glances_from(rows_at_a_glance(each, reads_all=False)))


def may_be_looked_at(path: Path) -> bool:
    """Tell whether others may look on: a session was broken off, and its screen may be shared."""
    return bool(_read(path, is_session_left))


def _read(path: Path, ask: Callable[[sqlite3.Connection], Read]) -> Read | None:
    try:
        if check_header(path).schema != SCHEMA_VERSION:
            return None
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    except (EnvironmentProblem, sqlite3.Error, OSError):
        return None
    try:
        return ask(connection)
    except (sqlite3.Error, ValueError):
        return None
    finally:
        connection.close()


def glances_from(rows: Iterable[GlanceRow]) -> tuple[AccountGlance, ...]:
    """Return stored rows as values."""
    return tuple(
        AccountGlance(
            account_id=row.account_id,
            name=row.name,
            kind=AccountKind(row.kind),
            told=row.digest,
        )
        for row in rows
    )


def was_told_on(account: AccountGlance, day: date) -> bool:
    """Tell whether the facts of an account are known and, where it has a plan, of a day."""
    if isinstance(account.told, str) and is_of_day(account.told, day):
        return True  # most are, and a text need not be understood to see that
    facts = account.facts
    return facts is not None and (not facts.has_plan or facts.as_of == day)


@lru_cache(maxsize=_REMEMBERED)
def facts_from(digest: str | None) -> PlanFacts | None:
    """Return the facts of a digest; one that this version cannot read counts as missing.

    The workspace reads the same digests again that a start has listed: they are understood once.
    """
    if digest is None:
        return None
    try:
        return from_json(digest)
    except (ValueError, KeyError, TypeError):
        return None
