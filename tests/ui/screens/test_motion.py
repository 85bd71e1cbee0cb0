"""Nothing moves by itself: no animation is made anywhere."""

import ast
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle
from pytestqt.qtbot import QtBot

import ui

_MOVING = {
    "QAbstractAnimation",
    "QPropertyAnimation",
    "QVariantAnimation",
    "QSequentialAnimationGroup",
    "QParallelAnimationGroup",
    "QTimeLine",
    "QMovie",
    "QScroller",
    "setAnimated",
}


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
    found |= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
    return found | {
        alias.name
        for each in ast.walk(tree)
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
    }


def test_no_animation_is_used_in_the_window() -> None:
    root = Path(ui.__file__).parent
    files = list(root.rglob("*.py"))

    moving = {str(path.relative_to(root)): names_in(path) & _MOVING for path in files}

    assert len(files) > 100
    assert {path: names for path, names in moving.items() if names} == {}


def test_bars_do_not_fade(qtbot: QtBot) -> None:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.ensurePolished()

    lasting = bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar)
    assert lasting == 0


def test_neither_effects_nor_fading_bars_are_on(qapp: QApplication) -> None:
    style = QApplication.style()
    effects = Qt.UIEffect

    assert style.styleHint(QStyle.StyleHint.SH_ScrollBar_Transient) == 0
    for effect in (effects.UI_AnimateCombo, effects.UI_AnimateMenu, effects.UI_FadeMenu):
        assert not QApplication.isEffectEnabled(effect)
