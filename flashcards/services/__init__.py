"""What a user can do, as plain Python: no Qt, no SQL."""
