"""Steps that are taken often, as one button: done, held, the next session, answered, told back."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dialogue import day_of
from partnerdesk.commands.dialogue import HoldTouchpoint
from partnerdesk.commands.items import SetField
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Action, ActionStatus, Issue
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.pages.dialogue.next_session import following
from ui.pages.dialogue.quick_step import QuickStep, Steps
from ui.pages.dialogue.when import moved_to, set_starts_at


def quick_steps(kind: Kind, item: Any, parts: PlanParts, formats: Formats, today: date) -> Steps:
    """Return the steps that make sense for an item now."""
    steps: dict[str, Callable[[], Steps]] = {
        "action": lambda: _action_steps(item, today),
        "issue": lambda: _issue_steps(item, today),
        "touchpoint": lambda: _session_steps(item, parts, formats, today),
        "cadence": lambda: following(item.channel, None, parts, formats, today),
    }
    find = steps.get(kind.name)
    return find() if find else ()


def _set(kind: str, item: Any, **values: object) -> tuple[SetField, ...]:
    return tuple(
        SetField(kind=kind, item_id=item.id, field=name, value=value)
        for name, value in values.items()
    )


def _action_steps(item: Action, today: date) -> Steps:
    translate = QCoreApplication.translate
    if item.status is not ActionStatus.OPEN:
        again = _set("action", item, status=ActionStatus.OPEN, done_on=None)
        text = translate("Dialogue", "Open again")
        return (
            QuickStep(
                text=text,
                label=Deed("reopen {title}", title=item.title),
                commands=again,
                icon="undo",
            ),
        )
    return (
        QuickStep(
            text=translate("Dialogue", "Done today"),
            label=Deed("finish {title}", title=item.title),
            commands=_set("action", item, status=ActionStatus.DONE, done_on=today),
        ),
        QuickStep(
            text=translate("Dialogue", "Drop it"),
            label=Deed("drop {title}", title=item.title),
            commands=_set("action", item, status=ActionStatus.DROPPED),
            icon="minus",
        ),
    )


def _issue_steps(item: Issue, today: date) -> Steps:
    translate = QCoreApplication.translate
    if item.told_back_on is not None:
        return ()
    told = QuickStep(
        text=translate("Dialogue", "Told back today"),
        label=Deed("tell back on {title}", title=item.title),
        commands=_set("issue", item, told_back_on=today),
        icon="talk",
    )
    if item.answered_on is not None:
        return (told,)
    answered = QuickStep(
        text=translate("Dialogue", "Answered today"),
        label=Deed("answer {title}", title=item.title),
        commands=_set("issue", item, answered_on=today),
    )
    both = QuickStep(
        text=translate("Dialogue", "Answered and told back"),
        label=Deed("answer {title}", title=item.title),
        commands=_set("issue", item, answered_on=today, told_back_on=today),
        icon="talk",
    )
    return (answered, both)


def _session_steps(item: Touchpoint, parts: PlanParts, formats: Formats, today: date) -> Steps:
    if item.status is not TouchpointStatus.PLANNED:
        return following(item.channel, item, parts, formats, today)
    translate = QCoreApplication.translate
    cancel = QuickStep(
        text=translate("Dialogue", "Cancel it"),
        label=Deed("cancel {title}", title=item.title),
        commands=_set("touchpoint", item, status=TouchpointStatus.CANCELLED),
        icon="close",
    )
    return (_held(item, formats, today), cancel)


def _held(item: Touchpoint, formats: Formats, today: date) -> QuickStep:
    """What was planned for later took place earlier: it moves to today."""
    translate = QCoreApplication.translate
    day = day_of(item, formats.zone)
    label = Deed("hold {title}", title=item.title)
    hold = HoldTouchpoint(touchpoint_id=item.id, day=min(day, today))
    if day <= today:
        text = translate("Dialogue", "It happened")
        return QuickStep(text=text, label=label, commands=(hold,))
    moment = moved_to(item.starts_at, formats.zone, day=today)
    return QuickStep(
        text=translate("Dialogue", "It happened today"),
        label=label,
        commands=(set_starts_at(item.id, moment), hold),
    )
