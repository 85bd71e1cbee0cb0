"""The topics of the agenda as rows, with the words that stand under them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from partnerdesk.sessions.course import SessionTopic
from partnerdesk.sessions.view import SessionView
from ui.session.telling import topic_detail

TOPIC_ROLE, DETAIL_ROLE, CURRENT_ROLE = (Qt.ItemDataRole.UserRole + number for number in range(3))

_DRAGGED = "application/x-partnerdesk-topic"


class AgendaModel(QAbstractListModel):
    """Holds the topics both sides see."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[SessionTopic, str, bool], ...] = ()

    def show_view(self, view: SessionView) -> None:
        """Show the topics of a view; nothing is reset where nothing differs."""
        current = view.current.id if view.current is not None else ""
        rows = tuple(
            (each, topic_detail(each, is_current=each.id == current), each.id == current)
            for each in view.topics
        )
        if rows == self._rows:
            return
        if [row[0].id for row in rows] == [row[0].id for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, topic_id: str) -> int:
        """Return the row of a topic, -1 where it is not there."""
        ids = [row[0].id for row in self._rows]
        return ids.index(topic_id) if topic_id in ids else -1

    def id_of(self, row: int) -> str:
        """Return the id of a row's topic, empty where there is no such row."""
        return self._rows[row][0].id if 0 <= row < len(self._rows) else ""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let topics be dragged within the agenda, to between two others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry nothing that another program could show."""
        data = QMimeData()
        data.setData(_DRAGGED, b"")
        return data

    def topic(self, row: int) -> SessionTopic:
        """Return the topic of a row."""
        return self._rows[row][0]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if not index.isValid():
            return None
        topic, detail, is_current = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{index.row() + 1}. {topic.title}"
            return f"{said}, {detail}" if detail else said
        answers = {
            int(Qt.ItemDataRole.DisplayRole): topic.title,
            TOPIC_ROLE: topic,
            DETAIL_ROLE: detail,
            CURRENT_ROLE: is_current,
        }
        return answers.get(role)
