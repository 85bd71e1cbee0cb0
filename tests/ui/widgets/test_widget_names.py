"""Every widget says what it shows, in both themes, and never paints nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme, Wardrobe
from ui.widgets.alignment_scale import AlignmentScale, ScaleNumbers
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.chips import PlainChip, StateChip
from ui.widgets.circle_glyph import CircleGlyph
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame, ModeLine
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.life_line import LifeLine
from ui.widgets.marks import PartyMark
from ui.widgets.person_disc import PersonDisc
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Choice, Segmented
from ui.widgets.share_bar import Share, ShareBar
from ui.widgets.spark_line import SparkLine
from ui.widgets.trend_line import TrendLine, TrendValues

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHARES = (
    Share(side="us", percent=45, spoken="Brightwell 45%"),
    Share(side="them", percent=55, spoken="Alder 55%"),
)
MAKERS: dict[str, tuple[Callable[[], QWidget], str]] = {
    "mark": (lambda: PartyMark("us", "Brightwell"), "Brightwell"),
    "person": (lambda: PersonDisc("Maria Costa", "them", party="Alder"), "Maria Costa, Alder"),
    "glyph": (lambda: CircleGlyph(["us", "them"], ["third"]), "2 inside, 1 outside"),
    "empty glyph": (CircleGlyph, "No circle drawn"),
    "shares": (lambda: ShareBar(SHARES), "Brightwell 45%, Alder 55%"),
    "lean": (lambda: LeanBar(0.91, "them", "0.91, leans to Alder"), "0.91, leans to Alder"),
    "progress": (lambda: ProgressBar(0.35, "Packaging waste"), "Packaging waste 35%"),
    "no progress": (lambda: ProgressBar(None, "Waste"), "Waste not measured"),
    "spark": (lambda: SparkLine([71, 62]), "71 – 62"),
    "trend": (lambda: TrendLine(TrendValues(target=25, target_text="25 g")), "25 g"),
    "alignment": (lambda: AlignmentScale(4, 2, "Risk: us 4, them 2"), "Risk: us 4, them 2"),
    "one answer": (lambda: AlignmentScale(3.5, None), "3.5"),
    "no answers": (lambda: AlignmentScale(None, None), "no answers"),
    "scale": (lambda: ScaleNumbers(("not at all", "fully")), "1, not at all, 5, fully"),
    "life": (lambda: LifeLine(("Draft", "Active", "Closed"), 1), "Active"),
    "private": (lambda: HatchFrame("never printed"), "Private, our eyes only"),
    "mode": (ModeLine, "Prepare: private notes are visible on this screen"),
    "state": (lambda: StateChip("agreed", date="27 Oct"), "Agreed, 27 Oct"),
    "chip": (lambda: PlainChip("Fix first", icon="shield"), "Fix first"),
    "choice": (lambda: Segmented([Choice(key="a", text="All")], spoken="Filter"), "Filter"),
    "search": (lambda: SearchField("Find in plan", "Ctrl+F"), "Find in plan"),
    "empty": (lambda: EmptyState("No goal", "Start.", "Propose"), "No goal"),
    "card": (lambda: Card("Goals"), "Goals"),
    "elided": (lambda: ElidedLabel("Long words"), "Long words"),
    "label": (lambda: Label("Words"), "Words"),
    "button": (lambda: button("", "flat", icon_name="more", spoken="More"), "More"),
}


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def picture(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def variety(image: QImage) -> int:
    """How many colours a picture has."""
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


@pytest.mark.parametrize("name", MAKERS)
def test_a_screen_reader_hears_name_and_value(name: str, wardrobe: Wardrobe, qtbot: QtBot) -> None:
    make, words = MAKERS[name]
    widget = make()
    qtbot.addWidget(widget)

    assert spoken(widget) == words


@pytest.mark.parametrize("name", MAKERS)
def test_a_widget_is_painted_and_changes_with_the_theme(
    name: str, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    widget = MAKERS[name][0]()
    qtbot.addWidget(widget)

    light = picture(widget)
    wardrobe.dress(Theme.DARK)
    dark = picture(widget)

    assert widget.sizeHint().isValid()
    if name != "choice":
        assert variety(light) > 1
    assert light != dark


@pytest.mark.parametrize("name", MAKERS)
def test_a_widget_grows_with_the_text_size(name: str, wardrobe: Wardrobe, qtbot: QtBot) -> None:
    widget = MAKERS[name][0]()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.sizeHint()

    wardrobe.dress(Theme.LIGHT, 1.5)
    QApplication.processEvents()

    after = widget.sizeHint()
    still = {"lean", "progress", "no progress", "spark", "mode"}
    assert after.height() >= before.height()
    assert (after.height() > before.height()) is (name not in still)


def test_a_field_lends_its_label_to_its_control(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    field = Field("Now", QLineEdit("36 g"))
    qtbot.addWidget(field)

    assert spoken(field.control) == "Now"


def test_a_new_value_is_heard_as_it_is_drawn(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    progress, shares, life = ProgressBar(0.35, "Waste"), ShareBar(SHARES), LifeLine(("A", "B"), 0)
    scale, lean = AlignmentScale(4, 2), LeanBar(0.91, "them", "0.91")
    for widget in (progress, shares, life, scale, lean):
        qtbot.addWidget(widget)

    before = [picture(each) for each in (progress, shares, life, scale, lean)]
    progress.set_progress(0.9, "Waste")
    shares.set_shares([Share(side="us", percent=100, spoken="Brightwell 100%")])
    life.show_stage(1)
    scale.set_answers(1, 5)
    lean.set_balance(0.4, "us", "0.40, leans to us")

    after = [picture(each) for each in (progress, shares, life, scale, lean)]
    assert spoken(progress) == "Waste 90%"
    assert spoken(shares) == "Brightwell 100%"
    assert spoken(life) == "B"
    assert spoken(scale) == "1, 5"
    assert spoken(lean) == "0.40, leans to us"
    assert all(one != other for one, other in zip(before, after, strict=True))
