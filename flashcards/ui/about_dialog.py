"""About: version, promises, credits and licences."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

import flashcards
from flashcards import bundle
from flashcards.ui import theme
from flashcards.ui.dialog import Dialog, make_readable, scrolled, text_card
from flashcards.ui.layouts import Card, Column

SM2_CREDIT = (
    "Algorithm SM-2, (C) Copyright SuperMemo World, 1991. "
    "https://www.supermemo.com https://www.supermemo.eu"
)


class AboutDialog(Dialog):
    """Says what this program is, what it promises, and whose work it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((760, 640), parent)
        self.name_it(self.tr("About Flashcards"))
        self.setObjectName("about")
        page = QWidget()
        column = Column(page, margins=(2, 2, 14, 2), gap=12)
        column.addWidget(
            text_card(
                self.tr("Flashcards {version}").format(version=flashcards.__version__),
                self._program(),
            )
        )
        column.addWidget(text_card(self.tr("Independent"), self._independence()))
        column.addWidget(text_card(self.tr("For study only"), self._limits()))
        column.addWidget(text_card(self.tr("Your privacy"), self._privacy()))
        column.addWidget(text_card(self.tr("Credits and licences"), self._licences()))
        column.addWidget(_licence(self.tr("Licence of the typeface"), "fonts", "OFL.txt"))
        column.addWidget(_licence(self.tr("Licence of the icons"), "icons", "LICENSE"))
        column.addStretch(1)
        area = scrolled(page)
        make_readable(area, self.windowTitle())
        self.content.addWidget(area)
        self.add_close()

    def _program(self) -> list[str]:
        return [
            self.tr(
                "Spaced repetition for people preparing for the Certified Peer Specialist exam."
            ),
            self.tr(
                "Written from public sources and checked by software; not yet reviewed by a"
                " certified peer specialist."
            ),
        ]

    def _independence(self) -> list[str]:
        return [
            self.tr(
                "Not affiliated with, endorsed by, or containing questions of any board or exam"
                " owner. Their names are used only to describe."
            ),
            self.tr(
                "WRAP, ASIST, safeTALK, QPR, CPI, Mental Health First Aid and Intentional Peer"
                " Support belong to their owners. The cards describe them briefly in our words and"
                " do not replace certified training."
            ),
        ]

    def _limits(self) -> list[str]:
        return [
            self.tr(
                "The questions are original study material. Real exams differ, and no result is"
                " promised. The shares of the topics are our own, not official."
            ),
            self.tr(
                "This is not clinical or legal advice. In practice follow your training, your code"
                " of ethics, your supervisor, your employer's policy and local law. Rules differ by"
                " state: check your board's current guide."
            ),
            self.tr("People and situations are invented."),
            self.tr(
                "In the United States call 911 if you or someone near you may be in danger. Call or"
                " text 988 for a suicide, mental health or substance use crisis; Veterans press 1."
                " This program does not watch over anyone and cannot send help."
            ),
        ]

    def _privacy(self) -> list[str]:
        return [
            self.tr("Everything is stored on this computer. Nothing is sent anywhere."),
            self.tr(
                "Please keep real names, diagnoses and details of people you support out of cards"
                " and notes."
            ),
        ]

    def _licences(self) -> list[str]:
        return [
            SM2_CREDIT,
            self.tr(
                "The program: MIT licence. The decks: Creative Commons Attribution 4.0 (CC BY 4.0)."
            ),
            self.tr(
                "Qt and PySide6: GNU Lesser General Public License, version 3 (LGPL). They are"
                " separate libraries, used unchanged: you may put another version in their place by"
                " installing it into the program's Python environment, for example with"
                " “pip install PySide6-Essentials”. Source and licence: https://www.qt.io/licensing"
                " and https://www.gnu.org/licenses/lgpl-3.0.html"
            ),
            self.tr(
                "Typeface: Atkinson Hyperlegible Next, Braille Institute of America, SIL Open Font"
                " License 1.1 (OFL)."
            ),
            self.tr("Icons: Lucide, ISC licence."),
        ]


def _licence(title: str, folder: str, name: str) -> Card:
    card = text_card(title, [])
    text = QPlainTextEdit((bundle.resources() / folder / name).read_text(encoding="utf-8"))
    text.setObjectName(f"licence-{folder}")
    text.setAccessibleName(title)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setFixedHeight(theme.current().px(180))
    card.body.addWidget(text)
    return card
