"""The whole corpus: files with one fault each, and sound ones beside them."""

from tests.formats.faults import native, packages, quizzes, tables

CASES = [case for part in (tables, quizzes, native, packages) for case in part.cases()]
