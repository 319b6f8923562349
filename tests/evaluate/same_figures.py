#!/usr/bin/env python3
"""Compares the figures of `whosaid evaluate` with those of an independent measure, score/score.py of a folder that
may stand beside the checkout; on our own sample and on the corpora there.

usage: same_figures.py PROGRAM SHARED      exit status 77: SHARED is not there
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROW = re.compile(r"(?P<name>.*?)\s+P\s+(?P<p>\S+)\s+R\s+(?P<r>\S+)\s+F1\s+(?P<f1>\S+)\s+\((?:tp \d+, )?system (?P<found>\d+), gold (?P<gold>\d+)\)")
SPEAKERS = re.compile(r"(?P<name>\w+) speaker right, of matched\s+\S+ %\s+\((?P<right>\d+) of (?P<matched>\d+)\)")
MEASURES = {" content ≥.5": "content", " content exact": "exact", " content + speaker": "content_and_speaker"}


def run(*command):
    return subprocess.run([str(c) for c in command], check=True, capture_output=True, text=True, encoding="utf-8").stdout


def our_count(figures, mode, name):
    """The figures that the measure calls `name`."""
    if mode == "quotes":
        kind = name.split()[0]
        return figures["quotes"]["kinds"].get(kind, {}).get(MEASURES[name[len(kind):]])
    if name == "both":
        return figures["names"]["both"]
    if "@" in name:
        return figures["names"]["regions"][name]
    kind, _, rest = name.partition(" ")
    return figures["names"]["types"][kind]["overlapping" if rest else "exact"]


def differences(figures, mode, printed):
    rows = 0
    for line in printed.splitlines():
        if row := ROW.fullmatch(line.rstrip()):
            rows += 1
            ours = our_count(figures, mode, row["name"]) or {k: 0 for k in ("precision", "recall", "f1", "found", "reference")}
            got = [f"{ours[k]:.1f}" for k in ("precision", "recall", "f1")] + [str(ours[k]) for k in ("found", "reference")]
            if got != [row[k] for k in ("p", "r", "f1", "found", "gold")]:
                yield f"{line}\n  evaluate says {got}"
        elif row := SPEAKERS.fullmatch(line.rstrip()):
            rows += 1
            ours = figures["quotes"]["kinds"][row["name"]]["speaker_of_matched"]
            if [str(ours["right"]), str(ours["matched"])] != [row["right"], row["matched"]]:
                yield f"{line}\n  evaluate says {ours}"
    if rows < 4:
        yield f"only {rows} rows were understood of\n{printed}"


def main():
    program, shared = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    measure = shared / "score/score.py"
    if not measure.exists():
        print(f"skipped: there is no {measure} to compare with")
        sys.exit(77)
    wrong = 0
    sample = pathlib.Path(__file__).with_name("sample.jsonl")
    for gold in [sample] + [f for name in ("polnear-dev", "worldwide-dev", "re3d") if (f := shared / f"corpora/{name}.jsonl").exists()]:
        with tempfile.TemporaryDirectory() as folder:
            answer = pathlib.Path(folder, "answer.jsonl")
            answer.write_text(run(program, "extract", gold, "--format", "jsonl"), encoding="utf-8")
            figures = json.loads(run(program, "evaluate", gold, "--format", "json"))
            keys = [set(json.loads(line)) for line in open(gold, encoding="utf-8")]
            for mode, key in (("names", "mentions"), ("quotes", "quotes")):
                if not all(key in k for k in keys):  # the measure wants it of every document
                    continue
                found = list(differences(figures, mode, run(sys.executable, measure, mode, gold, answer)))
                print(f"{os.path.basename(gold)} {mode}: {len(found)} differences")
                print("\n".join(found))
                wrong += len(found)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
