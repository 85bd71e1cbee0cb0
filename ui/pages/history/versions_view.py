"""The versions of a plan: handed out, signed or kept by name; to look at, and to compare."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from partnerdesk.analysis.plan_differences import differences
from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.plans import Signature
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.version_codes import code_of
from partnerdesk.errors import UserError
from partnerdesk.handing_out import plan_as_it_was
from partnerdesk.queries.versions import VersionEntry, list_versions
from ui.context import Context
from ui.dialogs.keep_version import KeepVersionDialog
from ui.isolating import listed
from ui.look.current import current_scale
from ui.pages.history.difference_story import differences_story, plan_story
from ui.pages.history.story import Run, Story, StoryView
from ui.pages.history.view import HistoryView
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import Label
from ui.widgets.segmented import Choice, Segmented

_VERSION = int(Qt.ItemDataRole.UserRole)
_LEAST_LIST = 270
_OTHER_LETTERS = 14


class VersionsView(HistoryView):
    """Versions at the left, the chosen one at the right: as it was, or against another."""

    widest = 1440

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Versions and signatures"))
        self.keep = button(self.tr("Keep a version…"), icon_name="saved")
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.against = QComboBox()
        self.against.setMinimumContentsLength(_OTHER_LETTERS)
        self.against.setAccessibleName(self.tr("Compare with"))
        self.mode = Segmented(
            [
                Choice(key="compare", text=self.tr("What differs")),
                Choice(key="look", text=self.tr("As it was")),
            ],
            "compare",
            spoken=self.tr("What to show"),
            small=True,
        )
        self.story = StoryView(self.tr("The version"))
        self.empty = EmptyState(
            self.tr("No versions yet"),
            self.tr(
                "A version is the plan as both sides saw it at a moment. Handing out a PDF or "
                "signing keeps one, and so do you, under a name."
            ),
            self.tr("Keep a version…"),
            icon_name="saved",
        )
        self._versions: tuple[VersionEntry, ...] = ()
        self._dress_list()
        self._assemble()
        self._connect()

    def _dress_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Versions, newest first"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)

    def _assemble(self) -> None:
        self.make_sheet(self.keep)
        left, right = Card(edge_to_edge=True), Card(edge_to_edge=True)
        left.body.setContentsMargins(1, 1, 1, 1)
        left.body.addWidget(self.list)
        right.body.setContentsMargins(1, 8, 1, 1)
        choices = HeadingRow(above=1)
        choices.setContentsMargins(15, 0, 15, 0)
        choices.setSpacing(12)
        choices.addWidget(self.mode, 1, Qt.AlignmentFlag.AlignLeft)
        self._against_words = Label(self.tr("against"), tone="secondary")
        choices.addWidget(self._against_words)
        choices.addWidget(self.against)
        right.body.addLayout(choices)
        right.body.addWidget(self.story, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for card, stretch in ((left, 2), (right, 5)):
            self.splitter.addWidget(card)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        left.setMinimumWidth(_LEAST_LIST)
        self.splitter.setSizes([current_scale().grown(_LEAST_LIST + 40), 800])
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.empty)
        self.column.addWidget(holder, 1)

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda _checked=False: self._keep())
        self.empty.acted.connect(self._keep)
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._tell())
        self.against.activated.connect(lambda _index: self._tell())
        self.mode.chosen.connect(lambda _key: self._tell())
        self.story.followed.connect(self.follow)

    @property
    def chosen(self) -> VersionEntry | None:
        """The version that is selected."""
        row = self.list.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def show_plan_values(self, plan: PreparedPlan) -> None:
        chosen = self.chosen
        self._versions = self.context.read(
            lambda connection: list_versions(connection, self.plan_id)
        )
        self.model.clear()
        for each in self._versions:
            item = QStandardItem(self._words(each, plan.parts.signatures))
            item.setData(each.id, _VERSION)
            self.model.appendRow(item)
        places = [each.id for each in self._versions]
        row = places.index(chosen.id) if chosen is not None and chosen.id in places else 0
        self._offer_others()
        self.stack.setCurrentWidget(self.splitter if self._versions else self.empty)
        if self._versions:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self._tell()
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def choose(self, version_id: str) -> None:
        """Show a version as it was."""
        row = next((n for n, each in enumerate(self._versions) if each.id == version_id), -1)
        if row >= 0:
            self.mode.choose("look")
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._tell()

    def _words(self, version: VersionEntry, signatures: tuple[Signature, ...]) -> str:
        moment = self.formats.moment(version.taken_at)
        lines = [self.tr("Version {number}").format(number=version.version)]
        if version.label:
            lines[0] += f": {version.label}"
        lines.append(" · ".join(each for each in (moment, code_of(version.fingerprint)) if each))
        signed = [
            (each, each.signed_at)
            for each in signatures
            if each.version == version.version and each.signed_at is not None
        ]
        if signed:
            day = self.formats.day(self.formats.local_day(max(at for _each, at in signed)))
            lines.append(self.tr("Signed on {day} by").format(day=day))
        lines += [self._signer(each) for each, _at in signed]
        return "\n".join(lines)

    def _signer(self, signature: Signature) -> str:
        party = self.plan.parts.parties_by_id.get(signature.party_id) if self.plan else None
        return listed((signature.name, party.label)) if party is not None else signature.name

    def _offer_others(self) -> None:
        chosen = self.against.currentData()
        self.against.clear()
        self.against.addItem(self.tr("the plan now"), "")
        for each in self._versions:
            words = self.tr("version {number}").format(number=each.version)
            self.against.addItem(f"{words}, {each.label}" if each.label else words, each.id)
        self.against.setCurrentIndex(max(0, self.against.findData(chosen)))

    def _tell(self) -> None:
        is_compared = self.mode.current == "compare"
        self.against.setVisible(is_compared)
        self._against_words.setVisible(is_compared)
        version = self.chosen
        if version is None or self.plan is None:
            return
        try:
            self.story.show_story(self._story(version, self.plan))
        except UserError as error:
            story = Story()
            story.say(Run(text=self.context.sentence(error), tone="attention"))
            self.story.show_story(story)

    def _story(self, version: VersionEntry, plan: PreparedPlan) -> Story:
        was = plan_as_it_was(self.context.workspace, version)
        if self.mode.current == "look":
            return plan_story(was, self.formats)
        other, is_now = self._other(plan)
        pair = (was, other) if is_now or other.head.version >= version.version else (other, was)
        return differences_story(differences(*pair), self.formats, links=is_now)

    def _other(self, plan: PreparedPlan) -> tuple[JointPlan, bool]:
        wanted = self.against.currentData()
        found = next((each for each in self._versions if each.id == wanted), None)
        if found is None:
            return joint_plan_of(plan), True
        return plan_as_it_was(self.context.workspace, found), False

    def _keep(self) -> None:
        KeepVersionDialog(self.context, self.plan_id, self).open()
