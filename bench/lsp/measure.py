#!/usr/bin/env python3
"""How long the language server takes to answer an edit, and what it holds: measure.py --binary GRANTLINT [--files 200] [--edits 300]

A project is generated (bench/speed/generate.py), with one source of 1,000 lines on heavy headers in it. Then an editor that pulls
opens that source, types functions into it a key at a time, and asks for its diagnostics after each key. See README.md.
"""
import argparse
import itertools
import json
import os
import pathlib
import random
import select
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
LINES = 1000
FLAGS = ["-std=c++20", "-fPIC", "-Iinclude"]

HEAD = """#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include "net/gateway.h"

namespace big {
"""

FILLER = """
struct Row{n} {{
    std::string label;
    std::map<std::string, std::vector<int>> values;
}};

std::string describe_{n}(const std::vector<Row{n}>& rows, const nlohmann::json& options) {{
    std::ostringstream out;
    for (const auto& row : rows) {{
        int sum = options.value("base", {n});
        for (const auto& [key, values] : row.values) sum += std::accumulate(values.begin(), values.end(), static_cast<int>(key.size()));
        out << row.label << '=' << sum << ';';
    }}
    return out.str();
}}

int send_{n}(net::Gateway& gateway, const std::string& account, int page) {{
    const auto path = net::account_path(account, "/call-log?page=" + std::to_string(page + {n}));
    return gateway.fetch(path);
}}
"""

TYPED = [
    'int fetch_{n}(net::Gateway& gateway, int id) {\n    const std::string route = "/recording/" + std::to_string(id);\n    return gateway.fetch(net::account_path("~", route + "/content"));\n}\n',
    'int remove_{n}(net::Gateway& gateway) {\n    for (int i = 0; i < 3; ++i) {\n        if (gateway.remove(net::extension_path("~", "~", "/call-log")) == 204) return i;\n    }\n    return -1;\n}\n',
    'std::string label_{n}(const std::vector<std::string>& parts) {\n    std::string all;\n    for (const auto& part : parts) all += part + "/";  // as the page shows it\n    return all;\n}\n',
]


def big_source():
    text, n = HEAD, 0
    while text.count("\n") < LINES - 25:
        text, n = text + FILLER.format(n=n), n + 1
    while text.count("\n") < LINES - 1:
        text += "// a line\n"
    return text + "}  // namespace big\n"


