"""Steps that are taken often, as one button: done, held, answered today, told back today."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.commands.items import SetField
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickStep:
    """A button's words, what it does, and what the step is called in the history."""

    text: str
    label: str
    commands: tuple[SetField, ...]


def quick_steps(kind: Kind, item: Any, today: date) -> tuple[QuickStep, ...]:
    """Return the steps that make sense for an item now."""
    translate = QCoreApplication.translate
    fields = {
        "action": _action_steps,
        "issue": _issue_steps,
        "touchpoint": _session_steps,
    }.get(kind.name)
    if fields is None:
        return ()
    words = {
        "done": translate("Dialogue", "Done today"),
        "answered": translate("Dialogue", "Answered today"),
        "told": translate("Dialogue", "Told back today"),
        "held": translate("Dialogue", "It was held"),
    }
    return tuple(
        QuickStep(
            text=words[key],
            label=f"{label} {item.title}",
            commands=tuple(
                SetField(kind=kind.name, item_id=item.id, field=name, value=value)
                for name, value in values
            ),
        )
        for key, label, values in fields(item, today)
    )


Step = tuple[str, str, tuple[tuple[str, object], ...]]


def _action_steps(item: Any, today: date) -> list[Step]:
    if item.status is not ActionStatus.OPEN:
        return []
    return [("done", "finish", (("status", ActionStatus.DONE), ("done_on", today)))]


def _issue_steps(item: Any, today: date) -> list[Step]:
    if item.answered_on is None:
        return [("answered", "answer", (("answered_on", today),))]
    if item.told_back_on is None:
        return [("told", "tell back on", (("told_back_on", today),))]
    return []


def _session_steps(item: Any, today: date) -> list[Step]:
    is_past = item.starts_at.date() <= today
    if item.status is not TouchpointStatus.PLANNED or not is_past:
        return []
    return [("held", "hold", (("status", TouchpointStatus.HELD),))]
