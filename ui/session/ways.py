"""The few ways from the session's window to what is stored, made where the session is entered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from partnerdesk.domain.parties import Side
from partnerdesk.errors import PartnerDeskError
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.sealed import SealedAnswers
from partnerdesk.sessions.since import SinceWeLastMet
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.view import SessionView
from ui.tasks import Work

Run = Callable[[Any, Speaking], str | None]
RunAll = Callable[[list[Any], str, Speaking], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionWays:
    """What the window may read and do. Commands answer with an item's id.

    `paper` gives what makes the PDF of the minutes, `save_paper` the name of the file it wrote; it
    raises EnvironmentProblem, which names no folder.

    They answer None where the computer did not let us, and raise UserError. What the computer did
    not let us do is told to whoever `hear` was called with.
    """

    session_id: str
    view: Callable[[], SessionView]
    minutes: Callable[[], Minutes]
    since: Callable[[], SinceWeLastMet]
    sealed_answers: Callable[[Side], SealedAnswers]
    run: Run
    run_all: RunAll
    take_back: Callable[[str], bool]
    undo: Callable[[], str | None]
    redo: Callable[[], str | None]
    formats: Callable[[], Formats]
    sentence: Callable[[PartnerDeskError], str]
    now: Callable[[], datetime]
    paper: Callable[[], Work]
    save_paper: Callable[[bytes], str]
    hear: Callable[[Callable[[str], None]], None]