def generate(folder, files):
    subprocess.run([sys.executable, HERE.parent / "speed" / "generate.py", str(files - 1), folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "src" / "big.cpp").write_text(big_source())
    database = json.loads((folder / "compile_commands.json").read_text())
    database.append({"directory": str(folder), "file": "src/big.cpp", "arguments": ["c++", *FLAGS, "-c", "src/big.cpp"]})
    (folder / "compile_commands.json").write_text(json.dumps(database))
    return folder / "src" / "big.cpp"


class Editor:
    def __init__(self, binary, folder, cache):
        self.server = subprocess.Popen([binary, "lsp", "--cache-dir", cache], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.number, self.buffer, self.answers, self.progress = 0, b"", {}, []
        can = {"textDocument": {"diagnostic": {}}, "window": {"workDoneProgress": True}}
        self.ask("initialize", {"processId": None, "rootUri": pathlib.Path(folder).as_uri(), "capabilities": can})
        self.notify("initialized", {})

    def write(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params):
        self.write({"method": method, "params": params})

    def start(self, method, params):
        self.number += 1
        self.write({"id": self.number, "method": method, "params": params})
        return self.number

    def read(self):
        while True:
            head, mark, rest = self.buffer.partition(b"\r\n\r\n")
            length = int(head.split(b":")[1]) if mark else 0
            if mark and len(rest) >= length:
                self.buffer = rest[length:]
                return json.loads(rest[:length])
            some = os.read(self.server.stdout.fileno(), 1 << 20)
            if not some:
                raise SystemExit("the server is gone")
            self.buffer += some

    def take(self):
        message = self.read()
        if "method" not in message:
            self.answers[message["id"]] = message
        elif "id" in message:
            self.write({"id": message["id"], "result": None})
        else:
            self.progress.append(message)

    def take_what_is_there(self, seconds=0.0):
        until = time.monotonic() + seconds
        while self.buffer or select.select([self.server.stdout], [], [], max(0.0, until - time.monotonic()))[0]:
            self.take()

    def wait(self, number):
        while number not in self.answers:
            self.take()
        return self.answers.pop(number)

    def ask(self, method, params):
        return self.wait(self.start(method, params))

    def memory(self):
        """Bytes that the server and its processes hold, what they share counted once (PSS)."""
        total, left = 0, [self.server.pid]
        while left:
            process = left.pop()
            try:
                rollup = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
                left += [int(child) for child in pathlib.Path(f"/proc/{process}/task/{process}/children").read_text().split()]
                for task in pathlib.Path(f"/proc/{process}/task").iterdir():
                    if task.name != str(process):
                        left += [int(child) for child in (task / "children").read_text().split()]
                total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * 1024
            except (FileNotFoundError, ProcessLookupError):
                pass
        return total


class Buffer:
    """An open file that is typed into."""

    def __init__(self, editor, path):
        self.editor, self.uri, self.lines, self.version = editor, path.as_uri(), path.read_text().split("\n"), 1
        editor.notify("textDocument/didOpen", {"textDocument": {"uri": self.uri, "languageId": "cpp", "version": 1, "text": "\n".join(self.lines)}})

    def type(self, line, column, key):
        self.version += 1
        at = {"line": line, "character": column}
        change = {"range": {"start": at, "end": at}, "text": key}
        self.editor.notify("textDocument/didChange", {"textDocument": {"uri": self.uri, "version": self.version}, "contentChanges": [change]})
        return (line + 1, 0) if key == "\n" else (line, column + 1)

    def pull(self):
        return self.editor.start("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})


def strokes():
    """Line, and the keys of a function that is typed there; in the middle of the file, in three places. The first one is for warming up."""
    rng = random.Random(7)
    for n in itertools.count():
        yield rng.choice((300, 520, 840)), TYPED[n % len(TYPED)].replace("{n}", str(n))


def function_border(lines, line):
    while lines[line] != "}" or line + 1 >= len(lines):
        line += 1
    return line + 1


def replay(buffer, typed, edits):
    """Seconds from each key to the diagnostics of the file. The last function is typed to its end: what comes next is well-formed again."""
    seconds = []
    while len(seconds) < edits:
        near, text = next(typed)
        line, column = function_border(buffer.lines, near), 0
        begin = line
        for key in text:
            start = time.perf_counter()
            line, column = buffer.type(line, column, key)
            answer = buffer.editor.wait(buffer.pull())
            seconds.append(time.perf_counter() - start)
            if "result" not in answer:
                raise SystemExit(f"no diagnostics: {answer}")
        buffer.lines[begin:begin] = text.split("\n")[:-1]
    return seconds[:edits]


def burst(buffer, keys, pause):
    """A comment that is typed without pause: seconds from the last key to the diagnostics, and how many of the requests on the way were dropped."""
    line, column, asked = function_border(buffer.lines, 600), 0, []
    for key in ("// " + "typed without a pause " * keys)[:keys]:
        line, column = buffer.type(line, column, key)
        asked.append(buffer.pull())
        buffer.editor.take_what_is_there(pause)
    start = time.perf_counter()
    buffer.editor.wait(asked[-1])
    last = time.perf_counter() - start
    dropped = sum("error" in buffer.editor.wait(number) for number in asked[:-1])
    return last, dropped


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--edits", type=int, default=300)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "project"
        folder.mkdir()
        path = generate(folder, arguments.files)
        rows = []
        start = time.perf_counter()
        editor = Editor(os.path.abspath(arguments.binary), folder, temporary + "/cache")
        buffer = Buffer(editor, path)
        editor.wait(buffer.pull())
        rows.append(("cold start: the open file", time.perf_counter() - start))
        editor.ask("workspace/diagnostic", {"previousResultIds": []})
        rows.append((f"cold start: all {arguments.files} files", time.perf_counter() - start))
        typed = strokes()
        rows.append(("first key", replay(buffer, typed, 1)[0]))
        seconds = replay(buffer, typed, arguments.edits)
        rows += [("edit, median", statistics.median(seconds)), ("edit, 95th percentile", percentile(seconds, 0.95)), ("edit, most", max(seconds))]
        last, dropped = burst(buffer, min(60, arguments.edits), 0.03)
        rows.append(("60 keys, 30 ms apart: from the last one", last))
        print("| | ms |\n| --- | ---: |")
        for what, value in rows:
            print(f"| {what} | {value * 1000:.1f} |")
        print(f"\n{len(seconds)} edits in a file of {len(buffer.lines)} lines; {dropped} of the burst's requests were overtaken and dropped; {editor.memory() / 1e6:.0f} MB held")
        editor.ask("shutdown", None)
        editor.notify("exit", None)
        if editor.server.wait() != 0:
            raise SystemExit("the server did not end well")


if __name__ == "__main__":
    main()
