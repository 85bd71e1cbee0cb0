"""The sections of a plan in their order. Each page adds its own line.

The pages are most of the window's code: each is imported when it is first shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.pages.page import PlanPage

Count = Callable[[PreparedPlan], int | None]
Score = Callable[[PreparedPlan, date], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section: its key in places, its words (translated in "Sections") and its page."""

    key: str
    title: str
    icon: str
    make: Callable[[Context, QWidget | None], PlanPage]
    count: Count = lambda _plan: None
    score: Score | None = None  # stands where others have a count


def _overview(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.overview.page import OverviewPage  # noqa: PLC0415 - when first shown

    return OverviewPage(context, parent)


def _people(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.people.page import PeoplePage  # noqa: PLC0415 - when first shown

    return PeoplePage(context, parent)


def _vision(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.vision.page import VisionPage  # noqa: PLC0415 - when first shown

    return VisionPage(context, parent)


def _goals(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.goals.page import GoalsPage  # noqa: PLC0415 - when first shown

    return GoalsPage(context, parent)


def _risks(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.risks.page import RisksPage  # noqa: PLC0415 - when first shown

    return RisksPage(context, parent)


def _resources(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.resources.page import ResourcesPage  # noqa: PLC0415 - when first shown

    return ResourcesPage(context, parent)


def _rewards(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.rewards.page import RewardsPage  # noqa: PLC0415 - when first shown

    return RewardsPage(context, parent)


def _dialogue(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.dialogue.page import DialoguePage  # noqa: PLC0415 - when first shown

    return DialoguePage(context, parent)


def _health(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.health.page import HealthPage  # noqa: PLC0415 - when first shown

    return HealthPage(context, parent)


def _health_score(plan: PreparedPlan, today: date) -> int | None:
    from partnerdesk.analysis.health import health_of  # noqa: PLC0415 - no plan, no figures

    health = health_of(plan.parts, today)
    return round(health.score) if health.score is not None and health.is_telling else None


def _history(context: Context, parent: QWidget | None) -> PlanPage:
    from ui.pages.history.page import HistoryPage  # noqa: PLC0415 - when first shown

    return HistoryPage(context, parent)


SECTIONS: tuple[Section, ...] = (
    Section(
        key="overview",
        title=str(QT_TRANSLATE_NOOP("Sections", "Overview")),
        icon="grid",
        make=_overview,
    ),
    Section(
        key="people",
        title=str(QT_TRANSLATE_NOOP("Sections", "Circle")),
        icon="circle",
        make=_people,
        count=lambda plan: len(plan.parts.people),
    ),
    Section(
        key="vision",
        title=str(QT_TRANSLATE_NOOP("Sections", "Vision and values")),
        icon="compass",
        make=_vision,
    ),
    Section(
        key="goals",
        title=str(QT_TRANSLATE_NOOP("Sections", "Goals")),
        icon="target",
        make=_goals,
        count=lambda plan: len(plan.parts.goals),
    ),
    Section(
        key="risks",
        title=str(QT_TRANSLATE_NOOP("Sections", "Risks")),
        icon="shield",
        make=_risks,
        count=lambda plan: len(plan.parts.risks),
    ),
    Section(
        key="resources",
        title=str(QT_TRANSLATE_NOOP("Sections", "Resources")),
        icon="briefcase",
        make=_resources,
        count=lambda plan: len(plan.parts.commitments),
    ),
    Section(
        key="rewards",
        title=str(QT_TRANSLATE_NOOP("Sections", "Rewards")),
        icon="pie",
        make=_rewards,
        count=lambda plan: len(plan.parts.rewards),
    ),
    Section(
        key="dialogue",
        title=str(QT_TRANSLATE_NOOP("Sections", "Dialogue")),
        icon="talk",
        make=_dialogue,
        count=lambda plan: len(plan.parts.touchpoints),
    ),
    Section(
        key="health",
        title=str(QT_TRANSLATE_NOOP("Sections", "Health")),
        icon="pulse",
        make=_health,
        score=_health_score,
    ),
    Section(
        key="history",
        title=str(QT_TRANSLATE_NOOP("Sections", "History")),
        icon="history",
        make=_history,
    ),
)
