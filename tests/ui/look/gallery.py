"""Rebuilds the picture of all parts (design/mockups/00-components) from the real widgets.

Run: python -m tests.ui.look.gallery OUT_DIR
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.figures.shapes import Side
from ui.canvas.canvas import CircleCanvas
from ui.look import Theme, apply, prepare_application
from ui.look.current import current, current_scale
from ui.look.focus_ring import FocusRing
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.chips import PlainChip, StateChip
from ui.widgets.circle_glyph import CircleGlyph
from ui.widgets.circle_view import CircleMember
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame, ModeLine
from ui.widgets.labels import Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.marks import MarkKind, PartyMark
from ui.widgets.person_disc import PersonDisc
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Choice, Segmented
from ui.widgets.share_bar import Share, ShareBar
from ui.widgets.spark_line import SparkLine
from ui.widgets.toast import Toast

WIDTH = 480
PEOPLE: tuple[tuple[str, Side, bool], ...] = (
    ("Jonas Weber", "us", False),
    ("Maria Costa", "them", False),
    ("Line 3 crew", "them", True),
    ("Loopfilm Recycling", "third", False),
)
MODES = (
    Choice(key="prepare", text="Prepare", icon="lock", tone="private"),
    Choice(key="together", text="Together", icon="pair", tone="together"),
)


class _Ground(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().surface.window))


def _row(*widgets: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addStretch(widget) if isinstance(widget, int) else row.addWidget(widget)
    return row


def _heading(text: str) -> Label:
    return Label(text, kind="caption", tone="tertiary", weight=600)


def _boxed(*rows: QLayout | QWidget) -> Card:
    card = Card()
    card.body.setContentsMargins(15, 9, 15, 9)
    for row in rows:
        card.body.addLayout(row) if isinstance(row, QLayout) else card.body.addWidget(row)
    return card


def _party(kind: MarkKind, text: str) -> QHBoxLayout:
    return _row(PartyMark(kind, text, size=16), Label(text, kind="label", weight=400), spacing=6)


def _parties() -> Card:
    row = QHBoxLayout()
    kinds: tuple[tuple[MarkKind, str], ...] = (
        ("us", "Us"),
        ("them", "Them"),
        ("agreed", "Agreed"),
        ("third", "Third"),
        ("private", "Private"),
    )
    for number, (kind, text) in enumerate(kinds):
        if number:
            row.addStretch(1)
        row.addLayout(_party(kind, text))
    return _boxed(row)


def _people() -> Card:
    us: list[Side] = ["us", "us", "us"]
    them: list[Side] = ["them", "them", "them"]
    discs = [
        PersonDisc(name, side, is_team=team, size=42 if team else 38) for name, side, team in PEOPLE
    ]
    glyphs = [
        CircleGlyph(us + them, ["third"], size=40),
        CircleGlyph(us[:2], them[:2], size=40),
        CircleGlyph([], them[:2], size=40),
    ]
    return _boxed(_row(*discs, 1, *glyphs, spacing=11))


def _bars() -> Card:
    share = [
        Share(side="us", percent=45, text="45%, €80k", spoken="Brightwell 45%"),
        Share(side="them", percent=55, text="€99k, 55%", spoken="Alder 55%"),
    ]
    three = [
        Share(side="us", percent=40, text="40%"),
        Share(side="them", percent=35, text="35%"),
        Share(side="third", percent=25, text="25%"),
    ]
    lean = LeanBar(0.72, "them", "0.72, leans to Alder")
    marks = (PartyMark("us", "Us", size=11), PartyMark("them", "Them", size=11))
    balance = _row(marks[0], lean, marks[1], spacing=6)
    bottom = _row(ProgressBar(0.35, "Waste"), spacing=24)
    bottom.addLayout(balance)
    bottom.addWidget(Label("0.72", weight=600))
    bottom.addWidget(SparkLine([60, 62, 61, 70, 78]))
    bottom.addStretch(1)
    return _boxed(ShareBar(share, height=24, preview=60), ShareBar(three, height=16), bottom)


def _buttons() -> QHBoxLayout:
    off = button("Off")
    off.setEnabled(False)
    focus = button("Focus")
    focus.setObjectName("focused")
    return _row(
        button("Normal"),
        button("Primary", "primary"),
        focus,
        button("Start", "together", icon_name="pair"),
        off,
        1,
    )


def _fields() -> QHBoxLayout:
    focused = QLineEdit("36 g")
    focused.setObjectName("focused_field")
    wrong = Field("Share", QLineEdit("130"))
    wrong.set_problem("At most 100%")
    row = _row(Field("Start", QLineEdit("42 g")), Field("Now", focused), wrong, spacing=12)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    return row


def _more_fields() -> QHBoxLayout:
    sort = QComboBox()
    sort.addItem("Sort: attention first")
    return _row(SearchField("Find in plan", "Ctrl+F"), sort)


def _rows() -> Card:
    rows = QListWidget()
    rows.addItems(["Deliver on time, in full", "Fill pallets better", "Cut packaging waste"])
    rows.setFixedHeight(current_scale().grown(100))
    card = Card(edge_to_edge=True)
    card.body.setContentsMargins(0, 3, 0, 3)
    card.body.addWidget(rows)
    card.setProperty("rows", True)
    rows.ensurePolished()
    rows.setCurrentRow(2)
    return card


def _private() -> HatchFrame:
    frame = HatchFrame("never shared, never printed")
    words = "Private text sits on a plain field, inside a hatched frame."
    frame.area.addWidget(Label(words, kind="label", weight=400, wrap=True))
    return frame


def components(title: str) -> QWidget:
    """One column of the picture."""
    ground = _Ground()
    ground.setFixedWidth(current_scale().grown(WIDTH))
    column = QVBoxLayout(ground)
    column.setContentsMargins(28, 20, 28, 20)
    column.setSpacing(10)
    parts: list[tuple[str, QLayout | QWidget]] = [
        ("Parties and states", _parties()),
        ("People and teams", _people()),
        ("Agreement", _row(StateChip("agreed"), StateChip("us"), StateChip("them"), 1)),
        (
            "",
            _row(StateChip("changed"), StateChip("parked"), StateChip("private"), 1),
        ),
        (
            "",
            _row(
                StateChip("agreed", date="27 Oct"),
                PlainChip("Fix first"),
                PlainChip("Risk", icon="shield"),
                1,
            ),
        ),
        ("Shares with preview mark, progress, balance", _bars()),
        ("Buttons: normal, primary, focus, Together, not available", _buttons()),
        ("", _row(Segmented(MODES), 1, Segmented(MODES, "together"))),
        ("Fields: normal, focus, error", _fields()),
        ("", _more_fields()),
        ("Rows: normal, hover, selected", _rows()),
        ("", _private()),
    ]
    column.addWidget(Label(title, kind="h2"))
    for heading, part in parts:
        if heading:
            column.addWidget(_heading(heading))
        column.addLayout(part) if isinstance(part, QLayout) else column.addWidget(part)
    column.addStretch(1)
    return ground


def pictures(title: str) -> QWidget:
    """The larger parts: circle, empty state, toast."""
    ground = _Ground()
    ground.setFixedWidth(current_scale().grown(640))
    column = QVBoxLayout(ground)
    column.setContentsMargins(28, 20, 28, 20)
    column.addWidget(ModeLine())
    people = [
        CircleMember(key="1", name="Jonas Weber", side="us", role="Key account"),
        CircleMember(key="2", name="Priya Nair", side="us", role="Packaging engineer"),
        CircleMember(key="3", name="Lena Fischer", side="us", role="Supply planning"),
        CircleMember(key="4", name="Maria Costa", side="them", role="Head of operations"),
        CircleMember(key="5", name="Tom Eriksen", side="them", role="Plant manager"),
        CircleMember(key="6", name="Aiko Tanaka", side="them", role="Sustainability"),
    ]
    loop = CircleMember(
        key="7", name="Loopfilm Recycling", side="third", place="outside", role="Film recycler"
    )
    small = CircleCanvas(read_only=True, is_bare=True)
    small.set_members(people)
    small.setFixedSize(186, 186)
    view = CircleCanvas(read_only=True)
    view.set_members([*people, loop])
    view.setFixedHeight(360)
    card = Card(title, StateChip("agreed", date="29 Sep"))
    card.body.addWidget(small)
    column.addWidget(card)
    column.addWidget(view)
    column.addWidget(
        EmptyState(
            "No shared goal yet",
            "Start with one number both sides would celebrate.",
            "Propose a goal",
        )
    )
    toast = Toast(ground)
    toast.say("Goal deleted.", "Undo", shown_ms=0)
    return ground


def _with_ring(ground: QWidget, name: str) -> None:
    target = ground.findChild(QWidget, name)
    if target is not None:
        FocusRing(target)


def render(make: object, title: str, file: Path, size: QSize | None = None) -> None:
    """Draw one column into a file."""
    ground = make(title)  # type: ignore[operator]
    ground.ensurePolished()
    ground.show()
    layout = ground.layout()
    if size is not None:
        ground.resize(size)
    elif layout is not None:
        ground.resize(ground.width(), layout.totalHeightForWidth(ground.width()))
    _with_ring(ground, "focused")
    _with_ring(ground, "focused_field")
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    ground.grab().save(str(file))
    ground.close()


def main(folder: Path, factor: float = 1.0) -> None:
    """Render light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    prepare_application()
    app = QApplication([])
    for theme in (Theme.LIGHT, Theme.DARK):
        apply(app, theme, factor)
        render(components, theme.value.title(), folder / f"components_{theme.value}.png")
        render(pictures, "Our circle", folder / f"pictures_{theme.value}.png", QSize(640, 1060))


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)
