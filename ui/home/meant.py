"""What somebody meant who typed a name that is not there."""

from collections.abc import Iterable
from itertools import chain

from ui.home.account_line import AccountLine

LEAST_LIKENESS = 60  # percent, of rapidfuzz's weighted ratio


def meant(text: str, lines: Iterable[AccountLine]) -> str:
    """Return the account's or person's name that is most like a text, or nothing."""
    # Only needed when nothing is found, and its import would delay the start.
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415

    lines = tuple(lines)
    accounts = dict.fromkeys(line.name for line in lines)
    people = dict.fromkeys(chain.from_iterable(line.people for line in lines))
    names = list(accounts | people)
    found = process.extractOne(
        text,
        names,
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=LEAST_LIKENESS,
    )
    return "" if found is None else str(found[0])
