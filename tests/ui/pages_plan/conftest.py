"""The dressed application, plans in memory, and a context that remembers where it was led."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.queries.plans import read_plan
from partnerdesk.settings import Settings
from partnerdesk.workspace import open_workspace
from tests.ui.pages_plan.alder_plan import Alder, Ticking, alder_plan, empty_plan
from ui.changes import Changes
from ui.context import Context, Place
from ui.look.theme import Theme, apply
from ui.pages.page import PlanPage

SomePage = TypeVar("SomePage", bound=PlanPage)


@dataclass(slots=True)
class Rig:
    """A plan with a page on it."""

    alder: Alder
    changes: Changes
    qtbot: QtBot
    went: list[Place] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def context(self) -> Context:
        """What a page is given."""
        return Context(
            self.alder.workspace,
            self.changes,
            lambda: Settings(locale="en_GB"),
            go=self.went.append,
            say=self.said.append,
            show_problem=lambda problem: self.said.append(problem.sentence),
        )

    @property
    def plan(self) -> PreparedPlan:
        """The plan as it is stored now."""
        return self.alder.workspace.read(lambda link: read_plan(link, self.alder.plan_id))

    @property
    def parts(self) -> PlanParts:
        """Its items."""
        return self.plan.parts

    def show(
        self, make: Callable[[Context], SomePage], width: int = 1208, height: int = 791
    ) -> SomePage:
        """Return a page that shows the plan on screen."""
        page = make(self.context)
        self.qtbot.addWidget(page)
        page.resize(width, height)
        page.open_plan(self.alder.plan_id)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page


def _rig(alder: Alder, qtbot: QtBot) -> Iterator[Rig]:
    rig = Rig(alder, Changes(alder.workspace.events), qtbot)
    yield rig
    rig.changes.stop()
    alder.workspace.close()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the application in light."""
    apply(qapp, Theme.LIGHT)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Alder]:
    """The plan of the mockups in a file, made once: it takes some hundred commands."""
    alder = alder_plan()
    path = tmp_path_factory.mktemp("alder") / "alder.partnerdesk"
    alder.workspace.back_up(path)
    alder.workspace.close()
    return path, alder


@pytest.fixture
def rig(written: tuple[Path, Alder], tmp_path: Path, qtbot: QtBot) -> Iterator[Rig]:
    """The plan of the mockups in a file of its own."""
    path, alder = written
    own = tmp_path / path.name
    shutil.copy(path, own)
    clock = Ticking(alder.clock.at)
    workspace = open_workspace(own, clock=clock)
    copy = Alder(workspace, clock, alder.plan_id, alder.account_id, dict(alder.ids))
    yield from _rig(copy, qtbot)


@pytest.fixture
def blank(qtbot: QtBot) -> Iterator[Rig]:
    """A plan in which nothing was entered yet."""
    yield from _rig(empty_plan(), qtbot)
