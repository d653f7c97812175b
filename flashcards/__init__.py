"""Flashcards: spaced repetition for the Certified Peer Specialist exam."""

__version__ = "0.1.0"
