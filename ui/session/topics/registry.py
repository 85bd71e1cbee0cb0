"""Which page shows which kind of topic."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from partnerdesk.sessions.course import TopicKind
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.alignment import AlignmentPage
from ui.session.topics.circle import CirclePage
from ui.session.topics.commitment import CommitmentPage
from ui.session.topics.free import FreePage
from ui.session.topics.goal import GoalPage
from ui.session.topics.issue import IssuePage
from ui.session.topics.issues import IssuesPage
from ui.session.topics.reward import RewardPage
from ui.session.topics.risk import RiskPage
from ui.session.topics.since import SincePage
from ui.session.topics.statement import StatementPage
from ui.session.topics.values import ValuesPage

PAGES: Mapping[TopicKind, type[TopicPage]] = MappingProxyType(
    {
        TopicKind.GOAL: GoalPage,
        TopicKind.RISK: RiskPage,
        TopicKind.COMMITMENT: CommitmentPage,
        TopicKind.REWARD: RewardPage,
        TopicKind.STATEMENT: StatementPage,
        TopicKind.VALUES: ValuesPage,
        TopicKind.ISSUE: IssuePage,
        TopicKind.ISSUES: IssuesPage,
        TopicKind.CIRCLE: CirclePage,
        TopicKind.ALIGNMENT: AlignmentPage,
        TopicKind.SINCE: SincePage,
        TopicKind.TEXT: FreePage,
    }
)


def page_for(kind: TopicKind | str, desk: SessionDesk, parent: QWidget | None = None) -> TopicPage:
    """Return a page for a kind of topic; one in words where the kind is unknown."""
    known = TopicKind(kind) if kind in list(TopicKind) else TopicKind.TEXT
    return PAGES.get(known, FreePage)(desk, parent)
