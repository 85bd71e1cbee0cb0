"""What the actions do with files: PDF, plan files, backups, the sample."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.importing import ImportPlan
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import EnvironmentProblem, PartnerDeskError, UserError
from partnerdesk.exchange.plan_file import read_plan_file, write_plan_file
from partnerdesk.handing_out import hand_out, with_logos
from partnerdesk.paths import (
    PLAN_SUFFIX,
    SUFFIX,
    data_folder,
    default_workspace,
    make_private_folder,
)
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.records import account_of_plan
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.sample import write_sample
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.file_choice import (
    ask_for_file,
    ask_for_new_file,
    file_name,
    free_path,
    usual_folder,
)
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.isolating import isolated
from ui.place import Place
from ui.prompts import show_folder

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SAMPLE_NAME = f"sample{SUFFIX}"


class FileDeeds(QObject):
    """Each public method is one action of the table, or takes the file that was chosen for it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def export_pdf(self) -> None:
        """Show the pre-check and the choices for a PDF of the plan shown."""
        self.export(DocumentKind.JOINT_PLAN)

    def export_summary(self) -> None:
        """Show the choices for the plan on one page."""
        self.export(DocumentKind.SUMMARY)

    def export_brief(self) -> None:
        """Show the choices for the brief that is for our eyes only."""
        self.export(DocumentKind.BRIEF)

    def export_circle(self) -> None:
        """Show the choices for the circle before and after."""
        self.export(DocumentKind.CIRCLE)

    def export_actions(self) -> None:
        """Show the choices for what one side has to do."""
        self.export(DocumentKind.ACTIONS)

    def export_minutes(self) -> None:
        """Show the choices for the minutes of the session it is about, else of the newest one."""
        plan_id = self._desk.place.plan_id
        session_id = str(self._window.acts["export_minutes"].data() or "")
        if self._desk.context.read(lambda found: minutes_of_plan(found, plan_id)):
            self.export(DocumentKind.MINUTES, session_id)
        else:
            self._say(UserError("no_minutes"))

    def export(self, kind: DocumentKind, session_id: str = "") -> None:
        """Show the choices for a document about the plan shown."""
        plan = self._plan()
        if plan is not None:
            context, change = self._desk.context, self._desk.change_settings
            window = self._window
            ExportPdf(context, plan, change, window, kind=kind, session_id=session_id).open()

    def export_plan_file(self) -> None:
        """Ask where to write the joint plan as a plan file."""
        plan = self._plan()
        if plan is None:
            return
        parts = plan.parts
        name = file_name(parts.account.name, parts.head.title, suffix=PLAN_SUFFIX)
        suggested = free_path(usual_folder(self._desk.settings.export_folder) / name)
        kinds = self.tr("Plan files (*{suffix})").format(suffix=PLAN_SUFFIX)
        title = self.tr("Export a plan file")
        ask_for_new_file(
            self._window, title, suggested, kinds, lambda path: self.write_plan(plan, path)
        )

    def write_plan(self, plan: PreparedPlan, path: Path) -> None:
        """Write what is shared of a plan to a file."""
        try:
            handed_out = hand_out(self._desk.workspace, plan.parts.head.id)
            write_plan_file(with_logos(self._desk.workspace, handed_out), path)
        except PartnerDeskError as error:
            self._say(error)
            return
        self._window.toast.say(
            self.tr("Shared content written to {name}").format(name=isolated(path.name))
        )

    def import_plan_file(self) -> None:
        """Ask which plan file to take in."""
        kinds = self.tr("Plan files (*{suffix})").format(suffix=f"{PLAN_SUFFIX} *.json")
        ask_for_file(self._window, self.tr("Import a plan file"), kinds, self.read_plan)

    def read_plan(self, path: Path) -> None:
        """Take a plan file in and show its plan."""
        try:
            plan, left_out = read_plan_file(path)
            done = self._desk.context.run(ImportPlan(plan=plan))
        except PartnerDeskError as error:
            self._say(error)
            return
        if done is None:
            return
        plan_id = done.item_id
        self._say_taken_in(len(left_out), is_second_copy=plan_id != plan.head.id)
        account_id = self._desk.context.read(lambda found: account_of_plan(found, plan_id))
        self._desk.go(Place(account_id=account_id or "", plan_id=plan_id, section="overview"))

    def _say_taken_in(self, left_out: int, *, is_second_copy: bool) -> None:
        """Say what is not plain to see of a plan that was taken in."""
        sentences = []
        if is_second_copy:
            sentences.append(self.tr("This plan was here already: this is a second copy of it."))
        if left_out:
            sentences.append(self.tr("%n unknown fields were left out.", "", left_out))
        if sentences:
            self._window.toast.say(" ".join(sentences))

    def back_up(self) -> None:
        """Ask where to write a copy of the whole workspace."""
        today = self._desk.workspace.now().date().isoformat()
        name = file_name(self.tr("PartnerDesk backup"), today, suffix=SUFFIX)
        suggested = free_path(usual_folder("") / name)
        kinds = self.tr("PartnerDesk workspaces (*{suffix})").format(suffix=SUFFIX)
        title = self.tr("Back up to a file")
        ask_for_new_file(self._window, title, suggested, kinds, self.write_backup)

    def write_backup(self, path: Path) -> None:
        """Write a checked copy of the workspace."""
        try:
            self._desk.workspace.back_up(path)
        except EnvironmentProblem as problem:
            self._desk.show_problem(problem, lambda: self.write_backup(path))
            return
        self._window.toast.say(self.tr("Backup written to {name}").format(name=isolated(path.name)))

    def open_folder(self) -> None:
        """Show the folder that the workspace and its backups lie in."""
        folder = (self._desk.path or default_workspace()).parent
        make_private_folder(folder)
        if not show_folder(folder):
            words = self.tr("The workspace lies in {folder}")
            self._window.toast.say(words.format(folder=isolated(str(folder))))

    def open_sample(self) -> None:
        """Change to the sample workspace, which is made when it is first opened."""
        path = data_folder() / SAMPLE_NAME
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            if not path.exists():
                write_sample(path)
        except EnvironmentProblem as problem:
            self._desk.show_problem(problem, self.open_sample)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._window.change_workspace(path, is_demo=True)

    def open_own(self) -> None:
        """Change back to the user's own workspace."""
        self._window.change_workspace(default_workspace(), is_demo=False)

    def _plan(self) -> PreparedPlan | None:
        self._window.flush()
        plan_id = self._desk.place.plan_id
        try:
            return self._desk.context.read(lambda found: read_plan(found, plan_id))
        except UserError as error:
            self._say(error)
        except EnvironmentProblem as problem:
            self._desk.show_problem(problem, None)
        return None

    def _say(self, error: PartnerDeskError) -> None:
        if isinstance(error, EnvironmentProblem):
            self._desk.show_problem(error, None)
        else:
            self._window.toast.say(sentence_of(error, formats_for(self._desk.settings)))
