"""Every document there is, made from one order: what to tell, about what, in which language.

Only the internal brief takes a PreparedPlan. Whatever a customer may hold is made of a JointPlan.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import partial

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.reports.action_list import action_list_report
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.circle_poster import circle_report
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.framing import Setting
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.minutes import minutes_report
from partnerdesk.reports.one_page import one_page_report
from partnerdesk.sessions.minutes import Minutes

__all__ = ["DocumentKind", "Setting", "internal_brief", "session_minutes", "shared_document"]


class DocumentKind(StrEnum):
    """The documents, by the words of the command line."""

    JOINT_PLAN = "joint"
    SUMMARY = "summary"
    BRIEF = "brief"
    CIRCLE = "circle"
    ACTIONS = "actions"
    MINUTES = "minutes"


def shared_document(
    kind: DocumentKind, plan: JointPlan, setting: Setting, side: Side = Side.US
) -> ReportDocument:
    """Return a document made of the joint plan; the side is whose actions are listed."""
    make: Mapping[DocumentKind, Callable[..., ReportDocument]] = {
        DocumentKind.JOINT_PLAN: joint_plan_report,
        DocumentKind.SUMMARY: one_page_report,
        DocumentKind.CIRCLE: circle_report,
        DocumentKind.ACTIONS: partial(action_list_report, side=side),
    }
    return make[kind](plan, setting if kind is DocumentKind.JOINT_PLAN else _uncovered(setting))


def session_minutes(minutes: Minutes, setting: Setting) -> ReportDocument:
    """Return the minutes of a session."""
    return minutes_report(
        minutes, printed_on=setting.printed_on, formats=setting.formats, words=setting.words
    )


def internal_brief(plan: PreparedPlan, setting: Setting) -> ReportDocument:
    """Return what we know before a meeting, private notes and all."""
    return brief_report(
        plan, printed_on=setting.printed_on, formats=setting.formats, words=setting.words
    )


def _uncovered(setting: Setting) -> Setting:
    """A document of a page or two has no cover."""
    return replace(setting, dress=replace(setting.dress, has_cover=False))
