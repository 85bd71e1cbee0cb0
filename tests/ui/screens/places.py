"""All screens of the program: the list of accounts, every section, and every view of it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.frame.conftest import Seen
from ui.pages.registry import SECTIONS
from ui.pages.risks.page import RisksPage
from ui.pages.views_page import ViewsPage
from ui.place import Place

ACCOUNT = "Alder"
_PASSES = 4


def settle() -> None:
    """Let layouts inside layouts find their sizes, and what is thrown away go."""
    for _ in range(_PASSES):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def go(seen: Seen, section: str) -> QWidget:
    """Show a section of the plan shown."""
    now = seen.desk.place
    seen.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    settle()
    page = seen.window.stack.currentWidget()
    assert page is not None
    return page


def screens(seen: Seen) -> Iterator[tuple[str, QWidget]]:
    """Show one screen after the other; yield its name and its page."""
    seen.desk.go(Place())
    settle()
    yield "home", seen.conduct.home
    seen.open_account(ACCOUNT)
    for section in SECTIONS:
        page = go(seen, section.key)
        yield from _views(section.key, page)


def _views(name: str, page: QWidget) -> Iterator[tuple[str, QWidget]]:
    if isinstance(page, ViewsPage):
        for key in page._views:
            page.show_view(key)
            settle()
            yield f"{name}, {key}", page
    elif isinstance(page, RisksPage):
        for key in ("matrix", "timeline", "table"):
            page.views._choose(key)
            settle()
            yield f"{name}, {key}", page
    else:
        yield name, page
