"""Before a session: what will be seen, what stays behind, which agenda, and on which screen."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.precheck import precheck
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.dialogs.plain_dialog import PlainDialog
from ui.dialogs.precheck_view import PrecheckView
from ui.forms.choice_editor import QuietCombo
from ui.together.hiding import can_hide
from ui.together.waiting_card import waiting_card
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Choice, Segmented

translate = QCoreApplication.translate
NONE = ""


class TogetherCheck(PlainDialog):
    """`begun` is sent with the touchpoint or nothing, the screen, and whether it is a rehearsal."""

    begun = Signal(str, object, bool)

    def __init__(
        self,
        plan: PreparedPlan,
        formats: Formats,
        parent: QWidget,
        *,
        touchpoint_id: str = "",
    ) -> None:
        super().__init__(self.tr("Together"), parent, lead=self.tr("Both sides will look at this."))
        self.want(840, 740)
        self._formats = formats
        joint = joint_plan_of(plan)
        self.agenda = QuietCombo(self)
        self.screen_choice = QuietCombo(self)
        self.how = Segmented(
            [
                Choice(key="session", text=self.tr("Session"), icon="pair", tone="together"),
                Choice(key="rehearsal", text=self.tr("Rehearsal"), icon="play"),
            ],
            spoken=self.tr("Session or rehearsal"),
            parent=self,
        )
        self.note = Label(kind="caption", tone="secondary", wrap=True, parent=self)
        self._fill_agenda(joint, touchpoint_id)
        self._fill_screens(parent)
        self._assemble(plan, joint)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        self.start = self.add_button(
            self.tr("Start together"), "together", icon_name="pair", is_default=True
        )
        self.start.clicked.connect(lambda _checked=False: self._begin())
        self.how.chosen.connect(lambda _key: self._say_how())
        self._say_how()

    def _assemble(self, plan: PreparedPlan, joint: JointPlan) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(self.tr("Agenda of"), self.agenda, parent=self), 2)
        row.addWidget(Field(self.tr("On screen"), self.screen_choice, parent=self), 1)
        self.body.addLayout(row)
        how = QHBoxLayout()
        how.setSpacing(16)
        how.addWidget(self.how)
        how.addWidget(self.note, 1)
        self.body.addLayout(how)
        them = plan.parts.party_on(Side.THEM)
        name = them.label if them is not None else plan.parts.account.name
        found = precheck(plan, joint)
        if found.unanswered:
            self.body.addWidget(waiting_card(found.unanswered, name, self))
        view = PrecheckView(found, name, self)
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a stop from which keys scroll
        view.setAccessibleName(self.tr("What is seen, and what stays behind"))
        self.body.addWidget(view)
        self.hint = Label(
            _capture_words(), kind="caption", tone="secondary", wrap=True, parent=self
        )
        self.body.addWidget(self.hint)
        self.body.addStretch(1)

    def _fill_agenda(self, joint: JointPlan, wanted: str) -> None:
        planned = [each for each in joint.touchpoints if each.status is TouchpointStatus.PLANNED]
        for each in sorted(planned, key=lambda one: one.starts_at):
            self.agenda.addItem(self._touchpoint_words(each), each.id)
        self.agenda.addItem(self.tr("No agenda: begin with an empty one"), NONE)
        usual = self.agenda.findData(wanted) if wanted else 0
        self.agenda.setCurrentIndex(max(0, usual))

    def _touchpoint_words(self, touchpoint: Touchpoint) -> str:
        topics = self.tr("%n topics", "", len(touchpoint.agenda))
        moment = self._formats.moment(touchpoint.starts_at)
        return f"{touchpoint.title}  ·  {moment}  ·  {topics}"

    def _fill_screens(self, parent: QWidget) -> None:
        own = parent.screen()
        screens = QGuiApplication.screens()
        for number, each in enumerate(screens, start=1):
            size = each.size()
            here = self.tr("this one") if each is own else each.name()
            words = self.tr("{number}: {width} × {height}, {name}").format(
                number=number, width=size.width(), height=size.height(), name=here
            )
            self.screen_choice.addItem(words, each.name())
        other = next((at for at, each in enumerate(screens) if each is not own), 0)
        self.screen_choice.setCurrentIndex(other)

    def _say_how(self) -> None:
        words = {
            "session": self.tr("What you change is stored, with who proposed it."),
            "rehearsal": self.tr("To try it: nothing of the plan is changed."),
        }
        self.note.setText(words[self.how.current])
        is_rehearsal = self.how.current == "rehearsal"
        start = self.tr("Start rehearsal") if is_rehearsal else self.tr("Start together")
        self.start.setText(start)
        self.start.setAccessibleName(self.start.text())

    def _begin(self) -> None:
        screens = QGuiApplication.screens()
        at = min(max(0, self.screen_choice.currentIndex()), len(screens) - 1)
        screen: QScreen = screens[at]
        is_rehearsal = self.how.current == "rehearsal"
        touchpoint = str(self.agenda.currentData() or NONE)
        self.accept()
        self.begun.emit(touchpoint, screen, is_rehearsal)


def _capture_words() -> str:
    if can_hide():
        return translate(
            "TogetherCheck",
            "This window and its notices are kept out of screen sharing as far as the system "
            "does that. Share the session's screen or window only.",
        )
    return translate(
        "TogetherCheck",
        "This system cannot keep a window out of screen sharing. The program covers itself with "
        "a curtain; other programs and their notices can still be seen where you share all.",
    )
