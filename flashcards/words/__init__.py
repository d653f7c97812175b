"""What errors, problems, grades and days are called; the window and the command line print it."""
