"""What is said before a document leaves: what is seen of the plan, and what stays behind."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.precheck import precheck
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.reports.documents import DocumentKind
from ui.dialogs.precheck_view import PrecheckView
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import Label

MakeNote = Callable[[PreparedPlan, QWidget], QWidget]
translate = QCoreApplication.translate


def note_of(kind: DocumentKind) -> MakeNote:
    """Return what makes the note of a document; equal ones are the same function."""
    if kind is DocumentKind.BRIEF:
        return _internal
    if kind is DocumentKind.MINUTES:
        return _minutes
    return _whole if kind is DocumentKind.JOINT_PLAN else _part


def _whole(plan: PreparedPlan, parent: QWidget) -> QWidget:
    them = plan.parts.party_on(Side.THEM)
    name = them.label if them is not None else plan.parts.account.name
    return PrecheckView(precheck(plan, joint_plan_of(plan)), name, parent)


def _part(plan: PreparedPlan, parent: QWidget) -> QWidget:
    both = QWidget(parent)
    words = translate("ExportPdf", "This document shows only a part of what is listed here.")
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(Label(words, tone="secondary", wrap=True, parent=both))
    column.addWidget(_whole(plan, both))
    return both


def _internal(_plan: PreparedPlan, parent: QWidget) -> QWidget:
    frame = HatchFrame(translate("ExportPdf", "marked INTERNAL on each page"), parent=parent)
    words = translate(
        "ExportPdf",
        "The brief holds private notes, attitudes and items that are ours only. "
        "Do not hand it out and do not send it on.",
    )
    frame.area.addWidget(Label(words, wrap=True, parent=frame))
    return frame


def _minutes(_plan: PreparedPlan, parent: QWidget) -> QWidget:
    words = translate(
        "ExportPdf",
        "Minutes hold what was decided, agreed and changed in a session, as both sides saw it. "
        "Private notes are not among it.",
    )
    return Label(words, tone="secondary", wrap=True, parent=parent)
