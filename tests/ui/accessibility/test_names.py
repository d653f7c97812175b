"""Names, roles and states: what a screen reader says of each control."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QSpinBox

from tests.ui.accessibility.walk import described, focusables, role, shown_widgets, spoken

ROLES = [
    (QRadioButton, {QAccessible.Role.RadioButton}),
    (QCheckBox, {QAccessible.Role.CheckBox}),
    (QComboBox, {QAccessible.Role.ComboBox}),
    (QSpinBox, {QAccessible.Role.SpinBox}),
    (QLineEdit, {QAccessible.Role.EditableText}),
    # A button that stays down is a check box to Qt, one of several a radio button.
    (
        QPushButton,
        {
            QAccessible.Role.Button,
            QAccessible.Role.ButtonMenu,
            QAccessible.Role.CheckBox,
            QAccessible.Role.RadioButton,
        },
    ),
]


def test_every_control_has_a_name(shown):
    unnamed = [described(w) for w in focusables(shown.window) if not spoken(w).strip()]
    assert unnamed == []


def test_names_are_words_without_layout(shown):
    names = {spoken(widget) for widget in focusables(shown.window)}
    assert [name for name in names if name != name.strip() or "\n" in name or "&" in name] == []


def test_the_window_has_a_name(shown):
    assert spoken(shown.window).strip()


def test_controls_keep_their_role(shown):
    wrong = [
        (described(widget), role(widget))
        for kind, expected in ROLES
        for widget in shown_widgets(shown.window)
        if isinstance(widget, kind) and role(widget) not in expected
    ]
    assert wrong == []


def test_no_two_controls_of_a_screen_have_the_same_object_name(shown):
    names = [w.objectName() for w in focusables(shown.window) if w.objectName()]
    assert sorted(names) == sorted(set(names))
