"""The collection file: the only rooms that import sqlite3."""
