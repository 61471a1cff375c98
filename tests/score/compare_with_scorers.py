"""Compares the figures of `muqabala score check` with those of the scorers that come with the gold notes.

usage: compare_with_scorers.py MUQABALA SHARED WORK; exits with 77 where the gold notes are not there.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

NOT_THERE = 77


def rounded(value):
    return f"{value:.3f}"


def table_of(output, name):
    """The column of the setting thorough under the heading of a text."""
    section = output.split(f"\n{name}:", 1)[1].split("\n\n", 2)[1]
    rows = [row.strip("| \n").split("|") for row in section.splitlines()[2:]]
    return {row[0].strip(): row[-1].strip() for row in rows}


def news(program, shared, work):
    scorer = [sys.executable, str(shared / "gold" / "score_news.py")]
    subprocess.run([*scorer, "pairs", str(work / "pairs")], check=True)
    (work / "checks").mkdir(parents=True, exist_ok=True)
    for pairs in sorted((work / "pairs").glob("*.tsv")):
        target = work / "checks" / (pairs.stem + ".json")
        subprocess.run(
            [program, "check", "--quiet", "--setting", "thorough", "--pairs", str(pairs), "-o", str(target)],
            check=True,
        )
    printed = subprocess.run(
        [*scorer, "score", str(work / "checks")], check=True, capture_output=True, text=True
    ).stdout
    for part in printed.split("== ")[1:]:
        variant = part.split(":", 1)[0]
        f1 = dict(re.findall(r"^(detection|typed|tight)\s.*F1 (\S+)$", part, re.MULTILINE))
        majors = re.search(r"^major\s+R (\S+)\s+typed R (\S+)", part, re.MULTILINE)
        yield f"news, {variant}", {
            "F1 detection": f1["detection"],
            "F1 tight": f1["tight"],
            "F1 typed": f1["typed"],
            "majors found": majors[1],
            "majors found, typed": majors[2],
            "unmatched per 1000 source words": re.search(r"unmatched\s+(\S+)", part)[1],
        }


def article(program, shared, work):
    (text,) = (shared / "seed").glob("*.ar-en.txt")
    checked = work / "article.json"
    subprocess.run([program, "check", "--quiet", "--setting", "thorough", str(text), "-o", str(checked)], check=True)
    scorer = shared / "gold" / "score_check.py"
    gold = shared / "gold" / "notes_dev.json"
    printed = subprocess.run(
        [sys.executable, str(scorer), str(checked), str(gold), "--json"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    scores = json.loads(printed)
    yield "article", {
        "F1 detection": rounded(scores["detection"]["f1"]),
        "F1 tight": rounded(scores["tight"]["f1"]),
        "F1 typed": rounded(scores["typed"]["f1"]),
        "majors found": rounded(scores["major_critical"]["recall"]),
        "majors found, typed": rounded(scores["major_critical"]["recall_typed"]),
    }


def main():
    program, shared, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (shared / "gold" / "score_news.py").exists():
        print("skipped: there are no gold notes at", shared)
        return NOT_THERE
    work.mkdir(parents=True, exist_ok=True)
    printed = subprocess.run(
        [program, "score", "check", str(shared)], check=True, capture_output=True, text=True
    ).stdout
    wrong = 0
    for scores in (news, article):
        for name, expected in scores(program, shared, work):
            found = table_of(printed, name)
            for measure, value in expected.items():
                if found[measure] != value:
                    print(f"{name}, {measure}: {found[measure]}, the scorer has {value}")
                    wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
