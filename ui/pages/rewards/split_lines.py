"""The splits in the rows of the table: made for rows that show, kept while they stay."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from ui.models.row_model import ID_ROLE
from ui.pages.items.table import ItemTable
from ui.pages.rewards.rows import RewardRow
from ui.pages.rewards.split_line import LineSetting, SplitLine

Percents = Mapping[str, Decimal]


class SplitLines(QObject):
    """Puts a line into the split column of each row; only the current row's is reached by Tab."""

    moved = Signal(str, object)
    settled = Signal(str, object)
    cancelled = Signal(str)
    refused = Signal(str)

    def __init__(self, table: ItemTable, column: int) -> None:
        super().__init__(table)
        self._table = table
        self._column = column
        self._setting: LineSetting | None = None
        self._ghosts: Mapping[str, Percents] = {}
        table.chosen.connect(self._let_tab_in)
        for signal in (table.proxy.rowsInserted, table.proxy.modelReset):
            signal.connect(lambda *_places: self._fill())

    def show_rows(self, setting: LineSetting) -> None:
        """Show the splits of the rows that the table holds."""
        self._setting = setting
        self._fill()

    def show_ghosts(self, splits: Mapping[str, Percents]) -> None:
        """Mark where a preview would split; nothing removes the marks."""
        self._ghosts = splits
        for line in self.lines():
            line.show_ghosts(splits.get(line.reward_id))

    def lines(self) -> Sequence[SplitLine]:
        """Return the lines of the rows that are shown, from top to bottom."""
        found = (self._line_at(row) for row in range(self._table.proxy.rowCount()))
        return [line for line in found if line is not None]

    def line_of(self, reward_id: str) -> SplitLine | None:
        """Return the line of a reward, where it is shown."""
        return next((line for line in self.lines() if line.reward_id == reward_id), None)

    def _line_at(self, row: int) -> SplitLine | None:
        found = self._table.indexWidget(self._table.proxy.index(row, self._column))
        return found if isinstance(found, SplitLine) else None

    def _fill(self) -> None:
        if self._setting is None:
            return
        for place in range(self._table.proxy.rowCount()):
            index = self._table.proxy.index(place, self._column)
            source = self._table.rows.place_of(str(index.data(ID_ROLE)))
            row: RewardRow = self._table.rows.row_at(source)
            line = self._line_at(place)
            if line is None:
                line = self._made()
                self._table.setIndexWidget(index, line)
            line.show_row(row, self._setting)
            line.show_ghosts(self._ghosts.get(row.id))
        self._let_tab_in(self._table.current_id)

    def _made(self) -> SplitLine:
        line = SplitLine()
        line.moved.connect(self.moved)
        line.settled.connect(self.settled)
        line.cancelled.connect(self.cancelled)
        line.refused.connect(self.refused)
        line.entered.connect(self._choose)
        return line

    def _choose(self, reward_id: str) -> None:
        if reward_id != self._table.current_id:
            self._table.select(reward_id)

    def _let_tab_in(self, reward_id: str) -> None:
        for line in self.lines():
            line.let_tab_in(is_reached=line.reward_id == reward_id)
