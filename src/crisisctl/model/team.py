"""Who we are: people, channels and what may be offered. Playbooks stay generic."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema

from crisisctl.model.base import FormatVersion, Localized, Name, Part, wrong
from crisisctl.model.channel_facts import ChannelFacts
from crisisctl.model.durations import Day, DurationField
from crisisctl.model.excuses import Excuses
from crisisctl.model.messages import MessageKind
from crisisctl.model.proof import Proof
from crisisctl.model.shorthand import ONE_OR_MANY
from crisisctl.words import words

Contact = Annotated[
    str,
    StringConstraints(pattern=r"^(?:(?:phone|sms|pager|email|chat):)?env:[A-Z][A-Z0-9_]*$"),
    Field(
        description="A name in the environment, and what stands there: numbers stay out of git.",
        examples=["phone:env:CARE_PHONE"],
    ),
]
DAYS = "(?:mon|tue|wed|thu|fri|sat|sun)"
HOURS = (
    rf"^24/7$|^{DAYS}(?:-{DAYS})? [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"
    rf"(?:, {DAYS}(?:-{DAYS})? [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9])*$"
)
Hours = Annotated[
    str,
    StringConstraints(pattern=HOURS),
    Field(
        description="When somebody answers: days and hours, or 24/7.",
        examples=["24/7", "mon-fri 08:00-20:00, sat 09:00-13:00"],
    ),
]
HOST = r"^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$"
Url = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=300)]


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, no name of a zone, a folder of zones
        raise wrong(
            "zone", words("“{name}” is not a time zone: Europe/Paris, say.", name=name)
        ) from None
    return name


Zone = Annotated[
    str,
    AfterValidator(_zone),
    Field(description="A name of the IANA time zone database.", examples=["Europe/Paris"]),
]


def _money(value: Any) -> Decimal:  # noqa: ANN401 - what YAML gave
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        return Decimal(str(value))
    raise wrong("money", words("An amount is a number such as 50 or 12.50."))


Money = Annotated[
    Decimal, BeforeValidator(_money), WithJsonSchema({"type": "number", "minimum": 0})
]


class Duty(StrEnum):
    """What a role answers for, whatever its name is in this company."""

    LEAD = "lead"
    LOG_KEEPER = "log-keeper"
    LEGAL = "legal"
    DATA_PROTECTION = "data-protection"
    SAFETY = "safety"
    SECURITY = "security"
    HUMAN_RESOURCES = "human-resources"


class Person(Part):
    """Somebody who can be called, and how."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=80)] = Field(
        description="As colleagues know them.", examples=["Camille Roux"]
    )
    contact: Annotated[tuple[Contact, ...], Field(strict=False), ONE_OR_MANY] = Field(
        default=(),
        description="How they are reached, the first way first.",
        examples=["env:CARE_PHONE"],
    )
    calendar: str | None = Field(
        default=None,
        max_length=80,
        description="Whose holidays they share: people of one calendar are away together.",
        examples=["care-team"],
    )


class Role(Part):
    """A hat that somebody wears; people stand in calling order: the second is the backup."""

    title: Localized = Field(
        description="The role's name for people.",
        examples=[{"fr": "Porte-parole", "en": "Spokesperson"}],
    )
    people: tuple[Person, ...] = Field(
        min_length=1, strict=False, description="In calling order: the second is the backup."
    )
    may_approve: tuple[Annotated[MessageKind, Field(strict=False)], ...] = Field(
        default=(), strict=False, description="The kinds of message this role may say yes to."
    )
    ceiling: Money | None = Field(
        default=None, description="What this role may offer in a case.", examples=[50]
    )
    duties: tuple[Annotated[Duty, Field(strict=False)], ...] = Field(
        default=(), strict=False, description="What the role answers for: lead, legal, safety…"
    )
    hours: Hours | None = Field(
        default=None, description="When somebody answers, such as 24/7.", examples=["24/7"]
    )
    on_call: DurationField | None = Field(
        default=None, description="Outside `hours`, how soon whoever is on call is at work."
    )
    rota: str | None = Field(
        default=None, description="Where the rota stands.", examples=["https://lumen.example/rota"]
    )


