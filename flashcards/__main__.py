"""python -m flashcards: a command of the command line, or the window."""

import sys

from flashcards import cli

_ASKS_ABOUT_PROGRAM = {"-h", "--help", "--version"}


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name, else the window; return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if cli.command_of(arguments) or _ASKS_ABOUT_PROGRAM.intersection(arguments):
        return cli.main(arguments)
    from flashcards import app  # Qt, which no command needs

    return app.main(arguments, study=lambda options: cli.main([*options, "study"]))


if __name__ == "__main__":
    sys.exit(main())
