"""Times the opening of a folder of 2,000 reports in six forms, beside the same as plain text.

    python3 Tests/Benchmarks/opening.py .build/release/rol

The reports are the invented ones of Playground-scripts, two to a file, with other digits. Every call
reads, audits and counts; a line a call: clock and processor seconds, memory in MB, facts.
"""

import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile

COUNT = 2000
REPORTS = pathlib.Path(__file__).parents[2] / "Playground-scripts" / "Reports"


def varied(text, seed):
    """The text with other digits, but for years, so that no two reports are the same."""
    chance = random.Random(seed)
    figure = re.compile(r"(?<![0-9.])[0-9]{2,3}(?![0-9.年月日号%])")
    return figure.sub(lambda match: str(chance.randint(10, 10 ** len(match[0]) - 1)), text)


def page(text, end=None):
    lines = text.split("\n")
    body = end.join(lines) if end else "\n".join(f"<p>　　{line}</p>" for line in lines)
    return (
        '<html><head><meta charset="utf-8"><title>报告</title></head><body>'
        '<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a></div>'
        f'<div class="main"><div id="zoom">{body}</div></div>'
        '<div class="foot">主办单位：某区人民政府 ICP备 05000001 号</div></body></html>'
    )


def write_word(path, text):
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body>{paragraphs}</w:body></w:document>",
        )


FORMS = [
    ("txt", lambda path, text: path.write_text(text, "utf-8")),
    ("txt", lambda path, text: path.write_text(text, "utf-16")),
    ("html", lambda path, text: path.write_text(page(text), "utf-8")),
    ("html", lambda path, text: path.write_text(page(text), "gb18030")),
    ("html", lambda path, text: path.write_text(page(text, "<br>"), "gb18030")),
    ("docx", write_word),
]


def write(folder, forms):
    texts = [path.read_text("utf-8") for path in sorted(REPORTS.glob("*.txt"))]
    for index in range(COUNT):
        suffix, form = forms[index % len(forms)]
        text = texts[index % len(texts)] + "\n" + texts[(index + 1) % len(texts)]
        form(folder / f"{index:04}.{suffix}", varied(text, index))


def timed(program, folder):
    begin = time.monotonic()
    call = [program, "query", "facts | count", str(folder), "--format", "csv"]
    process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    answer = process.stdout.read().split()[-1]
    _, _, usage = os.wait4(process.pid, 0)
    clock = time.monotonic() - begin
    processor = usage.ru_utime + usage.ru_stime
    return f"{clock:.1f}\t{processor:.1f}\t{usage.ru_maxrss // 1024}\t{answer}"


def main():
    program = os.path.abspath(sys.argv[1])
    for name, forms in [("plain text", FORMS[:1]), ("six forms", FORMS)]:
        with tempfile.TemporaryDirectory() as folder:
            write(pathlib.Path(folder), forms)
            size = sum(path.stat().st_size for path in pathlib.Path(folder).iterdir())
            print(f"{name}, {size / 1e6:.0f} MB\t{timed(program, folder)}", flush=True)


main()
