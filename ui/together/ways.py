"""Makes the few ways that the session's window is given, from all that a page may do."""

from collections.abc import Callable
from typing import Any

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.parties import Side
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.formats import Formats
from partnerdesk.queries.session_seals import sealed_answers
from partnerdesk.queries.session_steps import UNNAMED
from partnerdesk.queries.sessions import session_minutes, session_view, since_we_last_met
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import Origin
from ui.context import Context
from ui.deeds import deed_of
from ui.frame.formats_here import formats_for
from ui.session.ways import SessionWays
from ui.together.paper import MinutesPaper

Say = Callable[[str], None]


class _Ways:
    def __init__(self, context: Context, plan_id: str, session_id: str, currency: str) -> None:
        self._context = context
        self._plan_id, self._session_id, self._currency = plan_id, session_id, currency
        self.say: Say = context.say

    def run(self, command: Any, speaking: Speaking) -> str | None:
        origin = Origin.together(self._session_id, speaking)
        return self._done(lambda: self._context.workspace.execute(command, origin).item_id)

    def run_all(self, commands: list[Any], label: str, speaking: Speaking) -> str | None:
        origin = Origin.together(self._session_id, speaking)
        execute_all = self._context.workspace.execute_all
        return self._done(lambda: execute_all(commands, label, origin).item_id)

    def take_back(self, merge_key: str) -> bool:
        return self._context.take_back(merge_key)

    def undo(self) -> str | None:
        return self._travel(self._context.workspace.undo_in, self.view().undo_label)

    def redo(self) -> str | None:
        return self._travel(self._context.workspace.redo_in, self.view().redo_label)

    def view(self) -> SessionView:
        session_id = self._session_id
        return self._context.read(lambda connection: session_view(connection, session_id))

    def formats(self) -> Formats:
        return formats_for(self._context.settings(), self._currency)

    def minutes(self) -> Minutes:
        now = self._context.workspace.now()
        session_id = self._session_id
        return self._context.read(lambda connection: session_minutes(connection, session_id, now))

    def since(self) -> Any:
        today = self._context.workspace.now().astimezone().date()
        plan_id, session_id = self._plan_id, self._session_id
        return self._context.read(
            lambda connection: since_we_last_met(connection, plan_id, today, session_id)
        )

    def _done(self, act: Callable[[], str]) -> str | None:
        try:
            return act()
        except EnvironmentProblem as problem:
            self.say(self._context.sentence(problem))
            return None

    def _travel(self, step: Callable[[str], ChangeSet], label: str | None) -> str | None:
        """Take a step, named as both sides may read it: its own words may name what is hidden."""
        try:
            step(self._session_id)
        except UserError as error:
            self.say(self._context.sentence(_named(error, label)))
        except EnvironmentProblem as problem:
            self.say(self._context.sentence(problem))
        else:
            return deed_of(label or UNNAMED)
        return None


def _named(error: UserError, label: str | None) -> UserError:
    """Return what was refused with the step named as both sides may read it."""
    if "label" not in error.parameters:
        return error
    return UserError(error.code, **{**error.parameters, "label": label or UNNAMED})


def session_ways(context: Context, session_id: str) -> SessionWays:
    """Return the ways of a session; raises UserError where it is gone."""
    view = context.read(lambda connection: session_view(connection, session_id))
    ways = _Ways(context, view.plan.head.id, session_id, view.plan.head.currency)
    paper = MinutesPaper(context, ways.minutes)

    def hear(say: Say) -> None:
        ways.say = say

    def answers(side: Side) -> Any:
        return context.read(lambda connection: sealed_answers(connection, session_id, side))

    return SessionWays(
        session_id=session_id,
        view=ways.view,
        minutes=ways.minutes,
        since=ways.since,
        sealed_answers=answers,
        run=ways.run,
        run_all=ways.run_all,
        take_back=ways.take_back,
        undo=ways.undo,
        redo=ways.redo,
        formats=ways.formats,
        sentence=context.sentence,
        now=context.workspace.now,
        paper=paper.work,
        save_paper=paper.save,
        hear=hear,
    )
