"""One load at work: each file is read once, and what is wrong is gathered on the way."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from crisisctl.errors import PlaybookError
from crisisctl.model.approvals import Approvals
from crisisctl.model.base import Part
from crisisctl.model.findings import Finding, Level, Position
from crisisctl.model.lessons import Lessons
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM
from crisisctl.playbooks.circles import circles
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.examples import invented_people
from crisisctl.playbooks.files import Files
from crisisctl.playbooks.lock import as_yaml, part
from crisisctl.playbooks.references import calls, check_agreement, check_references, check_team
from crisisctl.playbooks.rules import OWN_APPROVALS, OWN_PEOPLE, OWN_TEAM, READABLE, REFERENCE
from crisisctl.playbooks.salvage import TEAM_STAND_INS, playbook_stand_ins, salvage
from crisisctl.playbooks.validate import validate
from crisisctl.words import words

if TYPE_CHECKING:  # `subprocess` costs 10 ms: only where a team asks for proof
    from crisisctl.playbooks.proving import Unproven

P = TypeVar("P", bound=Part)
MAX_PLAYBOOKS = 20
"""In one plan: more calls than that are a mistake, and the graph holds them all."""


class Loaded(NamedTuple):
    """A plan if there is no error among the findings; the documents, by name of file.

    `unproven` are the lines of `approvals.lock` that the plan does without: they lack the proof
    that the team asks for.
    """

    plan: Plan | None
    findings: list[Finding]
    documents: Mapping[str, Document]
    unproven: "tuple[Unproven, ...]" = ()


@lru_cache(maxsize=8)
def _validated(
    raw: bytes, shown: str, model: type[P]
) -> tuple[Document, P | None, tuple[Finding, ...]]:
    """A file that goes with every playbook of its folder, read once for all of them."""
    document = read(raw, shown)
    part, findings = validate(document, model)
    return document, part, tuple(findings)


@dataclass(slots=True)
class Loading:
    """What one load has read and found so far.

    The playbooks come first: of `approvals.lock` only their lines are read.
    """

    files: Files
    main: str
    findings: list[Finding] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    playbooks: dict[str, Playbook] = field(default_factory=dict)
    sound: dict[str, Document] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    gaps: set[Position] = field(default_factory=set)
    unproven: "tuple[Unproven, ...]" = ()

    def document(self, name: str) -> Document | None:
        raw = self.files.get(name)
        if raw is None:
            return None
        self.documents[name] = read(raw, self.files.shown(name))
        return self.documents[name]

    def shared(
        self, name: str, model: type[P], cut: Callable[[bytes], bytes] = bytes
    ) -> tuple[Document | None, P | None]:
        raw = self.files.get(name)
        if raw is None:
            return None, None
        document, part, findings = _validated(cut(raw), self.files.shown(name), model)
        self.documents[name] = document
        self.findings += findings
        return document, part

    def team(self) -> Team | None:
        document, team = self.shared(TEAM, Team)
        if document is None:
            missing = words("There is no {team} beside this playbook.", team=TEAM)
            where = Position(self.files.shown(f"{self.main}.yaml"))
            self.findings.append(Finding(READABLE, missing, where, words("crisisctl init")))
            return None
        if team is None:
            team = self._salvaged(TEAM, document, Team, TEAM_STAND_INS)
        else:
            self.sound[TEAM] = document
        if team is not None:
            self._add(check_team(team, self.sound[TEAM], self.lost))
            self.findings += self._borrowed(team)
            self.findings += self._invented(team, self.sound[TEAM])
        return team

    def _salvaged(
        self, name: str, document: Document, model: type[P], stand_ins: Mapping[str, object]
    ) -> P | None:
        found = salvage(document, model, stand_ins)
        if found is None:
            return None
        self.sound[name] = found.document
        self.lost |= found.lost
        self.gaps |= {Position(document.path, *place) for place in found.gaps}
        return found.part

    def _add(self, findings: Iterable[Finding]) -> None:
        """What is said of a place where something is missing follows from that."""
        self.findings += [one for one in findings if one.position not in self.gaps]

    def _borrowed(self, team: Team) -> Iterator[Finding]:
        if self.files.borrows_team:
            message = words(
                "There is no {team} beside this playbook: the team of {brand}, an example, stands"
                " in for yours.",
                team=TEAM,
                brand=team.brand,
            )
            where = Position(self.files.shown(f"{self.main}.yaml"))
            yield Finding(OWN_TEAM, message, where, words("crisisctl init"))

    def _invented(self, team: Team, document: Document) -> Iterator[Finding]:
        for hole in invented_people(team):
            where = Position(document.path, *document.value_position(hole.loc))
            yield Finding(OWN_PEOPLE, hole.message, where, hole.advice)

    def approvals(self, team: Team | None) -> Approvals:
        """Those that were given for this brand: another's are worth nothing here."""
        brand = team.brand if team is not None and not self.lost else ""
        nothing = Approvals.model_construct(brand=brand)  # nothing to check: no checks to build
        document, found = self.shared(LOCK, Approvals, self._own_lines)
        if document is None:
            return nothing
        if found is None or team is None or brand in ("", found.brand):
            return self._proven(found or nothing, team, document)
        message = words(
            "These approvals were given for {other}, and {team} is about {brand}: none counts.",
            other=found.brand,
            team=TEAM,
            brand=brand,
        )
        where = Position(document.path, *document.value_position(("brand",)))
        self.findings.append(Finding(OWN_APPROVALS, message, where, words("crisisctl approve")))
        return nothing

    def _proven(self, found: Approvals, team: Team | None, document: Document) -> Approvals:
        """Those that have the proof that the team asks for; a run's own copy has no others."""
        folder = self.files.folder
        if team is None or team.approvals is None or folder is None:
            return found
        from crisisctl.playbooks.proving import proven  # noqa: PLC0415 - starts programs

        kept, self.unproven = proven(found, team.approvals, document, folder)
        return kept

    def _own_lines(self, raw: bytes) -> bytes:
        return part(raw, self.playbooks) if self.playbooks else raw

    def lessons(self) -> Lessons:
        """What past incidents taught; none is no fault."""
        return self.shared(LESSONS, Lessons)[1] or Lessons.model_construct()

    def playbook_and_called(self) -> None:
        todo = [self.main]
        while todo:
            name = todo.pop()
            if f"{name}.yaml" in self.documents:
                continue
            if len(self.documents) == MAX_PLAYBOOKS:
                self._too_many()
                return
            document = self.document(f"{name}.yaml")
            if document is None and name == self.main:  # it was there a moment ago
                raise PlaybookError(
                    words("There is no file {path}.", path=self.files.shown(f"{name}.yaml"))
                )
            if document is None:
                continue
            playbook, findings = validate(document, Playbook)
            self.findings += findings
            if playbook is None:
                stand_ins = playbook_stand_ins(name)
                playbook = self._salvaged(f"{name}.yaml", document, Playbook, stand_ins)
            else:
                self.sound[f"{name}.yaml"] = document
            if playbook is not None:
                self.playbooks[name] = playbook
                todo += [called for _, called in calls(playbook)]

    def _too_many(self) -> None:
        message = words("More than {count} playbooks call one another.", count=MAX_PLAYBOOKS)
        where = Position(self.files.shown(f"{self.main}.yaml"))
        self.findings.append(Finding(REFERENCE, message, where))

    def references(self, team: Team) -> None:
        known = {name.removesuffix(".yaml") for name in self.documents}
        for name, playbook in self.playbooks.items():
            document = self.sound[f"{name}.yaml"]
            self._add(check_references(playbook, document, team, known, self.lost))
            self.findings += _own_name(playbook, name, document)
        documents = {name: self.sound[f"{name}.yaml"] for name in self.playbooks}
        self.findings += check_agreement(self.playbooks, documents)
        self.findings += circles(self.playbooks, documents)

    def loaded(self, team: Team | None, approvals: Approvals, lessons: Lessons) -> Loaded:
        broken = any(finding.rule.level is Level.ERROR for finding in self.findings)
        if broken or team is None:
            return Loaded(None, self.findings, self.documents, self.unproven)
        texts = {name: document.text for name, document in self.documents.items()}
        if LOCK in texts:
            texts[LOCK] = as_yaml(approvals.model_copy(update={"texts": {}, "signatures": ()}))
        plan = Plan(self.main, self.playbooks, team, approvals, texts, lessons)
        return Loaded(plan, self.findings, self.documents, self.unproven)


def _own_name(playbook: Playbook, name: str, document: Document) -> Iterator[Finding]:
    if playbook.id != name:
        where = Position(document.path, *document.value_position(("id",)))
        message = words("The id must be the file's name: `{name}`.", name=name)
        yield Finding(REFERENCE, message, where)
