@echo off
rem Does by double-click what "make run" does: environment, pinned packages, window without a console.
setlocal
cd /d "%~dp0"
if not exist ".venv\Scripts\pythonw.exe" (
    py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul || goto nopython
    echo Setting up Flashcards. This takes a minute, and only the first time.
    py -3 -m venv .venv || goto failed
)
if not exist ".venv\ready" (
    ".venv\Scripts\python.exe" -m pip install --disable-pip-version-check --quiet -c constraints.txt -e . || goto failed
    echo ready> ".venv\ready"
)
start "" ".venv\Scripts\pythonw.exe" -m flashcards %*
exit /b 0

:nopython
echo Flashcards needs Python 3.11 or newer. Get it from python.org, tick "Add Python to PATH", and start this file again.
pause
exit /b 1

:failed
echo Setting up did not work. Look at the lines above, and check that this computer is online.
pause
exit /b 1
