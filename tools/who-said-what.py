#!/usr/bin/env python3
"""Shows a quotes.csv as a table: who, how, the start of the words, in which article."""

import csv
import shutil
import signal
import sys


def cut(text: str, width: int) -> str:
    """The text on one line, shortened to `width` characters."""
    text = " ".join(text.split())
    return text if len(text) <= width else text[: width - 1] + "…"


def main(path: str) -> None:
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [
            (row["speaker"] or "(unknown)", row["kind"], row["text"], row["doc_id"])
            for row in csv.DictReader(file)
        ]
    total = max(80, shutil.get_terminal_size((110, 24)).columns)
    speaker, kind, article = 28, 8, 24
    widths = (speaker, kind, total - speaker - kind - article - 6, article)
    for row in [("WHO", "KIND", "WORDS", "ARTICLE"), *rows]:
        print("  ".join(cut(cell, width).ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main(*sys.argv[1:])
