"""The accounts at a glance, before the workspace is open: the first thing a start shows.

It must import neither sqlalchemy nor Qt. It only reads, and never complains: what is wrong with a
file is told by `open_workspace`.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from partnerdesk.analysis.facts_json import from_json
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.domain.accounts import AccountKind
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.store.glance import GlanceRow, rows_at_a_glance
from partnerdesk.store.header import SCHEMA_VERSION, check_header

_REMEMBERED = 1 << 14  # digests


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountGlance:
    """An account on the home screen; facts are missing until they have been worked out."""

    account_id: str
    name: str
    kind: AccountKind
    facts: PlanFacts | None

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
    try:
        if check_header(path).schema != SCHEMA_VERSION:
            return None
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    except (EnvironmentProblem, sqlite3.Error, OSError):
        return None
    try:
        return glances_from(rows_at_a_glance(connection))
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
            facts=facts_from(row.digest),
        )
        for row in rows
    )


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