class Account(Part):
    """One of our accounts on a channel."""

    handle: str = Field(description="Our name there.", examples=["@MaisonLumen"])
    dm_link: Url | None = Field(
        default=None,
        description="Opens a private message to us.",
        examples=["https://m.me/MaisonLumen"],
    )
    form_link: Url | None = Field(
        default=None,
        description="A form that works without an account.",
        examples=["https://lumen.example/form"],
    )
    publish: tuple[Name, ...] = Field(
        default=(),
        strict=False,
        description="Who may publish.",
        examples=[["community-manager", "spokesperson"]],
    )
    reply_within: DurationField | None = Field(
        default=None, description="What people expect here; the severity may ask for less."
    )
    hours: Hours | None = Field(
        default=None, description="When we answer here, as the account itself says."
    )
    admins: tuple[str, ...] = Field(
        default=(),
        strict=False,
        description="People who can let others in: two at least.",
        examples=[["community-manager", "executive"]],
    )
    two_factor: bool | None = Field(
        default=None, description="Whether every login needs a second factor."
    )
    break_glass: str | None = Field(
        default=None,
        max_length=200,
        description="Where the sealed access to it is kept.",
        examples=["env:X_RECOVERY"],
    )
    charter: Url | None = Field(
        default=None,
        description="The rules by which we hide or delete what others write.",
        examples=["https://lumen.example/charter"],
    )
    facts: ChannelFacts | None = Field(
        default=None,
        description="What is otherwise for us than `crisisctl channels` says, and why.",
    )


class Remedy(Part):
    """What may be offered for a wrong, and how much of it."""

    title: Localized = Field(
        description="What it is called.",
        examples=[{"fr": "Geste commercial", "en": "Goodwill gesture"}],
    )
    ceilings: dict[Name, Money] = Field(
        description="At most, a case, by role.", examples=[{"care-lead": 50, "crisis-lead": 200}]
    )
    per_case: Money | None = Field(
        default=None,
        description="At most, a case, whoever offers: above it the highest role is asked.",
        examples=[300],
    )
    per_incident: Money | None = Field(
        default=None,
        description="At most, all cases together: above it the highest role is asked.",
        examples=[2000],
    )
    policy: str | None = Field(
        default=None,
        max_length=200,
        description="The rule that lets us offer it, or its address.",
        examples=["docs/remedies.md"],
    )
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = Field(
        default="EUR", description="Of every amount here.", examples=["EUR"]
    )


class Team(Part):
    """`playbooks/team.yaml`."""

    crisisctl: FormatVersion
    brand: Annotated[str, StringConstraints(min_length=1, max_length=60)] = Field(
        description="The brand's name, as messages say it.", examples=["Maison Lumen"]
    )
    zone: Zone | None = Field(
        default=None, description="Where we tell the time; without it, as the machine does."
    )
    example: bool = Field(default=False, description="An invented brand: never taken for yours.")
    checked: Day | None = Field(
        default=None, description="When the contacts were last tried.", examples=["2026-11-10"]
    )
    signature: Annotated[str, StringConstraints(max_length=10)] = Field(
        default="", description="Closes a message, such as ^CM.", examples=["^ML"]
    )
    status_page: Url | None = Field(
        default=None,
        description="Where the latest news stands.",
        examples=["https://lumen.example/status"],
    )
    dark_page: Url | None = Field(
        default=None,
        description="The page that is put up in a crisis.",
        examples=["https://lumen.example/crisis"],
    )
    dark_page_owner: Name | None = Field(
        default=None,
        description="The role that puts the dark page up.",
        examples=["community-manager"],
    )
    link_hosts: tuple[Annotated[str, StringConstraints(pattern=HOST)], ...] = Field(
        default=(),
        strict=False,
        description="Hosts that our messages may link to, besides those of our own links.",
        examples=[["cnil.fr", "cybermalveillance.gouv.fr"]],
    )
    countries: tuple[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], ...] = Field(
        default=(),
        strict=False,
        description="Where our public lives (ISO 3166): whose help lines messages name.",
        examples=[["FR", "BE"]],
    )
    roles: dict[Name, Role] = Field(min_length=1, description="Who answers for what, by role.")
    approvals: Proof | None = Field(
        default=None,
        description="What proves a line of approvals.lock; without it, the file is believed.",
    )
    channels: dict[Name, Account] = Field(
        default_factory=dict, description="Our accounts, by channel."
    )
    remedies: dict[Name, Remedy] = Field(
        default_factory=dict, description="What may be offered for a wrong, by name."
    )
    lint: Excuses
