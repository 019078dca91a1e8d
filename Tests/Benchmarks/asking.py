"""Times the questions of `Asking` in SQLite and DuckDB, one thread each, on the same facts.

    swift build --package-path Tests/Benchmarks -c release --product Asking
    Tests/Benchmarks/.build/release/Asking --csv > facts.tsv
    python3 Tests/Benchmarks/asking.py facts.tsv
"""

import sqlite3
import sys
import time

import duckdb

QUESTIONS = {
    "filter, group, top 10": "SELECT authority, SUM(value) s FROM facts WHERE unit = '件' AND value > 50 "
    "GROUP BY authority ORDER BY s DESC, authority LIMIT 10",
    "full group": "SELECT area, unit, COUNT(*) n FROM facts GROUP BY area, unit ORDER BY n DESC",
    "top 20": "SELECT label, value FROM facts ORDER BY value DESC LIMIT 20",
    "distinct": "SELECT COUNT(*) FROM (SELECT DISTINCT indicator, unit FROM facts)",
    "suffix": "SELECT COUNT(*) FROM facts WHERE label LIKE '%率'",
    "year on year": "SELECT COUNT(*) FROM facts a JOIN facts b ON a.indicator = b.indicator "
    "AND a.authority = b.authority WHERE a.year = 2023 AND b.year = 2022",
}
COLUMNS = "authority TEXT, year INTEGER, indicator TEXT, area TEXT, label TEXT, value {}, unit TEXT, role TEXT"


def best(ask):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        rows = ask()
        times.append(time.perf_counter() - start)
    return min(times) * 1000, rows


path = sys.argv[1]
rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
lite = sqlite3.connect(":memory:")
lite.execute(f"CREATE TABLE facts ({COLUMNS.format('REAL')})")
lite.executemany("INSERT INTO facts VALUES (?,?,?,?,?,?,?,?)", rows)
duck = duckdb.connect()
duck.execute("SET threads = 1")
duck.execute(f"CREATE TABLE facts ({COLUMNS.format('DECIMAL(18,2)')})")
duck.execute(f"COPY facts FROM '{path}' (DELIMITER '\t', HEADER false)")
for name, sql in QUESTIONS.items():
    lite_time, lite_rows = best(lambda: lite.execute(sql).fetchall())
    duck_time, duck_rows = best(lambda: duck.execute(sql).fetchall())
    print(f"{name}\t{lite_time:.1f}\t{duck_time:.1f}\t{len(duck_rows)}\t{duck_rows[0][-1]}")
