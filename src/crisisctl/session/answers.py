"""Answers from a file: the walk without a terminal, for CI, demos and drills."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from crisisctl.errors import UsageError
from crisisctl.intake.moments import parse_moment
from crisisctl.model.durations import parse
from crisisctl.playbooks.document import read
from crisisctl.session.operator import Answer, Card, Key, Pressed, Prompt, Screen
from crisisctl.words import Words, words

_KEYS = (Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION, Key.REPLY, Key.BACK, Key.LEAVE)
PRESSED = {key.value: key for key in _KEYS}


@dataclass(frozen=True, slots=True)
class Scripted:
    """One answer of the file, as it stands there."""

    value: str
    key: Key | None = None
    at: str = ""


class AnswersFile:
    """An `Operator` that answers from a mapping of prompt ids, and shows through another one."""

    def __init__(self, raw: bytes, name: str, screen: Screen, zone: tzinfo | None) -> None:
        self.name = name
        self._screen = screen
        self._zone = zone
        self._left = _parse(raw, name)

    def starts_at(self) -> datetime | None:
        """The earliest moment that the file names: where a drill's clock begins."""
        moments = [
            self._moment(answer.at)
            for answers in self._left.values()
            for answer in answers
            if answer.at and not answer.at.startswith("+")
        ]
        return min(moments, default=None)

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        """The next answer to this prompt. Raises `UsageError`, naming it, where there is none."""
        name = next((n for n in (*prompt.other_ids, prompt.id) if self._left.get(n)), None)
        if name is None:
            if prompt.optional:
                return Answer("")
            raise UsageError(
                words("{file} has no answer to `{prompt}`.", file=self.name, prompt=prompt.id),
                words("crisisctl start PLAYBOOK --answers-template"),
            )
        scripted = self._left[name].pop(0)
        at = self._at(scripted.at)
        if scripted.key is not None:
            self._check_key(prompt, scripted.key)
            return Pressed(scripted.key, scripted.value, at)
        self._check(prompt, scripted.value)
        return Answer(scripted.value, at)

    def show(self, card: Card) -> None:
        """Show it where a person would have seen it."""
        self._screen.show(card)

    def require_all_used(self) -> None:
        """Raise `UsageError` for an answer that no prompt has asked for."""
        left = [name for name, answers in self._left.items() if answers]
        if left:
            raise UsageError(
                words(
                    "{file}: nothing has asked for {left}.",
                    file=self.name,
                    left=", ".join(f"`{name}`" for name in left),
                )
            )

    def _check_key(self, prompt: Prompt, key: Key) -> None:
        if key not in prompt.keys:
            raise UsageError(
                words("`{prompt}` can't be answered with `{key}`.", prompt=prompt.id, key=key)
            )

    def _check(self, prompt: Prompt, value: str) -> None:
        if prompt.optional and not value:
            return
        allowed = [choice.value for choice in prompt.choices]
        if allowed and value not in allowed:
            raise UsageError(
                words(
                    "`{prompt}` takes {allowed}, not “{value}”.",
                    prompt=prompt.id,
                    allowed=", ".join(allowed),
                    value=value,
                )
            )
        refusal = (
            words("something has to stand here") if not value.strip() else _refusal(prompt, value)
        )
        if refusal is not None:
            raise UsageError(
                words("`{prompt}`: {why} (“{value}”)", prompt=prompt.id, why=refusal, value=value)
            )

    def _at(self, text: str) -> datetime | timedelta | None:
        if not text:
            return None
        if text.startswith("+"):
            try:
                return timedelta(seconds=parse(text[1:]).seconds)
            except ValueError:
                raise self._bad_time(text) from None
        return self._moment(text)

    def _moment(self, text: str) -> datetime:
        try:
            # Only absolute times come here, so that the clock can't matter.
            return parse_moment(text, datetime.fromisoformat(text).astimezone(), self._zone)
        except ValueError:
            raise self._bad_time(text) from None

    def _bad_time(self, text: str) -> UsageError:
        example = "+12m, 2026-11-22T14:05"
        return UsageError(
            words("`at: {text}` is not a time: {example}.", text=text, example=example)
        )


def _refusal(prompt: Prompt, value: str) -> Words | None:
    return prompt.check(value) if prompt.check is not None else None


def _parse(raw: bytes, name: str) -> dict[str, list[Scripted]]:
    document = read(raw, name)
    for problem in (one for one in document.problems if not one.misread):
        raise UsageError(
            words(
                "{file}, line {line}: {what}", file=name, line=problem.line, what=problem.message
            ),
            problem.hint,
        )
    if not isinstance(document.value, dict):
        raise UsageError(words("{file} must map prompt ids to answers.", file=name))
    return {
        prompt: list(_answers(value, name, prompt)) for prompt, value in document.value.items()
    }


def _answers(value: object, file: str, prompt: str) -> Iterator[Scripted]:
    for one in value if isinstance(value, list) else [value]:
        scripted = _scripted(one)
        if scripted is None:
            raise _misshapen(file, prompt)
        yield scripted


def _scripted(one: object) -> Scripted | None:
    if not isinstance(one, dict):
        return None if isinstance(one, list) else Scripted(_text(one))
    name, *more = [key for key in one if key != "at"] or [""]
    known = name == "answer" or name in PRESSED
    nested = any(isinstance(value, dict | list) for value in one.values())
    if more or nested or not known:
        return None
    return Scripted(_text(one[name]), PRESSED.get(name), _text(one.get("at")))


def _misshapen(file: str, prompt: str) -> UsageError:
    shape = "{answer: sent, at: +12m}, {skip: why}, {note: text}"
    return UsageError(
        words(
            "{file}, `{prompt}`: an answer is a text or {shape}.",
            file=file,
            prompt=prompt,
            shape=shape,
        )
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
