"""Finds widgets by their object name, never by position."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def find(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the one widget *name* in *parent*."""
    found = parent.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} {name}"
    return found


def button(parent: QWidget, name: str) -> QAbstractButton:
    """Return the button *name* in *parent*."""
    return find(parent, QAbstractButton, name)
