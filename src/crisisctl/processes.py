"""Work for every core: how many there are, and how a process of a pool begins."""

import gc
import os
import signal


def cores() -> int:
    """Those that this process may use, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def begin() -> None:
    """Ctrl-C is the parent's to hear: it ends the pool. What a task makes holds no cycles."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.disable()
