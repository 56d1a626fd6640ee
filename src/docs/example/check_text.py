"""Compares the tables in the text with the figures that are expected: check_text.py README FOLDER

A comment above each table in the text names the file and its columns. A number has as many decimals as the text gives it; words are left.
"""

import csv
import re
import sys
from pathlib import Path

text, folder = Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2])


def wrong(cell, figure):
    if not re.fullmatch(r"-?\d+(\.\d+)?", cell):
        return cell == "" and figure != ""
    decimals = len(cell.partition(".")[2])
    return figure == "" or abs(float(cell) - float(figure)) > 0.5 * 10 ** -decimals + 1e-9


failed = False
found = re.findall(r"<!-- (\w+\.csv): ([\w, -]+) -->\n\n\|.*\n\|[-| :]+\n((?:\|.*\n)+)", text)
for name, columns, lines in found:
    figures = list(csv.DictReader((folder / name).read_text(encoding="utf-8").splitlines()))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines.splitlines()]
    mistakes = [] if len(rows) == len(figures) else [f"{len(rows)} rows in the text, {len(figures)} in the file"]
    for number, (row, figure) in enumerate(zip(rows, figures), 1):
        mistakes += [f"row {number}, {column}: {cell}, and {figure[column]}"
                     for column, cell in zip(columns.split(", "), row, strict=True) if wrong(cell, figure[column])]
    failed = failed or bool(mistakes)
    print(f"{name}: the text has its {len(figures)} rows" if not mistakes else f"{name} differs:\n  " + "\n  ".join(mistakes))
missing = {path.name for path in folder.glob("*.csv")} - {name for name, *_ in found}
if missing:
    print(f"the text has no table of {', '.join(sorted(missing))}")
sys.exit(bool(failed or missing))
