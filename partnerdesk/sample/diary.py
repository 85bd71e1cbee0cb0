"""One account's story: what is done for it, on which day and by which side, as commands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode, Visibility
from partnerdesk.sample.days import Days

SHARED = Visibility.SHARED
AGREED_AT = "15:00"
HANDED_OUT_AT = "18:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What was done at a moment as one step."""

    at: datetime
    commands: tuple[Any, ...]
    side: Side = Side.US
    mode: Mode = Mode.PREPARE
    hands_out: str = ""  # the id of a plan whose version is kept

    def may_join(self, later: "Page") -> bool:
        """Tell whether a later page was written on the same day in the same situation."""
        mine = (self.at.date(), self.side, self.mode, "")
        return mine == (later.at.date(), later.side, later.mode, self.hands_out + later.hands_out)

    def joined(self, later: "Page") -> "Page":
        """Return both pages as one."""
        return replace(self, commands=(*self.commands, *later.commands))


class Diary:
    """Gathers the pages of an account. Keys name its items; the first use of a key makes an id."""

    def __init__(self, days: Days, account_id: str, parties: Mapping[Side, str]) -> None:
        self.days = days
        self.account_id = account_id
        self.plan_id = ""
        self.pages: list[Page] = []
        self._parties = parties
        self._ids: dict[str, str] = {}

    def id(self, key: str) -> str:
        """Return the id of the item that is known by a key."""
        return self._ids.setdefault(key, new_id())

    def party(self, side: Side) -> str:
        """Return the id of the party on a side."""
        return self._parties[side]

    def add(
        self,
        kind: str,
        key: str = "",
        /,
        *,
        parent: str = "",
        is_shared: bool = True,
        **values: object,
    ) -> AddItem:
        """Return the command that adds an item to the plan, or to another item."""
        return AddItem(
            kind=kind,
            parent_id=parent or self.plan_id,
            values=values,
            visibility=SHARED if is_shared else Visibility.OURS_ONLY,
            item_id=self.id(key) if key else None,
        )

    def write(
        self,
        days_ago: int,
        *commands: object,
        clock: str = "09:10",
        side: Side = Side.US,
        mode: Mode = Mode.PREPARE,
    ) -> None:
        """Write what was done on a day as one step."""
        moment = self.days.moment(days_ago, clock)
        self.pages.append(Page(at=moment, commands=commands, side=side, mode=mode))

    def told(self) -> list[Page]:
        """Return the pages in order of time, those of one day and side that meet as one."""
        told: list[Page] = []
        for page in sorted(self.pages, key=lambda page: page.at):
            if told and told[-1].may_join(page):
                told[-1] = told[-1].joined(page)
            elif page.commands or page.hands_out:
                told.append(page)
        return told

    def hand_out(self, *days_ago: int) -> None:
        """Write that the plan was handed out on some days, so that its version is kept."""
        for days in days_ago:
            moment = self.days.moment(days, HANDED_OUT_AT)
            page = Page(at=moment, commands=(), hands_out=self.plan_id)
            self.pages.append(page)

    def agree(self, days_ago: int, kind: str, *keys: str) -> None:
        """Write that both sides agreed to items in a session."""
        commands = [AgreeItem(kind=kind, item_id=self.id(key)) for key in keys]
        self.write(days_ago, *commands, clock=AGREED_AT, mode=Mode.TOGETHER)
