"""Finishing "Draw the circle differently": everything is made in one step, and ours only."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from partnerdesk.commands import accounts, checking, dialogue, items, places, shares
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.wizard_drafts import write_draft
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.models.accounts import (
    AccountRow,
    CircleDrawingRow,
    PartyRow,
    PersonRow,
    PlacementRow,
)
from partnerdesk.store.models.dialogue import CadenceRow
from partnerdesk.store.models.plans import PlanRow
from partnerdesk.store.unit_of_work import UnitOfWork
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish import head_of
from partnerdesk.wizards.finish_texts import ENGLISH, Words
from partnerdesk.wizards.making import needs_plan, things_in
from partnerdesk.wizards.notes import Note, notes_in
from partnerdesk.wizards.problems import all_problems
from partnerdesk.wizards.things import Frame, Known, Thing

OURS = Visibility.OURS_ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishCircleWizard:
    """Make all that a draft describes, and delete the draft.

    What exists is added to, and never overwritten. `words` are those that go into the plan.
    """

    draft: Draft
    words: Words = field(default=ENGLISH)


def finish_circle_wizard(command: FinishCircleWizard, work: UnitOfWork) -> Done:
    """Make everything; raises FieldError where something cannot be stored, and makes nothing."""
    draft = command.draft
    for each in all_problems(draft, work.today, command.words):
        raise checking.as_error(each.problem)
    row = write_draft(draft, work)
    work.leave_out(row)  # so that undo brings the draft back as it was finished
    making = _Making(work, draft, command.words)
    item_id = making.make()
    work.session.delete(row)
    name = work.get(AccountRow, making.account_id).name
    return Done(label=Deed("draw the circle of {title} differently", title=name), item_id=item_id)


class _Making:
    """Makes the things of a draft, and remembers which party became which."""

    def __init__(self, work: UnitOfWork, draft: Draft, words: Words) -> None:
        self._work = work
        self._draft = draft
        self._words = words
        self._parties: dict[str, str] = {}
        self.account_id = draft.who.account_id
        self._plan_id = ""

    def make(self) -> str:
        """Make everything; return the id of the plan, or of the account where there is none."""
        self._make_account()
        if needs_plan(self._draft):
            self._make_plan()
        frame = Frame(
            draft=self._draft,
            words=self._words,
            today=self._work.today,
            known=self._known(),
        )
        for thing in things_in(frame):
            self._make_thing(thing)
            self._work.session.flush()
        for note in notes_in(frame):
            self._add_note(note)
        return self._plan_id or self.account_id

    def _make_account(self) -> None:
        who = self._draft.who
        us, them = self._draft.party_on(Side.US), self._draft.party_on(Side.THEM)
        if who.account_exists:
            if self._work.session.get(AccountRow, who.account_id) is None:
                raise UserError("account_gone")
            self._work.account_id = who.account_id
        else:
            command = accounts.CreateAccount(
                name=who.name.strip(),
                short_name=them.short_name,
                our_name=us.name.strip(),
                our_short_name=us.short_name,
                kind=who.kind,
                item_id=who.account_id,
            )
            accounts.create_account(command, self._work)
        self._work.session.flush()
        self._match_parties()

    def _match_parties(self) -> None:
        """Ours and theirs are those of the account; a third one is found, or made."""
        there = self._work.all_of(PartyRow, account_id=self.account_id)
        by_side = {row.side: row.id for row in reversed(there)}
        ids = {row.id for row in there}
        for party in self._draft.parties:
            if party.side is not Side.THIRD:
                self._parties[party.id] = by_side[party.side]
            elif party.id in ids:
                self._parties[party.id] = party.id
            elif not party.exists:
                command = accounts.AddParty(
                    account_id=self.account_id,
                    name=party.name.strip(),
                    short_name=party.short_name,
                    plan_id=self._existing_plan(),
                )
                self._parties[party.id] = accounts.add_party(command, self._work).item_id

    def _existing_plan(self) -> str | None:
        who = self._draft.who
        if not who.plan_exists:
            return None
        if self._work.session.get(PlanRow, who.plan_id) is None:
            raise UserError("plan_gone")
        return who.plan_id

    def _make_plan(self) -> None:
        existing = self._existing_plan()
        if existing is not None:
            self._plan_id = self._work.plan_id = existing
            return
        head = head_of(self._draft, self._words, self._work.today)
        command = accounts.CreatePlan(
            account_id=self.account_id,
            title=head.title,
            starts_on=head.period.starts_on,
            ends_on=head.period.ends_on,
            currency=head.currency,
        )
        self._work.session.flush()
        self._plan_id = accounts.create_plan(command, self._work).item_id
        if head.next_review is not None:
            self._set("plan", self._plan_id, "next_review", head.next_review)

    def _known(self) -> Known:
        people = self._work.all_of(PersonRow, account_id=self.account_id)
        cadences = self._work.all_of(CadenceRow, plan_id=self._plan_id)
        return Known(
            people=frozenset(row.id for row in people),
            channels=frozenset(row.channel for row in cadences),
            rings=self._rings(),
        )

    def _rings(self) -> dict[str, Ring] | None:
        newest = self._work.session.scalars(
            select(CircleDrawingRow)
            .where(CircleDrawingRow.account_id == self.account_id)
            .order_by(CircleDrawingRow.drawn_on.desc(), CircleDrawingRow.id.desc())
            .limit(1)
        ).first()
        if newest is None:
            return None
        placed = self._work.all_of(PlacementRow, circle_drawing_id=newest.id)
        return {row.person_id: row.ring for row in placed}

    def _make_thing(self, thing: Thing) -> None:
        values = {name: self._matched(name, value) for name, value in thing.values.items()}
        if thing.kind == "circle_drawing":
            self._draw(thing, values)
        elif thing.kind == "check":
            self._record(thing, values)
        else:
            self._add(thing, values)

    def _matched(self, name: str, value: object) -> object:
        is_party = name in ("party_id", "drawn_by_id")
        return self._parties.get(str(value), value) if is_party else value

    def _draw(self, thing: Thing, values: dict[str, Any]) -> None:
        command = dialogue.DrawCircle(
            account_id=self.account_id,
            placements=thing.placements,
            visibility=OURS,
            **values,
        )
        dialogue.draw_circle(command, self._work)

    def _record(self, thing: Thing, values: dict[str, Any]) -> None:
        command = dialogue.RecordCheck(
            plan_id=self._plan_id, answers=thing.answers, visibility=OURS, **values
        )
        dialogue.record_check(command, self._work)

    def _add(self, thing: Thing, values: dict[str, object]) -> None:
        parent = self.account_id if KINDS[thing.kind].parent == "account" else self._plan_id
        command = items.AddItem(
            kind=thing.kind,
            parent_id=parent,
            values=values,
            visibility=OURS,
            item_id=thing.item_id or None,
        )
        item_id = items.add_item(command, self._work).item_id
        self._work.session.flush()
        parts = {self._parties.get(each.party_id, each.party_id): each for each in thing.shares}
        percents = {party_id: each.percent for party_id, each in parts.items()}
        if percents and thing.kind == "risk":
            shares.set_risk_shares(
                shares.SetRiskShares(risk_id=item_id, shares=percents), self._work
            )
        elif percents:
            shares.set_reward_split(
                shares.SetRewardSplit(reward_id=item_id, shares=percents), self._work
            )
        self._add_topics(thing, item_id)

    def _add_topics(self, thing: Thing, item_id: str) -> None:
        if thing.agenda:
            topics = tuple(
                AgendaTopic(id=new_id(), title=topic.strip(), position=index)
                for index, topic in enumerate(thing.agenda)
            )
            dialogue.set_agenda(
                dialogue.SetAgenda(touchpoint_id=item_id, topics=topics), self._work
            )
        if thing.person_ids:
            dialogue.set_participants(
                dialogue.SetParticipants(
                    kind=thing.kind, item_id=item_id, person_ids=thing.person_ids
                ),
                self._work,
            )

    def _add_note(self, note: Note) -> None:
        item_id = {"plan": self._plan_id, "account": self.account_id}.get(note.kind, note.item_id)
        row = self._work.row(note.kind, item_id)
        text = "\n\n".join(part for part in (row.private_notes, note.text) if part)
        self._set(note.kind, item_id, "private_notes", text)

    def _set(self, kind: str, item_id: str, name: str, value: object) -> None:
        command = items.SetField(kind=kind, item_id=item_id, field=name, value=value)
        items.set_field(command, self._work)
        places.find_place(self._work, KINDS[kind], self._work.row(kind, item_id))
