"""Export PDF: what will be seen is checked first; then it is looked at, or written to a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.precheck import precheck
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import PartnerDeskError
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.reports.telling import joined
from ui.context import Context
from ui.dialogs.export_choices import ExportChoices
from ui.dialogs.file_choice import ask_for_new_file, free_path
from ui.dialogs.paper_source import PaperSource
from ui.dialogs.pdf_work import PdfWork
from ui.dialogs.plain_dialog import PlainDialog
from ui.dialogs.precheck_view import PrecheckView
from ui.frame.formats_here import formats_for
from ui.language import language_for
from ui.tasks import Task
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import ElidedLabel, Label

Change = Callable[..., None]


class ExportPdf(PlainDialog):
    """The documents about one plan: those for both sides, and the internal brief."""

    def __init__(
        self,
        context: Context,
        plan: PreparedPlan,
        change: Change,
        parent: QWidget | None = None,
        *,
        kind: DocumentKind = DocumentKind.JOINT_PLAN,
        side: Side | None = None,
        session_id: str = "",
    ) -> None:
        super().__init__(self.tr("Export PDF"), parent)
        self.want(780, 640)
        self._context, self._plan, self._change = context, plan, change
        self._source = PaperSource(context, plan)
        self._task: Task | None = None
        settings = context.settings()
        self.choices = ExportChoices(
            plan.parts.parties,
            self._sessions(),
            language=language_for(settings.language),
            paper=settings.paper,
            parent=self,
        )
        self.choices.choose(kind, side, session_id)
        self._path = self._suggested()
        self._is_chosen = False
        self._shown = QVBoxLayout()
        self._shown_for: str | None = None
        self._assemble()
        self._add_buttons()
        self._show_document()
        self.choices.document_chosen.connect(self._show_document)
        self.choices.paper_chosen.connect(lambda paper: self._change(paper=paper))

    def _assemble(self) -> None:
        self.file = ElidedLabel(parent=self)
        self.choose = button(self.tr("Choose…"), icon_name="folder", small=True, parent=self)
        self.choose.clicked.connect(self._choose)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.said = Label(wrap=True, parent=self)
        self.body.addWidget(self.choices)
        self.body.addWidget(self._file_field())
        self.body.addLayout(self._shown)
        self.body.addStretch(1)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.said)
        self.progress.hide()
        self.said.hide()

    def _file_field(self) -> Field:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        return Field(self.tr("File"), line, parent=self)

    def _add_buttons(self) -> None:
        self.show_folder = self.add_button(self.tr("Show in folder"), icon_name="folder")
        self.show_folder.clicked.connect(lambda _checked=False: _open(self._path.parent))
        self.open_file = self.add_button(self.tr("Open"), icon_name="file")
        self.open_file.clicked.connect(lambda _checked=False: _open(self._path))
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.preview = self.add_button(self.tr("Preview…"), icon_name="eye")
        self.preview.clicked.connect(lambda _checked=False: self.look())
        self.export = self.add_button(
            self.tr("Export"), "primary", icon_name="export", is_default=True
        )
        self.export.clicked.connect(lambda _checked=False: self.start())
        self._show_written(written=False)

    def _sessions(self) -> list[tuple[str, str]]:
        formats = formats_for(self._context.settings())
        return [
            (each.session_id, joined(formats.day(formats.local_day(each.started_at)), each.title))
            for each in self._source.minutes
        ]

    @property
    def path(self) -> Path:
        """The file that will be, or was, written."""
        return self._path

    def set_path(self, path: Path) -> None:
        """Write to another file; replacing it was agreed to where it was chosen."""
        self._path, self._is_chosen = path, True
        self.file.setText(str(path))
        self._change(export_folder=str(path.parent))

    def start(self) -> None:
        """Write the file."""
        try:
            order = self._source.leaving(self.choices.chosen())
        except PartnerDeskError as error:
            self._on_failed(error)
            return
        if not self._is_chosen:
            self._path = free_path(self._path)
            self.file.setText(str(self._path))
        work = PdfWork(order=order, path=self._path)
        self._task = task = Task(work, self)
        task.progressed.connect(self._show_progress)
        task.finished.connect(self._on_written)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(lambda: self._say(self.tr("Stopped. Nothing was written.")))
        task.ended.connect(lambda: self._be_busy(busy=False))
        self._be_busy(busy=True)
        task.start()

    def look(self) -> None:
        """Show the pages as they will print; nothing leaves by that."""
        from ui.preview.preview import Preview  # noqa: PLC0415 - brings what draws PDF

        chosen = self.choices.chosen()
        try:
            order = self._source.preview(chosen)
        except PartnerDeskError as error:
            self._on_failed(error)
            return
        Preview(
            order,
            leave=lambda: self._source.leaving(chosen),
            suggested=self._path,
            sentence=self._context.sentence,
            parent=self.parentWidget(),
        ).open()

    def _show_document(self) -> None:
        self._path, self._is_chosen = self._suggested(), False
        self.file.setText(str(self._path))
        self._show_written(written=False)
        kind = self.choices.chosen().kind
        shown_for = kind if kind in (DocumentKind.BRIEF, DocumentKind.MINUTES) else ""
        if shown_for == self._shown_for:
            return
        self._shown_for = shown_for
        while (item := self._shown.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        notes = {DocumentKind.BRIEF: self._brief_note, DocumentKind.MINUTES: self._minutes_note}
        self._shown.addWidget(notes.get(kind, self._check)())

    def _check(self) -> PrecheckView:
        them = self._plan.parts.party_on(Side.THEM)
        name = them.label if them is not None else self._plan.parts.account.name
        return PrecheckView(precheck(self._plan, joint_plan_of(self._plan)), name, self)

    def _brief_note(self) -> HatchFrame:
        frame = HatchFrame(self.tr("marked INTERNAL on each page"), parent=self)
        words = self.tr(
            "The brief holds private notes, attitudes and items that are ours only. "
            "Do not hand it out and do not send it on."
        )
        frame.area.addWidget(Label(words, wrap=True, parent=frame))
        return frame

    def _minutes_note(self) -> Label:
        words = self.tr(
            "Minutes hold what was decided, agreed and changed in a session, as both sides saw it. "
            "Private notes are not among it."
        )
        return Label(words, tone="secondary", wrap=True, parent=self)

    def _suggested(self) -> Path:
        chosen = self.choices.chosen()
        return self._source.suggested(chosen.kind, chosen.side)

    def _choose(self) -> None:
        kinds = self.tr("PDF files (*.pdf)")
        ask_for_new_file(self, self.tr("Export PDF"), self._path, kinds, self.set_path)

    def _cancel(self) -> None:
        if self._task is not None and self._task.is_running:
            self._task.cancel()
        else:
            self.reject()

    def _show_progress(self, done: int, steps: int) -> None:
        self.progress.setMaximum(max(1, steps))
        self.progress.setValue(done)

    def _be_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        for widget in (self.export, self.preview, self.choices, self.choose):
            widget.setEnabled(not busy)

    def _on_written(self, path: Path) -> None:
        self._path, self._is_chosen = path, False
        self._say(self.tr("Written to {path}").format(path=path))
        self._show_written(written=True)

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, PartnerDeskError):
            self._say(self.tr("That went wrong inside the program; the log says where."))
            return
        self._say(self._context.sentence(error), is_bad=True)

    def _say(self, sentence: str, *, is_bad: bool = False) -> None:
        self.said.set_tone("attention" if is_bad else "")
        self.said.setText(sentence)
        self.said.show()

    def _show_written(self, *, written: bool) -> None:
        self.open_file.setVisible(written)
        self.show_folder.setVisible(written)
        self.cancel.setText(self.tr("Close") if written else self.tr("Cancel"))
        if not written:
            self.said.hide()

    def done(self, result: int) -> None:
        """Close, after the work that runs has stopped."""
        if self._task is not None and self._task.is_running:
            self._task.cancel()
            self._task.ended.connect(lambda: self.done(result))
            return
        super().done(result)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
