"""A joint plan as plain text: what both sides may see, section by section."""

import sys
from collections.abc import Iterable, Iterator

from partnerdesk.analysis.worth import commitment_value, expected_loss, expected_reward
from partnerdesk.cli_parts.opening import formats
from partnerdesk.cli_parts.options import Options
from partnerdesk.cli_parts.printing import heading, say, table
from partnerdesk.cli_parts.reading import joint_plan
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Share, Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.rewards import RewardPart
from partnerdesk.exchange.plan_file import to_plan_file
from partnerdesk.formats import Formats
from partnerdesk.wording import AGREEMENT_BY_NAME, TOPIC_BY_NAME


def print_plan(options: Options) -> None:
    """Print the joint plan of an account, as text or as a plan file."""
    plan = joint_plan(options)
    if options.json:
        sys.stdout.flush()
        sys.stdout.buffer.write(to_plan_file(plan))
    else:
        say(*_Text(plan, formats(plan.head.currency)).lines())


class _Text:
    """The sections of a plan as lines."""

    def __init__(self, plan: JointPlan, shown: Formats) -> None:
        self._plan = plan
        self._shown = shown
        self._names = {side.value: self._label(side) for side in Side}

    def lines(self) -> Iterator[str]:
        plan = self._plan
        yield from heading(f"{plan.account.name}: {plan.head.title}")
        yield self._shown.period(plan.head.period)
        yield ", ".join(party.name for party in plan.parties)
        for topic in Topic:
            statement = plan.statement(topic)
            if statement is not None and statement.body:
                title = TOPIC_BY_NAME[topic].format(**self._names)
                yield from self._section(title, statement.body.splitlines())
        yield from self._section("Goals", table(map(self._goal, plan.goals)))
        yield from self._section("Risks", table(self._risks()))
        yield from self._section("Commitments", table(self._commitments()))
        yield from self._section("Rewards", table(self._rewards()))
        yield from self._section("Next", table(self._next()))
        yield from self._section("Open actions", table(self._actions()))

    def _section(self, title: str, lines: Iterable[str]) -> Iterator[str]:
        found = list(lines)
        if found:
            yield ""
            yield from heading(title)
            yield from found

    def _label(self, side: Side) -> str:
        party = self._plan.party_on(side)
        return party.label if party else ""

    def _goal(self, goal: Goal) -> tuple[str, str, str]:
        known = (goal.baseline, goal.current, goal.target)
        if all(each is None for each in known):
            return goal.title, "no figures yet", self._standing(goal)
        figures = ["?" if each is None else self._shown.number(each) for each in known]
        unit = f" {goal.unit}" if goal.unit else ""
        progress = f"{figures[0]} to {figures[2]}{unit}, now {figures[1]}"
        return goal.title, progress, self._standing(goal)

    def _risks(self) -> Iterator[tuple[str, ...]]:
        for risk in self._plan.risks:
            loss = self._shown.compact(expected_loss(risk))
            yield risk.title, loss, self._shares(risk.shares), self._standing(risk)

    def _commitments(self) -> Iterator[tuple[str, ...]]:
        for each in self._plan.commitments:
            value = self._shown.compact(commitment_value(each, self._plan.head.period))
            due = self._shown.day(each.ends_on) if each.ends_on else ""
            party = self._plan.parties_by_id[each.party_id].label
            yield party, each.title, value, due, self._standing(each)

    def _rewards(self) -> Iterator[tuple[str, ...]]:
        for each in self._plan.rewards:
            value = self._shown.compact(expected_reward(each)) if each.is_money else ""
            yield each.title, value, self._shares(each.parts), self._standing(each)

    def _next(self) -> Iterator[tuple[str, ...]]:
        planned = [
            each for each in self._plan.touchpoints if each.status is TouchpointStatus.PLANNED
        ]
        for each in sorted(planned, key=lambda each: each.starts_at):
            yield self._shown.moment(each.starts_at), each.title, each.place

    def _actions(self) -> Iterator[tuple[str, ...]]:
        for each in self._plan.actions:
            if each.status is ActionStatus.OPEN:
                due = self._shown.day(each.due_on) if each.due_on else ""
                owner = self._plan.person(each.owner_id)
                party = self._plan.parties_by_id[each.party_id].label
                yield due, each.title, owner.name if owner else party

    def _shares(self, shares: Iterable[Share | RewardPart]) -> str:
        return ", ".join(
            f"{self._plan.parties_by_id[each.party_id].label} {self._shown.percent(each.percent)}"
            for each in shares
            if each.percent is not None
        )

    def _standing(self, item: AgreedItem) -> str:
        return AGREEMENT_BY_NAME[item.agreement].format(**self._names)
