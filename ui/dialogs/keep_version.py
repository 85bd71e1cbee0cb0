"""Keeping the plan as it is under a name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.commands.versions import VERSION_NAME
from partnerdesk.domain.validation import problem_with
from partnerdesk.errors import EnvironmentProblem, FieldError, UserError
from partnerdesk.handing_out import hand_out
from ui.context import Context
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import LineEditor
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.widgets.field import Field

translate = QCoreApplication.translate


class KeepVersionDialog(PlainDialog):
    """Asks for a name and keeps what both sides may see."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = translate("KeepVersion", "Keep a version")
        lead = translate(
            "KeepVersion",
            "The shared plan is kept as it is now, under the next number. It cannot be undone, "
            "so that a number always means the same.",
        )
        super().__init__(title, parent, lead=lead)
        self.want(480)
        self._context, self._plan_id = context, plan_id
        self._formats = formats_for(context.settings())
        self.editor = LineEditor(conversion_for(VERSION_NAME, self._formats))
        self.name = Field(self.tr("Name, such as “Before the board meeting”"), self.editor.widget)
        self.editor.typed.connect(lambda: self.name.set_problem(""))
        self.body.addWidget(self.name)
        self.add_close_button(self.tr("Cancel"))
        self.make = self.add_button(self.tr("Keep version"), "primary", is_default=True)
        self.make.clicked.connect(lambda _checked=False: self._keep())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.editor.widget.setFocus()

    def _keep(self) -> None:
        name = self.editor.text().strip()
        try:
            _check(name)
            hand_out(self._context.workspace, self._plan_id, name)
        except UserError as error:
            self.name.set_problem(sentence_of(error, self._formats))
            self.editor.widget.setFocus()
            return
        except EnvironmentProblem as problem:
            self._context.show_problem(problem)
            return
        self.accept()


def _check(name: str) -> None:
    if not name:
        raise FieldError("label", "required")
    problem = problem_with(VERSION_NAME, name)
    if problem is not None:
        raise FieldError(problem.field, problem.code, **problem.parameters)
