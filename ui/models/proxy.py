"""The one proxy: which rows of a RowModel are shown, and in which order, on cached keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from ui.models.columns import by_text
from ui.models.row_model import RowModel

Index = QModelIndex | QPersistentModelIndex
Predicate = Callable[[Any], bool]


class RowProxy(QSortFilterProxyModel):
    """Filters by words (each must be in the row) and by a predicate; column -1 is not sorted."""

    def __init__(self, model: RowModel[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._predicate: Predicate | None = None
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    @property
    def is_sorted(self) -> bool:
        """Whether another order than the stored one is shown."""
        return self.sortColumn() >= 0

    def show_words(self, text: str) -> None:
        """Show rows in which all words of a text occur."""
        self.beginFilterChange()
        self._words = tuple(by_text(text).split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_if(self, predicate: Predicate | None) -> None:
        """Show rows of which a predicate is true; None shows all."""
        self.beginFilterChange()
        self._predicate = predicate
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def shown_ids(self) -> list[str]:
        """The ids of the rows shown, in their order here."""
        return [
            self._model.row_at(self.mapToSource(self.index(i, 0)).row()).id
            for i in range(self.rowCount())
        ]

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        row = self._model.row_at(source_row)
        if self._predicate is not None and not self._predicate(row):
            return False
        if not self._words:
            return True
        text = by_text(" ".join(self._model.texts_of(row)))
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        column = left.column()
        less: bool = self._model.sort_key(left.row(), column) < self._model.sort_key(
            right.row(), column
        )
        return less
