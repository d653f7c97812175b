"""How all workloads measure and tell: JSON lines with the keys of the peers' harness."""

import json
import os
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

PRODUCT, FLOOR = "flashcards", "floor"
WORK = Path(os.environ.get("BENCH_WORK", Path(tempfile.gettempdir()) / "flashcards-bench"))
"""Where collections are made once and copied from; may be thrown away."""


def told(peer, workload, size, **figures):
    """Print one line of figures and return them."""
    line = {
        "peer": peer,
        "workload": workload,
        "size": size,
        **figures,
        "peak_rss_mb": figures.get("peak_rss_mb", peak_rss()),
        "load1": round(os.getloadavg()[0], 2),
    }
    print(json.dumps(line), flush=True)
    return line


def percentile(values, share):
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def latencies(seconds):
    """Return the spread of single acts, in milliseconds."""
    return {
        "p50_ms": round(percentile(seconds, 0.5) * 1e3, 4),
        "p95_ms": round(percentile(seconds, 0.95) * 1e3, 4),
        "p99_ms": round(percentile(seconds, 0.99) * 1e3, 4),
        "max_ms": round(max(seconds) * 1e3, 3),
        "mean_ms": round(sum(seconds) / len(seconds) * 1e3, 4),
    }


class Watch:
    """Takes the time of single acts, on the clock and of the processor."""

    def __init__(self):
        self.count = 0
        self._clock, self._processor = [], []

    def start(self):
        self._began = perf_counter(), process_time()

    def stop(self):
        clock, processor = self._began
        self._clock.append(perf_counter() - clock)
        self._processor.append(process_time() - processor)
        self.count += 1

    def figures(self, name):
        """Return the spread of both, the processor's beside *name* with ``_cpu``."""
        return {name: latencies(self._clock), f"{name}_cpu": latencies(self._processor)}


def repeated(act, times):
    """Do *act* some times and return the spread, in milliseconds."""
    seconds = []
    for _ in range(times):
        start = perf_counter()
        act()
        seconds.append(perf_counter() - start)
    return {
        "median_ms": round(median(seconds) * 1e3, 3),
        "min_ms": round(min(seconds) * 1e3, 3),
        "max_ms": round(max(seconds) * 1e3, 3),
        "first_ms": round(seconds[0] * 1e3, 3),
        "runs": times,
    }


def runs(name, seconds):
    """Return the median, the fastest and all of whole runs, in milliseconds."""
    return {
        f"{name}_median_ms": round(median(seconds) * 1e3, 1),
        f"{name}_min_ms": round(min(seconds) * 1e3, 1),
        f"{name}_max_ms": round(max(seconds) * 1e3, 1),
        f"{name}_all_ms": [round(each * 1e3, 1) for each in seconds],
        "runs": len(seconds),
    }


def weight(path):
    """Return the size of a file and its write-ahead log, in MB."""
    log = path.with_name(f"{path.name}-wal")
    return round(sum(each.stat().st_size for each in (path, log) if each.exists()) / 1e6, 2)


def peak_rss():
    """Return the peak of this process alone, in MB; ru_maxrss would outlive an exec."""
    return _status("VmHWM")


def rss():
    """Return what this process holds now, in MB."""
    return _status("VmRSS")


def _status(key):
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:  # only Linux tells
        return None
    found = next(line for line in lines if line.startswith(key))
    return round(int(found.split()[1]) / 1024, 1)
