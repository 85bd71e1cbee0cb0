"""A session over a plan full of canaries, and a look at everything that is shown or told of it."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from partnerdesk.commands.joint_session import AbandonSession
from partnerdesk.domain.visibility import Visibility
from partnerdesk.formats import Formats
from partnerdesk.queries.sessions import unfinished_session
from partnerdesk.reports.documents import Setting, session_minutes
from partnerdesk.reports.pdf import render_pdf
from partnerdesk.sessions.course import ITEM_KINDS, TopicKind
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_text import minutes_text, outcome_text
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.privacy.canaries import DAY, FIGURE, WORD, let_out_the_canaries, prepare_rows
from tests.core.privacy.leaving import as_text, digits_of
from tests.core.privacy.papers import words_of_pdf
from tests.core.privacy.tomorrow import bring_tomorrow, schema_of_tomorrow
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world
from tests.ui.session.meeting import Meeting
from tests.ui.session.overhearing import overheard
from tests.ui.session.seeing import all_that_is_seen
from ui.widgets.speech import listen

_LISTS = {"commitment": "commitments", "reward": "rewards", "issue": "issues"}


@dataclass(kw_only=True)
class Watched:
    """A session in a workspace with canaries, with all that was announced, said and overheard.

    `sealed` are words that nobody may see now: answers that are not opened yet.
    """

    meeting: Meeting
    world: World
    heard: list[str] = field(default_factory=list)
    overheard: list[str] = field(default_factory=list)
    sealed: set[str] = field(default_factory=set)
    pages: int = 0
    _minutes: Minutes | None = None

    def look(self) -> None:
        """Look everywhere; nothing private may be there."""
        seen = all_that_is_seen()
        assert "about" in seen, "the pages show something"
        passing = "\n".join((*self.heard, *self.meeting.said, *self.overheard))
        view = as_text(self.meeting.desk.view)
        for text in (seen, passing, view, self.told_of_minutes()):
            assert_no_canary(text)
            for word in self.sealed:
                assert word not in text, context(text, word)
        self.heard.clear()
        self.overheard.clear()
        self.meeting.said.clear()
        self.pages += 1

    def told_of_minutes(self) -> str:
        """Return the minutes as they are now: the value, as text for an e-mail, and on paper."""
        minutes = self.meeting.desk.minutes()
        if minutes == self._minutes:
            return ""  # it was looked at
        self._minutes = minutes
        formats = self.meeting.desk.formats
        texts = (minutes_text(minutes, formats), outcome_text(minutes, formats))
        return "\n".join((as_text(minutes), *texts, words_of_pdf(paper_of(minutes))))

    def go_to(self, kind: TopicKind) -> bool:
        """Talk about a kind of thing; tells whether there is a shared one."""
        desk, plan = self.meeting.desk, self.meeting.desk.plan
        if kind not in ITEM_KINDS:
            desk.talk_about(kind, "", f"about {kind.value}")
            return True
        items = getattr(plan, _LISTS.get(kind.value, f"{kind.value}s"))
        if items:
            desk.talk_about(kind, items[0].id, f"about {kind.value}")
        return bool(items)


def paper_of(minutes: Minutes) -> bytes:
    """Return minutes as a PDF."""
    setting = Setting(printed_on=date(2026, 11, 24), formats=Formats())
    return render_pdf(session_minutes(minutes, setting))


# Of pictures in memory, as they tell of themselves: any figure may be in them.
_ADDRESSES = re.compile(r"0x[0-9a-f]{6,}")


def assert_no_canary(text: str) -> None:
    """Neither words nor figures nor days of a private place are in a text."""
    text = _ADDRESSES.sub("", text)
    assert WORD not in text.upper(), context(text.upper(), WORD)
    assert str(FIGURE) not in digits_of(text)
    assert DAY.isoformat() not in text
    assert str(DAY.year) not in text, context(text, str(DAY.year))


def context(text: str, found: str) -> str:
    """Return what stands around something."""
    at = text.find(found)
    return text[max(0, at - 60) : at + 80]


def caged(path: Path) -> World:
    """Make a workspace with a shared item of each kind and canaries in all else.

    Its schema is that of tomorrow, with private columns that the program knows nothing of.
    """
    schema = schema_of_tomorrow()
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        prepare_rows(workspace, world)
        bring_tomorrow(workspace, world.plan, schema)
        let_out_the_canaries(world, schema=schema)
        _end_sessions(workspace)
    return world


def _end_sessions(workspace: Workspace) -> None:
    """Leave the sessions that the canaries made; one of them may be going on."""
    found = workspace.read(unfinished_session)
    while found is not None:
        workspace.execute(AbandonSession(session_id=found.id))
        found = workspace.read(unfinished_session)


@pytest.fixture(scope="session")
def cage(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    """A workspace whose private places are full of canaries; tests work with copies."""
    path = tmp_path_factory.mktemp("cage") / "cage.partnerdesk"
    return path, caged(path)


@pytest.fixture
def watched(cage: tuple[Path, World], tmp_path: Path) -> Iterator[Watched]:
    """A session on a plan beside which canaries sit."""
    original, world = cage
    path = Path(shutil.copy(original, tmp_path / "copy.partnerdesk"))
    with overheard() as words:
        meeting = Meeting(path, plan_id=world.plan, with_agenda=False)
        heard: list[str] = []
        stop = listen(lambda _widget, text: heard.append(text))
        yield Watched(meeting=meeting, world=world, heard=heard, overheard=words)
        stop()
        meeting.close()
