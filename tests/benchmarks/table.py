"""The lines of figures as tables: us beside the best peer and the floor, and how we grow."""

from statistics import median

from tests.benchmarks.measuring import FLOOR, PRODUCT

PEERS = ("anki", "mnemosyne")
ROWS = (
    ("import_csv", "CSV import, searchable, s", "total_s", 1.0),
    ("import_csv", "peak memory of that (goal: of Anki's), MB", "peak_rss_mb", 0.8),
    ("import_csv", "file, MB", "file_mb", 1.25),
    ("import_apkg", "Anki package import, s", "total_s", 1.5),
    ("import_apkg", "Anki package export, s", "export_s", 1.5),
    ("study", "answer + next card, p50, ms", "answer_plus_next.p50_ms", 1.5),
    ("study", "answer + next card, p95, ms", "answer_plus_next.p95_ms", None),
    ("study", "the same, processor alone, p50, ms", "answer_plus_next_cpu.p50_ms", None),
    ("study", "first queue after open, ms", "first_queue_ms", 0.05),
    ("overview", "overview (Home), ms", "median_ms", 0.2),
    ("open", "process start to first card, ms", "wall_median_ms", 0.5),
    ("search", "search, rare word, ms", "rare.median_ms", 0.1),
    ("search", "search, no hit, ms", "nowhere.median_ms", 0.1),
    ("stats", "statistics page, 5 answers a card, ms", "median_ms", 0.5),
)
GROWTH = (
    ("study", "answer + next card, p50", "answer_plus_next.p50_ms", 1.2),
    ("study", "the same, processor alone", "answer_plus_next_cpu.p50_ms", 1.2),
    ("study", "first queue after open", "first_queue_ms", 2.0),
    ("overview", "overview (Home)", "median_ms", 3.0),
)
ALONE = (
    ("stats", "More of the statistics, ms", "more.median_ms"),
    ("exam", "Home with an exam ahead, ms", "home.median_ms"),
    ("exam", "the day's plan, ms", "day_plan.median_ms"),
)
WINDOWS = (
    ("gui_start", "process start to painted Home", "painted_median_ms"),
    ("gui_review", "key to answer painted, p50", "show_answer_last_px.p50_ms"),
    ("gui_review", "key to next card painted, p50", "grade_last_px.p50_ms"),
    ("gui_review_x11", "key to answer on an X screen, p50", "show_answer_last_px.p50_ms"),
    ("gui_review_x11", "key to next card on an X screen, p50", "grade_last_px.p50_ms"),
)
ENDURANCE = (
    ("key to painted, p50 ms", "key_painted.p50_ms"),
    ("key to painted, longest ms", "key_painted.max_ms"),
    ("over 100 ms, times", "stalls_over_100_ms"),
    ("memory after the first 100, MB more", "growth_after_100_mb"),
    ("memory after the first 1,000, MB more", "growth_after_1000_mb"),
)


def table(lines):
    """Return the Markdown tables that the lines of one run make; each figure is a median."""
    yield from _beside(lines)
    yield ""
    yield from _growth(lines)
    if _of(lines, "gui_start", PRODUCT):
        yield ""
        yield from _windows(lines)


def _beside(lines):
    yield "| workload | cards | flashcards | Anki | Mnemosyne | ratio to the best | goal | floor |"
    yield "|---|---|---|---|---|---|---|---|"
    for workload, title, key, goal in ROWS:
        for size in _sizes(lines, workload):
            ours, floor = (_figure(lines, workload, side, size, key) for side in (PRODUCT, FLOOR))
            peers = [_figure(lines, workload, side, size, key) for side in PEERS]
            asked = f"≤ {goal}" if goal else ""
            cells = (*map(_shown, (ours, *peers)), _ratio(ours, key, peers), asked, _shown(floor))
            yield f"| {title} | {size:,} | {' | '.join(cells)} |"
    for workload, title, key in ALONE:
        for size in _sizes(lines, workload):
            ours = _figure(lines, workload, PRODUCT, size, key)
            yield f"| {title} | {size:,} | {_shown(ours)} | | | | | |"


def _ratio(ours, key, peers):
    known = [each for each in (peers[:1] if key == "peak_rss_mb" else peers) if each is not None]
    return f"{ours / min(known):.3g}" if known else ""


def _growth(lines):
    yield "| growth | from | to | flashcards | goal | floor |"
    yield "|---|---|---|---|---|---|"
    for workload, title, key, goal in GROWTH:
        sizes = _sizes(lines, workload)
        if len(sizes) < 2:
            continue
        ours, floor = (_grown(lines, workload, side, sizes, key) for side in (PRODUCT, FLOOR))
        yield f"| {title} | {sizes[0]:,} | {sizes[-1]:,} | {ours} | ≤ {goal} | {floor} |"


def _grown(lines, workload, side, sizes, key):
    least, most = (_figure(lines, workload, side, size, key) for size in (sizes[0], sizes[-1]))
    return f"{most / least:.2f}" if least and most else ""


def _windows(lines):
    yield "| window | cards | flashcards ms | bare window ms | ratio |"
    yield "|---|---|---|---|---|"
    for workload, title, key in WINDOWS:
        for line in _of(lines, workload, PRODUCT):
            floor = next(f for f in _of(lines, workload, FLOOR) if f["size"] == line["size"])
            ours, least = _value(line, key), _value(floor, key)
            state = line["variant"].replace("_", " ") if workload == "gui_start" else ""
            name = f"{title}, {state}" if state else title
            cards = f"{line['size']:,}" if line["size"] else ""
            yield f"| {name} | {cards} | {ours:.4g} | {least:.4g} | {ours / least:.2f} |"
    for line in _of(lines, "endurance", PRODUCT):
        for title, key in ENDURANCE:
            yield f"| {line['size']:,} reviews: {title} | | {_value(line, key):.4g} | | |"


def _sizes(lines, workload):
    return sorted({line["size"] for line in _of(lines, workload, PRODUCT)})


def _of(lines, workload, peer):
    return [line for line in lines if (line["workload"], line["peer"]) == (workload, peer)]


def _figure(lines, workload, peer, size, key):
    """Return the median of a figure over the rounds of one side; None where there is none."""
    found = [_value(line, key) for line in _of(lines, workload, peer) if line["size"] == size]
    known = [each for each in found if each is not None]
    return median(known) if known else None


def _shown(figure):
    return "" if figure is None else f"{figure:.3g}"


def _value(line, key):
    for name in key.split("."):
        line = line.get(name) if line else None
    return line
