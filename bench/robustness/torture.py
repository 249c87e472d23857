#!/usr/bin/env python3
"""Broken and odd sources by the thousand through `grantlint check`: does each come back?

Inputs are the sources of samples/, bench/accuracy/corpus/, tests/stand_ins/ and rules/headers/, and the programs in tests/spec/*.md, each
mutated by what a seed decides. README.md says what is counted. Ends with 1 on a crash or a hang of the main process, or when its answer
cannot be read or does not account for every file.
"""
import argparse
import json
import os
import pathlib
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENDINGS = {".c", ".cc", ".cpp", ".cxx", ".m", ".mm"}
HEADERS = {".h", ".hpp", ".hh"}
FENCE = re.compile(r"^```(c|cpp|objc|objcpp)[^\n]*\n(.*?)^```", re.M | re.S)
TOKEN = re.compile(rb'[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|\s+|.', re.S)
ODD = [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\x1b[31m", b"\\\n", b"??/", "\u202e".encode(), "\U0001f512".encode(), b"\x80", b"R\"(", b"/*", b"#if", b"#include ", b"%:%:", b"L'"]


def seeds():
    """(ending, bytes) of every source, in an order that does not depend on the machine."""
    out = []
    for folder in ("samples", "bench/accuracy/corpus", "tests/stand_ins"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in ENDINGS | HEADERS:
                out.append((path.suffix if path.suffix in ENDINGS else ".cpp", path.read_bytes()))
    for path in sorted((ROOT / "rules/headers").rglob("*")):
        if path.is_file() and path.suffix != ".md":
            out.append((".cpp", path.read_bytes()))
    for page in sorted((ROOT / "tests/spec").glob("*.md")):
        for language, text in FENCE.findall(page.read_text()):
            out.append(({"c": ".c", "cpp": ".cpp", "objc": ".m", "objcpp": ".mm"}[language], text.encode()))
    return [one for one in out if one[1]]


def cut(rng, text):
    return text[:rng.randrange(len(text) + 1)]


def cut_head(rng, text):
    return text[rng.randrange(len(text)):]


def swap_tokens(rng, text):
    tokens = TOKEN.findall(text)
    for _ in range(rng.randint(1, 8)):
        a, b = rng.randrange(len(tokens)), rng.randrange(len(tokens))
        tokens[a], tokens[b] = tokens[b], tokens[a]
    return b"".join(tokens)


def drop_tokens(rng, text):
    tokens = TOKEN.findall(text)
    for _ in range(rng.randint(1, 8)):
        if tokens:
            del tokens[rng.randrange(len(tokens))]
    return b"".join(tokens)


def double_part(rng, text):
    a, b = sorted(rng.randrange(len(text) + 1) for _ in "ab")
    return text[:b] + text[a:b] * rng.choice((1, 1, 2, 30)) + text[b:]


def drop_braces(rng, text):
    which = rng.choice([b"{", b"}", b"(", b")", b";", b"<", b">", b'"', b"*/"])
    places = [m.start() for m in re.finditer(re.escape(which), text)]
    for place in sorted(rng.sample(places, min(len(places), rng.randint(1, 3))), reverse=True):
        text = text[:place] + text[place + len(which):]
    return text


def flip_bytes(rng, text):
    out = bytearray(text)
    for _ in range(rng.randint(1, 12)):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def put_odd(rng, text):
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(text) + 1)
        text = text[:place] + rng.choice(ODD) + text[place:]
    return text


def nest(rng, text):
    depth = rng.choice((10, 200, 3000, 12000))
    kind = rng.choice(("blocks", "parentheses", "templates", "sums", "ifs", "lambdas"))
    if kind == "blocks":
        body = "{" * depth + "}" * depth
    elif kind == "parentheses":
        body = "int x = " + "(" * depth + "1" + ")" * depth + ";"
    elif kind == "templates":
        body = "V<" * depth + "int" + ">" * depth + " v;"
    elif kind == "sums":
        body = "auto s = std::string() " + '+ "/a"' * depth + ";"
    elif kind == "ifs":
        body = "if (1) " * depth + ";"
    else:
        body = "[]{" * min(depth, 3000) + "}();" * min(depth, 3000)
    return text + ("\n#include <string>\ntemplate <class> struct V {};\nvoid nested() {" + body + "}\n").encode()


def bomb(rng, text):
    kind = rng.choice(("macro", "text", "include", "template", "loop", "branches", "lines", "again"))
    if kind == "macro":
        last = rng.choice((14, 18, 25))  # the last one is 64 million tokens: more than a worker may hold
        more = "\n#define A0 1,1\n" + "".join(f"#define A{n} A{n - 1}, A{n - 1}\n" for n in range(1, last + 1)) + f"int many[] = {{A{last}}};\n"
    elif kind == "text":
        more = "\n#include <string>\nstd::string twice(std::string s) {" + "s = s + s;" * 40 + 'return s; }\nvoid f() { twice("/a"); }\n'
    elif kind == "include":
        more = "\n#include __FILE__\n#include __FILE__\n"
    elif kind == "template":
        more = "\ntemplate <int N> struct Deep { Deep<N + 1> next; };\nDeep<0> deep;\n"
    elif kind == "loop":
        more = "\nconstexpr int forever() { int n = 0; for (;;) n ^= 1; return n; }\nconstexpr int never = forever();\n"
    elif kind == "branches":
        more = '\n#include <string>\nstd::string choose(bool* b) { std::string s;\n' + "".join(f's += b[{n}] ? "/a{n}" : "/b{n}";\n' for n in range(40)) + "return s; }\n"
    elif kind == "lines":
        more = "".join(f"\nint unused_{n};" for n in range(100_000))
    else:
        more = "\nint unused;" * 2500  # clang takes four times as long for twice as many
    return text + more.encode()


MUTATIONS = [cut, cut, cut_head, swap_tokens, swap_tokens, drop_tokens, drop_tokens, double_part, drop_braces, drop_braces, flip_bytes, put_odd, nest, bomb]


def mutant(rng, sources):
    ending, text = rng.choice(sources)
    for _ in range(rng.choice((1, 1, 2, 3))):
        if text:
            text = rng.choice(MUTATIONS)(rng, text)
    return ending, text


class Run(NamedTuple):
    number: int
    inputs: int
    wrong: str | None
    skipped: list
    seconds: float


def judge(binary, folder, names, seconds):
    """One run over a folder: (what went wrong or None, skipped with reasons, seconds)."""
    began = time.perf_counter()
    command = [binary, "check", "--no-cache", "--jobs", "2", "--grant", "ReadMessages", "--fail-on", "never", "--no-progress",
               "--format", "json", "--report", "text=summary.txt", "."]
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return "hang", [], time.perf_counter() - began
    seconds = time.perf_counter() - began
    if process.returncode not in (0, 2):
        return f"crash ({process.returncode}): {err.decode(errors='replace').strip()[-300:]}", [], seconds
    try:
        skipped = json.loads(out)["skipped"]
        analysed = int(re.search(r"^(\d+) files? analysed", (folder / "summary.txt").read_text(), re.M)[1])
    except (OSError, ValueError, KeyError, TypeError):
        return f"unreadable answer: {err.decode(errors='replace').strip()[-300:]}", [], seconds
    files = {entry["file"] for entry in skipped}
    if not files <= set(names) or analysed + len(files) != len(names) or process.returncode != (2 if files else 0):
        return f"unaccounted: {analysed} of {len(names)} files analysed, {len(files)} skipped, status {process.returncode}", skipped, seconds
    return None, skipped, seconds


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--binary", default=str(ROOT / "build/release/grantlint"))
    options.add_argument("--inputs", type=int, default=3000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--a-run", type=int, default=10, help="inputs that one run looks at")
    options.add_argument("--seconds", type=int, default=600, help="after which a run hangs")
    options.add_argument("--jobs", type=int, default=1, help="runs at a time, with two workers each")
    options.add_argument("--keep", help="a folder for the inputs of what went wrong, and of what crashed or stopped a worker")
    given = options.parse_args()
    binary = str(pathlib.Path(given.binary).resolve())
    sources = seeds()

    def one(number):
        rng = random.Random(f"{given.seed}/{number}")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder).resolve()
            names = []
            for n in range(min(given.a_run, given.inputs - number * given.a_run)):
                ending, text = mutant(rng, sources)
                names.append(f"m{number:05}_{n:02}{ending}")
                (folder / names[-1]).write_bytes(text)
            wrong, skipped, seconds = judge(binary, folder, names, given.seconds)
            for name in names if wrong else [entry["file"] for entry in skipped]:
                if given.keep:
                    pathlib.Path(given.keep).mkdir(parents=True, exist_ok=True)
                    (pathlib.Path(given.keep) / name).write_bytes((folder / name).read_bytes())
        if wrong:
            print(f"run {number}: {wrong}", flush=True)
        return Run(number, len(names), wrong, skipped, seconds)

    runs = (given.inputs + given.a_run - 1) // given.a_run
    with ThreadPoolExecutor(given.jobs) as pool:
        ended = list(pool.map(one, range(runs)))
    reasons = Counter(re.sub(r"'[^']*'|\d+", "…", entry["reason"])[:90] for run in ended for entry in run.skipped)
    crashes, hangs, others = (sum((run.wrong or "").startswith(kind) for run in ended) for kind in ("crash", "hang", "un"))
    print(f"{sum(run.inputs for run in ended)} inputs in {len(ended)} runs, seed {given.seed}: {crashes} crashes, {hangs} hangs of the main process, "
          f"{others} answers unreadable or with files unaccounted for, {sum(reasons.values())} files skipped")
    for reason, count in reasons.most_common():
        print(f"  {count} × {reason}")
    seconds = sorted((run.seconds, run.number) for run in ended)
    print(f"a run took {statistics.median(took for took, _ in seconds):.1f} s in the median; the slowest: " + ", ".join(f"{number} ({took:.1f} s)" for took, number in seconds[:-6:-1]))
    return 1 if crashes or hangs or others else 0


if __name__ == "__main__":
    sys.exit(main())
