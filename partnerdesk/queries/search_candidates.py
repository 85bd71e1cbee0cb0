"""Entries that may be what is looked for: by the full-text index, or all of a plan or account.

Frequent words are in tens of thousands of entries. Then each kind gives the first it has, those
with the words in their title before others, so that no key stroke reads more than some hundreds.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from partnerdesk.queries.search_terms import Looking, Vocabulary
from partnerdesk.store.search_tables import INDEXED, SPAN

_MOST_AT_ONCE = 300  # entries; where there are more, each kind is asked for itself
_MOST_OF_KIND = 20
_MOST_ACCOUNTS = 5
_MOST_OF_ACCOUNTS = 2500  # entries
_WORDS = "w.rowid, e.item_id, e.account_id, e.plan_id, w.title, w.body, w.private"
_JOINED = "search_words AS w JOIN search_entry AS e ON e.id = w.rowid"


class Candidate(NamedTuple):
    """An entry with its folded words, and the words that name its account."""

    entry: int
    item_id: str
    account_id: str
    plan_id: str | None
    title: str
    body: str
    private: str
    account_words: frozenset[str] = frozenset()


def everywhere(
    driver: sqlite3.Connection,
    looking: Looking,
    vocabulary: Vocabulary,
    kind: str = "",
    most: int = 0,
) -> Iterator[Candidate]:
    """Yield entries that hold all words; of the kind named as many as are wanted."""
    expression = vocabulary.expression(looking)
    if expression is None:
        return
    found = _matching(driver, expression, _MOST_AT_ONCE)
    if len(found) < _MOST_AT_ONCE:
        yield from found
        return
    expression = vocabulary.expression(looking, names_all=False) or expression
    for each in INDEXED.values():
        limit = max(_MOST_OF_KIND, most * 2 if each.kind == kind else 0)
        span = (each.first, each.first + SPAN)
        found = _matching(driver, expression, limit, span)
        yield from found
        if len(found) == limit and each.title:
            yield from _matching(driver, f"title : ({expression})", limit, span)


def of_plan(driver: sqlite3.Connection, plan_id: str) -> Iterator[Candidate]:
    """Yield all entries of a plan, and those of its account that belong to no plan."""
    rows = driver.execute(
        f"SELECT {_WORDS} FROM plan AS p JOIN search_entry AS e ON e.account_id = p.account_id"
        " JOIN search_words AS w ON w.rowid = e.id"
        " WHERE p.id = ? AND (e.plan_id IS NULL OR e.plan_id = p.id)",
        (plan_id,),
    )
    return (Candidate(*row) for row in rows)


def of_accounts(
    driver: sqlite3.Connection, looking: Looking, vocabulary: Vocabulary
) -> Iterator[Candidate]:
    """Yield the entries of accounts that are named by some of the words."""
    named = _accounts_named(driver, looking.words, vocabulary)
    for account_id, words in list(named.items())[:_MOST_ACCOUNTS]:
        rows = driver.execute(
            f"SELECT {_WORDS} FROM search_entry AS e JOIN search_words AS w ON w.rowid = e.id"
            " WHERE e.account_id = ? LIMIT ?",
            (account_id, _MOST_OF_ACCOUNTS // len(named)),
        )
        for row in rows:
            yield Candidate(*row)._replace(account_words=frozenset(words))


def _accounts_named(
    driver: sqlite3.Connection, words: Iterable[str], vocabulary: Vocabulary
) -> dict[str, set[str]]:
    """Return the accounts named by a word that names few, each with these words."""
    account = INDEXED["account"]
    named: dict[str, set[str]] = {}
    for word in words:
        expression = vocabulary.expression(Looking((word,)), names_all=False)
        if expression is None:
            continue
        found = driver.execute(
            f"SELECT e.account_id FROM {_JOINED} WHERE search_words MATCH ?"
            " AND w.rowid BETWEEN ? AND ? LIMIT ?",
            (f"title : {expression}", account.first, account.first + SPAN, _MOST_ACCOUNTS + 1),
        ).fetchall()
        if len(found) <= _MOST_ACCOUNTS:
            for (account_id,) in found:
                named.setdefault(account_id, set()).add(word)
    return named


def _matching(
    driver: sqlite3.Connection, expression: str, most: int, span: tuple[int, int] | None = None
) -> list[Candidate]:
    within = " AND w.rowid BETWEEN ? AND ?" if span else ""
    rows = driver.execute(
        f"SELECT {_WORDS} FROM {_JOINED} WHERE search_words MATCH ?{within} LIMIT ?",
        (expression, *(span or ()), most),
    )
    return [Candidate(*row) for row in rows]
