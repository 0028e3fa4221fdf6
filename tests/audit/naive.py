"""The same figures once more, by another way: slow, plain, post by post, nothing shared."""

from datetime import timedelta


class Naive:
    """Figures of posts that are dicts: id, author, at, text, above (an id or ""), none split.

    Each question is asked of every pair of posts.
    """

    def __init__(self, posts, brand):
        self.posts = {post["id"]: post for post in posts}
        self.brand = {handle.casefold() for handle in brand}
        self.until = max(post["at"] for post in posts)

    def ours(self, post):
        return post["author"].casefold() in self.brand

    def way_up(self, post):
        """All that stands above, nearest first."""
        found = []
        while post["above"] in self.posts:
            post = self.posts[post["above"]]
            found.append(post)
        return found

    def top(self, post):
        last = [post, *self.way_up(post)][-1]
        return ("gone", last["above"]) if last["above"] else ("here", last["id"])

    def for_us(self, post):
        above = self.posts.get(post["above"])
        if above and self.ours(above):
            return True
        text = post["text"].casefold()
        if any(f"@{handle}" in text for handle in self.brand):
            return True
        if any(self.ours(one) and one["above"] == post["id"] for one in self.posts.values()):
            return True
        return not post["above"] and "@" not in text

    def asked(self):
        return [post for post in self.posts.values() if not self.ours(post) and self.for_us(post)]

    def mentions(self):
        """The first word of each person in each conversation."""
        first = {}
        for post in sorted(self.asked(), key=lambda one: one["at"]):
            first.setdefault((self.top(post), post["author"]), post)
        return list(first.values())

    def wait(self, mention):
        """Seconds to the first reply below, None without one."""
        replies = [
            one["at"]
            for one in self.posts.values()
            if self.ours(one) and mention in self.way_up(one)
        ]
        return (min(replies) - mention["at"]).total_seconds() if replies else None

    def figures(self):
        waits = [self.wait(mention) for mention in self.mentions()]
        known = [wait for wait in waits if wait is not None]
        return {
            "n": len(waits),
            "unanswered": len(waits) - len(known),
            "within_1h": sum(wait <= 3600 for wait in known),
            "within_2h": sum(wait <= 7200 for wait in known),
            "median": self.rank(0.5),
            "p90": self.rank(0.9),
            "follow_ups": len(self.asked()) - len(waits),
            "conversations": len({self.top(post) for post in self.posts.values()}),
        }

    def rank(self, share):
        """The least wait that so many did not exceed; those without an answer waited longer."""
        pairs = []
        for mention in self.mentions():
            wait = self.wait(mention)
            so_far = (self.until - mention["at"]) / timedelta(seconds=1)
            pairs.append((1, so_far) if wait is None else (0, wait))
        for candidate in sorted(pairs):
            if sum(one <= candidate for one in pairs) >= share * len(pairs) - 1e-9:
                return candidate[1], bool(candidate[0])
        return None
