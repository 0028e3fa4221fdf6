"""The processes of a pool: as many as there are cores, and Ctrl-C is their parent's to hear."""

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor

from crisisctl.processes import begin, cores


def test_there_is_a_core_and_none_that_the_machine_has_not():
    assert 1 <= cores() <= (os.cpu_count() or 1)


def test_a_process_of_a_pool_ignores_ctrl_c_and_collects_nothing():
    with ProcessPoolExecutor(1, initializer=begin) as pool:
        assert pool.submit(signal.getsignal, signal.SIGINT).result() == signal.SIG_IGN
        assert not pool.submit(gc.isenabled).result()
