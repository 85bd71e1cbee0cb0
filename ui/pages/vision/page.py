"""Vision and values: the texts, and the list of values."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.views_page import View, ViewsPage
from ui.pages.vision.texts_view import TextsView
from ui.pages.vision.values_view import ValuesView


def _views() -> tuple[View, ...]:
    translate = QCoreApplication.translate
    return (
        View(
            key="texts",
            text=translate("Vision", "Vision and success"),
            make=TextsView,
            ids=lambda parts: tuple(each.id for each in parts.statements),
            counts=False,
        ),
        View(
            key="values",
            text=translate("Vision", "Values"),
            make=ValuesView,
            ids=lambda parts: tuple(each.id for each in parts.values),
        ),
    )


class VisionPage(ViewsPage):
    """Both views."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        spoken = QCoreApplication.translate("Vision", "Vision and values")
        super().__init__(context, _views(), spoken, parent)
