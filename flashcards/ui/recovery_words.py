"""What is said of a collection that cannot be opened: what happened, what is kept, the ways out."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTime

from flashcards.core.errors import CollectionError
from flashcards.services.backups import Backup
from flashcards.services.causes import Cause
from flashcards.services.recovery import Base, Draft, WaysOut
from flashcards.ui.dates import written
from flashcards.ui.recovery_ways import Offered, Way
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

NOTHING = WaysOut(draft=None, copies=())


class RecoveryWords(QObject):
    """Words for one *cause*; *now* is when they are read."""

    def __init__(self, cause: Cause, error: CollectionError, now: datetime) -> None:
        super().__init__()
        self._cause, self._error, self._now = cause, error, now

    def happened(self) -> str:
        """Return what happened."""
        return {
            Cause.DAMAGED: self.tr(
                "A part of the file on disk is damaged. This can follow a full disk or a sudden"
                " power cut. You did nothing wrong."
            ),
            Cause.LOST: self.tr(
                "The file of your collection is gone or empty, though there was one in this folder."
                " A program that cleans up or copies files can do that, or a disk that fails. You"
                " did nothing wrong."
            ),
            Cause.FOREIGN: self.tr(
                "The file collection.db in this folder was made or changed by another program."
            ),
            Cause.IN_USE: self.tr(
                "Flashcards is already open with this collection, in another window or command."
            ),
            Cause.TOO_NEW: self.tr("This collection was written by a newer Flashcards than this."),
            Cause.FULL: self.tr("The disk is full, so nothing can be written to it."),
            Cause.GONE: self.tr(
                "The folder of your collection is not there. It may be on a stick or a network"
                " drive that is not connected."
            ),
            Cause.READ_ONLY: self.tr(
                "The folder of your collection cannot be written to from this account."
            ),
            Cause.TAKEN: self.tr(
                "Flashcards cannot keep its files at {place}. Something else lies there, or it is"
                " no place for files."
            ).format(place=self._error.data.get("place", "")),
        }[self._cause]

    def kept(self, found: WaysOut) -> str:
        """Return what is kept, and which copy there is."""
        match self._cause:
            case Cause.DAMAGED | Cause.LOST:
                return self._kept_beside(found)
            case Cause.TOO_NEW:
                return self.tr("Nothing was changed. The newer version opens it as it is.")
            case Cause.FOREIGN:
                return self.tr("That file is untouched, and so is all else in the folder.")
            case _:
                return self.tr("Everything you saved is kept. Nothing was changed.")

    def looking(self) -> str:
        """Return what is said while it is found out what can be read."""
        if self._is_lost:
            return self.tr("Nothing was changed. Looking what can be brought back…")
        return self.tr("The damaged file is untouched. Looking what can be read…")

    def ways(self, found: WaysOut) -> list[Offered]:
        """Return the ways out, the most careful first and the emptiest last."""
        match self._cause:
            case Cause.DAMAGED | Cause.LOST:
                saving = self._saving(found)
                return [*saving, self._empty()] if saving else [self._retry(), self._empty()]
            case Cause.FOREIGN:
                return [self._other_folder(), self._empty()]
            case Cause.TOO_NEW:
                return [self._retry(), *self._copies(found), self._other_folder()]
            case Cause.READ_ONLY:
                return [self._elsewhere(), self._retry(), self._other_folder()]
            case Cause.FULL:
                return [self._retry(), self._elsewhere()]
            case Cause.GONE | Cause.TAKEN:
                return [self._retry(), self._other_folder()]
            case _:
                return [self._retry()]

    def details(self, folder: str) -> str:
        """Return what helps those whom the person asks for help."""
        from flashcards import __version__

        lines = (f"Flashcards {__version__}", folder, f"{self._error.code} {self._error.data}")
        return "\n".join((*lines, error_text(self._error, translate)))

    def moment_of(self, copy: Backup) -> str:
        """Return when a copy was made: "today, 7:40", or "November 2, 7:40"."""
        return self.tr("{day}, {time}").format(day=self._day_of(copy), time=self._time_of(copy))

    def _short_moment(self, copy: Backup) -> str:
        is_today = self._when(copy).date() == self._now.date()
        return self._time_of(copy) if is_today else self.moment_of(copy)

    def _day_of(self, copy: Backup) -> str:
        when = self._when(copy).date()
        if when == self._now.date():
            return self.tr("today")
        return written(when, translate("Dates", "MMMM d"))

    def _time_of(self, copy: Backup) -> str:
        when = self._when(copy)
        return QLocale().toString(QTime(when.hour, when.minute), self.tr("h:mm"))

    def _when(self, copy: Backup) -> datetime:
        return datetime.fromtimestamp(copy.wall / 1000, self._now.tzinfo)

    @property
    def _is_lost(self) -> bool:
        return self._cause is Cause.LOST

    def _kept_beside(self, found: WaysOut) -> str:
        parts = [
            self.tr("Nothing was changed.")
            if self._is_lost
            else self.tr("The damaged file is untouched.")
        ]
        draft = found.draft
        if found.copies:
            copy = found.copies[0]
            text = self.tr("There is a good copy from {when}, with %n answer(s).", "", copy.answers)
            parts.append(text.format(when=self.moment_of(copy)))
        if draft is not None and draft.added:
            parts.append(
                self.tr("%n later answer(s) could be read and can be added.", "", draft.added)
            )
        if draft is not None and not found.copies:
            parts.append(self.tr("%n answer(s) could be read.", "", draft.answers))
        if draft is None and not found.copies:
            parts.append(
                self.tr("There is no copy, and no log of your answers.")
                if self._is_lost
                else self.tr("Nothing in it could be read, and there is no copy.")
            )
        return " ".join(parts)

    def _saving(self, found: WaysOut) -> list[Offered]:
        if found.draft is None:
            return self._copies(found)
        return [self._restore(found.draft), *self._copies(found), self._read()]

    def _restore(self, draft: Draft) -> Offered:
        return Offered(
            way=Way.RESTORE,
            icon="shield-check",
            title=self._restore_title(draft),
            caption=f"{self._loss(draft)} {self._takes()}",
            button=self.tr("Restore"),
        )

    def _restore_title(self, draft: Draft) -> str:
        if draft.base is Base.COPY and draft.copy is not None:
            when = self._short_moment(draft.copy)
            if not draft.added:
                return self.tr("Restore the copy from {when}").format(when=when)
            text = self.tr("Restore the copy from {when} and add the %n answer(s)", "", draft.added)
            return text.format(when=when)
        if draft.base is Base.LOG:
            return self.tr("Restore %n answer(s) from their log", "", draft.answers)
        return self.tr("Restore your cards and %n answer(s)", "", draft.answers)

    def _takes(self) -> str:
        if self._is_lost:
            return self.tr("Takes a few seconds.")
        return self.tr("Takes a few seconds. The damaged file is set aside, not deleted.")

    def _loss(self, draft: Draft) -> str:
        if draft.lacking:
            return self.tr("%n answer(s) could not be read and are missing.", "", draft.lacking)
        if draft.base is Base.FILE:
            return (
                self.tr("Answers that could not be read, and that no copy or log holds, are lost.")
                if draft.is_unread
                else self.tr("Nothing is lost.")
            )
        if draft.base is Base.LOG:
            return self.tr("Import your own decks again: your progress then joins them.")
        if draft.is_unread:
            return self.tr(
                "Answers that neither the copy nor the log holds are lost. Cards changed after the"
                " copy come back as they were."
            )
        return self.tr("No answer is lost. Cards changed after the copy come back as they were.")

    def _copies(self, found: WaysOut) -> list[Offered]:
        if not found.copies:
            return []
        text = self.tr(
            "%n backup(s), from {first} to {last}. You see the date and the number of answers of"
            " each.",
            "",
            len(found.copies),
        )
        first, last = self._day_of(found.copies[-1]), self._day_of(found.copies[0])
        return [
            Offered(
                way=Way.COPIES,
                icon="history",
                title=self.tr("Choose another copy"),
                caption=text.format(first=first, last=last),
                button=self.tr("Show copies"),
            )
        ]

    def _read(self) -> Offered:
        return Offered(
            way=Way.READ,
            icon="eye",
            title=self.tr("Look without changing anything"),
            caption=self.tr("Opens what can be read. You can export, but not study."),
            button=self.tr("Open to read"),
        )

    def _empty(self) -> Offered:
        return Offered(
            way=Way.EMPTY,
            icon="plus",
            title=self.tr("Start with an empty collection"),
            caption=self.tr("Your files stay in their folder, under “backups”."),
            button=self.tr("Start empty"),
        )

    def _retry(self) -> Offered:
        captions = {
            Cause.IN_USE: self.tr("Close the other window or command first."),
            Cause.FULL: self.tr("Make some room on the disk first."),
            Cause.GONE: self.tr("Connect the drive that the folder is on first."),
            Cause.READ_ONLY: self.tr("Allow writing to the folder first."),
            Cause.TAKEN: self.tr("Move away what lies there first."),
            Cause.TOO_NEW: self.tr("Install the newer Flashcards first."),
            Cause.LOST: self.tr("Put the file collection.db back first, if you have it."),
        }
        usual = self.tr("Opens the collection as it is now.")
        return Offered(
            way=Way.RETRY,
            icon="rotate-ccw",
            title=self.tr("Open the collection again"),
            caption=captions.get(self._cause, usual),
            button=self.tr("Try again"),
        )

    def _elsewhere(self) -> Offered:
        return Offered(
            way=Way.ELSEWHERE,
            icon="copy",
            title=self.tr("Open a copy elsewhere"),
            caption=self.tr("Copies everything to a folder you choose and goes on there."),
            button=self.tr("Choose a folder"),
        )

    def _other_folder(self) -> Offered:
        return Offered(
            way=Way.OTHER_FOLDER,
            icon="folder-open",
            title=self.tr("Open another folder"),
            caption=self.tr("Opens the collection there, or begins one."),
            button=self.tr("Choose a folder"),
        )
