"""The names of what lies in a data folder while it is kept safe or put in place."""

COLLECTION = "collection.db"
"""The one file that is written."""
BESIDE = ("-wal", "-shm", "-journal")
"""How the names end of what SQLite keeps beside it, each of use to that very file alone."""
BACKUPS = "backups"
"""The folder of verified copies and of collections that were replaced."""
RESTORING = "restoring-"
"""How the names of folders begin in which another collection waits to come in."""
UNFINISHED = ".tmp"
"""How the names of files and folders end that are only being made."""
