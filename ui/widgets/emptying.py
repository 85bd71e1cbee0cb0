"""Empties a layout of what stood there before."""

from collections.abc import Container

from PySide6.QtWidgets import QLayout, QWidget


def empty(layout: QLayout, *, keep: Container[QWidget] = ()) -> None:
    """Take everything out, layouts inside it as well; widgets go, but for those to be kept."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            empty(inner, keep=keep)
        if widget is not None and widget not in keep:
            widget.hide()
            widget.deleteLater()
