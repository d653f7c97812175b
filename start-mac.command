#!/bin/sh
# Does by double-click on a Mac what "make run" does: environment, pinned packages, window.
cd "$(dirname "$0")" || exit 1
python=$(for each in python3 python3.14 python3.13 python3.12 python3.11; do
    "$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$each" && break
done)
if [ -z "$python" ]; then
    echo "Flashcards needs Python 3.11 or newer. Get it from python.org, install it, and open this file again."
    exit 1
fi
if [ ! -e .venv/ready ]; then
    echo "Setting up Flashcards. This takes a minute, and only the first time."
    "$python" -m venv .venv &&
        .venv/bin/python -m pip install --disable-pip-version-check --quiet -c constraints.txt -e . &&
        touch .venv/ready || {
        echo "Setting up did not work. Look at the lines above, and check that this computer is online."
        exit 1
    }
fi
exec .venv/bin/python -m flashcards "$@"
