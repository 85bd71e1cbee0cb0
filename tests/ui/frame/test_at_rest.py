"""A window that nobody touches does nothing: no layout asks for itself again and again."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.frame.conftest import Opened
from ui.pages.registry import SECTIONS
from ui.place import Place

ROUNDS, FEW = 60, 6


class Restless(QObject):
    """Counts what each widget does: painting and laying out."""

    def __init__(self) -> None:
        super().__init__()
        self.done: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() in (
            QEvent.Type.Paint,
            QEvent.Type.LayoutRequest,
        ):
            self.done[f"{type(watched).__name__} {event.type().name}"] += 1
        return False


@pytest.mark.parametrize("width", [1440, 1024])
@pytest.mark.parametrize("section", [each.key for each in SECTIONS])
def test_a_section_comes_to_rest(
    opened: Opened, qapp: QApplication, section: str, width: int
) -> None:
    seen = opened(width, 700)
    seen.open_account("Alder")
    place = seen.desk.place
    seen.desk.go(Place(account_id=place.account_id, plan_id=place.plan_id, section=section))
    for _ in range(ROUNDS):
        QApplication.processEvents()
    restless = Restless()
    qapp.installEventFilter(restless)
    for _ in range(ROUNDS):
        QApplication.processEvents()
    qapp.removeEventFilter(restless)

    assert {name: times for name, times in restless.done.items() if times > FEW} == {}
