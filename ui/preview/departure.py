"""What is done with a document from its preview: print, export, e-mail; and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.errors import PartnerDeskError
from partnerdesk.whole_files import write_whole
from ui.dialogs.file_choice import ask_for_new_file, free_path
from ui.dialogs.opening import open_folder_of
from ui.preview.mailing import Handed, hand_over
from ui.preview.pages import Pages
from ui.preview.printing import PrintRun, file_of, pages_for, printer_for
from ui.widgets.buttons import Button, Rank, button
from ui.widgets.labels import ElidedLabel
from ui.widgets.speech import announce

Then = Callable[[], object]


class Departure(QWidget):
    """The foot of a preview. `asked` carries what is to be done once the document is handed out.

    Whoever hears it hands out, calls `take` with the pages as they leave, and then goes on.
    """

    asked = Signal(object)
    closing = Signal()
    written = Signal(object)  # the path that was chosen for the file
    ended = Signal()  # printing is over, in whatever way

    def __init__(
        self,
        suggested: Path,
        sentence: Callable[[PartnerDeskError], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suggested, self._sentence = suggested, sentence
        self._pages: Pages | None = None
        self._run: PrintRun | None = None
        self._printer: QPrinter | None = None  # outlives the dialog that points to it
        self.path: Path | None = None
        self.said = ElidedLabel(parent=self)
        self.stop = self._button(self.tr("Stop"), "", self.stop_printing)
        self.show_folder = self._button(self.tr("Show in folder"), "folder", self._show_folder)
        self.mail = self._button(self.tr("E-mail…"), "talk", self.send)
        self.export = self._button(self.tr("Export…"), "export", self.choose_file)
        self.print = self._button(self.tr("Print…"), "print", self.choose_printer, "primary")
        self.close_button = self._button(self.tr("Close"), "", self.closing.emit)
        self.show_folder.hide()
        self.stop.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for each in (self.stop, self.show_folder, self.mail, self.export, self.print):
            row.addWidget(each)
        row.addWidget(self.close_button)
        self.take(None)

    def _button(self, text: str, icon: str, deed: Then, rank: Rank = "normal") -> Button:
        made = button(text, rank, icon_name=icon, parent=self)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: deed())
        return made

    @property
    def is_printing(self) -> bool:
        """Tell whether pages are on their way to the printer."""
        return self._run is not None

    def take(self, pages: Pages | None) -> None:
        """Work with these pages from now on; with None there is nothing to be done yet."""
        self._pages = pages
        self._be_ready(ready=pages is not None)

    def say(self, sentence: str, *, is_bad: bool = False) -> None:
        """Say what came of something."""
        self.said.set_tone("attention" if is_bad else "")
        self.said.setText(sentence)
        announce(self.said, sentence)

    def choose_file(self) -> None:
        """Ask for a file and write the document there."""
        if self._is_free:
            kinds, title = self.tr("PDF files (*.pdf)"), self.tr("Export PDF")
            ask_for_new_file(self, title, free_path(self._suggested), kinds, self.write)

    def write(self, path: Path) -> None:
        """Write the document to a file."""
        self.asked.emit(lambda: self._write_chosen(path))

    def send(self) -> None:
        """Write the document beside earlier ones, and hand it to the e-mail program."""
        if self._is_free:
            self.asked.emit(self._send)

    def choose_printer(self) -> None:
        """Show the system's dialog for printing."""
        if self._pages is None or self.is_printing:
            return
        self._printer = printer = printer_for(self._pages, self._suggested.stem)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._pages))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages."""
        self.asked.emit(lambda: self._print(printer))

    def stop_printing(self) -> None:
        """Stop at the next page."""
        if self._run is not None:
            self._run.cancel()

    @property
    def _is_free(self) -> bool:
        return self._pages is not None and not self.is_printing

    def _write(self, path: Path, content: bytes | None = None) -> bool:
        if self._pages is None:
            return False
        try:
            write_whole(self._pages.content if content is None else content, path)
        except PartnerDeskError as error:
            self.say(self._sentence(error), is_bad=True)
            return False
        self.path = path
        self.show_folder.show()
        self.say(self.tr("Written to {path}").format(path=path))
        return True

    def _write_chosen(self, path: Path) -> None:
        if self._write(path):
            self.written.emit(path)

    def _send(self) -> None:
        path = free_path(self._suggested)
        if not self._write(path):
            return
        handed = hand_over(path, self._suggested.stem)
        if handed is Handed.ATTACHED:
            words = self.tr("Handed to the e-mail program: {name}")
        elif handed is Handed.BESIDE_LETTER:
            words = self.tr("Attach the file to the letter yourself: {path}")
        else:
            words = self.tr("No e-mail program was found. The file to attach is {path}")
        self.say(words.format(name=path.name, path=path), is_bad=handed is Handed.NOT_TAKEN)

    def _print(self, printer: QPrinter) -> None:
        if self._pages is None:
            return
        path = file_of(printer, self._pages)
        if path is not None:
            self._write(path, pages_for(printer, self._pages))
            return
        self._run = run = PrintRun(self._pages, printer, self)
        self._be_ready(ready=False)
        self.stop.show()
        words = self.tr("Printing page {page} of {pages}…")
        run.progressed.connect(
            lambda done, count: self.said.setText(
                words.format(page=min(done + 1, count), pages=count)
            )
        )
        run.finished.connect(
            lambda count: self._printed(self.tr("%n pages were sent to the printer.", "", count))
        )
        run.cancelled.connect(lambda: self._printed(self.tr("Printing was stopped.")))
        run.failed.connect(
            lambda: self._printed(self.tr("The printer does not take it."), is_bad=True)
        )
        run.start()

    def _printed(self, sentence: str, *, is_bad: bool = False) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.stop.hide()
        self._be_ready(ready=self._pages is not None)
        self.say(sentence, is_bad=is_bad)
        self.ended.emit()

    def _show_folder(self) -> None:
        problem = open_folder_of(self.path) if self.path is not None else ""
        if problem:
            self.say(problem, is_bad=True)

    def _be_ready(self, *, ready: bool) -> None:
        for each in (self.mail, self.export, self.print):
            each.setEnabled(ready)
