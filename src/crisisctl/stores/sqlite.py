"""The journal in one SQLite file: durable when `append` returns, whatever happens next.

This module imports sqlite3 at once: import it only where a journal is opened.
"""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from itertools import groupby
from pathlib import Path

from crisisctl.errors import JournalError
from crisisctl.model.events import EMPTY_HASH, Actor, Event, Record
from crisisctl.ports import IncidentSummary, MentionRow
from crisisctl.stores import views
from crisisctl.stores.chain import Row, link, verify
from crisisctl.stores.codec import Personal, decode, encode, proven
from crisisctl.stores.failures import GONE, Unusable, explained
from crisisctl.stores.records import clean, expect, numbered
from crisisctl.stores.schema import connect, create, transaction
from crisisctl.words import words
