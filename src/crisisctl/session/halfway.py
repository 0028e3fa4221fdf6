"""Answers of which several make one fact: kept one by one, so that a crash asks nothing again."""

from collections.abc import Mapping

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import NOWHERE, Kept, Place
from crisisctl.session.desk import Desk
from crisisctl.session.operator import Prompt


class Halfway:
    """What the person at this desk has answered, and no fact says yet.

    An answer is written down when another question follows it: the last one goes into the fact.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._before: dict[tuple[Place, str], Kept] = dict(_kept(desk))
        self._supplied: dict[tuple[Place, str], str] = {}
        self._given: dict[tuple[Place, str], str] = {}
        self._facts = desk.facts

    @property
    def places(self) -> frozenset[Place]:
        """The steps whose questions were left in the middle when this desk was opened."""
        return frozenset(place for place, prompt in self._before if self._stands(place, prompt))

    @property
    def mention(self) -> tuple[str, ...]:
        """The answers about a mention that was being entered then."""
        answers = self._before.items()
        return tuple(
            answer.value
            for (place, prompt), answer in answers
            if place == NOWHERE and self._stands(place, prompt)
        )

    def give(self, place: Place, answers: Mapping[str, str]) -> None:
        """Have `answers`, by prompt, before anything is asked at `place`."""
        self._forget_old()
        self._supplied |= {(place, prompt): answer for prompt, answer in answers.items()}

    def take(self, place: Place, prompt: Prompt) -> str | None:
        """The answer to `prompt` that need not be asked for: given before, and only once."""
        self._forget_old()
        key = place, prompt.id
        before = self._before[key].value if self._stands(*key) else None
        self._before.pop(key, None)
        fits = before is not None and _fits(prompt, before)
        return self._supplied.pop(key, before if fits else None)

    def note(self, place: Place, prompt: Prompt, answer: str) -> None:
        """Remember an answer until a fact is made of it, or another question follows."""
        self._forget_old()
        self._given[place, prompt.id] = answer

    def keep(self) -> None:
        """Write down what is answered so far: another question follows."""
        self._forget_old()
        kept = _kept(self.desk)
        new = [
            e.AnswerKept(flow=place.flow, step=place.step, prompt=prompt, value=answer)
            for (place, prompt), answer in (self._given | self._supplied).items()
            if (place, prompt) not in kept or kept[place, prompt].value != answer
        ]
        if new:
            self.desk.do(lambda run, _now: [] if _closed(run) else list(new))

    def _forget_old(self) -> None:
        if self._facts != self.desk.facts:
            self._given, self._supplied, self._facts = {}, {}, self.desk.facts

    def _stands(self, place: Place, prompt: str) -> bool:
        answer = self._before.get((place, prompt))
        return answer is not None and _kept(self.desk).get((place, prompt)) == answer


def _kept(desk: Desk) -> dict[tuple[Place, str], Kept]:
    return desk.incident.kept.get(desk.person, {})


def _fits(prompt: Prompt, answer: str) -> bool:
    """Whether the prompt takes it: what may be answered can have changed meanwhile."""
    if not answer:
        return prompt.optional
    if prompt.choices:
        return answer in {choice.value for choice in prompt.choices}
    return prompt.check is None or prompt.check(answer) is None


def _closed(run: Run) -> bool:
    return run.incident.closed_at is not None
