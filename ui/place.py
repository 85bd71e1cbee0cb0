"""Where the user is: a value that names a place in the program. Light: a start needs it at once."""

from typing import NamedTuple


class Place(NamedTuple):
    """A place in the program: a section of a plan, an item in it, or the accounts (all empty)."""

    account_id: str = ""
    plan_id: str = ""
    section: str = ""
    item_id: str = ""

    @property
    def is_home(self) -> bool:
        """Tell whether this is the list of all accounts."""
        return not self.plan_id
