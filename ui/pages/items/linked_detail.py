"""A detail panel that shows and changes what its item is linked to."""

from collections.abc import Sequence
from typing import Any

from partnerdesk.domain.private import PreparedPlan
from ui.context import Place
from ui.pages.items.detail import ItemDetail
from ui.pages.items.links import SECTIONS, Links


class LinkedDetail(ItemDetail):
    """Subclasses call `add_links` where the links are to stand."""

    links: Links | None = None

    def add_links(self, kind: str, kinds: Sequence[str] = ()) -> None:
        """Put the links at the end of what was built so far; `kinds` are those offered to link."""
        self.links = Links(kind, kinds)
        self.links.wanted.connect(self.wanted)
        self.links.go_to.connect(self.go_to)
        self.body.addWidget(self.links)

    def show_more(self, item: Any, plan: PreparedPlan) -> None:
        if self.links is not None:
            self.links.show_item(item.id, plan.parts, plan.is_ours_only)

    def go_to(self, kind: str, item_id: str) -> None:
        """Show an item of the plan on its own page."""
        if self.plan is None:
            return
        parts = self.plan.parts
        place = Place(
            account_id=parts.account.id,
            plan_id=parts.head.id,
            section=SECTIONS.get(kind, "dialogue"),
            item_id=item_id,
        )
        self.context.go(place)
