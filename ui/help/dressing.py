"""Gives a document that was made from Markdown our type scale, our colours and room to breathe."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.look.current import current, current_scale
from ui.look.fonts import named

_LINE_HEIGHT = 150.0  # percent
_HEADINGS = {1: "h1", 2: "h2", 3: "h3"}
_ABOVE = {1: 0, 2: 20, 3: 12}
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def dress(document: QTextDocument, width: int) -> None:
    """Dress all of a document that is shown in a width."""
    document.setDefaultFont(named("body", current_scale()))
    for block in blocks_of(document):
        _dress_block(block)
        for start, length, form in _fragments(block):
            _dress_fragment(document, start, length, form, width)
    _dress_tables(document.rootFrame())


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield every block, those in tables too."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fit_pictures(document: QTextDocument, width: int) -> None:
    """Make pictures as wide as there is room for, never wider than they are."""
    for block in blocks_of(document):
        for start, length, form in _fragments(block):
            if form.isImageFormat():
                _dress_fragment(document, start, length, form, width)


def _dress_block(block: QTextBlock) -> None:
    scale, form = current_scale(), block.blockFormat()
    level = form.headingLevel()
    is_listed, is_in_table = block.textList() is not None, _is_in_table(block)
    form.setTopMargin(scale.grown(_ABOVE.get(level, 0)))
    form.setBottomMargin(scale.grown(2 if is_in_table else 4 if is_listed else 10))
    is_dense = bool(level) or is_in_table or _is_picture(block)
    form.setLineHeight(100.0 if is_dense else _LINE_HEIGHT, _PROPORTIONAL)
    if form.property(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QBrush(QColor(current().surface.sunken)))
        form.setLeftMargin(scale.grown(12))
        form.setRightMargin(scale.grown(12))
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    if level:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heading = QTextCharFormat()
        heading.setFont(named(_HEADINGS.get(level, "h3"), scale))
        cursor.setCharFormat(heading)


def _is_picture(block: QTextBlock) -> bool:
    return any(form.isImageFormat() for _start, _length, form in _fragments(block))


def _is_in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the runs of a block as start, length and format."""
    found = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.isValid():
            found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    return found


def _dress_fragment(
    document: QTextDocument, start: int, length: int, form: QTextCharFormat, width: int
) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    tokens = current()
    if form.isImageFormat():
        picture = form.toImageFormat()
        size = _size_of(document, picture.name())
        if size.isValid():
            shown = min(size.width(), width)
            picture.setWidth(shown)
            picture.setHeight(round(size.height() * shown / size.width()))
            cursor.setCharFormat(picture)
    elif form.isAnchor():
        link = QTextCharFormat()
        link.setForeground(QBrush(QColor(tokens.ink.primary)))
        link.setFontUnderline(True)
        link.setFontWeight(QFont.Weight.Medium)
        cursor.mergeCharFormat(link)
    elif form.fontWeight() >= QFont.Weight.Bold.value:
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(strong)
    elif form.fontFixedPitch():
        key = QTextCharFormat()
        key.setFont(named("body", current_scale(), 500))
        key.setFontFixedPitch(False)
        key.setBackground(QBrush(QColor(tokens.surface.selected)))
        cursor.mergeCharFormat(key)


def _size_of(document: QTextDocument, name: str) -> QSize:
    kind = QTextDocument.ResourceType.ImageResource.value
    found = document.resource(kind, document.baseUrl().resolved(name))
    return found.size() if hasattr(found, "size") else QSize()


def _dress_tables(frame: QTextFrame) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            _dress_table(child)
        _dress_tables(child)


def _dress_table(table: QTextTable) -> None:
    tokens, scale = current(), current_scale()
    form = QTextTableFormat(table.format())
    form.setBorder(0)
    form.setCellPadding(scale.grown(6))
    form.setCellSpacing(0)
    form.setBottomMargin(scale.grown(12))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    line = QTextTableCellFormat()
    line.setBottomBorder(1)
    line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line.setBottomBorderBrush(QBrush(QColor(tokens.line.subtle)))
    for row in range(table.rows()):
        for column in range(table.columns()):
            table.cellAt(row, column).setFormat(line)
    head = QTextCharFormat()
    head.setForeground(QBrush(QColor(tokens.ink.tertiary)))
    head.setFont(named("caption", scale, 500))
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(head)
