"""What every page is given: the workspace, how to change it, how to hear, and how to write figures.

Pages get this one object and nothing global.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from partnerdesk.errors import EnvironmentProblem, PartnerDeskError, UserError
from partnerdesk.settings import Settings
from partnerdesk.workspace import Connection, Origin, Outcome, Workspace
from ui.changes import Changes
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.place import Place

__all__ = ["Context", "Place"]

Answer = TypeVar("Answer")
Again = Callable[[], object]


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
        offer_again: Callable[[EnvironmentProblem, Again], None] | None = None,
    ) -> None:
        self.workspace = workspace
        self.changes = changes
        self.settings = settings
        self.go = go
        self.say = say
        self.show_problem = show_problem
        self._offer_again = offer_again

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
            self._tell(problem, lambda: self.run_or_say(command, origin))
            return None

    def run_or_say(self, command: Any, origin: Origin | None = None) -> Outcome | None:
        """Carry a command out where no form is at hand: what is wrong is said in the window."""
        try:
            return self.run(command, origin)
        except UserError as error:
            self.say(self.sentence(error))
            return None

    def sentence(self, error: PartnerDeskError) -> str:
        """Return the sentence of an error in the user's language, figures written as usual here."""
        return sentence_of(error, formats_for(self.settings()))

    def run_all(
        self, commands: list[Any], label: str, origin: Origin | None = None
    ) -> Outcome | None:
        """Carry commands out as one step; None where the computer did not let us."""
        try:
            return self.workspace.execute_all(commands, label, origin)
        except EnvironmentProblem as problem:
            self._tell(problem, lambda: self.run_all(commands, label, origin))
            return None

    def take_back(self, merge_key: str) -> bool:
        """Take the last step back where it was made under a merge key; False where it was not."""
        try:
            return self.workspace.take_back(merge_key)
        except UserError:
            return False
        except EnvironmentProblem as problem:
            self._tell(problem, lambda: self.take_back(merge_key))
            return False

    def _tell(self, problem: EnvironmentProblem, again: Again) -> None:
        if self._offer_again is None:
            self.show_problem(problem)
        else:
            self._offer_again(problem, again)
