"""Every screen of the frame in both themes, small and usual, also with text at 150 % and 200 %.

Nothing is clipped, everything to use has a name and can be reached by keyboard.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tests.ui.frame.conftest import Opened, Seen
from ui.look.theme import Theme, apply
from ui.widgets.labels import ElidedLabel

SIZES = [(1024, 640), (1440, 900)]
LOOKS = [(Theme.LIGHT, 1.0), (Theme.DARK, 1.0), (Theme.LIGHT, 1.5), (Theme.DARK, 2.0)]
DIALOGS = [
    "new_account",
    "new_plan",
    "edit_account",
    "settings",
    "shortcuts",
    "about",
    "archived_accounts",
]
PLAN_DIALOGS = ["plan_status", "not_agreed", "sign_plan", "keep_version", "next_plan"]
USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
SLACK = 2
_MOST_STEPS = 200


@pytest.fixture(params=LOOKS, ids=["light", "dark", "large", "largest"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Dress the application in one of the looks."""
    theme, factor = request.param
    apply(qapp, theme, factor)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply(qapp, Theme.LIGHT)


@pytest.fixture(params=SIZES, ids=["small", "usual"])
def sized(request: pytest.FixtureRequest, dressed: None, opened: Opened) -> Seen:
    """A window in one of the sizes."""
    return opened(*request.param)


def shown(root: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    """Return the widgets of a kind that can be seen, those of Qt's own making left out."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return [
        each
        for one in kinds
        for each in root.findChildren(one)
        if each.isVisibleTo(root) and not each.objectName().startswith("qt_")
    ]


def lies_in_scroll_area(widget: QWidget) -> bool:
    """Tell whether a widget can be scrolled to."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def clipped_labels(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text does not fit, and is not made to be shortened."""
    found = []
    for each in shown(root, (QLabel, QPushButton)):
        if isinstance(each, ElidedLabel) or not getattr(each, "text", str)():
            continue
        wanted = each.sizeHint()
        if isinstance(each, QLabel) and each.wordWrap():
            is_cut = each.height() + SLACK < each.heightForWidth(each.width())
        else:
            is_cut = each.width() + SLACK < wanted.width()
        if is_cut:
            found.append(f"{type(each).__name__} {each.text()!r}")  # type: ignore[attr-defined]
    return found


def outside(root: QWidget) -> list[str]:
    """Return the widgets that stand out of the window."""
    whole = QRect(0, 0, root.width(), root.height())
    return [
        f"{type(each).__name__} {each.accessibleName()}"
        for each in shown(root, USED)
        if not lies_in_scroll_area(each)
        and not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(
            QRect(each.mapTo(root, each.rect().topLeft()), each.size())
        )
    ]


def nameless(root: QWidget) -> list[str]:
    """Return what can be used but has no name to be spoken."""
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in shown(root, USED)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]


def reached_by_tab(root: QWidget) -> set[QWidget]:
    """Return what Tab walks through."""
    found: set[QWidget] = set()
    each = QApplication.focusWidget() or root
    for _ in range(_MOST_STEPS):
        QTest.keyClick(each, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in found:
            break
        found.add(focus)
        each = focus
    return found


def unreachable(root: QWidget) -> list[str]:
    """Return fields that Tab does not come to."""
    reached = reached_by_tab(root)
    fields = shown(root, (QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView))
    return [
        each.accessibleName()
        for each in fields
        if each.isEnabled()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each not in reached
        and not isinstance(each.parentWidget(), (QComboBox, QAbstractSpinBox))
        and each.window() is root
    ]


def check(root: QWidget) -> None:
    """Check one screen."""
    QApplication.processEvents()
    assert clipped_labels(root) == []
    assert outside(root) == []
    assert nameless(root) == []
    assert unreachable(root) == []


def test_the_list_of_accounts_fits(sized: Seen) -> None:
    check(sized.window)


def test_nothing_found_fits(sized: Seen) -> None:
    sized.window.tools.search.setText("adler")
    check(sized.window)


def test_the_frame_of_a_plan_fits(sized: Seen) -> None:
    sized.open_account("Alder")
    QApplication.processEvents()
    for part in (sized.window.tools, sized.window.side, sized.window.status):
        assert clipped_labels(part) == []
        assert outside(part) == []
        assert nameless(part) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_first_start_fits(dressed: None, opened: Opened, size: tuple[int, int]) -> None:
    check(opened(*size, path=None).window)


@pytest.mark.parametrize("key", DIALOGS)
def test_dialogs_fit(dressed: None, opened: Opened, key: str) -> None:
    seen = opened(1024, 640)
    seen.conduct.home.table.select(seen.account("Alder"))
    seen.trigger(key)
    (dialog,) = [each for each in seen.window.findChildren(QDialog) if each.isVisible()]
    check(dialog)
    assert dialog.height() <= 640
    dialog.reject()


@pytest.mark.parametrize("key", PLAN_DIALOGS)
def test_dialogs_of_a_plan_fit(dressed: None, opened: Opened, key: str) -> None:
    seen = opened(1024, 640)
    seen.open_account("Alder")
    seen.trigger(key)
    (dialog,) = [each for each in seen.window.findChildren(QDialog) if each.isVisible()]
    check(dialog)
    assert dialog.height() <= 640
    dialog.reject()


def test_the_export_fits(dressed: None, opened: Opened) -> None:
    seen = opened(1024, 640)
    seen.open_account("Alder")
    seen.trigger("export_pdf")
    (dialog,) = [each for each in seen.window.findChildren(QDialog) if each.isVisible()]
    check(dialog)
    dialog.reject()
