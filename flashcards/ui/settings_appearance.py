"""The Appearance tab of the settings: theme, text size, movement, and how a card then looks."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.preferences import Language, Preferences, ThemeChoice
from flashcards.ui.buttons import Segments
from flashcards.ui.card_view import CardView
from flashcards.ui.fields import Switch
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column
from flashcards.ui.setting_row import SettingRow, setting_card

THEMES = (ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
SIZES = (80, 100, 125, 150, 200)
LANGUAGES = (Language.SYSTEM, Language.ENGLISH, Language.SPANISH)
_LANGUAGE_NAMES = ("English", "Español")  # each in its own words, whatever the window speaks


class AppearanceTab(QWidget):
    """Shows the preferences of looks; ``changed`` carries new Preferences."""

    changed = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        column = Column(self, margins=(2, 2, 6, 2), gap=12)
        rows = (
            self._theme_row(),
            self._size_row(),
            self._language_row(),
            self._motion_row(),
            self._calm_row(),
        )
        column.addWidget(setting_card(*rows))
        column.addWidget(self._sample())
        column.addStretch(1)
        self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show *preferences* without telling them."""
        self._preferences = preferences
        self._theme.choose(THEMES.index(preferences.theme))
        if preferences.text_percent in SIZES:
            self._size.choose(SIZES.index(preferences.text_percent))
        words = self.tr("Now {percent} %. Also with Ctrl and plus or minus, anywhere.")
        self._size_line.show_caption(words.format(percent=preferences.text_percent))
        self._language.choose(LANGUAGES.index(preferences.language))
        self._motion.setChecked(preferences.motion)
        self._calm.setChecked(preferences.calm)

    def _theme_row(self) -> QWidget:
        title = self.tr("Theme")
        words = (self.tr("System"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        self._theme = Segments(title, words)
        self._theme.setObjectName("theme")
        self._theme.chosen.connect(self._take_theme)
        return SettingRow(title, "", self._theme)

    def _size_row(self) -> QWidget:
        title = self.tr("Text size")
        self._size = Segments(title, [self.tr("{n} %").format(n=size) for size in SIZES])
        self._size.setObjectName("text-size")
        self._size.chosen.connect(self._take_size)
        self._size_line = SettingRow(title, "", self._size)
        return self._size_line

    def _language_row(self) -> QWidget:
        title = self.tr("Language")
        self._language = Segments(title, (self.tr("System"), *_LANGUAGE_NAMES))
        self._language.setObjectName("language")
        self._language.chosen.connect(self._take_language)
        words = self.tr("Of the program; cards stay in the language of their deck.")
        return SettingRow(title, words, self._language)

    def _motion_row(self) -> QWidget:
        title = self.tr("Movement")
        self._motion = Switch(title)
        self._motion.setObjectName("motion")
        self._motion.toggled.connect(self._take_motion)
        return SettingRow(title, self.tr("A short fade between cards."), self._motion)

    def _calm_row(self) -> QWidget:
        title = self.tr("Calm numbers")
        self._calm = Switch(title)
        self._calm.setObjectName("calm")
        self._calm.toggled.connect(self._take_calm)
        return SettingRow(title, self.tr("Scores and counts of cards are hidden."), self._calm)

    def _sample(self) -> QWidget:
        card = Card(margins=(30, 24, 30, 24), gap=14)
        card.body.addWidget(Label(self.tr("Your cards will look like this"), "caption", "text2"))
        question = CardView("question", self.tr("Sample question"))
        question.show_text(
            self.tr("Which one keeps you on equal footing: **empathy** or **sympathy**?")
        )
        card.body.addWidget(question)
        card.body.addWidget(Line())
        answer = CardView("answer", self.tr("Sample answer"))
        answer.show_text(self.tr("**Empathy.** You feel *with* the person, side by side."))
        card.body.addWidget(answer)
        return card

    def _take_theme(self, index: int) -> None:
        self._tell(replace(self._preferences, theme=THEMES[index]))

    def _take_size(self, index: int) -> None:
        self._tell(replace(self._preferences, text_percent=SIZES[index]))

    def _take_language(self, index: int) -> None:
        self._tell(replace(self._preferences, language=LANGUAGES[index]))

    def _take_motion(self, is_on: bool) -> None:
        self._tell(replace(self._preferences, motion=is_on))

    def _take_calm(self, is_on: bool) -> None:
        self._tell(replace(self._preferences, calm=is_on))

    def _tell(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self.show_preferences(preferences)
            self.changed.emit(preferences)
