"""The rules of the style sheet with names in place of colours and sizes (see `style_sheet`)."""

_BUTTONS = """
QPushButton, QToolButton {
  min-height: $text_height; padding: 5px $side; border: 1px solid $strong;
  border-radius: $radius; background: $panel; color: $ink; font-weight: 500; font-size: $body;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $selected; }
QPushButton:disabled, QToolButton:disabled { color: $off; border-color: $subtle; }
QPushButton[primary="true"] { background: $action; border-color: $action; color: $action_on; }
QPushButton[primary="true"]:hover { background: $action_hover; border-color: $action_hover; }
QPushButton[primary="true"]:disabled, QPushButton[together="true"]:disabled {
  background: $panel; border-color: $subtle; color: $off;
}
QPushButton[together="true"] {
  background: $together_fill; border-color: $together_fill; color: $together_on;
}
QPushButton[flat="true"], QToolButton {
  background: transparent; border-color: transparent; padding: 5px $flat_side;
}
QPushButton[flat="true"]:hover, QToolButton:hover { background: $hover; }
QPushButton[flat="true"]:pressed, QToolButton:pressed { background: $selected; }
QPushButton[flat="true"]:disabled, QToolButton:disabled { border-color: transparent; }
QPushButton[small="true"], QToolButton[small="true"] {
  min-height: $small_height; padding: 3px $small_side; font-size: $label;
}
QPushButton[link="true"] {
  background: transparent; border: 0; border-bottom: 1px solid $strong; border-radius: 0;
  padding: 1px 0; min-height: 21px;
}
QPushButton[link="true"]:hover { background: transparent; border-bottom: 1px solid $ink; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
  image: url("$pictures/down.svg"); width: $arrow; height: $arrow;
  subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
}
QToolButton::menu-indicator { image: none; }
QPushButton[segment] {
  min-height: $segment_height; padding: 5px $side; color: $ink2; border-radius: 0;
  border-left-width: 0;
}
QPushButton[segment][small="true"] { min-height: $small_segment; padding: 2px $small_side; }
QPushButton[segment="first"], QPushButton[segment="only"] {
  border-left-width: 1px; border-top-left-radius: $radius; border-bottom-left-radius: $radius;
}
QPushButton[segment="last"], QPushButton[segment="only"] {
  border-top-right-radius: $radius; border-bottom-right-radius: $radius;
}
QPushButton[segment]:checked { background: $action; color: $action_on; }
QPushButton[segment][tone="private"]:checked { background: $private_fill; color: $private_on; }
QPushButton[segment][tone="together"]:checked { background: $together_fill; color: $together_on; }
QPushButton[segment]:disabled { color: $off; }
"""

_FIELDS = """
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  border: 1px solid $strong; border-radius: $radius; background: $panel; color: $ink;
  selection-background-color: $action; selection-color: $action_on; font-size: $body;
}
QLineEdit { min-height: $field_height; padding: 3px $field_side; }
QComboBox { min-height: $field_height; padding: 3px $field_side; }
QAbstractSpinBox { min-height: $field_height; max-height: $field_height; padding: 3px $field_side; }
QTextEdit, QPlainTextEdit { padding: $area; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] {
  border: 2px solid $attention_line; padding: 2px $invalid_side;
}
QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"] {
  border: 2px solid $attention_line; padding: $invalid_area;
}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled { color: $off; border-color: $subtle; background: $sunken; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit[locked="true"], QTextEdit[locked="true"], QPlainTextEdit[locked="true"],
QComboBox[locked="true"] { background: $sunken; border-color: $subtle; }
QComboBox[locked="true"]::down-arrow { image: none; }
QLineEdit[bare="true"], QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: 0; padding: 0; min-height: 0; background: transparent;
}
QLineEdit QToolButton { border: 0; padding: 0; min-height: 0; background: transparent; }
QTextEdit[bare="true"], QPlainTextEdit[bare="true"] { border: 0; }
QTextEdit[bare="true"][locked="true"], QPlainTextEdit[bare="true"][locked="true"] {
  background: transparent;
}
QLineEdit[bare="true"][invalid="true"], QTextEdit[bare="true"][invalid="true"],
QPlainTextEdit[bare="true"][invalid="true"] { border: 2px solid $attention_line; }
QComboBox::drop-down { border: 0; width: 28px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow {
  image: url("$pictures/down.svg"); width: $arrow; height: $arrow;
}
QComboBox::down-arrow:disabled { image: url("$pictures/down_off.svg"); }
QDateTimeEdit::drop-down { border: 0; width: 28px; subcontrol-position: center right; }
QComboBox QAbstractItemView { border: 1px solid $strong; padding: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button {
  border: 0; width: 24px; subcontrol-origin: border; subcontrol-position: top right;
}
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button {
  border: 0; width: 24px; subcontrol-origin: border; subcontrol-position: bottom right;
}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$pictures/up.svg"); width: $arrow; height: $arrow; }
QAbstractSpinBox::down-arrow { image: url("$pictures/down.svg"); width: $arrow; height: $arrow; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled {
  image: url("$pictures/up_off.svg");
}
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled {
  image: url("$pictures/down_off.svg");
}
QCheckBox, QRadioButton {
  spacing: 8px; min-height: 24px; background: transparent; font-size: $body;
}
QCheckBox:disabled, QRadioButton:disabled { color: $off; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: $mark; height: $mark; border: 1px solid $strong; background: $panel; border-radius: 3px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $action; border-color: $action; image: url("$pictures/check.svg");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $action; border-color: $action; image: url("$pictures/dash.svg");
}
QRadioButton::indicator:checked {
  background: $action; border-color: $action; image: url("$pictures/dot.svg");
}
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled {
  background: $sunken; border-color: $subtle; image: url("$pictures/check_off.svg");
}
QProgressBar {
  border: 1px solid $strong; border-radius: 3px; background: $panel; min-height: 4px;
  max-height: 4px;
}
QProgressBar::chunk { background: $ink; border-radius: 2px; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; background: $subtle; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 16px; margin: -8px 0; border: 2px solid $ink; border-radius: 10px; background: $panel;
}
"""

