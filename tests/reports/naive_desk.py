"""The metrics of the desk once more, from the raw rows alone: see `naive`."""

from datetime import timedelta

from tests.reports.naive import Naive, seconds, when

QUARTER = timedelta(minutes=15)


class NaiveDesk(Naive):
    """Every metric of one run."""

    def approvals(self):
        waits, roles, backups, answers = [], [], 0, 0
        for text in self.of("message.drafted"):
            mine = [row for row in self.rows if row.get("draft") == text["draft"]]
            asked = [row for row in mine if row["type"] == "message.approval_requested"]
            said = [r for r in mine if r["type"] in ("message.approved", "message.rejected")]
            if asked:
                waits.append(self.lapse(asked[0]["at"], said[0]["at"] if said else None))
                roles.append(waits[-1])
            for answer in said:
                answers += 1
                backups += any(r["backup"] and r["person"] == answer["person"] for r in asked)
        sent = [text["draft"] for text in self.public_texts()]
        return {
            "latency": self.spread(waits),
            "by_role": [["legal", self.spread(roles)]] if roles else [],
            "via_backup": [backups, answers],
            "pre_approved": self.share(draft["approval"] == "lock" for draft in sent),
        }

    def escalations(self):
        ends = {row["page"]: row for row in self.of("escalation.acked")}
        gone = {row["page"]: row["at"] for row in self.of("escalation.timed_out")}
        lapses = []
        for row in self.of("escalation.paged"):
            if row["page"] in ends:
                lapses.append(self.lapse(row["at"], ends[row["page"]]["at"]))
            else:
                over = gone.get(row["page"], self.until)
                lapses.append((True, seconds(over - row["at"])))
        return {
            "latency": self.spread(lapses),
            "to_backup": self.share(row["backup"] for row in self.of("escalation.paged")),
            "unanswered": [
                row["page"] for row in self.of("escalation.paged") if row["page"] not in ends
            ],
        }

    def cadence(self):
        """Each promised update with the first public text of the desk in its time."""
        words = [t["at"] for t in self.public_texts() if t["draft"]["flow"] == "desk"]
        made, opens, due = [], None, None
        for row in self.of("step.entered", "update.due"):
            if row["type"] == "step.entered" and row["update_at"]:
                opens, due = row["at"], when(row["update_at"])
            elif row["type"] == "update.due":
                made.append((opens, due))
                opens, due = due, when(row["next_at"])
        kept = []
        for number, (opens, due) in enumerate(made):
            ends = made[number + 1][1] if number + 1 < len(made) else self.until
            fits = [at for at in sorted(words) if opens < at < ends or at == due]
            kept.append(fits[0] if fits else None)
            if fits:
                words.remove(fits[0])
        pairs = list(zip(kept, made, strict=True))
        late = [(False, max(0.0, seconds(at - due))) for at, (_, due) in pairs if at]
        late += [(True, seconds(self.until - due)) for at, (_, due) in pairs if not at]
        return {
            "kept": self.share(at and at <= due for at, (_, due) in pairs),
            "sent": self.share(kept),
            "delay": self.spread(late),
        }

    def plan(self):
        """Steps done on time, of all that were entered."""
        on_time, timed, skipped = [], [], self.of("step.skipped")
        for row in self.of("step.entered"):
            ends = self.of("step.done", "step.skipped")
            mine = [one for one in ends if one["step"] == row["step"] and one["seq"] > row["seq"]]
            due = when(row["due"])
            done = mine[:1] and mine[0]["type"] == "step.done"
            held = bool(done) and (due is None or mine[0]["at"] <= due)
            on_time.append(held)
            timed += [held] if due else []
        return {
            "on_time": self.share(on_time),
            "timed": self.share(timed),
            "skipped": [[row["seq"], row["step"]] for row in skipped],
        }

    def remedies(self):
        offers = sorted(float(row["amount"]) for row in self.of("remedy.offered"))
        if not offers:
            return []
        middle = next(one for one in offers if sum(x <= one for x in offers) * 2 >= len(offers))
        above = sum(bool(row["approved_by"]) for row in self.of("remedy.offered"))
        return [[len(offers), sum(offers), middle, above]]

    def exposures(self):
        """From each find to what was said next of it."""
        ends = [(row["mention"], row["at"], row["seq"]) for row in self.of("exposure.ended")]
        lapses = []
        for row in self.of("exposure.found"):
            after = [at for name, at, seq in ends if name == row["mention"] and seq > row["seq"]]
            lapses.append(self.lapse(row["at"], next(iter(after), None)))
        return self.spread(lapses)

    def pause(self):
        paused, declared = self.first("publishing.paused"), self.rows[0]["at"]
        if not paused:
            return {"latency": None, "published": 0}
        ours = [t for t in self.public_texts() if t["draft"]["flow"] == "desk"]
        between = [t for t in ours if declared <= t["at"] < paused["at"]]
        lapse = self.told(self.lapse(declared, paused["at"]))
        return {"latency": lapse, "published": len(between)}

    def roles(self):
        """From the declaration to the first thing that somebody did in each role."""
        needed = {row["actor"]: row["at"] for row in reversed(self.rows) if row["actor"]}
        asked = {row["role"] for row in self.of("message.approval_requested")}
        times = {role: needed.get(role) for role in {*needed, *asked}}
        start = self.rows[0]["at"]
        return {role: self.told(self.lapse(start, at)) for role, at in times.items()}

    def volume(self):
        """Mentions in quarters of an hour: the peak, when it came, when it had halved."""
        posts = list(self.posts.values())
        if not posts:
            return None
        numbers = sorted(one["posted_at"] // (1000 * seconds(QUARTER)) for one in posts)
        counts = {number: numbers.count(number) for number in numbers}
        most = max(counts.values())
        peak = min(number for number, count in counts.items() if count == most)
        last = self.rows[-1]["at"].timestamp() // seconds(QUARTER)
        later = [peak + step for step in range(1, int(max(last, numbers[-1]) - peak) + 1)]
        half = next((one for one in later if 2 * counts.get(one, 0) <= most), None)
        return {
            "peak": most,
            "to_peak": (peak - numbers[0]) * seconds(QUARTER),
            "half_life": None if half is None else (half - peak) * seconds(QUARTER),
            "negative": self.share(one["score"] < 0 for one in posts),
        }

    def counted(self):
        """What is only counted, and the actions that were verified by their day."""
        verified = {row["action"]: row["at"].date() for row in self.of("action.verified")}
        opened = self.of("action.opened")
        return {
            "corrections": len(self.of("message.edited", "message.removed")),
            "overrides": len(self.of("override")),
            "actions": self.share(
                row["action"] in verified and str(verified[row["action"]]) <= row["due"]
                for row in opened
            ),
        }

    def legal(self):
        """Time left when the notice went out, or now; aware at the declaration at the latest."""
        aware, notified = self.first("legal.aware"), self.first("legal.notified")
        since = when(aware["since"]) if aware else self.rows[0]["at"]
        end = notified["at"] if notified else self.until
        return [seconds(since + timedelta(hours=72) - end)]

    def metrics(self):
        """All of them, under the names that the report gives them."""
        return {
            name: getattr(self, name)()
            for name in (
                "speed", "replies", "private", "approvals", "escalations", "cadence", "plan",
                "remedies", "exposures", "pause", "roles", "volume", "counted", "legal",
            )
        }  # fmt: skip
