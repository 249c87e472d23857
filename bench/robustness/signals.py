#!/usr/bin/env python3
"""How soon does a run end that is told to, and what does it leave?

    signals.py --binary GRANTLINT [--count 60] [--sources 24] [--load 4] [--seed 1]

Checks a generated project with --fix, a report and a cache, and sends SIGINT to all of its processes, as Ctrl-C does, or SIGTERM to the
first one, at a moment anywhere between its beginning and its end; meanwhile --load processes keep the cores busy. Prints how long it then
took until the run ended and until its last worker was gone. Ends with 1 when a run ends in another way than by the signal, when a
worker stays, and when a file is left that is neither what it was nor what a whole run writes. README.md has figures.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEMPORARY = re.compile(r"\.[A-Za-z0-9]{6}$")  # what is not renamed yet
GONE = 30  # seconds after which a worker stays


class Project:
    """With what its files hold before a run, and after one that nobody disturbs."""

    def __init__(self, binary, folder, sources):
        subprocess.run([sys.executable, ROOT / "bench/speed/generate.py", str(sources), folder], check=True, stdout=subprocess.DEVNULL)
        self.folder = folder
        self.command = [binary, "check", "--fix", "--cache-dir", "cache", "-o", "report.txt", "--fail-on", "never"]
        (folder / "grantlint.json").write_text('{"permissions": []}\n')
        (folder / "report.txt").write_text("old\n")
        self.before = self.written()
        self.seconds = min(self.undisturbed() for _ in range(3))
        self.after = self.written()
        self.names = self.all_names()
        if any(self.before[name] == self.after[name] for name in self.before):
            raise SystemExit("a whole run is expected to write both files")

    def undisturbed(self):
        self.restore()
        began = time.monotonic()
        if self.start().wait() != 0:
            raise SystemExit("a run that nobody disturbs is expected to end with 0")
        return time.monotonic() - began

    def written(self):
        return {name: (self.folder / name).read_bytes() for name in ("grantlint.json", "report.txt")}

    def all_names(self):
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*")}

    def restore(self):
        shutil.rmtree(self.folder / "cache", ignore_errors=True)
        for name, content in self.before.items():
            (self.folder / name).write_bytes(content)

    def start(self):
        return subprocess.Popen(self.command, cwd=self.folder, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # a shell's background jobs ignore it

    def half_written(self):
        wrong = [name for name, content in self.written().items() if content not in (self.before[name], self.after[name])]
        return wrong + sorted(name for name in self.all_names() - self.names if TEMPORARY.search(name) or not name.startswith("cache/"))


def has_members(session):
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, _, _, of = (entry / "stat").read_text().rpartition(") ")[2].split()[:4]
            except OSError:
                continue
            if int(of) == session and state != "Z":
                return True
    return False


def disturb(project, number, delay):
    """(seconds until the run ended, seconds until nobody was left, what went wrong); None when it had ended before."""
    project.restore()
    run = project.start()
    time.sleep(delay)
    if run.poll() is not None:
        return None
    sent = signal.SIGINT if number % 2 else signal.SIGTERM
    began = time.monotonic()
    os.killpg(run.pid, sent) if sent == signal.SIGINT else run.send_signal(sent)
    run.wait()
    ended = time.monotonic() - began
    while has_members(run.pid) and time.monotonic() - began < GONE:
        time.sleep(0.001)
    gone = time.monotonic() - began
    wrong = [f"left half-written: {name}" for name in project.half_written()]
    if run.returncode not in (-sent, 0):  # 0: it came too late for a run that was about to end
        wrong.append(f"ended with {run.returncode}")
    if has_members(run.pid):
        wrong.append("a worker is left")
    return ended, gone, wrong


def row(what, seconds):
    print(f"{what}: {statistics.median(seconds) * 1e3:.1f} ms in the median, {max(seconds) * 1e3:.1f} ms at most")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True, type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--count", type=int, default=60, help="signals")
    parser.add_argument("--sources", type=int, default=24)
    parser.add_argument("--load", type=int, default=4, help="processes that keep the cores busy")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    load = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            load += [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(options.load)]
            project = Project(options.binary, pathlib.Path(folder).resolve(), options.sources)
            ended = [disturb(project, number, rng.uniform(0, project.seconds)) for number in range(options.count)]
        finally:
            for process in load:
                process.kill()
    sent = [one for one in ended if one]
    wrong = [what for _, _, whats in sent for what in whats]
    print(f"{len(sent)} signals ({options.count - len(sent)} runs had ended before) to runs over {options.sources} sources of {project.seconds:.1f} s, "
          f"{options.load} other processes at work: {len(wrong)} times something was left or went wrong")
    for what in wrong:
        print("  " + what)
    if sent:
        row("the run ended after", [ended for ended, _, _ in sent])
        row("the last worker was gone after", [gone for _, gone, _ in sent])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
