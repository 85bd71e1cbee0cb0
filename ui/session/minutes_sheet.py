"""The minutes on the screen: headings and lines, each outcome open for correction in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from ui.look.current import scale_of
from ui.session.captured_editor import CapturedEditor
from ui.session.desk import SessionDesk
from ui.session.minutes_lines import Line, Section
from ui.session.sized import Sized
from ui.session.telling import breakable
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.marks import MarkKind, PartyMark

_MARKS: dict[Side, MarkKind] = {Side.US: "us", Side.THEM: "them", Side.THIRD: "third"}
_MARK = 24


class MinutesLine(Sized):
    """One line; `edit_wanted` names the item to put right."""

    edit_wanted = Signal(str)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.item_id, self.text, self.detail = line.item_id, line.text, line.detail
        self._row = QHBoxLayout(self)
        self._beside = QVBoxLayout()
        if line.is_agreed:
            mark = PartyMark("agreed", self.tr("Agreed by both"), size=_MARK, parent=self)
            self._beside.addWidget(mark)
            self._beside.addStretch(1)
            self._row.addLayout(self._beside)
        self._column = QVBoxLayout()
        self._column.addWidget(Label(breakable(line.text), weight=500, wrap=True, parent=self))
        if line.detail:
            self._column.addWidget(
                Label(
                    breakable(line.detail), kind="caption", tone="secondary", wrap=True, parent=self
                )
            )
        self._column.addStretch(1)
        self._row.addLayout(self._column, 1)
        self.edit: QPushButton | None = None
        if line.item_id:
            spoken = self.tr("Change “{title}”").format(title=line.text)
            self.edit = button("", "flat", icon_name="pen", small=True, spoken=spoken, parent=self)
            self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit(self.item_id))
            self._row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self.suit_now()

    def suit(self) -> None:
        """The first line of the text stands in the middle of mark and pen."""
        line = scale_of(self).style("body").line
        pen = self.px(scale_of(self).small_control) if self.edit is not None else line
        above = max(0, (pen - line) // 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(12))
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, above, 0, 0)
        self._beside.setContentsMargins(0, above + max(0, line - self.px(_MARK)) // 2, 0, 0)


class MinutesSheet(Sized):
    """A column of sections, built anew when they differ."""

    def __init__(self, desk: SessionDesk, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sections: tuple[Section, ...] | None = None
        self._nothing = nothing
        self._inner: QWidget | None = None
        self.lines: list[MinutesLine] = []
        self.editor: CapturedEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.suit_now()

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show these; what is being put right stays open, and shows what is stored by now."""
        if self.editor is not None:
            self._follow(self.editor)
        if sections == self._sections:
            return
        self._sections = sections
        if self.editor is None:
            self._build()

    def _follow(self, editor: CapturedEditor) -> None:
        captured = self._desk.view.captured
        found = next((each for each in captured if each.item.id == editor.item_id), None)
        if found is not None:
            editor.show_captured(found)

    def _build(self) -> None:
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget(self)
        self._inner.setProperty("page", True)
        self.lines = []
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(10))
        for section in self._sections or ():
            column.addLayout(self._heading(section, self._inner))
            for line in section.lines:
                column.addWidget(self._line(line, self._inner))
            column.addSpacing(self.px(14))
        if not self._sections:
            column.addWidget(Label(self._nothing, tone="secondary", wrap=True, parent=self._inner))
        column.addStretch(1)
        self._column.addWidget(self._inner)
        self._inner.show()

    def _heading(self, section: Section, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.px(10))
        if section.side is not None:
            row.addWidget(PartyMark(_MARKS[section.side], "", size=20, parent=parent))
        row.addWidget(Label(section.title, kind="h3", parent=parent), 1)
        return row

    def _line(self, line: Line, parent: QWidget) -> MinutesLine:
        made = MinutesLine(line, parent)
        made.edit_wanted.connect(self.edit)
        self.lines.append(made)
        return made

    def edit(self, item_id: str) -> None:
        """Open an outcome for correction in its place."""
        captured = next(
            (each for each in self._desk.view.captured if each.item.id == item_id), None
        )
        line = next((each for each in self.lines if each.item_id == item_id), None)
        layout = self._inner.layout() if self._inner is not None else None
        if captured is None or line is None or not isinstance(layout, QVBoxLayout):
            return
        self.end_edit()
        self.editor = CapturedEditor(self._desk, captured, self)
        self.editor.done.connect(self.end_edit)
        layout.insertWidget(layout.indexOf(line), self.editor)
        line.hide()
        self.editor.show()
        self.editor.enter()

    def end_edit(self) -> None:
        """Close what was open, and show the minutes as they are now."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        editor.flush()
        editor.hide()
        editor.deleteLater()
        self._build()

    def suit(self) -> None:
        if self._inner is not None and self.editor is None:
            self._build()
