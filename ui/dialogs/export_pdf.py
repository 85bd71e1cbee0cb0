"""Export PDF: what will be seen is checked first; then it is looked at, or written to a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import PartnerDeskError
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.reports.telling import joined
from ui.context import Context
from ui.dialogs.export_choices import ExportChoices
from ui.dialogs.export_file import ExportFile
from ui.dialogs.export_notes import MakeNote, note_of
from ui.dialogs.export_outcome import ExportOutcome
from ui.dialogs.file_choice import free_path
from ui.dialogs.logos import LogosDialog
from ui.dialogs.opening import open_file, open_folder_of
from ui.dialogs.paper_source import PaperSource
from ui.dialogs.pdf_work import PdfWork
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.language import language_for
from ui.tasks import Task

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
        self.want(880, 640)
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
        self._note: MakeNote | None = None
        self._assemble()
        self._add_buttons()
        self._show_document()
        self.choices.document_chosen.connect(self._show_document)
        self.choices.logos_wanted.connect(self._ask_logos)
        self.choices.changed.connect(lambda: self._show_written(written=False))
        self.choices.paper_chosen.connect(lambda paper: self._change(paper=paper))

    def _assemble(self) -> None:
        self.file = ExportFile(self)
        self.file.chosen.connect(self.set_path)
        self.outcome = ExportOutcome(self)
        self.body.addWidget(self.choices)
        self.body.addWidget(self.file)
        self.body.addLayout(self._shown)
        self.body.addStretch(1)
        self.add_above_buttons(self.outcome)

    def _add_buttons(self) -> None:
        self.show_folder = self.add_button(self.tr("Show in folder"), icon_name="folder")
        self.show_folder.clicked.connect(lambda _checked=False: self._open(open_folder_of))
        self.open_file = self.add_button(self.tr("Open"), icon_name="file")
        self.open_file.clicked.connect(lambda _checked=False: self._open(open_file))
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
        self.file.show_path(path)
        self._show_written(written=False)
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
            self.file.show_path(self._path)
        work = PdfWork(order=order, path=self._path)
        self._task = task = Task(work, self)
        task.progressed.connect(self.outcome.show_progress)
        task.finished.connect(self._on_written)
        task.failed.connect(self._on_failed)
        stopped = self.tr("Stopped. Nothing was written.")
        task.cancelled.connect(lambda: self.outcome.say(stopped))
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
        preview = Preview(
            order,
            leave=lambda: self._source.leaving(chosen),
            suggested=self._path if self._is_chosen else self._source.usual_file(chosen),
            sentence=self._context.sentence,
            parent=self.parentWidget(),
        )
        preview.foot.written.connect(self._remember)
        preview.open()

    def _ask_logos(self) -> None:
        parts = self._plan.parts
        LogosDialog(self._context, parts.account.id, parts.parties, self).open()

    def _remember(self, path: Path) -> None:
        """Suggest the folder that was chosen in the preview from now on."""
        self._change(export_folder=str(path.parent))
        self._show_document()

    def _show_document(self) -> None:
        self._path, self._is_chosen = self._suggested(), False
        self.file.show_path(self._path)
        self._show_written(written=False)
        note = note_of(self.choices.chosen().kind)
        if note is self._note:
            return
        self._note = note
        while (item := self._shown.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown.addWidget(note(self._plan, self))

    def _suggested(self) -> Path:
        return free_path(self._source.usual_file(self.choices.chosen()))

    def _cancel(self) -> None:
        if self._task is not None and self._task.is_running:
            self._task.cancel()
        else:
            self.reject()

    def _be_busy(self, *, busy: bool) -> None:
        self.outcome.be_busy(busy=busy)
        for widget in (self.export, self.preview, self.choices, self.file):
            widget.setEnabled(not busy)
        # What had the keyboard is off meanwhile: Enter stops it, and goes on after it.
        was_written = not self.open_file.isHidden()
        (self.cancel if busy or was_written else self.export).setFocus()

    def _on_written(self, path: Path) -> None:
        self._path, self._is_chosen = path, False
        self._show_written(written=True)
        self.outcome.say(self.tr("Written to {path}").format(path=path))

    def _on_failed(self, error: object) -> None:
        words = self.tr("That went wrong inside the program; the log says where.")
        if isinstance(error, PartnerDeskError):
            words = self._context.sentence(error)
        self.outcome.say(words, is_bad=True)

    def _open(self, way: Callable[[Path], str]) -> None:
        problem = way(self._path)
        if problem:
            self.outcome.say(problem, is_bad=True)

    def _show_written(self, *, written: bool) -> None:
        self.open_file.setVisible(written)
        self.show_folder.setVisible(written)
        self.cancel.setText(self.tr("Close") if written else self.tr("Cancel"))
        if not written:
            self.outcome.say("")

    def done(self, result: int) -> None:
        """Close, after the work that runs has stopped."""
        if self._task is not None and self._task.is_running:
            self._task.cancel()
            self._task.ended.connect(lambda: self.done(result))
            return
        super().done(result)
