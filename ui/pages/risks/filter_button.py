"""Which risks can be shown: the choices of the button that says so."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.risks import RiskStatus
from ui.pages.items.segments import Segment


def risk_segments() -> tuple[Segment, ...]:
    """Return the choices, all first."""
    translate = QCoreApplication.translate

    def status(*wanted: RiskStatus) -> Callable[[Any], bool]:
        return lambda row: row.item.status in wanted

    return (
        Segment(key="all", text=translate("FilterButton", "All"), accepts=lambda _row: True),
        Segment(
            key="live", text=translate("FilterButton", "Live"), accepts=lambda row: row.item.is_live
        ),
        Segment(
            key="open",
            text=translate("FilterButton", "Not agreed"),
            accepts=lambda row: row.item.is_live and not row.item.is_agreed,
        ),
        Segment(
            key="lacking",
            text=translate("FilterButton", "Not placed yet"),
            accepts=lambda row: bool(row.lacks),
        ),
        Segment(
            key="happened",
            text=translate("FilterButton", "Happened"),
            accepts=status(RiskStatus.HAPPENED),
        ),
        Segment(
            key="closed",
            text=translate("FilterButton", "Closed"),
            accepts=status(RiskStatus.CLOSED),
        ),
    )
