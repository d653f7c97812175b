"""The log: it turns over, keeps three files, and never stops the program."""

from flashcards.services.log_file import LogFile


def test_nothing_is_made_before_the_first_line(tmp_path):
    LogFile(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_line_is_written_with_its_level(tmp_path):
    log = LogFile(tmp_path)
    log.write("it happened")
    log.close()
    assert log.path.read_text(encoding="utf-8").strip().endswith("ERROR it happened")


def test_three_files_of_a_megabyte_are_kept(tmp_path):
    log = LogFile(tmp_path)
    for _ in range(50):
        log.write("x" * 100_000)
    log.close()
    files = list(log.path.parent.iterdir())
    assert len(files) == 3
    assert max(file.stat().st_size for file in files) <= 1_000_000


def test_a_log_that_cannot_be_written_is_passed_over(tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    LogFile(tmp_path).write("lost")
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]
