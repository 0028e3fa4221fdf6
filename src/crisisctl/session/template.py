"""An answers file to begin with, made by walking: the first choice at every prompt."""

import json

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Answer, Card, Key, Pressed, Prompt
from crisisctl.words import words

MOST_PROMPTS = 2000


class FirstChoice:
    """An `Operator` that takes the first choice, or a sample text, and remembers every prompt."""

    def __init__(self, say: Speaker) -> None:
        self._asked: list[tuple[Prompt, Answer | Pressed]] = []
        self._samples = {
            "mention.author": "@marie",
            "mention.text": say(words("Hello, my order has never arrived.")),
        }
        self._reason = say(words("an example"))

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        """Answer and remember. Raises `UsageError` on a walk without an end."""
        if len(self._asked) >= MOST_PROMPTS:
            raise UsageError(words("This playbook does not end by its first choices."))
        key = prompt.sample if isinstance(prompt.sample, Key) else None
        given = Answer(self._value(prompt)) if key is None else Pressed(key, self._reason)
        self._asked.append((prompt, given))
        return given

    def show(self, card: Card) -> None:
        """Nobody is looking."""

    def _value(self, prompt: Prompt) -> str:
        if prompt.choices:
            values = [choice.value for choice in prompt.choices]
            return prompt.sample if prompt.sample in values else values[0]
        if prompt.optional:
            return ""
        candidates = (prompt.sample, self._samples.get(prompt.id, ""), self._reason)
        for text in filter(None, candidates):
            if prompt.check is None or prompt.check(text) is None:
                return text
        raise UsageError(words("No sample fits the prompt `{prompt}`.", prompt=prompt.id))

    def as_yaml(self) -> str:
        """The file: each prompt once, in the order first asked, its choices in a comment."""
        answers: dict[str, list[Answer | Pressed]] = {}
        prompts: dict[str, Prompt] = {}
        for prompt, given in self._asked:
            answers.setdefault(prompt.id, []).append(given)
            prompts.setdefault(prompt.id, prompt)
        return "".join(_lines(prompts[name], given) for name, given in answers.items())


def _lines(prompt: Prompt, answers: list[Answer | Pressed]) -> str:
    comment = " ".join(prompt.question.split())
    if prompt.choices:
        comment += " [" + " | ".join(choice.value for choice in prompt.choices) + "]"
    shown = [_shown(one) for one in answers]
    answer = shown[0] if len(shown) == 1 else f"[{', '.join(shown)}]"
    return f"# {comment}\n{prompt.id}: {answer}\n"


def _shown(given: Answer | Pressed) -> str:
    if isinstance(given, Answer):
        return json.dumps(given.value, ensure_ascii=False)
    return f"{{{given.key}: {json.dumps(given.text, ensure_ascii=False)}}}"
