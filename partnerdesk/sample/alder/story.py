"""Alder's story: everything the outline has no word for."""

from partnerdesk.sample.alder.circle import tell_circle
from partnerdesk.sample.alder.follow_up import tell_follow_up
from partnerdesk.sample.alder.goals import tell_goals
from partnerdesk.sample.alder.outline import ALDER
from partnerdesk.sample.alder.resources import tell_resources
from partnerdesk.sample.alder.rewards import tell_open_links, tell_rewards
from partnerdesk.sample.alder.risks import tell_risks
from partnerdesk.sample.alder.sessions import tell_sessions
from partnerdesk.sample.diary import Diary

__all__ = ["ALDER", "tell_alder"]

HANDED_OUT = (189, 165, 137, 123, 110, 104, 88, 70, 54, 53, 25, 6)


def tell_alder(diary: Diary) -> None:
    """Write all that happened between Brightwell and Alder."""
    tell_circle(diary)
    tell_goals(diary)
    tell_risks(diary)
    tell_resources(diary)
    tell_rewards(diary)
    tell_open_links(diary)
    tell_follow_up(diary)
    tell_sessions(diary)
    diary.hand_out(*HANDED_OUT)
