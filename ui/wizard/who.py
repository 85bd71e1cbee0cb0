"""Step 1: whom this is about. A name is enough; an account that is there can be chosen instead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partnerdesk.domain.accounts import ACCOUNT, PARTY, AccountKind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PLAN
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import renamed
from partnerdesk.wizards.finish import head_of
from ui.forms.editor import Editor
from ui.forms.options import Option
from ui.forms.words import label_of, word
from ui.pages.health.words import cut
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Choice, Segmented
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import party_name
from ui.wizard.keeper import DraftKeeper
from ui.wizard.saying import words_here
from ui.wizard.step_view import StepView, Target, choice_of, date_for, line_for
from ui.wizard.third_parties import ThirdPartiesCard

translate = QCoreApplication.translate
NEW = ""
_LONGEST = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """An account that this can be about."""

    id: str
    name: str


class WhoStep(StepView):
    """`account_wanted` carries the id of an account that is there, empty for a new one."""

    account_wanted = Signal(str)

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.account = choice_of(())
        self.account.settled.connect(self._choose_account)
        self.kind = Segmented(
            [Choice(key=each.value, text=word(each)) for each in AccountKind],
            spoken=label_of(ACCOUNT.by_name["kind"]),
        )
        self.kind.chosen.connect(self._choose_kind)
        self.fields: dict[str, Field] = {}
        self._known = Label(tone="secondary", wrap=True)
        self.others = ThirdPartiesCard(keeper)
        self._assemble()

    def _assemble(self) -> None:
        name = line_for(self.keeper, ACCOUNT.by_name["name"])
        ours = line_for(self.keeper, PARTY.by_name["name"])
        title = line_for(self.keeper, PLAN.by_name["title"])
        currency = line_for(self.keeper, PLAN.by_name["currency"])
        self.fields = {
            "account": Field(translate("Wizard", "New or known?"), self.account.widget),
            "name": Field(translate("Wizard", "Name of the customer"), name.widget),
            "kind": Field(translate("Wizard", "Where are they?"), self.kind),
            "ours": Field(translate("Wizard", "What are we called?"), ours.widget),
            "title": Field(translate("Wizard", "Title of the plan"), title.widget),
            "currency": Field(label_of(PLAN.by_name["currency"]), currency.widget),
        }
        self._named = {
            "name": self.bind(name, self.fields["name"], lambda draft: draft.who.name, renamed),
            "ours": self.bind(ours, self.fields["ours"], _our_name, _named_us),
        }
        self._title = title.line
        self._bind_who("title", "plan_title", title)
        self._bind_who("currency", "currency", currency)
        for key, rule in (("starts_on", "starts_on"), ("ends_on", "ends_on")):
            editor = date_for(self.keeper, PLAN.by_name[rule])
            self.fields[key] = Field(label_of(PLAN.by_name[rule]), editor.widget)
            self._bind_who(key, key, editor)
        self._lay_out()

    def _bind_who(self, key: str, name: str, editor: Editor) -> None:
        self._named[key] = self.bind(
            editor,
            self.fields[key],
            lambda draft: getattr(draft.who, name),
            lambda draft, value: replace(draft, who=replace(draft.who, **{name: value})),
        )

    def targets(self) -> Mapping[Target, DraftBinding]:
        draft = self.draft
        head = {(draft.who.plan_id, name): each for name, each in self._named.items()}
        us = draft.party_on(Side.US).id
        return {
            **head,
            **self.others.parts.targets(),
            ("", "name"): self._named["name"],
            (us, "name"): self._named["ours"],
        }

    def _lay_out(self) -> None:
        fields = self.fields
        first = Card(translate("Wizard", "The customer"))
        second = Card(translate("Wizard", "The plan"))
        upper, lower = QGridLayout(), QGridLayout()
        for grid in (upper, lower):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(10)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        upper.addWidget(fields["account"], 0, 0, 1, 2)
        upper.addWidget(self._known, 1, 0, 1, 2)
        upper.addWidget(fields["name"], 2, 0)
        upper.addWidget(fields["ours"], 2, 1)
        upper.addWidget(fields["kind"], 3, 0, 1, 2)
        lower.addWidget(fields["title"], 0, 0)
        lower.addWidget(fields["currency"], 0, 1)
        lower.addWidget(fields["starts_on"], 1, 0)
        lower.addWidget(fields["ends_on"], 1, 1)
        first.body.addLayout(upper)
        second.body.addLayout(lower)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(first)
        column.addWidget(self.others)
        column.addWidget(second)
        column.addStretch(1)

    def offer_accounts(self, accounts: Sequence[KnownAccount]) -> None:
        """Offer the accounts that are there, after a new one."""
        new = Option(value=NEW, text=translate("Wizard", "A new customer"))
        self.account.set_options((new, *(Option(value=e.id, text=e.name) for e in accounts)))
        self.fields["account"].setVisible(bool(accounts))

    def show_draft(self, draft: Draft) -> None:
        super().show_draft(draft)
        self.others.show_draft(draft)
        who = draft.who
        self.account.show_value(who.account_id if who.account_exists else NEW)
        self.kind.choose(who.kind.value)
        for key in ("name", "ours", "kind"):
            self.fields[key].setVisible(not who.account_exists)
        for key in ("title", "currency", "starts_on", "ends_on"):
            self.fields[key].setEnabled(not who.plan_exists)
        today = self.keeper.context.workspace.now().date()
        is_named = bool(who.name.strip())
        usual = head_of(draft, words_here(), today).title if is_named else ""
        self._title.setPlaceholderText(usual)
        self._known.setText(_known_words(draft))
        self._known.setVisible(who.account_exists)

    def flush(self) -> bool:
        return False not in [super().flush(), self.others.parts.flush()]

    def enter(self) -> None:
        self.fields["name"].control.setFocus()

    def _choose_account(self) -> None:
        self.account_wanted.emit(str(self.account.value() or ""))

    def _choose_kind(self, key: str) -> None:
        who = replace(self.draft.who, kind=AccountKind(key))
        self.keeper.change(replace(self.draft, who=who))


def _known_words(draft: Draft) -> str:
    if draft.who.plan_exists:
        words = translate(
            "Wizard",
            "{plan} is there already. What you add here is added to it; nothing in it is replaced.",
        )
        return words.format(plan=cut(draft.who.plan_title, _LONGEST))
    return translate("Wizard", "People and parties are taken over; the plan is made at the end.")


def _our_name(draft: Draft) -> str:
    return draft.party_on(Side.US).name


def _named_us(draft: Draft, name: str) -> Draft:
    parties = tuple(
        replace(each, name=name) if each.side is Side.US else each for each in draft.parties
    )
    return replace(draft, parties=parties)


def customer_name(draft: Draft) -> str:
    """Return what the customer is called."""
    return " ".join(draft.who.name.split()) or party_name(draft.party_on(Side.THEM))
