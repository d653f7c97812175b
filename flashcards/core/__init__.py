"""What is true of flashcards: values and functions; no Qt, SQL, files, clock or randomness."""
