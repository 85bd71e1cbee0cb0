"""Shares of the parties make 100 %, by themselves where that is clear."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.risks import RISK, Risk
from partnerdesk.formats import Formats
from tests.ui.pages_items.desk import Desk
from ui.forms.item_form import ItemForm
from ui.forms.share_editor import ShareEditor

RULE = Field(name="shares", label="Borne by")


class Sheet(QWidget):
    """A form with the shares of a risk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.editor = ShareEditor()
        self.form = ItemForm(desk.context, RISK)
        frame = self.form.bind(
            RULE,
            self.editor,
            lambda item_id, value, key: SetRiskShares(risk_id=item_id, shares=value, merge_key=key),
            lambda _plan, risk: {share.party_id: share.percent for share in risk.shares},
        )
        QVBoxLayout(self).addWidget(frame)
        desk.changes.stored.connect(self.read)
        desk.add("risk", title="Film")
        self.read()

    @property
    def risk(self) -> Risk:
        """The risk as it is stored."""
        return self.desk.parts.risks[0]

    @property
    def shares(self) -> list[Decimal]:
        """The shares as they are stored, in the order of the parties."""
        by_id = {share.party_id: share.percent for share in self.risk.shares}
        return [by_id[party.id] for party in self.desk.parts.parties if party.id in by_id]

    def read(self) -> None:
        """Show the risk as it is stored."""
        if self.desk.parts.risks:
            self.form.show_item(self.risk, self.desk.plan, Formats(locale="en_GB"))

    def type(self, number: int, text: str) -> None:
        """Type into the field of a party."""
        line = self.editor.lines[number]
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> Sheet:
    made = Sheet(desk)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_other_of_two_parties_follows(sheet: Sheet) -> None:
    sheet.type(0, "35")
    assert sheet.editor.lines[1].text() == "65%"
    QTest.keyClick(sheet.editor.lines[0], Qt.Key.Key_Return)
    assert sheet.shares == [35, 65]
    assert sheet.editor.bar.accessibleName() == "Brightwell 35%, Alder 65%"


def test_a_share_beyond_the_whole_is_refused(sheet: Sheet) -> None:
    sheet.type(0, "130")
    assert not sheet.form.flush()
    assert sheet.form.frames["shares"].problem == "A share lies between 0% and 100%."
    assert sheet.editor.lines[0].property("invalid") is True
    assert sheet.shares == []


def test_three_parties_must_make_the_whole(desk: Desk, qtbot: QtBot) -> None:
    desk.third_party()
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    for number, text in enumerate(("30", "30", "30")):
        line = sheet.editor.lines[number]
        line.setText(text)
    sheet.editor.typed.emit()
    assert not sheet.form.flush()
    told = "The shares add up to 90%; together they must be 100%."
    assert sheet.form.frames["shares"].problem == told
    sheet.editor.lines[2].setText("40")
    sheet.editor.typed.emit()
    assert sheet.form.flush()
    assert sheet.shares == [30, 30, 40]


def test_with_an_idle_third_party_the_two_others_follow_each_other(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.third_party()
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    shares = {desk.us: Decimal(50), desk.them: Decimal(50)}
    desk.run(SetRiskShares(risk_id=sheet.risk.id, shares=shares))
    sheet.type(0, "40")
    assert [line.text() for line in sheet.editor.lines] == ["40", "60%", "0%"]


def test_shares_can_be_taken_away_again(sheet: Sheet) -> None:
    sheet.type(0, "35")
    assert sheet.form.flush()
    sheet.type(0, "")
    assert sheet.form.flush()
    assert sheet.shares == []


def test_equal_parts_are_one_click(desk: Desk, qtbot: QtBot) -> None:
    desk.third_party()
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    QTest.mouseClick(sheet.editor.equal, Qt.MouseButton.LeftButton)
    assert sheet.shares == [Decimal("33.34"), Decimal("33.33"), Decimal("33.33")]


def test_a_share_finer_than_hundredths_is_refused(sheet: Sheet) -> None:
    sheet.type(0, "33.333")
    assert not sheet.form.flush()
    assert "At most 2 digits" in sheet.form.frames["shares"].problem
