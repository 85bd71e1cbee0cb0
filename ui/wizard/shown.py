"""The guide while it is on screen: its page, the tool bar's words, undo within, and the end."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from partnerdesk.commands.circle_wizard import FinishCircleWizard
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.fit import Fit
from ui.forms.words import sentence_of
from ui.place import Place
from ui.wizard.beginning import draft_about, fresh_draft
from ui.wizard.differently import DifferentlyStep
from ui.wizard.exporting import ask_for_picture
from ui.wizard.five_tests import FiveTestsStep
from ui.wizard.keeper import DraftKeeper
from ui.wizard.page import WizardPage
from ui.wizard.saying import outcome_of, words_here
from ui.wizard.step_view import StepView
from ui.wizard.who import KnownAccount, WhoStep, customer_name

if TYPE_CHECKING:
    from ui.actions.actions import Actions
    from ui.main_window import MainWindow

translate = QCoreApplication.translate


class ShownGuide(QObject):
    """`turned` is sent when what undo and redo would do is another."""

    turned = Signal()

    def __init__(self, window: "MainWindow", keeper: DraftKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.keeper = keeper
        self.page = WizardPage(keeper)
        self.page.made.connect(self._join)
        self.page.finish_wanted.connect(self.finish)
        keeper.changed.connect(self._tell)
        keeper.moved.connect(self._tell)

    def show(self) -> None:
        """Put the page into the window."""
        window = self._window
        window.show_frame_of(is_home=True, is_bare=False)
        window.stack.addWidget(self.page)
        self.page.start()
        window.stack.setCurrentWidget(self.page)
        self._tell()

    def close(self) -> None:
        """Take the page away; what was stored stays."""
        self.keeper.end()
        self._window.tools.set_guide(None)
        self._window.stack.removeWidget(self.page)
        self.page.hide()
        self.page.deleteLater()
        self.keeper.deleteLater()
        self.deleteLater()

    def _tell(self) -> None:
        name = customer_name(self.keeper.draft)
        heading = translate("Wizard", "Draw the circle differently")
        self._window.tools.set_guide((heading, name))
        self._window.setWindowTitle(f"{name}: {heading} – PartnerDesk")
        self._window.status.say("", self.keeper.draft.who.currency)
        self.turned.emit()

    def _join(self, view: StepView) -> None:
        if isinstance(view, WhoStep):
            known = self._desk.workspace.portfolio()
            view.offer_accounts(
                sorted(
                    (KnownAccount(id=each.account_id, name=each.name) for each in known),
                    key=lambda each: each.name.casefold(),
                )
            )
            view.account_wanted.connect(self._choose_account)
        elif isinstance(view, DifferentlyStep | FiveTestsStep):
            view.export_wanted.connect(self.export)

    def _choose_account(self, account_id: str) -> None:
        """Begin anew with what is known of another account; that is one step to be taken back."""
        context, now = self._desk.context, self.keeper.draft
        try:
            begun = draft_about(context, account_id) if account_id else fresh_draft(context)
        except UserError as error:
            self._desk.told.emit(sentence_of(error, self.keeper.formats))
            return
        self.keeper.change(replace(begun, id=now.id, step=now.step, visited=now.visited))

    def export(self) -> None:
        """Ask where to write a picture of both circles."""
        ask_for_picture(self._window, self.keeper.draft, self._desk.settings.export_folder)

    # undo and redo

    def name_steps(self, actions: "Actions") -> tuple[bool, bool]:
        """Name undo and redo in menu and tool tip; tells which of them are possible."""
        undo, redo = self.keeper.undo_words, self.keeper.redo_words
        for key, words in (("undo", undo), ("redo", redo)):
            actions.name_step(key, words)
        return undo is not None, redo is not None

    def step_back(self) -> None:
        """Take the draft's last change back, with what is half typed taken over first."""
        self.page.view.flush()
        self.keeper.undo()

    def step_forward(self) -> None:
        """Make the change again that was taken back."""
        self.keeper.redo()

    # the end

    def finish(self) -> None:
        """Make everything in one step, and show it."""
        keeper, context = self.keeper, self._desk.context
        if not self.page.flush() or self.page.show_problems():
            return
        draft = keeper.draft
        makes = outcome_of(keeper)
        try:
            done = context.run(FinishCircleWizard(draft=draft, words=words_here()))
        except UserError as error:
            self._desk.told.emit(sentence_of(error, keeper.formats))
            return
        if done is None:
            return
        keeper.end()
        self._remember_our_name(draft)
        if makes.makes_plan or makes.adds_to_plan:
            change = done.change
            account = change.account_id if change and change.account_id else draft.who.account_id
            plan_id = done.item_id
            self._desk.go(Place(account_id=account, plan_id=plan_id, section="overview"))
        else:
            self._desk.go(Place())
        self._window.toast.say(self._farewell(draft), translate("Wizard", "Undo"))

    def _remember_our_name(self, draft: Draft) -> None:
        ours = draft.party_on(Side.US)
        if not ours.exists and not self._desk.settings.our_name:
            self._desk.change_settings(our_name=ours.name.strip())

    def _farewell(self, draft: Draft) -> str:
        name = customer_name(draft)
        if draft.settled_fit is not Fit.NOT_YET:
            return translate("Wizard", "The circle with {name} is drawn.").format(name=name)
        if draft.look_again_on is None:
            words = translate("Wizard", "Not yet, with {name}. The circle and your notes are kept.")
            return words.format(name=name)
        words = translate("Wizard", "Not yet, with {name}. All is kept; look again on {day}.")
        return words.format(name=name, day=self.keeper.formats.day(draft.look_again_on))
