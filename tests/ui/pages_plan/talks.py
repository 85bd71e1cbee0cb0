"""What tests of the dialogue do and look at: details, steps, lines caught, the keyboard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from partnerdesk.domain.dialogue import Touchpoint
from tests.ui.pages_plan.conftest import Rig
from ui.pages.dialogue.page import DialoguePage
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.dialogue.talk_page import TalkPage

SESSION = "November session"


def talk(page: DialoguePage) -> TalkPage:
    current = page.current
    assert isinstance(current, TalkPage)
    return current


def detail(page: DialoguePage) -> SessionDetail:
    shown = talk(page).detail
    assert isinstance(shown, SessionDetail)
    return shown


def session(rig: Rig, name: str = SESSION) -> Touchpoint:
    return next(each for each in rig.parts.touchpoints if each.id == rig.alder.ids[name])


def step(page: DialoguePage, words: str) -> None:
    buttons = talk(page).detail.findChildren(QPushButton)
    found = next(each for each in buttons if each.text().startswith(words) and each.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def caught(page: DialoguePage, kind: str, text: str) -> QLineEdit:
    line = detail(page).capture.lines[kind]
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def last_contact(rig: Rig, name: str) -> date | None:
    person = rig.parts.person(rig.alder.ids[name])
    return person.last_contact if person else None


def focused_name() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused else ""


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def type_text(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def tab_to(name: str, *, back: bool = False) -> None:
    for _ in range(60):
        if focused_name() == name:
            return
        press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached by the keyboard")
