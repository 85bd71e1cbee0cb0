"""The baseline of a start: a PySide6 window with one label that says when it was painted."""

import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class _Told(QLabel):
    is_told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_told:
            self.is_told = True
            print(f"frame {time.monotonic():.6f}", file=sys.stderr, flush=True)


application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(_Told("PartnerDesk"))
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
