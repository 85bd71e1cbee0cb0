"""All open questions of the customer's: unanswered first, then those that are to be told back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.follow_up import Issue
from partnerdesk.sessions.course import SessionTopic, TopicKind
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.heading import Heading
from ui.session.topics.lines import Line
from ui.session.topics.names import person_name
from ui.session.topics.paged_lines import PagedLines


class IssuesPage(TopicPage):
    """A list; choosing a line makes it the next topic."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.heading = Heading()
        self.panel = PagedLines(self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.chosen.connect(self._talk_about)

    def show_topic(self, _topic: SessionTopic) -> None:
        issues = [each for each in self.desk.plan.issues if each.told_back_on is None]
        waiting = [each for each in issues if not each.answer]
        answered = [each for each in issues if each.answer]
        told = self.tr("{open} to answer, {back} to tell back")
        self.heading.setText(told.format(open=len(waiting), back=len(answered)))
        nothing = self.tr("No question is open. Is there a new one?")
        self.panel.show_found([self._line(each) for each in (*waiting, *answered)], nothing)

    def first_widget(self) -> QWidget | None:
        rows = self.panel.lines.rows
        return rows[0] if rows else None

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("Talk about the question that is chosen"))]

    def _line(self, issue: Issue) -> Line:
        formats, today = self.desk.formats, self.desk.today
        told = [person_name(self.desk.plan, issue.asked_by_id)]
        if issue.asked_on is not None:
            told.append(self.tr("asked {when}").format(when=formats.away(issue.asked_on, today)))
        state = self.tr("answered, to be told back") if issue.answer else self.tr("no answer yet")
        return Line(
            key=issue.id,
            title=issue.title,
            below=", ".join(each for each in (*told, state) if each),
            icon="talk" if issue.answer else "question",
        )

    def _talk_about(self, issue_id: str) -> None:
        issue = next(each for each in self.desk.plan.issues if each.id == issue_id)
        self.desk.talk_about(TopicKind.ISSUE, issue.id, issue.title)
