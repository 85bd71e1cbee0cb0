"""The guide in a whole window, with its parts at hand."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from partnerdesk.queries.drafts import DraftEntry, list_drafts
from partnerdesk.wizards.draft import Draft, Step
from tests.ui.frame.conftest import Seen
from ui.widgets.segmented import Segmented
from ui.wizard.page import WizardPage
from ui.wizard.shown import ShownGuide
from ui.wizard.step_view import StepView

LEFT = Qt.MouseButton.LeftButton
View = TypeVar("View", bound=StepView)


def activate(seen: Seen) -> None:
    """Give the window the keyboard."""
    seen.window.activateWindow()
    seen.qtbot.waitUntil(seen.window.isActiveWindow)


def shown(seen: Seen) -> ShownGuide:
    """Return the guide on screen."""
    guide = seen.conduct.guide
    assert guide is not None
    assert guide.shown is not None
    return guide.shown


def page(seen: Seen) -> WizardPage:
    """Return the page of the guide."""
    return shown(seen).page


def draft(seen: Seen) -> Draft:
    """Return the draft as it is now."""
    return shown(seen).keeper.draft


def view(seen: Seen, kind: type[View]) -> View:
    """Return the step shown."""
    found = page(seen).view
    assert isinstance(found, kind)
    return found


def waiting(seen: Seen) -> tuple[DraftEntry, ...]:
    """Return the drafts that are stored."""
    return seen.desk.workspace.read(list_drafts)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on whatever has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def type_in(text: str) -> None:
    """Type into whatever has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def click(widget: QWidget) -> None:
    """Click in the middle of a widget, which has to be in sight."""
    bring_into_view(widget)
    assert widget.isVisible()
    QTest.mouseClick(widget, LEFT, pos=QPoint(widget.width() // 2, widget.height() // 2))
    QApplication.processEvents()


def bring_into_view(widget: QWidget) -> None:
    """Scroll as somebody with a mouse would."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, WizardPage):
            around.area.ensureWidgetVisible(widget)
        around = around.parentWidget()
    QApplication.processEvents()


def segment(choice: Segmented, text: str) -> QPushButton:
    """Return a segment by its words."""
    return next(each for each in choice.findChildren(QPushButton) if each.text() == text)


def next_step(seen: Seen) -> None:
    """Go on with the mouse."""
    click(page(seen).footer.next)


def is_at(seen: Seen, step: Step) -> bool:
    """Tell whether a step is shown."""
    return draft(seen).step is step and page(seen).view.isVisible()
