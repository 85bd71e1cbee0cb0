"""The pain and gain of a reward: its curve, and who gets or pays what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.pages.rewards.gain_words import gain_said, gain_worked_out, has_bands, picture_of_gain
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.gain_curve import GainCurve
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.workings import HowButton


class GainView(QWidget):
    """A curve over its sentence. It hides itself where nothing is agreed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = GainCurve()
        self.words = Label(kind="label", wrap=True)
        self.how = HowButton()
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.curve)
        column.addLayout(foot)

    def show_reward(self, reward: Reward, parts: PlanParts, formats: Formats) -> None:
        """Show the curve of a reward."""
        is_agreed = has_bands(parts, reward)
        self.setVisible(is_agreed)
        if not is_agreed:
            return
        told = gain_said(parts, reward, formats)
        self.curve.show_picture(
            picture_of_gain(parts, reward, formats), f"{isolated(reward.title)}: {told}"
        )
        self.words.setText(told)
        self.how.set_working(gain_worked_out(parts, reward, formats))


class _Entry(QWidget):
    """One reward of the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(kind="label", weight=500)
        self.view = GainView()
        self.open_it = button(self.tr("Open"), "link")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.open_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view)


class GainCard(Card):
    """All rewards whose pain and gain are shared; without any the card is hidden."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pain and gain"), parent=parent)
        self.entries: list[_Entry] = []
        self._ids: list[str] = []

    def show_plan(self, parts: PlanParts, formats: Formats) -> None:
        """Show the rewards of a plan."""
        rewards = [reward for reward in parts.rewards if has_bands(parts, reward)]
        self.setVisible(bool(rewards))
        self._ids = [reward.id for reward in rewards]
        while len(self.entries) > len(rewards):
            entry = self.entries.pop()
            entry.hide()
            entry.deleteLater()
        while len(self.entries) < len(rewards):
            self._add()
        for entry, reward in zip(self.entries, rewards, strict=True):
            entry.title.setText(reward.title)
            words = self.tr("Open {title}").format(title=isolated(reward.title))
            entry.open_it.setAccessibleName(words)
            entry.view.show_reward(reward, parts, formats)

    def _add(self) -> None:
        entry, number = _Entry(self), len(self.entries)
        entry.open_it.clicked.connect(lambda _on=False: self.opened.emit(self._ids[number]))
        self.body.addWidget(entry)
        self.entries.append(entry)
