"""The next session: when, where, and what is on its agenda."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from ui.actions.reaching import action_button
from ui.isolating import listed
from ui.pages.overview.agenda_list import AgendaList
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.section_card import SectionCard
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel, Label


def next_session(glance: Glance) -> Touchpoint | None:
    """Return the first touchpoint planned for today or later; one with them goes first."""
    coming = [
        each
        for each in glance.parts.touchpoints
        if each.status is TouchpointStatus.PLANNED
        and glance.formats.local_day(each.starts_at) >= glance.today
    ]
    with_them = [each for each in coming if not glance.plan.is_ours_only(each.id)]
    return min(with_them or coming, key=lambda each: each.starts_at, default=None)


class SessionCard(SectionCard):
    """When both sides meet next."""

    section = "dialogue"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Next session"), go)
        self._item_id = ""
        self.length = Label(kind="caption", tone="tertiary", parent=self)
        self.head.addWidget(self.length)
        words = QCoreApplication.translate("Actions", "Internal brief…")
        self.brief = action_button("export_brief", "print", words, self)
        self.brief.setProperty("small", True)
        self.head.addWidget(self.brief)
        self.when = ElidedLabel(tone="secondary", parent=self)
        self.hint = Label(tone="secondary", wrap=True, parent=self)
        self.agenda = AgendaList(self)
        self.edit = button(self.tr("Edit agenda"), parent=self)
        self.edit.setAutoDefault(True)
        self.edit.clicked.connect(lambda: self.open_item(self._item_id))
        self.begin = button(self.tr("Start Together"), "together", icon_name="pair", parent=self)
        self.begin.clicked.connect(lambda _checked=False: self._begin())
        ways = Flow(self, gap=8)  # in two rows where the words are longer
        ways.put([self.begin, self.edit])
        self.body.setContentsMargins(15, 4, 15, 13)
        self.body.addWidget(self.when)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.agenda, 1)
        self.body.addWidget(ways)

    def open(self) -> None:
        self.go(self.section, self._item_id)

    def _begin(self) -> None:
        """Use the window's action: a check comes before the session."""
        action = self.window().findChild(QAction, "together")
        if action is not None:
            action.trigger()

    def show_glance(self, glance: Glance) -> None:
        session = next_session(glance)
        self._item_id = session.id if session else ""
        self.length.setVisible(bool(session and session.minutes))
        self.begin.setVisible(session is not None)
        self.brief.setVisible(session is not None)
        self.when.setVisible(session is not None)
        self.hint.setVisible(session is None or not session.agenda)
        self.agenda.set_topics(session.agenda if session else ())
        if session is None:
            self.set_title(self.tr("No session planned"))
            self.hint.setText(
                self.tr("Partners meet before there is trouble. Most plans meet once a month.")
            )
            self.edit.setText(self.tr("Plan a session"))
        else:
            self._show_session(glance, session)
        self.edit.setAccessibleName(self.edit.text())

    def _show_session(self, glance: Glance, session: Touchpoint) -> None:
        formats = glance.formats
        day = formats.local_day(session.starts_at)
        away = formats.away(day, glance.today)
        self.set_title(self.tr("Next session, {when}").format(when=away))
        if session.minutes:
            self.length.setText(self.tr("{minutes} min").format(minutes=session.minutes))
        said = [formats.weekday_near(day), formats.time(session.starts_at), session.place]
        self.when.setText(listed(each for each in said if each))
        self.hint.setText(self.tr("No agenda yet: what should both sides leave with?"))
        self.edit.setText(self.tr("Edit agenda"))
