"""Files to values and back; knows nothing of the store."""
