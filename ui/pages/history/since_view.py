"""What happened since both sides met last: promises kept or late, and what changed in the plan."""

from datetime import datetime

from PySide6.QtWidgets import QComboBox, QWidget

from partnerdesk.analysis.plan_differences import differences
from partnerdesk.analysis.promises import Kept, Promise, last_met, promises_since
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.handing_out import plan_as_it_was
from partnerdesk.queries.versions import VersionEntry, list_versions
from ui.context import Context
from ui.isolating import isolated
from ui.pages.history.difference_story import differences_story
from ui.pages.history.story import Run, Story, StoryView
from ui.pages.history.view import HistoryView
from ui.pages.history.words import cut
from ui.widgets.card import Card
from ui.widgets.labels import Label, TextTone

_MOST = 12


class SinceView(HistoryView):
    """A report to read before the next meeting; each line leads to its item."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Since we last met"))
        self.since = QComboBox()
        self.since.setAccessibleName(self.tr("Since"))
        self.story = StoryView(self.tr("What happened since"))
        self._moments: list[datetime] = []
        self._assemble()
        self.since.activated.connect(lambda _index: self._tell())
        self.story.followed.connect(self.follow)

    def _assemble(self) -> None:
        self.make_sheet(Label(self.tr("Since"), tone="secondary"), self.since)
        card = Card(edge_to_edge=True)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.story)
        self.column.addWidget(card, 1)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        self._versions = self.context.read(
            lambda connection: list_versions(connection, self.plan_id)
        )
        self._list_moments(plan)
        self._tell()
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _list_moments(self, plan: PreparedPlan) -> None:
        """Offer the last meetings and the versions that were kept, the newest first."""
        chosen = self.since.currentText()
        offered: list[tuple[datetime, str]] = []
        for each in plan.parts.touchpoints:
            if each.status is TouchpointStatus.HELD and each.starts_at <= self._now:
                day = self.formats.day(self.formats.local_day(each.starts_at))
                words = self.tr("{title}, {day}").format(
                    title=isolated(cut(each.title, 36)), day=day
                )
                offered.append((each.starts_at, words))
        for version in self._versions:
            day = self.formats.day(self.formats.local_day(version.taken_at))
            words = self.tr("version {number}, {day}").format(number=version.version, day=day)
            offered.append((version.taken_at, words))
        offered.sort(key=lambda each: each[0], reverse=True)
        self._moments = [moment for moment, _words in offered[: _MOST * 2]]
        self.since.clear()
        self.since.addItems([words for _moment, words in offered[: _MOST * 2]])
        self.since.setEnabled(bool(offered))
        place = self.since.findText(chosen) if chosen else -1
        self.since.setCurrentIndex(place if place >= 0 else self._usual(plan))

    def _usual(self, plan: PreparedPlan) -> int:
        met = last_met(plan.parts, self.today)
        if met is None:
            return 0
        return next((i for i, moment in enumerate(self._moments) if moment == met.starts_at), 0)

    @property
    def _now(self) -> datetime:
        return self.context.workspace.now()

    def _tell(self) -> None:
        if self.plan is None:
            return
        story = Story()
        if not self._moments:
            story.heading(self.tr("You have not met yet"), above=0)
            words = self.tr(
                "After the first dialogue that took place, this page tells what was promised, "
                "what was kept and what changed since."
            )
            story.say(Run(text=words, tone="secondary"))
        else:
            since = self._moments[max(0, self.since.currentIndex())]
            self._tell_promises(story, self.plan, since)
            self._tell_changes(story, self.plan, since)
        self.story.show_story(story)

    def _tell_promises(self, story: Story, plan: PreparedPlan, since: datetime) -> None:
        day = self.formats.local_day(since)
        found = promises_since(joint_plan_of(plan), day, self.today)  # ours only promises nobody
        story.heading(self.tr("What was promised"), kind="h2", above=0)
        for party in plan.parts.parties:
            own = [each for each in found if each.party_id == party.id]
            self._tell_party(story, party, own)

    def _tell_party(self, story: Story, party: Party, own: list[Promise]) -> None:
        kept = sum(each.kept in (Kept.KEPT, Kept.KEPT_LATE) for each in own)
        late = sum(each.kept is Kept.LATE for each in own)
        words = self.tr("{kept} kept, {late} late, {open} still to come").format(
            kept=kept, late=late, open=len(own) - kept - late
        )
        tones: dict[str, TextTone] = {"us": "us", "them": "them"}
        story.say(
            Run(text=cut(party.label, 40), weight=600, tone=tones.get(party.side.value, "third")),
            Run(text=f"   {words if own else self.tr('nothing promised')}", tone="secondary"),
            above=10,
        )
        for each in own:
            late_words, tone = self._standing(each)
            story.say(
                Run(text=each.title, link=f"{each.kind}/{each.item_id}"),
                Run(text=f"   {late_words}", tone=tone),
                indent=20,
            )

    def _standing(self, promise: Promise) -> tuple[str, TextTone]:
        due = "" if promise.due_on is None else self.formats.day_near(promise.due_on)
        if promise.kept is Kept.KEPT:
            return self.tr("kept"), "together"
        if promise.kept is Kept.KEPT_LATE:
            return self.tr("kept, %n day(s) late", "", promise.days_late), "secondary"
        if promise.kept is Kept.LATE and promise.days_late:
            return self.tr("%n day(s) late", "", promise.days_late), "attention"
        if promise.kept is Kept.LATE:
            return self.tr("late"), "attention"
        words = self.tr("due {day}").format(day=due) if due else self.tr("no date yet")
        if promise.is_from_before:
            words = self.tr("{when}, promised before").format(when=words)
        return words, "tertiary"

    def _tell_changes(self, story: Story, plan: PreparedPlan, since: datetime) -> None:
        story.heading(self.tr("What changed"), kind="h2", above=24)
        version = self._version_at(since)
        if version is None:
            words = self.tr(
                "No version of the plan was kept by then, so nothing can be compared. Handing the "
                "plan out or keeping a version makes one."
            )
            story.say(Run(text=words, tone="secondary"))
            return
        now = joint_plan_of(plan)
        try:
            was = plan_as_it_was(self.context.workspace, version)
        except UserError as error:
            story.say(Run(text=self.context.sentence(error), tone="attention"))
            return
        day = self.formats.day(self.formats.local_day(version.taken_at))
        words = self.tr("Compared with version {number} of {day}: what both sides may see.")
        story.say(Run(text=words.format(number=version.version, day=day), tone="secondary"))
        story.blocks += differences_story(differences(was, now), self.formats).blocks

    def _version_at(self, since: datetime) -> VersionEntry | None:
        """Return the newest version that was there by then, else the first one after."""
        before = [each for each in self._versions if each.taken_at <= since]
        if before:
            return before[0]
        return self._versions[-1] if self._versions else None
