"""The sections of a plan in their order. Each page adds its own line."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.pages.dialogue.page import DialoguePage
from ui.pages.goals.page import GoalsPage
from ui.pages.history.page import HistoryPage
from ui.pages.overview.page import OverviewPage
from ui.pages.page import PlanPage
from ui.pages.people.page import PeoplePage
from ui.pages.resources.page import ResourcesPage
from ui.pages.rewards.page import RewardsPage
from ui.pages.risks.page import RisksPage
from ui.pages.vision.page import VisionPage

Count = Callable[[PreparedPlan], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section: its key in places, its words (translated in "Sections") and its page."""

    key: str
    title: str
    icon: str
    make: Callable[[Context, QWidget | None], PlanPage]
    count: Count = lambda _plan: None


SECTIONS: tuple[Section, ...] = (
    Section(
        key="overview",
        title=str(QT_TRANSLATE_NOOP("Sections", "Overview")),
        icon="grid",
        make=OverviewPage,
    ),
    Section(
        key="people",
        title=str(QT_TRANSLATE_NOOP("Sections", "Circle")),
        icon="circle",
        make=PeoplePage,
        count=lambda plan: len(plan.parts.people),
    ),
    Section(
        key="vision",
        title=str(QT_TRANSLATE_NOOP("Sections", "Vision and values")),
        icon="compass",
        make=VisionPage,
    ),
    Section(
        key="goals",
        title=str(QT_TRANSLATE_NOOP("Sections", "Goals")),
        icon="target",
        make=GoalsPage,
        count=lambda plan: len(plan.parts.goals),
    ),
    Section(
        key="risks",
        title=str(QT_TRANSLATE_NOOP("Sections", "Risks")),
        icon="shield",
        make=RisksPage,
        count=lambda plan: len(plan.parts.risks),
    ),
    Section(
        key="resources",
        title=str(QT_TRANSLATE_NOOP("Sections", "Resources")),
        icon="briefcase",
        make=ResourcesPage,
        count=lambda plan: len(plan.parts.commitments),
    ),
    Section(
        key="rewards",
        title=str(QT_TRANSLATE_NOOP("Sections", "Rewards")),
        icon="pie",
        make=RewardsPage,
        count=lambda plan: len(plan.parts.rewards),
    ),
    Section(
        key="dialogue",
        title=str(QT_TRANSLATE_NOOP("Sections", "Dialogue")),
        icon="talk",
        make=DialoguePage,
        count=lambda plan: len(plan.parts.touchpoints),
    ),
    Section(
        key="history",
        title=str(QT_TRANSLATE_NOOP("Sections", "History")),
        icon="history",
        make=HistoryPage,
    ),
)
