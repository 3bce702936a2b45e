#!/usr/bin/env python3
"""Figures of the window, beside those of a bare OpenGL window in the same run.

    tests/support/with_display tests/bench/window_figures.py build [--rest SECONDS] [--runs N]

Prints the time from start to first frame, the share of a core at rest, private memory, and what
candor-desk itself reports about its frames. Never fails a build.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time


def start(command):
    """Starts a window; returns the process and the milliseconds until its first frame."""
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if line.startswith("first frame"):
            return process, (time.monotonic() - before) * 1000
    raise SystemExit(f"{command[0]} drew no frame")


def stop(process):
    process.terminate()
    process.wait()


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def private_mib(pid):
    total = 0
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(("Private_Clean", "Private_Dirty")):
            total += int(line.split()[1])
    return total / 1024


def first_frames(commands, runs):
    """Milliseconds by command; the commands take turns, so that the machine's mood hits both."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for list_of_times, command in zip(times, commands):
            process, milliseconds = start(command)
            stop(process)
            list_of_times.append(milliseconds)
    return times


def at_rest(command, seconds):
    process, _ = start(command)
    time.sleep(3)
    before = cpu_seconds(process.pid)
    time.sleep(seconds)
    share = (cpu_seconds(process.pid) - before) / seconds * 100
    memory = private_mib(process.pid)
    stop(process)
    return share, memory


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--rest", type=float, default=60)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as workspace:
        bare = [f"{options.build}/bare_gl"]
        desk = [f"{options.build}/candor-desk", "--timing", "--workspace", workspace]
        bare_times, desk_times = first_frames([bare, desk], options.runs)
        print(f"first frame, bare window   {statistics.median(bare_times):8.1f} ms")
        print(f"first frame, candor        {statistics.median(desk_times):8.1f} ms")
        for name, command in (("bare window", bare), ("candor", desk)):
            share, memory = at_rest(command, options.rest)
            print(f"at rest, {name:<17} {share:8.2f} % of a core, {memory:6.1f} MiB private")
        report = subprocess.run(desk + ["--smoke-frames", "300"], capture_output=True, text=True)
        print(report.stdout.strip())


main()
