"""Questions that a file, a person or a proposal answers: what a wizard is made of."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from crisisctl.errors import Interrupted, PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import read_bytes
from crisisctl.session.operator import Choice, Operator, Pressed, Prompt
from crisisctl.words import Words, words

Refusal = Callable[[str], Words | None]
"""Why an answer can't be used; None for one that can."""


def answers_in(file: Path, known: Collection[str]) -> dict[str, str]:
    """The answers of a YAML mapping, a list as its parts with a space between.

    Raises `UsageError` for a file that is none, and for a question that nobody asks.
    """
    try:
        document = read(read_bytes(file), str(file))
    except PlaybookError as error:
        raise UsageError(error.message, error.hint) from None
    if document.problems or not isinstance(document.value, dict):
        why = document.problems[0].message if document.problems else words("no mapping")
        raise UsageError(words("{file} can't be used: {why}", file=file, why=why))
    for key in document.value:
        if key not in known:
            unasked = words("{file}: nothing asks for `{key}`.", file=file, key=key)
            raise UsageError(unasked, did_you_mean(key, known))
    return {key: _text(value) for key, value in document.value.items()}


def _text(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class Interview:
    """Answers that were given, and whoever can be asked for the others.

    `again` is the command that a person types to have another try.
    """

    questions: Mapping[str, Words]
    given: Mapping[str, str]
    again: Words
    operator: Operator | None
    say: Speaker

    def answer(self, key: str, proposed: str | None, refusal: Refusal) -> str:
        """One answer, given or asked for; what is proposed where nobody can be asked.

        Raises `UsageError` for one that can't be used, or where nothing can be proposed.
        """
        question = self.say(self.questions[key])
        prompt = Prompt(key, question, default=proposed or "", optional=proposed == "")
        return self._answered(replace(prompt, check=lambda text: refusal(text.strip())), proposed)

    def one_of(self, key: str, proposed: str, choices: Mapping[str, Words]) -> str:
        """The name of one of the choices, shown as they are told; the proposed one first."""
        ordered = {proposed: choices[proposed], **choices}
        prompt = Prompt(
            key,
            self.say(self.questions[key]),
            tuple(Choice(name, f"{self.say(told)} · {name}") for name, told in ordered.items()),
            check=lambda text: _not_among([text], choices),
        )
        return self._answered(prompt, proposed)

    def some_of(
        self, key: str, proposed: Collection[str], choices: Collection[str]
    ) -> tuple[str, ...]:
        """One or more of the choices, with spaces or commas between."""
        question = words(
            "{question} ({choices})", question=self.questions[key], choices=" ".join(choices)
        )
        prompt = Prompt(
            key,
            self.say(question),
            default=" ".join(proposed),
            check=lambda text: _not_among(_parts(text), choices),
        )
        return tuple(dict.fromkeys(_parts(self._answered(prompt, prompt.default))))

    def _answered(self, prompt: Prompt, proposed: str | None) -> str:
        value = self.given.get(prompt.id)
        if value is None and self.operator is not None:
            result = self.operator.ask(prompt)
            if isinstance(result, Pressed):
                raise Interrupted(words("Nothing was written."), self.again)
            return result.value.strip()
        value = value if value is not None else proposed
        if value is None:
            raise UsageError(words("Nothing says `{key}`.", key=prompt.id), self.again)
        if prompt.check is not None and (problem := prompt.check(value.strip())):
            raise UsageError(words("`{key}`: {problem}", key=prompt.id, problem=problem))
        return value.strip()


def _parts(text: str) -> list[str]:
    return text.replace(",", " ").split()


def _not_among(parts: Collection[str], choices: Collection[str]) -> Words | None:
    unknown = [one for one in parts if one not in choices]
    if parts and not unknown:
        return None
    facts = {"choices": ", ".join(choices), "unknown": ", ".join(unknown)}
    if unknown:
        return words("there is {choices}, and no {unknown}", **facts)
    return words("choose from {choices}", **facts)
