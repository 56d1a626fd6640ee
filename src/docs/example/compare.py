"""Compares the tables of two folders, number by number: compare.py ONE OTHER"""

import csv
import sys
from pathlib import Path

TABLES = ["network.csv", "towns.csv", "survival.csv", "change.csv", "coverage.csv"]
USUAL = 2e-6  # figures are written with six decimals
LOOSER = {"turnbullLow": 5e-4, "turnbullHigh": 5e-4}  # found by steps that R ends sooner than we do


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_equal(column, one, other):
    if one == other:
        return True
    try:
        return abs(float(one) - float(other)) <= LOOSER.get(column, USUAL)
    except ValueError:
        return False


def differences(one, other):
    if [list(row) for row in one[:1]] != [list(row) for row in other[:1]]:
        yield "the columns differ"
    elif len(one) != len(other):
        yield f"{len(one)} rows, and {len(other)}"
    else:
        for number, (row, beside) in enumerate(zip(one, other), 1):
            for column in row:
                if not is_equal(column, row[column], beside[column]):
                    yield f"row {number}, {column}: {row[column] or 'nothing'}, and {beside[column] or 'nothing'}"


folders = [Path(folder) for folder in sys.argv[1:]]
failed = False
for table in TABLES:
    one, other = (read(folder / table) for folder in folders)
    found = list(differences(one, other))
    failed = failed or bool(found) or not one
    print(f"{table}: {len(one)} rows are equal" if not found else f"{table} differs:\n  " + "\n  ".join(found))
sys.exit(failed)
