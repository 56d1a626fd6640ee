#!/usr/bin/env bash
# Makes the tables and figures of the paper from a clean start, in Python and in R, and compares them with each other and with those that are
# expected.
#   run.sh PROGRAM FOLDER
# PROGRAM is bin/stedenband of a distribution, FOLDER is made. Needs python3 with igraph, NetworkX, pandas and matplotlib, and R with igraph
# and survival.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
mkdir "$2"
folder=$(realpath "$2")
export STEDENBAND_HOME=$folder/home
readonly here program folder

get() {
  "$program" export "$@"
}

# Own ties only: of a tie of a dissolved municipality nobody knows whether all that came after it went on with it
mkdir "$folder/data"
get network --asOf 1990-07-01 --to 2020-07-01 --every year --inherited no --output "$folder/data/panel"
get survival/spells --asOf 2020-07-01 --output "$folder/data/spells.csv"
get change-between-days --earlier 2010-07-01 --asOf 2020-07-01 --unchanged true --output "$folder/data/changes.csv"
get surveys/VNG-2009-6.1/figures --output "$folder/data/survey.csv"

mkdir "$folder/python" "$folder/r"
/usr/bin/python3 "$here/tables.py" "$folder/data" "$folder/python"
Rscript --vanilla "$here/tables.R" "$folder/data" "$folder/r"
echo "Python and R:"
/usr/bin/python3 "$here/compare.py" "$folder/python" "$folder/r"
echo "What is expected, and Python:"
/usr/bin/python3 "$here/compare.py" "$here/expected" "$folder/python"
echo "What is expected, and the text:"
/usr/bin/python3 "$here/check_text.py" "$here/README.md" "$here/expected"
