"""What can be chosen of a document: which one, in which language, on which paper, whose actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from partnerdesk.domain.parties import Party, Side
from partnerdesk.reports.documents import DocumentKind
from ui.dialogs.paper_source import Wanted
from ui.forms.choice_editor import QuietCombo
from ui.language import ENGLISH, languages, name_of
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout

_ENGLISH = "English"  # Qt would say which country's


class ExportChoices(QWidget):
    """`document_chosen` tells that it is another document, `changed` that the same is another."""

    document_chosen = Signal()
    changed = Signal()
    paper_chosen = Signal(str)
    logos_wanted = Signal()

    def __init__(
        self,
        parties: tuple[Party, ...],
        sessions: Sequence[tuple[str, str]] = (),
        *,
        language: str,
        paper: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = QuietCombo(self)
        self.document.setMinimumContentsLength(18)
        for kind, words in self._documents():
            if kind is not DocumentKind.MINUTES or sessions:
                self.document.addItem(words, kind)
        self.session = QuietCombo(self)
        self.session.setMinimumContentsLength(14)
        for key, words in sessions:
            self.session.addItem(words, key)
        self.side = QuietCombo(self)
        sides = {party.side: party.label for party in reversed(parties)}
        for side in Side:
            if side in sides:
                self.side.addItem(sides[side], side)
        self.language = QuietCombo(self)
        for each in languages():
            self.language.addItem(_ENGLISH if each == ENGLISH else name_of(each), each)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.paper = QuietCombo(self)
        for key, words in (("a4", self.tr("A4")), ("letter", self.tr("Letter"))):
            self.paper.addItem(words, key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper)))
        self.cover = QCheckBox(self.tr("Cover and contents"), self)
        self.cover.setChecked(True)
        self.logos = button(self.tr("Logos…"), small=True, parent=self)
        self.logos.clicked.connect(lambda _checked=False: self.logos_wanted.emit())
        self._front = self._front_field()
        self._sessions = Field(self.tr("Which session"), self.session, parent=self)
        self._sides = Field(self.tr("Whose actions"), self.side, parent=self)
        self._assemble()
        self.document.activated.connect(lambda _at: self._on_document())
        for choice in (self.side, self.session):  # both are in the name of the file
            choice.activated.connect(lambda _at: self._on_document())
        self.paper.activated.connect(lambda _at: self.paper_chosen.emit(self.chosen().paper))
        for choice in (self.language, self.paper):
            choice.activated.connect(lambda _at: self.changed.emit())
        self.cover.toggled.connect(lambda _on: self.changed.emit())
        self._on_document()

    def _documents(self) -> tuple[tuple[DocumentKind, str], ...]:
        return (
            (DocumentKind.JOINT_PLAN, self.tr("Joint plan")),
            (DocumentKind.SUMMARY, self.tr("Summary on one page")),
            (DocumentKind.CIRCLE, self.tr("Circle, before and after")),
            (DocumentKind.ACTIONS, self.tr("Action list of one side")),
            (DocumentKind.MINUTES, self.tr("Session minutes")),
            (DocumentKind.BRIEF, self.tr("Internal brief")),
        )

    def _assemble(self) -> None:
        row = FlowLayout(self, gap=16, row_gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Field(self.tr("Document"), self.document, parent=self))
        row.addWidget(self._sides)
        row.addWidget(self._sessions)
        row.addWidget(Field(self.tr("Language"), self.language, parent=self))
        row.addWidget(Field(self.tr("Paper"), self.paper, parent=self))
        row.addWidget(self._front)

    def _front_field(self) -> Field:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.cover)
        row.addWidget(self.logos)
        return Field(self.tr("First pages"), line, parent=self)

    def chosen(self) -> Wanted:
        """Return what is chosen now."""
        return Wanted(
            kind=DocumentKind(self.document.currentData()),
            language=str(self.language.currentData()),
            paper=str(self.paper.currentData()),
            side=Side(self.side.currentData() or Side.US),
            has_cover=self.cover.isChecked(),
            session_id=str(self.session.currentData() or ""),
        )

    def choose(self, kind: DocumentKind, side: Side | None = None, session_id: str = "") -> None:
        """Choose a document, as a user would."""
        self.document.setCurrentIndex(self.document.findData(kind))
        if side is not None:
            self.side.setCurrentIndex(self.side.findData(side))
        if session_id:
            self.session.setCurrentIndex(max(0, self.session.findData(session_id)))
        self._on_document()

    def _on_document(self) -> None:
        kind = self.chosen().kind
        self._sides.setVisible(kind is DocumentKind.ACTIONS)
        self._sessions.setVisible(kind is DocumentKind.MINUTES)
        self._front.setVisible(kind is DocumentKind.JOINT_PLAN)
        self.document_chosen.emit()
