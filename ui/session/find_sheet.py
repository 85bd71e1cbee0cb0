"""Finding something in what both sides see of this plan, and talking about it."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.plans import Statement
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.sessions.course import ITEM_KINDS
from partnerdesk.sessions.searching import Hit
from ui.forms.words import kind_in_sentence
from ui.look.fonts import font_for
from ui.session.desk import SessionDesk
from ui.session.overlay import Overlay
from ui.session.topics.names import topic_label
from ui.widgets.labels import Label

MOST = 6
_DAYS = ("starts_at", "checked_on")
_TOPICS = frozenset(kind.value for kind in ITEM_KINDS)  # what a topic can be about
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_HIT = int(Qt.ItemDataRole.UserRole)


class FindSheet(Overlay):
    """Enter talks about what was found, where a topic can be made of it."""

    def __init__(self, desk: SessionDesk, parent: QWidget) -> None:
        super().__init__(self.tr("Find in this plan"), parent, width=1100)
        self._desk = desk
        self.line = QLineEdit(self.sheet)
        self.line.setAccessibleName(self.tr("Find in this plan"))
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._take_first)
        self.found = QListWidget(self.sheet)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.itemActivated.connect(self._take)
        self.said = Label(tone="secondary", wrap=True, parent=self.sheet)
        self.body.addWidget(self.line)
        self.body.addWidget(self.said)
        self.body.addWidget(self.found, 1)
        self.said.hide()
        self.done = self.add_button(self.tr("Close"))
        self.done.clicked.connect(lambda _checked=False: self.close_sheet())

    def appear(self) -> None:
        """Show the sheet, ready to be typed into."""
        super().appear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def suit(self) -> None:
        super().suit()
        self.found.setMinimumHeight(self.px(400))
        self.found.setFont(font_for(self, "body"))

    def _find(self, text: str) -> None:
        self.found.clear()
        hits = self._desk.search(text) if text.strip() else ()
        for hit in sorted(hits, key=lambda hit: _rank(hit, text))[:MOST]:
            row = QListWidgetItem(self._words(hit), self.found)
            row.setData(_HIT, hit)
        if self.found.count():
            self.found.setCurrentRow(0)
        nothing = self.tr("Nothing of that is in what both sides see.")
        self.said.setText(nothing if text.strip() and not hits else "")
        self.said.setVisible(bool(self.said.text()))
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among what was found by arrows, while the line keeps the keyboard."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and self.found.count():
            row = self.found.currentRow() + step
            self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
            event.accept()
        else:
            super().keyPressEvent(event)

    def _words(self, hit: Hit) -> str:
        kind = kind_in_sentence(KINDS[hit.kind]) if hit.kind in KINDS else hit.kind
        words = (self._title_of(hit), kind, self._day_of(hit))
        return "  ·  ".join(each for each in words if each)

    def _item_of(self, hit: Hit) -> object:
        listed = next((name for name, kind in ITEM_LISTS.items() if kind == hit.kind), "")
        items = getattr(self._desk.plan, listed, ())
        return next((each for each in items if each.id == hit.item_id), None)

    def _title_of(self, hit: Hit) -> str:
        """Return what a hit is called; a text of the plan names the sides."""
        item = self._item_of(hit)
        if isinstance(item, Statement):
            return topic_label(self._desk.plan, item.topic)
        return hit.title

    def _day_of(self, hit: Hit) -> str:
        """Return the day that tells things of one name apart."""
        item, formats = self._item_of(hit), self._desk.formats
        for name in _DAYS:
            day = getattr(item, name, None)
            if isinstance(day, datetime):
                return formats.day_near(formats.local_day(day))
            if isinstance(day, date):
                return formats.day_near(day)
        return ""

    def _take_first(self) -> None:
        row = self.found.currentItem()
        if row is not None:
            self._take(row)

    def _take(self, row: QListWidgetItem) -> None:
        hit: Hit = row.data(_HIT)
        if hit.kind not in _TOPICS:
            self.said.setText(hit.excerpt or self.tr("There is no topic for this."))
            self.said.show()
            self.fit()
            return
        self.close_sheet()
        self._desk.talk_about(hit.kind, hit.item_id, self._title_of(hit))


def _rank(hit: Hit, typed: str) -> tuple[bool, bool, bool]:
    """Return what comes first: a title that begins so, a title, then what a topic is about."""
    title, words = hit.title.casefold(), " ".join(typed.split()).casefold()
    return not title.startswith(words), bool(hit.excerpt), hit.kind not in _TOPICS
