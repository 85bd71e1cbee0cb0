"""Which function carries out which command."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from partnerdesk.commands import (
    accounts,
    agreement,
    checks,
    dialogue,
    goals,
    importing,
    items,
    plan_items,
    shares,
    versions,
)
from partnerdesk.commands.outcome import Done
from partnerdesk.store.unit_of_work import UnitOfWork

Handler = Callable[[Any, UnitOfWork], Done]

HANDLERS: MappingProxyType[type, Handler] = MappingProxyType(
    {
        accounts.CreateAccount: accounts.create_account,
        accounts.AddParty: accounts.add_party,
        accounts.CreatePlan: accounts.create_plan,
        items.AddItem: items.add_item,
        items.SetField: items.set_field,
        items.MoveItem: items.move_item,
        items.DeleteItem: items.delete_item,
        shares.SetRiskShares: shares.set_risk_shares,
        shares.SetRewardSplit: shares.set_reward_split,
        shares.SetRewardPart: shares.set_reward_part,
        agreement.SetVisibility: agreement.set_visibility,
        agreement.ProposeItem: agreement.propose_item,
        agreement.AgreeItem: agreement.agree_item,
        agreement.ParkItem: agreement.park_item,
        plan_items.WriteStatement: plan_items.write_statement,
        plan_items.ConfirmOutcome: plan_items.confirm_outcome,
        goals.NoteMeasurement: goals.note_measurement,
        goals.ReopenGoal: goals.reopen_goal,
        plan_items.LinkItems: plan_items.link_items,
        plan_items.UnlinkItems: plan_items.unlink_items,
        dialogue.SetParticipants: dialogue.set_participants,
        dialogue.SetAgenda: dialogue.set_agenda,
        dialogue.HoldTouchpoint: dialogue.hold_touchpoint,
        dialogue.DrawCircle: dialogue.draw_circle,
        dialogue.PlacePerson: dialogue.place_person,
        dialogue.RecordCheck: dialogue.record_check,
        checks.StartCheck: checks.start_check,
        checks.AnswerQuestion: checks.answer_question,
        checks.WriteEvidence: checks.write_evidence,
        checks.TakeAnswerBack: checks.take_answer_back,
        checks.SetRespondent: checks.set_respondent,
        importing.ImportPlan: importing.import_plan,
        versions.KeepVersion: versions.keep_version,
    }
)
