"""Export PDF: what will be seen is checked first, then the file is written beside the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.precheck import precheck
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import PartnerDeskError
from partnerdesk.handing_out import hand_out
from ui.context import Context
from ui.dialogs.file_choice import ask_for_new_file, file_name, free_path, usual_folder
from ui.dialogs.pdf_work import PdfWork
from ui.dialogs.plain_dialog import PlainDialog
from ui.dialogs.precheck_view import PrecheckView
from ui.forms.choice_editor import QuietCombo
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.tasks import Task
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice, Segmented

Change = Callable[..., None]
Which = Literal["joint_plan", "brief"]


class ExportPdf(PlainDialog):
    """One plan as a joint plan for both sides, or as an internal brief."""

    def __init__(
        self, context: Context, plan: PreparedPlan, change: Change, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Export PDF"), parent)
        self.want(720, 640)
        self._context, self._plan, self._change = context, plan, change
        self._task: Task | None = None
        self._path = self._suggested("joint_plan")
        self._is_chosen = False
        self.which = Segmented(
            [
                Choice(key="joint_plan", text=self.tr("Joint plan"), icon="pair"),
                Choice(key="brief", text=self.tr("Internal brief"), icon="lock", tone="private"),
            ],
            spoken=self.tr("Which document"),
            parent=self,
        )
        self.which.chosen.connect(lambda _key: self._show_document())
        self._shown = QVBoxLayout()
        self._assemble()
        self._add_buttons()
        self._show_document()

    def _assemble(self) -> None:
        self.file = ElidedLabel(parent=self)
        self.choose = button(self.tr("Choose…"), icon_name="folder", small=True, parent=self)
        self.choose.clicked.connect(self._choose)
        self.paper = QuietCombo(self)
        for key, words in (("a4", self.tr("A4")), ("letter", self.tr("Letter"))):
            self.paper.addItem(words, key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(self._context.settings().paper)))
        self.paper.activated.connect(lambda _at: self._change(paper=self.paper.currentData()))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.said = Label(wrap=True, parent=self)
        target = QHBoxLayout()
        target.setSpacing(16)
        target.addWidget(Field(self.tr("Paper"), self.paper, parent=self))
        target.addWidget(self._file_field(), 1)
        top = QHBoxLayout()
        top.addWidget(self.which)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addLayout(self._shown)
        self.body.addStretch(1)
        self.body.addLayout(target)
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
        self.export = self.add_button(
            self.tr("Export"), "primary", icon_name="export", is_default=True
        )
        self.export.clicked.connect(lambda _checked=False: self.start())
        self._show_written(written=False)

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
        plan = self._what_leaves()
        if plan is None:
            return
        if not self._is_chosen:
            self._path = free_path(self._path)
            self.file.setText(str(self._path))
        work = PdfWork(
            plan=plan,
            path=self._path,
            paper=str(self.paper.currentData()),
            printed_on=self._context.workspace.now().date(),
            formats=formats_for(self._context.settings(), self._plan.parts.head.currency),
        )
        self._task = task = Task(work, self)
        task.progressed.connect(self._show_progress)
        task.finished.connect(self._on_written)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(lambda: self._say(self.tr("Stopped. Nothing was written.")))
        task.ended.connect(lambda: self._be_busy(busy=False))
        self._be_busy(busy=True)
        task.start()

    def _what_leaves(self) -> JointPlan | PreparedPlan | None:
        """Return the plan as it leaves; a joint plan is kept as a version by that."""
        if self._which == "brief":
            return self._plan
        try:
            return hand_out(self._context.workspace, self._plan.parts.head.id)
        except PartnerDeskError as error:
            self._on_failed(error)
            return None

    @property
    def _which(self) -> Which:
        return cast("Which", self.which.current)

    def _show_document(self) -> None:
        self._path, self._is_chosen = self._suggested(self._which), False
        self.file.setText(str(self._path))
        while (item := self._shown.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown.addWidget(self._brief_note() if self._which == "brief" else self._check())
        self._show_written(written=False)

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

    def _suggested(self, which: str) -> Path:
        parts = self._plan.parts
        today = self._context.workspace.now().date().isoformat()
        inside = self.tr("INTERNAL brief") if which == "brief" else ""
        name = file_name(inside, parts.account.name, parts.head.title, today, suffix=".pdf")
        return free_path(usual_folder(self._context.settings().export_folder) / name)

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
        for widget in (self.export, self.which, self.paper, self.choose):
            widget.setEnabled(not busy)

    def _on_written(self, path: Path) -> None:
        self._path, self._is_chosen = path, False
        self._say(self.tr("Written to {path}").format(path=path))
        self._show_written(written=True)

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, PartnerDeskError):
            self._say(self.tr("That went wrong inside the program; the log says where."))
            return
        self._say(sentence_of(error, formats_for(self._context.settings())), is_bad=True)

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
