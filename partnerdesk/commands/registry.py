"""Which function carries out which command."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from partnerdesk.commands import (
    accounts,
    agreement,
    bringing_back,
    checks,
    circle_wizard,
    deliveries,
    dialogue,
    goals,
    importing,
    items,
    next_period,
    people,
    plan_items,
    plan_life,
    restoring,
    risks,
    shares,
    sharing_terms,
    versions,
    wizard_drafts,
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
        risks.MoveRisk: risks.move_risk,
        shares.SetRiskShares: shares.set_risk_shares,
        shares.SetRewardSplit: shares.set_reward_split,
        shares.SetRewardPart: shares.set_reward_part,
        sharing_terms.SetGainBands: sharing_terms.set_gain_bands,
        sharing_terms.SetPartyTerm: sharing_terms.set_party_term,
        sharing_terms.SetGroupWorth: sharing_terms.set_group_worth,
        agreement.SetVisibility: agreement.set_visibility,
        agreement.ProposeItem: agreement.propose_item,
        agreement.AgreeItem: agreement.agree_item,
        agreement.ParkItem: agreement.park_item,
        plan_items.WriteStatement: plan_items.write_statement,
        plan_items.ConfirmOutcome: plan_items.confirm_outcome,
        goals.SetGoalFigure: goals.set_goal_figure,
        goals.NoteMeasurement: goals.note_measurement,
        goals.ReopenGoal: goals.reopen_goal,
        deliveries.NoteDelivery: deliveries.note_delivery,
        plan_items.LinkItems: plan_items.link_items,
        plan_items.UnlinkItems: plan_items.unlink_items,
        dialogue.SetParticipants: dialogue.set_participants,
        dialogue.SetAgenda: dialogue.set_agenda,
        dialogue.HoldTouchpoint: dialogue.hold_touchpoint,
        people.PairPeople: people.pair_people,
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
        plan_life.SetPlanStatus: plan_life.set_plan_status,
        plan_life.SignPlan: plan_life.sign_plan,
        plan_life.OpenForChanges: plan_life.open_for_changes,
        plan_life.ArchiveAccount: plan_life.archive_account,
        next_period.StartNextPlan: next_period.start_next_plan,
        restoring.RestoreValue: restoring.restore_value,
        bringing_back.BringBack: bringing_back.bring_back,
        wizard_drafts.SaveDraft: wizard_drafts.save_draft,
        wizard_drafts.DeleteDraft: wizard_drafts.delete_draft,
        circle_wizard.FinishCircleWizard: circle_wizard.finish_circle_wizard,
    }
)
