"""What of the history is shown: kind, side, when, in which session, with which words."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.promises import last_met
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from partnerdesk.queries.history_filter import HistoryFilter
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor
from ui.forms.words import sentence_of
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.pages.history.words import GROUPS, cut, group_words
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Choice, Segmented

_SIDES = {"all": None, "us": Side.US, "them": Side.THEM, "third": Side.THIRD}
_DAYS = {"today": 0, "week": 6, "month": 29}
_DAY = timedelta(days=1)
_NARROW_BELOW = 860
_FIXED = 2  # places that are always offered


class Filters(QWidget):
    """Tells `changed` when another filter is chosen; `wanted` says what they ask for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = Formats()
        self._today = date(2000, 1, 1)
        self._met: datetime | None = None
        self._item: tuple[str, str] = ("", "")
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind"))
        for group in ("", *GROUPS):
            self.kinds.addItem(group_words(group), group)
        self.side = Segmented(self._sides(), "all", spoken=self.tr("Changed by"), small=True)
        self.when = QComboBox()
        self.when.setAccessibleName(self.tr("When"))
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where"))
        self.search = SearchField(self.tr("Find in history"))
        self.from_day = self._day("since", self.tr("From"))
        self.to_day = self._day("until", self.tr("To"))
        self.range = QWidget()
        self.item = ElidedLabel(tone="secondary")
        self.all_items = button(self.tr("All items"), "flat", icon_name="close", small=True)
        self.about = QWidget()
        self._fill_choices()
        self._assemble()
        self._connect()

    def _sides(self) -> list[Choice]:
        return [
            Choice(key="all", text=self.tr("All")),
            Choice(key="us", text=self.tr("Us")),
            Choice(key="them", text=self.tr("Them")),
        ]

    def _day(self, name: str, label: str) -> tuple[DateEditor, Field]:
        rule = Rule(name=name, label=label, holds=FieldType.DATE)
        editor = DateEditor(conversion_for(rule, self._formats))
        editor.line.setMinimumWidth(150)
        return editor, Field(label, editor.widget)

    def _fill_choices(self) -> None:
        for key, text in (
            ("", self.tr("Any time")),
            ("today", self.tr("Today")),
            ("week", self.tr("Last 7 days")),
            ("month", self.tr("Last 30 days")),
            ("met", self.tr("Since we last met")),
            ("range", self.tr("From … to …")),
        ):
            self.when.addItem(text, key)
        self.where.addItem(self.tr("Everywhere"), None)
        self.where.addItem(self.tr("In joint sessions"), "")

    def _assemble(self) -> None:
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self._is_narrow: bool | None = None
        self._arrange(narrow=False)
        days = QHBoxLayout(self.range)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(12)
        for _editor, frame in (self.from_day, self.to_day):
            days.addWidget(frame)
        days.addStretch(1)
        self.range.hide()
        about = QHBoxLayout(self.about)
        about.setContentsMargins(0, 0, 0, 0)
        about.addWidget(self.item)
        about.addWidget(self.all_items)
        about.addStretch(1)
        self.about.hide()
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(8)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self.range)
        column_of_all.addWidget(self.about)

    def _arrange(self, *, narrow: bool) -> None:
        """Stand in one row, or in two where there is less room."""
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        last = 2 if narrow else 4
        self._grid.addWidget(self.kinds, 0, 0)
        self._grid.addWidget(self.side, 0, 1)
        self._grid.addWidget(self.when, 1 if narrow else 0, 0 if narrow else 2)
        self._grid.addWidget(self.where, 1 if narrow else 0, 1 if narrow else 3)
        self._grid.addWidget(self.search, 0, last)
        for column in range(5):
            self._grid.setColumnStretch(column, int(column == last))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < current_scale().grown(_NARROW_BELOW))

    def _connect(self) -> None:
        for box in (self.kinds, self.where):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.when.currentIndexChanged.connect(lambda _index: self._on_when())
        self.side.chosen.connect(lambda _key: self.changed.emit())
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.all_items.clicked.connect(lambda _checked=False: self.show_item("", ""))
        for editor, _frame in (self.from_day, self.to_day):
            editor.settled.connect(self.changed)
            editor.line.editingFinished.connect(self.changed)

    def _on_when(self) -> None:
        is_range = self.when.currentData() == "range"
        self.range.setVisible(is_range)
        if is_range and self.isVisible():
            self.from_day[0].line.setFocus()
        self.changed.emit()

    def show_plan(self, plan: PreparedPlan, formats: Formats, today: date) -> None:
        """Name the sides, and know when both sides met last."""
        self._formats, self._today = formats, today
        for key, side in (("us", Side.US), ("them", Side.THEM)):
            party = plan.parts.party_on(side)
            if party is not None:
                self.side.set_text(key, cut(party.label, 14))
        met = last_met(plan.parts, today)
        self._met = met.starts_at if met is not None else None
        place = self.when.findData("met")
        words = self.tr("Since we last met")
        if met is not None:
            day = formats.day_near(formats.local_day(met.starts_at))
            words = self.tr("Since we last met, {day}").format(day=day)
        self.when.setItemText(place, words)

    def show_sessions(self, sessions: Sequence[tuple[str, datetime]]) -> None:
        """Offer the joint sessions one by one."""
        chosen = self.where.currentData()
        with QSignalBlocker(self.where):
            while self.where.count() > _FIXED:
                self.where.removeItem(self.where.count() - 1)
            for session_id, started_at in sessions:
                day = self._formats.day(self._formats.local_day(started_at))
                self.where.addItem(self.tr("In the session of {day}").format(day=day), session_id)
            self.where.setCurrentIndex(max(0, self._place_of(chosen)))

    def _place_of(self, chosen: object) -> int:
        places = range(self.where.count())
        return next((i for i in places if self.where.itemData(i) == chosen), -1)

    def show_item(self, item_id: str, title: str) -> None:
        """Show the changes of one item, or (empty) of all again."""
        if item_id == self._item[0]:
            return
        self._item = (item_id, title)
        self.item.setText(self.tr("Only changes of {title}").format(title=isolated(cut(title, 60))))
        self.about.setVisible(bool(item_id))
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everything again."""
        for box in (self.kinds, self.when, self.where):
            box.setCurrentIndex(0)
        self.side.choose("all")
        self.search.clear()
        self.show_item("", "")

    @property
    def wanted(self) -> HistoryFilter:
        """What the filters ask for."""
        since, until = self._span()
        return HistoryFilter(
            kinds=GROUPS.get(self.kinds.currentData(), frozenset()),
            side=_SIDES[self.side.current],
            text=self.search.text(),
            since=since,
            until=until,
            item_id=self._item[0],
            session_id=self.where.currentData(),
        )

    def _span(self) -> tuple[datetime | None, datetime | None]:
        key = self.when.currentData()
        if key == "met":
            return self._met, None
        if key == "range":
            first, last = self._read(self.from_day), self._read(self.to_day)
            return self._midnight(first), self._midnight(None if last is None else last + _DAY)
        if key in _DAYS:
            return self._midnight(self._today - timedelta(days=_DAYS[key])), None
        return None, None

    def _midnight(self, day: date | None) -> datetime | None:
        if day is None:
            return None
        naive, zone = datetime.combine(day, time()), self._formats.zone
        return naive.astimezone() if zone is None else naive.replace(tzinfo=zone)

    def _read(self, editor_and_field: tuple[DateEditor, Field]) -> Any:
        """Return the day that was typed; what is wrong is said under the field."""
        editor, frame = editor_and_field
        try:
            value = editor.value()
        except UserError as error:
            frame.set_problem(sentence_of(error, self._formats))
            return None
        frame.set_problem("")
        return value
