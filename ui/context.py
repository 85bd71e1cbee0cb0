"""What every page is given: the workspace, how to change it, how to hear, and how to write figures.

Pages get this one object and nothing global.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.settings import Settings
from partnerdesk.workspace import Connection, Origin, Outcome, Workspace
from ui.changes import Changes

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the program: a section of a plan, an item in it, or the accounts (all empty)."""

    account_id: str = ""
    plan_id: str = ""
    section: str = ""
    item_id: str = ""


class Context:
    """The open workspace with what is needed to show and change it."""

    def __init__(
        self,
        workspace: Workspace,
        changes: Changes,
        settings: Callable[[], Settings],
        *,
        go: Callable[[Place], None],
        say: Callable[[str], None],
        show_problem: Callable[[EnvironmentProblem], None],
    ) -> None:
        self.workspace = workspace
        self.changes = changes
        self.settings = settings
        self.go = go
        self.say = say
        self.show_problem = show_problem

    def read(self, query: Callable[[Connection], Answer]) -> Answer:
        """Return what a query finds."""
        return self.workspace.read(query)

    def run(self, command: Any, origin: Origin | None = None) -> Outcome | None:
        """Carry a command out. None where the computer did not let us; that was then shown.

        Raises UserError (FieldError among them) for the form that asked.
        """
        try:
            return self.workspace.execute(command, origin)
        except EnvironmentProblem as problem:
            self.show_problem(problem)
            return None

    def run_or_say(self, command: Any, origin: Origin | None = None) -> Outcome | None:
        """Carry a command out where no form is at hand: what is wrong is said in the window."""
        try:
            return self.run(command, origin)
        except UserError as error:
            self.say(error.sentence)
            return None
