"""python -m tests.translations: brings the files of translators up to date with the program.

New texts come in unfinished, texts that are gone go; then every language is made ready for Qt.
"""

import sys

from tests.translations.tools import LANGUAGES, collect, release, source

if __name__ == "__main__":
    for language in LANGUAGES:
        file = source(language)
        collect(file)
        release(file, file.with_suffix(".qm"))
        print(f"{file}: {file.read_text(encoding='utf-8').count('unfinished')} to translate")
    sys.exit()
