"""The words of a page with a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a page; `hint` stands in the last row of the table."""

    heading: str
    add: str
    hint: str
    empty_title: str
    empty_sentence: str
    empty_icon: str = ""
