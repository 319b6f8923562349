#!/usr/bin/env python3
"""Runs a recipe on parts of a corpus, kills one worker in the middle of its part, and compares with one run.

    killed.py WHOSAID parallel|dask
"""
import csv
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

tools = pathlib.Path(__file__).resolve().parents[2] / "tools"
skipped = 77


def articles(path):
    with open(path, "w", encoding="utf-8") as file:
        for n in range(6000):
            text = (f"Mayor Dana Ruiz opened bridge {n}.\n\n“It will last for {n % 7} “long” years,” Ms Ruiz said.\n\n"
                    f"Omar Teal, of Blue Pier Ltd, denied that number {n} was safe.\n")
            file.write(json.dumps({"id": f"n{n}", "text": text}) + ("\nno json\n" if n % 500 == 7 else "\n"))


def descendants(pid):
    for children in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, children.read_text().split()):
            yield child
            yield from descendants(child)


def is_midway(part):
    """Whether a part is being worked on and has come to a checkpoint."""
    rows = part / ".whosaid-run" / "documents.csv"
    return rows.exists() and rows.stat().st_size > 1000


def working_on(part, recipe):
    """The process that works on that part."""
    for pid in descendants(recipe.pid):
        try:
            words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except FileNotFoundError:
            continue
        if pathlib.Path(os.fsdecode(words[0])).name == "whosaid" and os.fsencode(part) in words:
            return pid
    return None


def parent(pid):
    return int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])


def kill_one(recipe, out, worker_too):
    """Kills what works on some part in its middle; with `worker_too` also the process that started it."""
    while recipe.poll() is None:
        for part in out.glob("part-*"):
            if not is_midway(part):
                continue
            try:
                pid = working_on(part, recipe)
                if pid is None:
                    continue
                victim = parent(pid) if worker_too else pid
                os.kill(victim, signal.SIGKILL)
                return True
            except (FileNotFoundError, ProcessLookupError):
                continue
        time.sleep(0.001)
    return False


def without_groups(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    group = rows[0].index("quote_group")
    return rows[:1] + [row[:group] + [""] + row[group + 1:] for row in rows[1:]]


def main():
    whosaid, recipe = sys.argv[1:]
    python = "/usr/bin/python3"
    if recipe == "parallel" and shutil.which("parallel") is None:
        sys.exit(skipped)
    if recipe == "dask" and subprocess.run([python, "-c", "import distributed"], capture_output=True).returncode:
        sys.exit(skipped)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        articles(folder / "in.jsonl")
        status = subprocess.run([whosaid, "extract", folder / "in.jsonl", "-o", folder / "whole"],
                                stderr=subprocess.DEVNULL).returncode
        assert status == 1, status
        out = folder / "out"
        command = [tools / f"extract-with-{recipe}", out, "4", folder / "in.jsonl", "--", "--checkpoint", "20"]
        if recipe == "dask":
            command.insert(0, python)
        with open(folder / "log", "w") as log:
            run = subprocess.Popen(command, env={**os.environ, "WHOSAID": whosaid}, stdout=log, stderr=log)
            killed = kill_one(run, out, worker_too=recipe == "dask")
            status = run.wait()
        assert killed, "no worker could be killed midway"
        assert status == 0, (folder / "log").read_text()
        for table in ("documents.csv", "mentions.csv"):
            assert (out / table).read_bytes() == (folder / "whole" / table).read_bytes(), table
        assert without_groups(out / "quotes.csv") == without_groups(folder / "whole" / "quotes.csv")


if __name__ == "__main__":
    main()
