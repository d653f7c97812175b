"""The last lines of figures as a table of ratios within one run."""

from tests.benchmarks.measuring import FLOOR, PRODUCT

ROWS = (
    ("study", "open", "open_ms"),
    ("study", "first queue after open", "first_queue_ms"),
    ("study", "answer + next, p50", "answer_plus_next.p50_ms"),
    ("study", "answer + next, p95", "answer_plus_next.p95_ms"),
    ("overview", "deck overview", "median_ms"),
    ("open_process", "process start to first card", "wall_median_ms"),
    ("gui_start", "process start to painted Home", "painted_median_ms"),
    ("gui_review", "key to answer painted, p50", "show_answer_last_px.p50_ms"),
    ("gui_review", "key to next card painted, p50", "grade_last_px.p50_ms"),
    ("gui_review_x11", "key to answer on an X screen, p50", "show_answer_last_px.p50_ms"),
    ("gui_review_x11", "key to next card on an X screen, p50", "grade_last_px.p50_ms"),
)
ALONE = (
    ("endurance", "key to painted, p50 ms", "key_painted.p50_ms"),
    ("endurance", "key to painted, longest ms", "key_painted.max_ms"),
    ("endurance", "over 100 ms, times", "stalls_over_100_ms"),
    ("endurance", "memory after the first 100, MB more", "growth_after_100_mb"),
    ("endurance", "memory after the first 1,000, MB more", "growth_after_1000_mb"),
)


def ratios(lines):
    """Return the lines of a Markdown table: the product beside the floor, and by how much."""
    yield "| workload | cards | flashcards ms | floor ms | ratio |"
    yield "|---|---|---|---|---|"
    for workload, title, key in ROWS:
        for line in _of(lines, workload, PRODUCT):
            floor = next(f for f in _of(lines, workload, FLOOR) if f["size"] == line["size"])
            ours, least = _figure(line, key), _figure(floor, key)
            state = line["variant"].replace("_", " ") if workload == "gui_start" else ""
            name = f"{title}, {state}" if state else title
            cards = f"{line['size']:,}" if line["size"] else ""
            yield f"| {name} | {cards} | {ours:.4g} | {least:.4g} | {ours / least:.2f} |"
    for workload, title, key in ALONE:
        for line in _of(lines, workload, PRODUCT):
            yield f"| {line['size']:,} reviews: {title} | | {_figure(line, key):.4g} | | |"


def _of(lines, workload, peer):
    return [line for line in lines if (line["workload"], line["peer"]) == (workload, peer)]


def _figure(line, key):
    for name in key.split("."):
        line = line[name]
    return line
