"""The report's metrics once more, by another way: from the raw rows, plain and slow.

It shares no code with the program; the definitions are those of domain.md, section 4.3.
"""

import json
import sqlite3
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EDGES = [15, 30, 60, 120, 240, 480, 1440]


def when(said):
    return said and datetime.fromisoformat(said)


def millis(value):
    return EPOCH + timedelta(milliseconds=value)


def seconds(length):
    return length / timedelta(seconds=1)


class Naive:
    """Every metric of one run, read from the rows of its file; `until` is when it is looked at."""

    def __init__(self, path, until):
        db = sqlite3.connect(path)
        db.row_factory = sqlite3.Row
        self.rows = [
            {"seq": row["seq"], "at": when(row["at"]), "type": row["type"]}
            | {"actor": json.loads(row["actor"])["role"]}
            | {name: value for name, value in json.loads(row["data"]).items() if name != "type"}
            for row in db.execute("SELECT * FROM events ORDER BY seq")
        ]
        self.posts, self.sent, self.lines = {}, [], {}
        if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'arrivals'").fetchone():
            self.posts = {row["number"]: row for row in db.execute("SELECT * FROM arrivals")}
            self.lines = {row["number"]: row for row in db.execute("SELECT * FROM lines")}
        if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
            self.sent = [*db.execute("SELECT * FROM outbox WHERE fate = 'sent'")]
        db.close()
        closed = self.first("incident.closed")
        self.until = closed["at"] if closed else until
        down = self.first("incident.stand_down")
        self.over = down["at"] if down else None
        self.cases = []
        self.play()

    def of(self, *types):
        return [row for row in self.rows if row["type"] in types]

    def first(self, *types):
        return next(iter(self.of(*types)), None)

    def play(self):
        """Everybody's waits, by what happened one after the other."""
        self.waiting, self.flying, self.walked, self.said = {}, {}, {}, {}
        for row in self.rows:
            about = [n for a, b in row.get("spans", ()) for n in range(a, b + 1)]
            if row["type"].startswith("mentions."):
                self.many(row, about)
            elif row["type"] in ("mention.posted", "mention.reopened"):
                self.take(row)
            elif row.get("mention"):
                self.walk(self.walked[int(row["mention"][1:])], row)
        for line, posts in self.waiting.items():
            assert self.lines[line]["state"] in ("waiting", "sending")
            self.begun(posts)["due"] = millis(self.lines[line]["due"])
        assert not self.flying

    def many(self, row, about):
        match row["type"]:
            case "mentions.arrived":
                self.arrive(row)
            case "mentions.replying":
                self.flying |= {(row["bulk"], one): self.pop(one) for one in about}
            case "mentions.answered":
                self.reply(row["bulk"], about)
            case other:
                assert other == "mentions.disposed"
                for line in about:
                    self.begun(self.pop(line))["reason"] = row["reason"]

    def arrive(self, row):
        """Who is walked waits for nothing more, nor does who posted before settled words."""
        for number in range(row["first"], row["first"] + row["count"]):
            line, posted = self.posts[number]["line"], self.posts[number]["posted_at"]
            if posted >= self.said.get(line, 0) and (
                line not in self.walked or self.settled(self.walked[line])
            ):
                self.waiting.setdefault(line, []).append((number, row["at"]))

    def pop(self, line):
        posts = self.waiting.pop(line)
        self.said[line] = max(self.posts[number]["posted_at"] for number, _ in posts)
        return posts

    def reply(self, bulk, lines):
        for line in lines:
            case = self.begun(self.flying.pop((bulk, line)))
            [out] = [one for one in self.sent if (one["bulk"], one["number"]) == (bulk, line)]
            case |= {"answered": millis(out["at"]), "due": millis(out["due"])}

    def take(self, row):
        line = int(row["mention"][1:])
        came = row.get("arrived") or row["type"] == "mention.reopened"
        case = self.begun(self.pop(line)) if came else self.case(when(row["posted_at"]), None)
        self.walked[line] = case | {"due": when(row.get("reply_due"))}
        self.cases[-1] = self.walked[line]

    def begun(self, posts):
        first = min(posts, key=lambda one: self.posts[one[0]]["posted_at"])
        return self.case(millis(self.posts[first[0]]["posted_at"]), first[1])

    def case(self, posted, seen):
        self.cases.append({"posted": posted, "seen": seen, "origin": "us", "talks": []})
        return self.cases[-1]

    def settled(self, case):
        talk = case["talks"][-1] if case["talks"] else {}
        owes = talk and not talk.get("closed") and not case.get("waived")
        return bool(case.get("answered") or case.get("reason")) and not owes

    def walk(self, case, row):
        """What a fact about a mention changes."""
        kind, at = row["type"], row["at"]
        if kind == "mention.detected":
            due = when(row["reply_due"])
            case |= {"seen": case["seen"] or at, "due": due, "origin": row["origin"]}
        elif kind == "public.ack":
            case |= {"answered": at, "answer": row["draft"]}
        elif kind == "mention.disposed" and row["reason"]:
            case["reason"] = row["reason"]
        elif kind == "private.invited":
            case["talks"].append({"invited": at})
        elif kind == "public.close_waived":
            case["waived"] = row["reason"]
        elif case["talks"]:
            self.talk(case["talks"][-1], row)

    def talk(self, talk, row):
        match row["type"]:
            case "private.opened":
                talk["opened"] = row["at"]
            case "public.close":
                talk["closed"] = row["at"]
            case "private.failed":
                talk["failed"] = row["cause"]
            case "private.resolved":
                talk["outcome"] = [row["handled"], row["explained"], row["resolved"]]
                if all(talk["outcome"]) or row["despite"]:
                    talk["resolved"] = row["at"]
            case _:
                pass  # says nothing of a talk

    def wanted(self):
        return [one for one in self.cases if "answered" in one or "reason" not in one]

    def lapse(self, start, end):
        return (end is None, seconds((end or self.until) - start))

    def spread(self, lapses):
        """n, and the least value that half, nine tenths and all did not exceed."""
        found = sorted(lapses)
        least = [
            next(one for one in found if sum(other <= one for other in found) >= len(found) * part)
            for part in (0.5, 0.9, 1.0)
            if found
        ]
        return [len(found), *[[length, running] for running, length in least]]

    def share(self, answers):
        answers = list(answers)
        return [sum(map(bool, answers)), len(answers)]

    def counts(self, names):
        names = sorted(names)
        return [[name, names.count(name)] for name in dict.fromkeys(names)]

    def replies(self):
        wanted, over = self.wanted(), self.over or self.until
        in_time = [one for one in wanted if (one["seen"] or one["posted"]) <= over]
        waits = [self.lapse(one["posted"], one.get("answered")) for one in wanted]
        groups = [[0, 0, 0] for _ in range(8)]
        for one, (_, length) in zip(wanted, waits, strict=True):
            late = 1 if (one.get("answered") or self.until) > one["due"] else 0
            column = late if one.get("answered") else 2
            groups[len([edge for edge in EDGES if length > edge * 60])][column] += 1
        return {
            "required": len(wanted),
            "coverage": self.share(
                one.get("answered") and one["answered"] <= over for one in in_time
            ),
            "within_promise": self.share(
                one.get("answered") and one["answered"] <= one["due"] for one in wanted
            ),
            "response": self.spread(waits),
            "groups": groups,
            "detection": self.spread(
                self.lapse(one["posted"], one["seen"]) for one in self.cases if one["seen"]
            ),
            "no_reply": self.counts(one["reason"] for one in self.cases if one not in wanted),
            "origins": self.counts(one["origin"] for one in self.cases),
        }

    def speed(self):
        relevant = [
            one for one in self.cases
            if one.get("answered") or one.get("reason") not in ("spam", "not-for-us")
        ]  # fmt: skip
        if not relevant:
            return {}
        first = min(relevant, key=lambda one: one["posted"])["posted"]
        [seen, *_] = [one["seen"] for one in relevant if one["posted"] == first]
        drafted = self.of("message.drafted")
        quiet = [row["draft"] for row in drafted if row["audience"] == "private"]
        heard = [one for one in relevant if one.get("answer") not in quiet]
        spoken = [one["answered"] for one in heard if one.get("answered")]
        spoken += [row["at"] for row in self.public_texts()]
        declared = self.rows[0]["at"]
        saw = min(one["seen"] for one in relevant)
        said = min((at for at in spoken if at >= first), default=None)
        return {
            "first_public": self.told(self.lapse(first, said)),
            "first_public_anywhere": self.told(self.lapse(first, said)),
            "detect": self.told(self.lapse(first, seen)),
            "detect_soonest": self.told(
                min(self.lapse(one["posted"], one["seen"]) for one in relevant)
            ),
            "declare": self.told(self.lapse(saw, declared)) if declared >= saw else None,
            "declare_from_post": self.told(self.lapse(first, declared))
            if declared >= first
            else None,
            "substantive": self.substantive(first),
        }

    def told(self, lapse):
        return [lapse[1], lapse[0]]

    def public_texts(self):
        """Every public text that is out, with when that was."""
        drafts = {row["draft"]: row for row in self.of("message.drafted")}
        sent = [(row, drafts[row["draft"]]) for row in self.of("message.sent")]
        return [
            {"at": row["at"], "kind": draft["kind"], "draft": draft}
            for row, draft in sent
            if draft["audience"] == "public"
        ]

    def substantive(self, first):
        facts = [
            row["at"] for row in self.of("step.done") if "verify-fact" in row.get("effects", ())
        ]
        moments = [row["at"] for row in self.of("remedy.offered")]
        moments += [
            text["at"]
            for text in self.public_texts()
            if text["kind"] in ("update", "correction", "closing")
            if facts and text["at"] >= facts[0]
        ]
        after = [at for at in moments if at >= first]
        return self.told(self.lapse(first, min(after))) if after and after[:1] else None

    def private(self):
        talks = [(talk, one) for one in self.cases for talk in one["talks"]]
        opened = [(talk, one) for talk, one in talks if "opened" in talk]
        outcomes = [talk["outcome"] for talk, _ in talks if "outcome" in talk]
        return {
            "invited": len(talks),
            "opened": [len(opened), len(talks)],
            "missed": self.share("failed" in talk for talk, _ in talks),
            "returned": self.share("closed" in talk or "waived" in one for talk, one in opened),
            "stayed": self.share("waived" in one for _, one in opened),
            "failed": self.counts(talk["failed"] for talk, _ in talks if "failed" in talk),
            "closure": self.spread(
                self.lapse(talk["resolved"], talk.get("closed"))
                for talk, one in talks
                if "resolved" in talk and "waived" not in one
            ),
            **{
                name: self.share(outcome[number] for outcome in outcomes)
                for number, name in enumerate(("handled", "explained", "resolved"))
            },
        }
