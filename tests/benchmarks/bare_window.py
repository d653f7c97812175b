"""The least window that could be: a label with a card, four buttons, keys, a menu bar.

With a file of [front, back] pairs as its argument it shows these.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

cards = [(f"front {n} of the bare window", f"back {n} " * 20) for n in range(500)]
if len(sys.argv) > 1:
    import json

    with open(sys.argv[1], encoding="utf-8") as file:  # noqa: PTH123  nothing more is imported
        cards = json.load(file)
state = {"place": 0, "is_answered": False}


def show():
    if not state["is_answered"]:
        state["is_answered"] = True
        label.setText("\n\n".join(cards[state["place"]]))


def grade():
    if state["is_answered"]:
        state["is_answered"] = False
        state["place"] = (state["place"] + 1) % len(cards)
        label.setText(cards[state["place"]][0])


app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setWindowTitle("Bare")
window.resize(800, 600)
middle = QWidget()
column = QVBoxLayout(middle)
label = QLabel(cards[0][0])
label.setWordWrap(True)
label.setAlignment(Qt.AlignmentFlag.AlignCenter)
column.addWidget(label, 1)
row = QHBoxLayout()
for number, word in enumerate(("Again", "Hard", "Good", "Easy"), 1):
    button = QPushButton(word)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(grade)
    row.addWidget(button)
    QShortcut(QKeySequence(str(number)), window, grade)
QShortcut(QKeySequence(Qt.Key.Key_Space), window, show)
column.addLayout(row)
window.setCentralWidget(middle)
window.menuBar().addMenu("&File").addAction("Quit")
window.statusBar().showMessage("ready")
window.show()
sys.exit(app.exec())
