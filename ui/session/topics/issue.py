"""A question of the customer's in the session: asked, answered, told back."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.follow_up import ISSUE, Issue
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from ui.session.desk import SessionDesk
from ui.session.topics import heading
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.item_page import ItemPage
from ui.session.topics.long_text import LongText, write_alike
from ui.session.topics.panels import Panel, WhoLine
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.labels import Label


class StepPanel(Panel):
    """One of the three steps: who did it and when, and in what words."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.heading = Label(title, kind="h2")
        self.who = WhoLine(heading.LABEL)
        self.words = LongText()
        self.body.addWidget(self.heading)
        self.body.addWidget(self.who)
        self.body.addWidget(self.words, 1)
        self.setAccessibleName(title)


class IssuePage(ItemPage):
    """Two panels with words, and whether it was told back below them."""

    kind = ISSUE

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.asked = StepPanel(self.tr("Asked"))
        self.answered = StepPanel(self.tr("Answered"))
        write_alike(self.asked.words, self.answered.words)
        self.told_panel = Panel(air=16)
        self.told_words = LongText(((28, 40, 500), (24, 34, 500), (20, 28, 500)), least=1, most=2)
        self.answer = button(self.tr("Write the answer"), icon_name="talk", small=True)
        self.tell = button(self.tr("Told back today"), icon_name="check", small=True)
        self.answered.body.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        keep_air(self.told_panel, foot, spacing=16)
        foot.addWidget(self.told_words, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.tell)
        self.told_panel.body.addLayout(foot)
        row = QHBoxLayout()
        keep_air(self.content, row, spacing=24)
        row.addWidget(self.asked, 1)
        row.addWidget(self.answered, 1)
        column = QVBoxLayout(self.content)
        keep_air(self.content, column, spacing=24)
        column.addLayout(row, 5)
        column.addWidget(self.told_panel, 1)
        self.answer.clicked.connect(lambda: self.begin("answer"))
        self.tell.clicked.connect(self._tell)

    def change_words(self) -> str:
        return self.tr("Change the issue")

    def groups(self) -> tuple[FieldGroup, ...]:
        return (
            FieldGroup(
                title=self.tr("Asked"),
                names=("title", "detail", "asked_by_id", "asked_on"),
            ),
            FieldGroup(
                title=self.tr("Answered"),
                names=("answer", "owner_id", "answered_on", "told_back_on"),
            ),
        )

    def show_item(self, item: Any) -> None:
        issue: Issue = item
        self._show_step(self.asked, issue.asked_by_id, issue.asked_on, Side.THEM)
        self.asked.words.set_text(issue.detail or issue.title)
        words = self.tr("Change the answer") if issue.answer else self.tr("Write the answer")
        self.answer.setText(words)
        self.answer.setAccessibleName(words)
        self._show_step(self.answered, issue.owner_id, issue.answered_on, Side.US)
        nothing = self.tr("There is no answer yet.")
        self.answered.words.set_text(issue.answer or nothing, quiet=not issue.answer)
        self.told_words.set_text(self._told(issue), quiet=issue.told_back_on is None)
        self.tell.setVisible(issue.told_back_on is None and bool(issue.answer))

    def _show_step(
        self, panel: StepPanel, person_id: str | None, day: date | None, side: Side
    ) -> None:
        plan = self.desk.plan
        person = plan.person(person_id)
        party = plan.parties_by_id[person.party_id] if person else plan.party_on(side)
        if party is None:
            return
        name = person.name if person else self.tr("{party}, nobody named").format(party=party.label)
        when = self.desk.formats.day(day) if day else self.tr("no date yet")
        panel.who.show_who(plan, party, person, name, when)

    def _told(self, issue: Issue) -> str:
        if issue.told_back_on is None:
            return self.tr("Not told back yet: the loop is open.")
        day = self.desk.formats.day(issue.told_back_on)
        told = self.tr("Told back on {day}.").format(day=day)
        if issue.days_to_answer is not None:
            answered = self.tr("Answered within %n day(s).", "", issue.days_to_answer)
            return f"{told} {answered}"
        return told

    def _tell(self) -> None:
        """Close the loop today; an answer without a day was given today at the latest."""
        issue: Issue | None = self.item
        if issue is None:
            return
        names = [] if issue.answered_on else ["answered_on"]
        commands = [
            SetField(kind="issue", item_id=issue.id, field=name, value=self.desk.today)
            for name in (*names, "told_back_on")
        ]
        told_back = ISSUE.by_name["told_back_on"].label
        label = Deed("change {field} of {title}", field=told_back, title=issue.title)
        try:
            self.desk.run_all(list(commands), label)
        except UserError as error:
            self.desk.say(self.desk.sentence(error))
