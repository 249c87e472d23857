#!/usr/bin/env python3
"""How long grantlint takes on a project as teams have them (generate.py), beside the compiler on the same files.

Every round runs each case once, so that a busy machine is busy for all of them; medians are printed, and the least and the most.
README.md says what the cases are. Needs what it is to be compared with, and says so of what is not there.
"""
import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
CHANGED = 3  # files of a commit


@dataclasses.dataclass
class Run:
    wall: float = 0.0     # seconds
    cpu: float = 0.0      # seconds of all processes, in user and system mode
    biggest: int = 0      # bytes resident in the biggest process
    statuses: set = dataclasses.field(default_factory=set)
    output: bytes = b""


def run(commands, folder, jobs=1, environment=None):
    """Some commands, so many at a time, as one run."""
    def one(command):
        with tempfile.TemporaryFile() as out:
            process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)  # with the processes that it has waited for
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            return process.returncode, usage, out.read()

    began = time.perf_counter()
    with ThreadPoolExecutor(jobs) as pool:
        ended = list(pool.map(one, commands))
    return Run(wall=time.perf_counter() - began,
               cpu=sum(usage.ru_utime + usage.ru_stime for _, usage, _ in ended),
               biggest=max(usage.ru_maxrss for _, usage, _ in ended) * 1024,
               statuses={status for status, _, _ in ended},
               output=b"".join(out for _, _, out in ended))


def proportional_memory(root):
    """Bytes that a process and its descendants hold; what several share is counted once."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                parents[int(entry)] = int(pathlib.Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError, ValueError):
                continue
    family, total = {root}, 0
    while more := {pid for pid, parent in parents.items() if parent in family and pid not in family}:
        family |= more
    for pid in family:
        try:
            for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
        except OSError:
            continue
    return total


def most_memory(command, folder):
    """The most that a run holds at any time, looked at ten times a second: such a run is not one to be timed."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        most = max(most, proportional_memory(process.pid))
        time.sleep(0.1)
    return most


