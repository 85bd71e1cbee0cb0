"""Draws the pages into PNG files, to be looked at beside the mockups.

Run: python -m tests.ui.pages_plan.page_pictures OUT_DIR [page ...]
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from partnerdesk.settings import Settings
from tests.ui.pages_plan.alder_plan import Alder, alder_plan, empty_plan
from ui.changes import Changes
from ui.context import Context
from ui.look import Theme, apply, prepare_application
from ui.look.current import current
from ui.pages.dialogue.page import DialoguePage
from ui.pages.history.page import HistoryPage
from ui.pages.overview.page import OverviewPage
from ui.pages.page import PlanPage
from ui.pages.people.circle_view import CirclePage
from ui.pages.people.page import PeoplePage
from ui.pages.vision.page import VisionPage
from ui.pages.vision.values_view import ValuesView

SIZES = {"1440": QSize(1208, 791), "1024": QSize(968, 591), "2560": QSize(2280, 1331)}
PAGES: dict[str, Callable[[Context], PlanPage]] = {
    "overview": OverviewPage,
    "history": HistoryPage,
    "dialogue": DialoguePage,
    "people": PeoplePage,
    "vision": VisionPage,
    "values": ValuesView,
    "circle": CirclePage,
}


def _nothing(_told: object) -> None:
    """Pictures go nowhere."""


class _Ground(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().surface.window))


def context_of(alder: Alder) -> Context:
    """Return a context that goes nowhere."""
    return Context(
        alder.workspace,
        Changes(alder.workspace.events),
        Settings,
        go=_nothing,
        say=_nothing,
        show_problem=_nothing,
    )


def render(alder: Alder, make: Callable[[Context], PlanPage], size: QSize, file: Path) -> None:
    """Draw one page in one size."""
    ground = _Ground()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    page = make(context_of(alder))
    column.addWidget(page)
    ground.resize(size)
    page.open_plan(alder.plan_id)
    ground.show()
    for _ in range(5):
        QApplication.processEvents()
    ground.grab().save(str(file))
    ground.close()
    ground.deleteLater()


def main(folder: Path, wanted: list[str]) -> None:
    """Draw all pages, or those named, in both themes and all sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    prepare_application()
    app = QApplication([])
    plans = {"full": alder_plan(), "empty": empty_plan()}
    for theme in (Theme.LIGHT, Theme.DARK):
        apply(app, theme)
        for name in wanted or list(PAGES):
            for plan, alder in plans.items():
                for size, pixels in SIZES.items():
                    if plan == "full" or (size == "1440" and theme is Theme.LIGHT):
                        file = folder / f"{name}_{plan}_{size}_{theme.value}.png"
                        render(alder, PAGES[name], pixels, file)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
