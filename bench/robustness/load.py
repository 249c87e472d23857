#!/usr/bin/env python3
"""Much of everything: does grantlint stay fast and small?

    load.py --binary GRANTLINT messages [--count 100000]              a session of the language server with so many messages
    load.py --binary GRANTLINT files [--sizes 1250,2500,5000]         projects of so many sources, checked without a cache

Both print a table. `messages` ends with 1 when the server grows: when it holds a fifth more at the end than after the first quarter.
README.md says what the rows mean.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench" / "lsp"))
from measure import Buffer, Editor  # noqa: E402

CURL = "typedef void CURL;\nint curl_easy_setopt(CURL *, int, ...);\nint curl_easy_perform(CURL *);\n#define CURLOPT_URL 10002\n"
CLIENT = """#include "curl.h"
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log");
    curl_easy_perform(curl);
}
"""


def small_project(folder):
    (folder / "curl.h").write_text(CURL)
    (folder / "client.c").write_text(CLIENT)
    (folder / "other.c").write_text("int other(void) { return 1; }\n")
    (folder / "grantlint.json").write_text('{"permissions": []}\n')


def messages(binary, count, folder):
    """Rounds of fifty messages: a key is typed and taken back, the diagnostics are asked for, then what an editor asks while one reads."""
    small_project(folder)
    editor = Editor(binary, folder, folder / "cache")
    buffer = Buffer(editor, folder / "client.c")
    here = {"textDocument": {"uri": buffer.uri}, "position": {"line": 4, "character": 8}}
    block, sent, rows = count // 10, 2, []
    print(f"{'messages':>9}  {'answer, median':>14}  {'95%':>8}  {'most':>8}  {'held':>7}")
    while sent < count:
        seconds = []
        for _ in range(block // 50):
            buffer.type(0, 0, " ")
            end = {"line": 0, "character": 1}
            buffer.version += 1
            editor.notify("textDocument/didChange", {"textDocument": {"uri": buffer.uri, "version": buffer.version},
                                                     "contentChanges": [{"range": {"start": {"line": 0, "character": 0}, "end": end}, "text": ""}]})
            editor.wait(buffer.pull())
            for n in range(47):
                method = ("textDocument/hover", "textDocument/codeLens", "textDocument/hover", "grantlint/nonsense")[n % 4]
                began = time.monotonic()
                editor.ask(method, here)
                seconds.append(time.monotonic() - began)
            sent += 50
        seconds.sort()
        rows.append(editor.memory())
        print(f"{sent:>9,}  {statistics.median(seconds) * 1e3:>11.2f} ms  {seconds[len(seconds) * 95 // 100] * 1e3:>5.2f} ms  {seconds[-1] * 1e3:>5.0f} ms  {rows[-1] >> 20:>4} MB", flush=True)
        editor.progress.clear()
    editor.ask("shutdown", None)
    editor.notify("exit", None)
    if editor.server.wait() != 0:
        raise SystemExit("the server ended with an error")
    return 1 if rows[-1] > 1.2 * rows[len(rows) // 4] else 0


def tree_memory(process):
    """PSS of a process and those below it in bytes, and the most of one below."""
    total, worker, left = 0, 0, [process]
    while left:
        one = left.pop()
        try:
            rollup = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text()
            held = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * 1024
            for task in pathlib.Path(f"/proc/{one}/task").iterdir():
                left += [int(child) for child in (task / "children").read_text().split()]
        except (FileNotFoundError, ProcessLookupError, StopIteration):
            continue
        total += held
        worker = max(worker, held if one != process else 0)
    return total, worker


def files(binary, sizes, folder):
    print(f"{'sources':>8}  {'wall':>8}  {'processor':>9}  {'a source':>9}  {'held by all':>11}  {'by a worker':>11}")
    for size in sizes:
        project = folder / str(size)
        subprocess.run([sys.executable, ROOT / "bench/speed/generate.py", str(size), project], check=True, stdout=subprocess.DEVNULL)
        before, began = os.times(), time.monotonic()
        run = subprocess.Popen([binary, "check", "--no-cache", "--quiet", "--fail-on", "never"], cwd=project, stdout=subprocess.DEVNULL)
        most = most_of_one = 0
        while run.poll() is None:
            total, worker = tree_memory(run.pid)
            most, most_of_one = max(most, total), max(most_of_one, worker)
            time.sleep(0.2)
        wall, after = time.monotonic() - began, os.times()
        if run.returncode != 0:
            raise SystemExit(f"the run ended with {run.returncode}")
        used = after.children_user + after.children_system - before.children_user - before.children_system
        print(f"{size:>8,}  {wall:>6.1f} s  {used:>7.1f} s  {used / size * 1e3:>6.1f} ms  {most >> 20:>8} MB  {most_of_one >> 20:>8} MB", flush=True)
    return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True, type=lambda path: pathlib.Path(path).resolve())
    kinds = parser.add_subparsers(dest="kind", required=True)
    kinds.add_parser("messages").add_argument("--count", type=int, default=100_000)
    kinds.add_parser("files").add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")], default=[1250, 2500, 5000])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        return messages(options.binary, options.count, folder) if options.kind == "messages" else files(options.binary, options.sizes, folder)


if __name__ == "__main__":
    sys.exit(main())