class Project:
    """A generated project, changed from round to round."""

    def __init__(self, size, folder):
        self.folder = str(folder)
        told = subprocess.run([sys.executable, HERE / "generate.py", str(size), self.folder], check=True, capture_output=True, text=True).stdout
        self.sources, self.calls = (int(word) for word in told.replace(",", "").split() if word.isdigit())
        self.database = json.loads((pathlib.Path(self.folder) / "compile_commands.json").read_text())
        self.files = [entry["file"] for entry in self.database]
        self.changes = 0

    def change(self, file):
        self.changes += 1
        with open(os.path.join(self.folder, file), "a", encoding="utf-8") as out:
            out.write(f"// changed {self.changes} times\ninline int bench_change_{self.changes}() {{ return {self.changes}; }}\n")


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, pathlib.Path(work)
        self.project = Project(options.files, self.work / "project")
        self.cache = None
        self.caches = 0

    def grantlint(self, *arguments, cache=None):
        return [self.options.binary, "check", "-j", str(self.options.jobs), "--cache-dir", str(cache or self.cache), *arguments]

    def fresh_cache(self):
        self.caches += 1
        return self.work / f"cache{self.caches}"

    def timed(self, *arguments):
        result = run([self.grantlint(*arguments)], self.project.folder)
        if not result.statuses <= {0, 1}:
            sys.exit(f"measure: grantlint ended with {result.statuses}")
        return result

    # The cases, in the order in which a round runs them: each finds the cache as the one before has left it.
    def cold(self):
        if self.cache is not None:
            shutil.rmtree(self.cache)
        self.cache = self.fresh_cache()
        return self.timed()

    def real_headers(self):
        result = run([self.grantlint("--real-headers", cache=self.work / "real")], self.project.folder)
        shutil.rmtree(self.work / "real", ignore_errors=True)
        return result

    def warm(self):
        return self.timed()

    def one_source(self):
        self.project.change(self.project.files[len(self.project.files) // 2])
        return self.timed()

    def one_header(self):
        self.project.change("include/app/build_info.h")
        return self.timed()

    def commit(self):
        count = len(self.project.files)
        files = [self.project.files[(self.project.changes + i * count // CHANGED) % count] for i in range(min(CHANGED, count))]
        for file in files:
            self.project.change(file)
        return self.timed("--only-in", *files)

    def compiler(self):
        commands = [[self.options.compiler, *entry["arguments"][1:-2], "-fsyntax-only", "-w", entry["file"]] for entry in self.project.database]
        result = run(commands, self.project.folder, self.options.jobs)
        if result.statuses != {0}:
            sys.exit("measure: the compiler does not take the project")
        return result

    def clang_tidy(self):
        commands = [["clang-tidy-19", "--quiet", "--checks=-*,bugprone-unused-return-value", "-p", ".", file] for file in self.project.files]
        return run(commands, self.project.folder, self.options.jobs)

    def ripgrep(self):
        return run([["rg", "--no-config", "-n", "-e", "/restapi/", "-e", "/account", "-e", "/extension", "-e", "/call-log", "."]], self.project.folder)

    def cases(self):
        takes_real = "--real-headers" in run([[self.options.binary, "check", "--help"]], "/").output.decode()
        return ([("cold", self.cold)] + ([("cold, --real-headers", self.real_headers)] if takes_real else []) +
                [("warm, nothing changed", self.warm), ("warm, one source changed", self.one_source),
                 ("warm, a header that all include changed", self.one_header), (f"pre-commit: {CHANGED} sources changed, --only-in", self.commit)])

    def others(self):
        known = {"compiler": (f"{self.options.compiler} -fsyntax-only -w", self.compiler, self.options.compiler),
                 "clang-tidy": ("clang-tidy-19, one check", self.clang_tidy, "clang-tidy-19"), "ripgrep": ("ripgrep for the routes", self.ripgrep, "rg")}
        out = []
        for name in self.options.against.split(",") if self.options.against else []:
            label, case, program = known[name]
            if shutil.which(program):
                out.append((label, case))
            else:
                print(f"measure: {program} is not installed, and left out", file=sys.stderr)
        return out


def spread(values):
    return f"{statistics.median(values):.3f} | {min(values):.3f} to {max(values):.3f}"


def compare(options, work):
    bench = Bench(options, work)
    cases = bench.cases() + bench.others()
    runs = {name: [] for name, _ in cases}
    for number in range(options.rounds):
        for name, case in cases:
            print(f"measure: round {number + 1} of {options.rounds}: {name}", file=sys.stderr)
            runs[name].append(case())
        if runs["cold"][-1].output != runs["warm, nothing changed"][-1].output:
            sys.exit("measure: a warm run has reported something else than the cold one")
    compiler = next((name for name in runs if "-fsyntax-only" in name), None)

    def ratio(name, what):
        return f"{statistics.median(map(what, runs[name])) / statistics.median(map(what, runs[compiler])):.4f}" if compiler else ""

    print(f"{bench.project.sources} sources, {options.jobs} jobs, medians of {options.rounds} rounds\n")
    print("| case | s | least to most | to the compiler | CPU, s | to the compiler | biggest process, MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, _ in cases:
        cpu = statistics.median(one.cpu for one in runs[name])
        print(f"| {name} | {spread([one.wall for one in runs[name]])} | {ratio(name, lambda one: one.wall)} | {cpu:.2f} | {ratio(name, lambda one: one.cpu)} | "
              f"{max(one.biggest for one in runs[name]) / 1e6:.0f} |")


def growth(options, work):
    sizes = [int(size) for size in options.growth.split(",")] if options.growth else []
    benches = []
    for size in sizes:
        sized = argparse.Namespace(**{**vars(options), "files": size})
        benches.append(Bench(sized, pathlib.Path(work) / str(size)))
    runs = {size: [] for size in sizes}
    warm = {size: [] for size in sizes}
    for number in range(options.rounds):
        for size, bench in zip(sizes, benches):
            print(f"measure: round {number + 1} of {options.rounds}: {size} sources", file=sys.stderr)
            runs[size].append(bench.cold())
            warm[size].append(bench.warm())
    if sizes:
        print("\n| sources | cold, s | least to most | ms for a source | warm, s | biggest process, MB | all processes, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size, bench in zip(sizes, benches):
        together = most_memory(bench.grantlint("--no-cache"), bench.project.folder)
        median = statistics.median(one.wall for one in runs[size])
        print(f"| {size} | {spread([one.wall for one in runs[size]])} | {median / size * 1000:.0f} | {statistics.median(one.wall for one in warm[size]):.3f} | "
              f"{max(one.biggest for one in runs[size]) / 1e6:.0f} | {together / 1e6:.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, type=os.path.abspath, help="the grantlint that is measured")
    parser.add_argument("--files", type=int, default=120, help="sources of the project that is compared (120)")
    parser.add_argument("--growth", default="30,120,480", help="numbers of sources for the table of growth; empty: none")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2, help="processes at a time, of grantlint and of the others")
    parser.add_argument("--compiler", default="clang++-19")
    parser.add_argument("--against", default="compiler,clang-tidy,ripgrep", help="what to compare with; empty: nothing")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="grantlint-bench-") as work:
        compare(options, work)
        growth(options, work)


main()
