"""Edits at random in a real terminal, tmux, and compares each screen with one drawn afresh.

    python3 Tests/Terminal/random_editing.py .build/release/rol 300

A session types, moves, deletes, completes, searches, pastes and changes the size of the window; then
Ctrl-L draws everything anew, which must change nothing. Prints the sessions whose screen was wrong.
"""

import os
import random
import subprocess
import sys
import time

WORDS = list("行政许可处罚不法x1 —“，😀|｜(（\"") + ["facts ", "数据 ", "area:", " | sort ", "复议", "ni"]
KEYS = ["Left", "Right", "BSpace", "C-a", "C-e", "C-w", "C-k", "C-_", "C-y", "M-b", "M-f", "Up", "Down"]
EDITS = 30
END = "终"


class Window:
    def __init__(self, program, name, columns, rows):
        self.name = name
        environment = ["env", "EDITRC=/dev/null", "HOME=/nonexistent", "LANG=C.UTF-8"]
        self.tmux(
            "-u", "-f", "/dev/null", "new", "-d", "-x", str(columns), "-y", str(rows),
            *environment, program, "--no-init",
        )
        self.tmux("set", "-g", "window-size", "manual")
        self.tmux("set", "-g", "remain-on-exit", "on")
        self.wait_until(lambda lines, cursor: any("法治>" in line for line in lines))

    def tmux(self, *arguments):
        call = ["tmux", "-L", self.name, *arguments]
        return subprocess.run(call, capture_output=True, text=True).stdout

    def screen(self):
        lines = self.tmux("capture-pane", "-p").rstrip("\n").split("\n")
        cursor = self.tmux("display", "-p", "#{cursor_x},#{cursor_y}").strip()
        return [line.rstrip() for line in lines], cursor

    def wait_until(self, is_so):
        for _ in range(500):
            if is_so(*self.screen()):
                return
            time.sleep(0.02)

    def settled(self):
        """The screen when nothing has changed for a third of a second."""
        last, same = None, 0
        for _ in range(200):
            now = self.screen()
            same = same + 1 if now == last else 0
            if same == 15:
                break
            last = now
            time.sleep(0.02)
        return last

    def close(self):
        self.tmux("kill-server")


def edit(window, chance):
    kind = chance.random()
    if kind < 0.6:
        window.tmux("send-keys", "-l", chance.choice(WORDS) * chance.randint(1, 3))
    elif kind < 0.88:
        window.tmux("send-keys", chance.choice(KEYS))
    elif kind < 0.92:
        window.tmux("send-keys", "Tab")
    elif kind < 0.94:
        window.tmux("send-keys", "C-r")
        window.tmux("send-keys", "-l", chance.choice(WORDS))
        window.tmux("send-keys", "C-g")
    elif kind < 0.97:
        window.tmux("set-buffer", "数据 领域：矛盾纠纷\n｜ 排序 -数值\n｜ 取 3")
        window.tmux("paste-buffer", "-p")
    else:
        window.tmux("resize-window", "-x", str(chance.randint(20, 60)), "-y", str(chance.randint(8, 24)))


def session(program, seed):
    """The last screen and the fresh one, where they differ."""
    chance = random.Random(seed)
    window = Window(program, f"rol-{os.getpid()}-{seed}", chance.randint(20, 60), chance.randint(8, 24))
    try:
        for _ in range(EDITS):
            edit(window, chance)
        # A menu and an incremental search end with the next key; what is typed then shows that all
        # keys before it have had their effect.
        window.tmux("send-keys", "C-e")
        window.tmux("send-keys", "-l", END)
        window.wait_until(lambda lines, cursor: any(END in line for line in lines))
        before = window.settled()
        window.tmux("send-keys", "C-l")
        after = window.settled()
        entry = [line for line in before[0] if line]
        fresh = [line for line in after[0] if line]
        is_text_right = bool(fresh) and entry[-len(fresh):] == fresh
        is_cursor_right = before[1].split(",")[0] == after[1].split(",")[0]
        return None if is_text_right and is_cursor_right else (before, after)
    finally:
        window.close()


def main():
    program, count = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    wrong = 0
    for seed in range(count):
        difference = session(program, seed)
        if difference:
            wrong += 1
            print(f"session {seed}:", *difference, sep="\n", flush=True)
    print(f"{wrong} of {count} sessions ended with a wrong screen")
    sys.exit(wrong > 0)


main()