_FRAME = """
QMainWindow, QDialog, QWizard { background: $window; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox, QTabBar, QSlider { outline: 0; }
QMenuBar { background: $panel; color: $ink; padding: 0; spacing: 0; font-size: $label; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: $radius; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; }
QMenu {
  background: $panel; color: $ink; border: 1px solid $strong; padding: 4px; font-size: $body;
}
QMenu::item { min-height: $menu_height; padding: 2px 28px 2px 12px; border-radius: $radius; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $subtle; margin: 4px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: url("$pictures/check_menu.svg"); }
QMenu::right-arrow { image: url("$pictures/right.svg"); width: $arrow; height: $arrow; }
QToolBar {
  background: $panel; border: 0; border-bottom: 1px solid $subtle; spacing: 8px;
  padding: 5px 10px;
}
QToolBar::separator { width: 1px; background: $subtle; margin: 4px; }
QStatusBar { background: $chrome; color: $ink2; font-size: $caption; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $ink2; font-size: $caption; }
QToolTip {
  background: $action; color: $action_on; border: 1px solid $action; padding: 4px 6px;
  font-size: $label;
}
QScrollArea, QStackedWidget { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
QSplitter::handle { background: $subtle; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar, QProgressBar { widget-animation-duration: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $subtle; }
QTabBar { background: transparent; }
QTabBar::tab {
  padding: 6px 12px; color: $ink2; background: transparent; border: 0;
  border-bottom: 2px solid transparent; font-weight: 500; font-size: $body;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $ink; }
QTabBar::tab:disabled { color: $off; }
QGroupBox { border: 1px solid $subtle; border-radius: $card_radius; margin-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: $ink3; }
"""

_ROWS = """
QAbstractItemView {
  background: $panel; color: $ink; border: 0; outline: 0;
  selection-background-color: $selected; selection-color: $ink;
  alternate-background-color: $sunken;
}
QListView::item { padding: $row_pad 8px; border-left: 3px solid transparent; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected { background: $selected; color: $ink; border-left: 3px solid $ink; }
QListView::item:focus, QTreeView::item:focus { border: 2px solid $focus; padding: $row_focus 9px; }
QListView[side="true"] { background: $sunken; }
QComboBox QAbstractItemView::item { padding: $row_pad 8px; border-radius: $radius; }
QTableView { gridline-color: $subtle; }
QTableView::item { padding: 0 16px; border-bottom: 1px solid $subtle; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $selected; color: $ink; }
QTableView::item:focus { border: 2px solid $focus; padding: 0 14px; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
  background: $panel; color: $ink3; border: 0; border-bottom: 1px solid $subtle;
  padding: 0 16px; min-height: $header_height; font-size: $caption; font-weight: 500;
}
QHeaderView::section:hover { color: $ink; }
QHeaderView::down-arrow { image: url("$pictures/up.svg"); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url("$pictures/down.svg"); width: 10px; height: 10px; }
QTableCornerButton::section { background: $panel; border: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QAbstractItemView {
  selection-background-color: $action; selection-color: $action_on;
}
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:focus { padding: 0; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$pictures/left.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$pictures/right.svg"); }
"""

_WORDS = """
QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $ink2; }
QLabel[tone="tertiary"] { color: $ink3; }
QLabel[tone="off"] { color: $off; }
QLabel[tone="us"] { color: $us_text; }
QLabel[tone="them"] { color: $them_text; }
QLabel[tone="together"] { color: $together_text; }
QLabel[tone="third"] { color: $third_text; }
QLabel[tone="private"] { color: $private_text; }
QLabel[tone="attention"] { color: $attention_text; }
QLabel[on_action="true"] { color: $action_on; }
QPushButton[on_action="true"] { color: $action_on; text-decoration: underline; }
QLabel[on_together="true"] { color: $together_on; }
QPushButton[on_together="true"] {
  background: transparent; border: 2px solid $together_on; color: $together_on;
}
QPushButton[on_together="true"]:hover, QPushButton[on_together="true"]:pressed {
  background: $together_text;
}
QPushButton[on_action="true"]:hover, QPushButton[on_action="true"]:pressed {
  background: $action_hover;
}
"""

RULES = _FRAME + _BUTTONS + _FIELDS + _ROWS + _WORDS
