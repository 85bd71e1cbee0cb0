"""A rehearsal leaves the plan as it is: whatever command was given, its changes are looked at."""

from partnerdesk.errors import UserError
from partnerdesk.store.models.dialogue import JointSessionRow
from partnerdesk.store.unit_of_work import UnitOfWork

OF_SESSIONS = frozenset(("joint_session", "session_course", "sealed_answers"))


def refuse_changes_in_rehearsal(work: UnitOfWork) -> None:
    """Raise UserError where something else than the rehearsal itself would be changed in one."""
    if not is_rehearsal(work):
        return
    work.session.flush()
    if any(change.kind not in OF_SESSIONS for change in work.session.changes.values()):
        raise UserError("rehearsal_only")


def is_rehearsal(work: UnitOfWork) -> bool:
    """Tell whether the work is done within a rehearsal."""
    if work.session_id is None:
        return False
    session = work.session.get(JointSessionRow, work.session_id)
    return session is not None and session.is_rehearsal
