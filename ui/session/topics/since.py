"""Since we last met: what each side promised and kept, and what was changed; both sides alike."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.promises import Kept, Promise
from partnerdesk.domain.parties import Party
from partnerdesk.sessions.course import SessionTopic, TopicKind
from partnerdesk.sessions.since import SinceWeLastMet
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.change_words import change_line
from ui.session.topics.lines import Line
from ui.session.topics.names import sides_of
from ui.session.topics.paged_lines import PagedLines
from ui.session.topics.panels import Columns, WhoLine
from ui.session.topics.scaling import keep_air
from ui.widgets.labels import Label

# Moves of people, talks and checks are told by what came of them.
_TOLD = frozenset(
    ("goal", "risk", "commitment", "reward", "statement", "shared_value", "decision", "issue")
)
_ICONS = {
    Kept.KEPT: "check",
    Kept.KEPT_LATE: "check",
    Kept.LATE: "clock",
    Kept.OPEN: "calendar",
}


class SincePage(TopicPage):
    """Promises of both sides beside each other, changes below."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._met: SinceWeLastMet = SinceWeLastMet()
        self.heads = (WhoLine(), WhoLine())
        self.sides = tuple(PagedLines(head, is_narrow=True) for head in self.heads)
        self.changed_head = Label(kind="h3")
        self.changes = PagedLines(self.changed_head)
        column = QVBoxLayout(self)
        keep_air(self, column, spacing=20)
        column.addWidget(Columns(*self.sides), 5)
        column.addWidget(self.changes, 4)
        for panel in self.sides:
            panel.chosen.connect(self._talk_about)
        self.changes.chosen.connect(self._talk_about)

    def show_topic(self, _topic: SessionTopic) -> None:
        met = self._met = self.desk.since()
        for head, panel, party in zip(
            self.heads, self.sides, sides_of(self.desk.plan), strict=False
        ):
            self._show_side(head, panel, party, met)
        plan, formats = self.desk.plan, self.desk.formats
        told = self.tr("What changed")
        if met.since is not None:
            day = formats.day(met.since)
            told = self.tr("What changed since {day}").format(day=day)
        self.changed_head.setText(told)
        self.changes.show_found(
            [change_line(each, plan, formats) for each in met.changes if each.kind in _TOLD],
            self.tr("Nothing that both sides see was changed."),
        )

    def first_widget(self) -> QWidget | None:
        rows = [row for panel in (*self.sides, self.changes) for row in panel.lines.rows]
        return rows[0] if rows else None

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("Talk about the line that is chosen"))]

    def _show_side(
        self, head: WhoLine, panel: PagedLines, party: Party, met: SinceWeLastMet
    ) -> None:
        kept, due = met.kept(self.desk.plan, party.side)
        told = self.tr("{kept} of {due} promises kept").format(kept=kept, due=due)
        below = told if due else self.tr("Nothing was due")
        head.show_who(self.desk.plan, party, None, party.label, below)
        promised = met.promises_of(self.desk.plan, party.side)
        nothing = self.tr("Nothing was promised.")
        panel.show_found([self._line(each) for each in promised], nothing)
        panel.setAccessibleName(f"{party.label}, {below}")

    def _line(self, promise: Promise) -> Line:
        return Line(
            key=promise.item_id,
            title=promise.title,
            below=self._words(promise),
            icon=_ICONS[promise.kept],
            is_late=promise.kept is Kept.LATE,
        )

    def _words(self, promise: Promise) -> str:
        formats, today = self.desk.formats, self.desk.today
        if promise.kept is Kept.KEPT:
            return self.tr("Kept")
        if promise.kept is Kept.KEPT_LATE:
            return self.tr("Kept, %n day(s) late", "", promise.days_late)
        if promise.due_on is None:
            return self.tr("Late") if promise.kept is Kept.LATE else self.tr("Still to come")
        if promise.kept is Kept.LATE:
            return formats.due(promise.due_on, today)
        return self.tr("Due {when}").format(when=formats.away(promise.due_on, today))

    def _talk_about(self, item_id: str) -> None:
        """Make a commitment or a changed item the next topic; an action is a topic in words."""
        for kind in (TopicKind.GOAL, TopicKind.RISK, TopicKind.COMMITMENT, TopicKind.REWARD):
            item = self.desk.view.item(kind.value, item_id)
            if item is not None:
                self.desk.talk_about(kind, item_id, getattr(item, "title", ""))
                return
        found = [line for panel in (*self.sides, self.changes) for line in panel.found]
        title = next((line.title for line in found if line.key == item_id), "")
        if title:
            self.desk.talk_about(TopicKind.TEXT, "", title)
