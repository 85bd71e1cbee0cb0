"""Both circles of a draft as one picture in a file: PNG, or SVG for papers and slides."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QIODevice, QRect, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from partnerdesk.reports.pdf.output import write_pdf
from partnerdesk.reports.pdf.paper import Paper
from partnerdesk.wizards.draft import Draft
from ui.canvas.words import count_words
from ui.dialogs.file_choice import ask_for_new_file, file_name, free_path, usual_folder
from ui.frame.formats_here import formats_for
from ui.language import language_for
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.paper_words import words_in
from ui.tasks import IsCancelled, Progress, Task
from ui.widgets.circle_view import CircleMember, paint_circle
from ui.wizard.draft_people import members_of
from ui.wizard.who import customer_name

if TYPE_CHECKING:
    from ui.main_window import MainWindow

translate = QCoreApplication.translate
_SIDE, _EDGE, _HEAD = 760, 32, 84
_SHARP = 2  # pixels of the PNG per pixel of the drawing


def ask_for_picture(window: "MainWindow", draft: Draft, folder: str) -> None:
    """Ask where to write the picture; its suffix says which kind it is."""
    words = translate("Wizard", "Circle")
    name = file_name(customer_name(draft), words, suffix=".png")
    kinds = translate("Wizard", "Pictures and pages (*.png *.svg *.pdf)")
    title = translate("Wizard", "Save the circles as a picture")

    def write(path: Path) -> None:
        told = translate("Wizard", "Could not write {name}.")
        if path.suffix.lower() == ".pdf":
            write_page(window, draft, path)
            return
        if write_picture(draft, path):
            told = translate(
                "Wizard", "Written to {name}. It names people: look before you send it."
            )
        window.toast.say(told.format(name=path.name))

    ask_for_new_file(window, title, free_path(usual_folder(folder) / name), kinds, write)


def write_page(window: "MainWindow", draft: Draft, path: Path) -> None:
    """Write both circles as a page of paper, beside the window."""
    from ui.wizard.circle_paper import circle_paper  # noqa: PLC0415 - only for paper

    settings = window.desk.settings
    document = circle_paper(
        draft,
        today=window.desk.workspace.now().date(),
        formats=formats_for(settings, draft.who.currency),
        words=words_in(language_for(settings.language)),
    )

    def work(progress: Progress, is_cancelled: IsCancelled) -> Path:
        paper = Paper[settings.paper.upper()]
        write_pdf(document, path, paper=paper, progress=progress, is_cancelled=is_cancelled)
        return path

    done = translate("Wizard", "Written to {name}. It names people: look before you send it.")
    failed = translate("Wizard", "Could not write {name}.")
    task = Task(work, window)
    task.finished.connect(lambda _path: window.toast.say(done.format(name=path.name)))
    task.failed.connect(lambda _error: window.toast.say(failed.format(name=path.name)))
    task.ended.connect(task.deleteLater)
    task.start()


def write_picture(draft: Draft, path: Path) -> bool:
    """Write the circle today and, where it was drawn, the one differently; False where it fails."""
    size = _size_of(draft)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    if path.suffix.lower() == ".svg":
        generator = QSvgGenerator()
        generator.setOutputDevice(file)
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setTitle(customer_name(draft))
        painter = QPainter(generator)
        paint_picture(painter, draft)
        painter.end()
        return file.commit()
    image = QImage(size * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    painter = QPainter(image)
    paint_picture(painter, draft)
    painter.end()
    return bool(image.save(file, "PNG")) and file.commit()  # type: ignore[call-overload]


def _size_of(draft: Draft) -> QSize:
    count = 1 if draft.differently is None else 2
    return QSize(count * _SIDE + (count + 1) * _EDGE, _SIDE + _HEAD + _EDGE)


def paint_picture(painter: QPainter, draft: Draft) -> None:
    """Draw both circles side by side, in the colours of the theme on screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = _size_of(draft)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(current().surface.panel))
    shown = [(translate("Wizard", "Today"), members_of(draft))]
    if draft.differently is not None:
        shown.append((translate("Wizard", "Differently"), members_of(draft, differently=True)))
    for place, (title, members) in enumerate(shown):
        left = _EDGE + place * (_SIDE + _EDGE)
        _paint_one(painter, QRectF(left, 0, _SIDE, size.height() - _EDGE), title, members)


def _paint_one(painter: QPainter, box: QRectF, title: str, members: Sequence[CircleMember]) -> None:
    scale, ink = current_scale(), current().ink
    head = QRectF(box.left(), 20, box.width(), 30)
    painter.setFont(fonts.named("h2", scale))
    painter.setPen(QColor(ink.primary))
    painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
    painter.setFont(fonts.named("label", scale))
    painter.setPen(QColor(ink.secondary))
    painter.drawText(head.translated(0, 30), Qt.AlignmentFlag.AlignLeft, count_words(members))
    paint_circle(painter, box.adjusted(0, _HEAD, 0, 0), members, disc=44, named=True, scale=scale)
