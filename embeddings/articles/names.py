"""Is this line the name of a person? Said only of what cannot well be anything else."""

from __future__ import annotations

import re

from embeddings.articles.said import ROLES

_PARTICLES_TEXT = """
    de del della dello dei degli di da das do dos du van von vom zu zum zur der den ter ten te t af av bin binti bint ben bat
    bar ibn al ul ur la le las los lo el e y i abu ap ab mac ua ní nic dela delos
    wa ka na ole arap dan ould mint ag ait aït binte bte anak a/l a/p s/o d/o
"""
_OF_FATHERS = frozenset(("a/l", "a/p", "s/o", "d/o"))
"""Son or daughter of, as it is written between the names of Malaysia and Singapore; no word has such a stroke."""
# What may stand in lower case before the capital of a name, bound to it by a hyphen or an apostrophe ("al-", "d’").
_PREFIXES_TEXT = "al el ul ur ad an ar as ash at az as-s ut us ud un uz d l dell dall nell t s o m n"
_HONORIFICS_TEXT = """
    dr prof professor mr mrs ms sir dame lord lady rev hon gen lt col maj brig capt maulana sheikh amb
    ambassador
"""
# No part of a name, wherever it stands.
_NEVER_TEXT = """
    the a an and or but of in on at by to for from with without as is are was were be been not no new why how
    what when where who which this that these those our your their its his her we they you it if into over under
    after before against between beyond about through introduction conclusion background summary abstract
    overview analysis report reporter correspondent staff editor editors editorial desk team press agency
    associated reuters service bureau online daily weekly news times post herald tribune magazine gazette
    newspaper university institute institution college council committee commission ministry department
    foundation association organisation organization company corporation inc ltd group network media republic
    government security policy read share subscribe follow breaking live update updates exclusive interview
    submission manuscript op-ed draft url date written posted published source credit copyright print view
    afp ani ians pti tnn pib bbc cnn npr dpa efe ansa tass voa xinhua
    windows user admin opinion commentary part chapter section appendix references sources
"""
# Words that headlines and sections are made of. Some are surnames too, so they count only where nothing but the line itself
# says that it is a name.
_TOPICS_TEXT = """
    column columns blog dispatch briefing brief paper papers forum series programme program project initiative take
    premium subscriber subscribers members video photo photos gallery audio podcast listen free plus digital issue
    assistant manager intern secretary spokesman spokeswoman spokesperson trainee
    landscape war wars peace crisis conflict terrorism militancy militants insurgency violence attack attacks
    threat threats governance state states politics political economy economic economics climate change reform
    reforms intelligence military army police border borders international national regional global local public
    private social justice law rule order rights human history future past present recommendations findings
    results methods discussion notes letter letters world business sport sports tech technology science health
    culture arts education travel features guardian journal review observer telegraph express dawn school centre
    center office party front union alliance league federation movement bank fund trust church street road
    avenue city town village district province country kingdom united south north east west northern southern
    eastern western central middle asia africa europe america pakistan afghanistan india china russia iran iraq
    syria israel ukraine profile obituary timeline explainer factbox more january february march april may june
    july august september october november december monday tuesday wednesday thursday friday saturday sunday men
    women children people man woman boy girl first second third last next top best worst big great good bad
    things ways reasons lessons questions answers facts day days week weeks month months year years time today
    tomorrow yesterday market markets trade money oil gas energy power water food air fire death life love home
    house family work job jobs executive key main final special deep dark hard hidden lost rising growing
    changing looking making taking getting going game games cup finals film films music album award awards star
    stars show shows series season book books mail chronicle standard sentinel examiner advertiser bulletin inquirer
    independent graphic mirror
"""
# What may follow a name after a comma.
_AFTER_TEXT = "phd dphil md jr sr ii iii iv esq mbe obe cbe frs llm llb ma msc mp mep mla mna"
# Places that are written as names are.
_PLACES_TEXT = """
    addis ababa|abu dhabi|tel aviv|los angeles|las vegas|san francisco|san diego|san jose|san juan|san salvador|santa fe|
    santo domingo|buenos aires|rio de janeiro|sao paulo|são paulo|mexico city|kuala lumpur|ho chi minh|phnom penh|hong kong|
    sri lanka|saudi arabia|burkina faso|sierra leone|costa rica|el salvador|puerto rico|port harcourt|dar es salaam|cape verde|
    dera ghazi khan|dera ismail khan|rahim yar khan|cox’s bazar|cox's bazar|nay pyi taw|ulan bator|port louis|port sudan|
    papua guinea|viet nam|baton rouge|salt lake|kansas city|saint petersburg|st petersburg|st. petersburg|saint louis|st louis|
    st. louis|andhra pradesh|uttar pradesh|madhya pradesh|himachal pradesh|arunachal pradesh|tamil nadu|west bengal|navi mumbai|
    gilgit baltistan|azad kashmir|jammu|khyber pakhtunkhwa|baku azerbaijan|palo alto|fort worth|monte carlo|tierra del fuego
"""
_PLACES = frozenset(" ".join(_PLACES_TEXT.split()).replace("| ", "|").split("|"))
_PARTICLES, _HONORIFICS, _NEVER, _TOPICS, _PREFIXES, _AFTER = (
    frozenset(words.split())
    for words in (_PARTICLES_TEXT, _HONORIFICS_TEXT, _NEVER_TEXT, _TOPICS_TEXT, _PREFIXES_TEXT, _AFTER_TEXT)
)
_TOKEN = re.compile(r"[’'‘ʿʾ`]?[^\W\d_](?:[^\W\d_]|[’'‘ʼ`.‐‑-](?=[^\W\d_]))*\.?")
_FIRST_TEXT = "el al van de di abu ben bat ten mac ibn dela delos wa ka na ole dan ould ag ait aït"
# Particles that are also first names or first words of names.
_FIRST = frozenset(_FIRST_TEXT.split())
_RETIRED = re.compile(r"\((?:retd?|rtd|ret[’']d|retired|r)\.?\)", re.IGNORECASE)
_MARKS = re.compile(r"(?<=[^\W\d_])(?:[*†‡§¶⁰¹²³⁴-⁹]+|\d{1,2}(?:,\d{1,2})*)(?=[\s,;]|$)")
_ROLE = re.compile(rf"(?:.* )?(?:{ROLES})s?", re.IGNORECASE)
_OCCUPATIONS = frozenset(ROLES.split("|")) - {"head", "chair", "general", "officer", "teacher"}
"""What ends no name that stands alone ("Research Fellow"), but for those that are surnames, too."""
_BOUND = re.compile(r"([^\W\d_]{1,4})[’'‘ʼ`‐‑-](.+)")


def is_name(text: str, *, alone: bool = False) -> bool:
    """Whether ``text`` as a whole reads as one person's name: two to five words, capitalised, none of them a common word.

    ``alone``: nothing around it says that a name stands here, so words that headlines are made of rule it out.
    """
    never = _NEVER | _TOPICS if alone else _NEVER
    words = [word for word in text.split() if not _RETIRED.fullmatch(word)]
    if not 2 <= len(words) <= 6 or len(text) > 60 or (alone and (text.lower() in _PLACES or words[-1].lower() in _OCCUPATIONS)):
        return False
    while words and words[0].rstrip(".").lower() in _HONORIFICS:
        words = words[1:]
    if not 2 <= len(words) <= 5 or words[0].lower() in _PARTICLES - _FIRST:
        return False
    if not all(_TOKEN.fullmatch(word) or word.lower() in _OF_FATHERS for word in words):
        return False
    if any(_common(word, never) for word in words):
        return False
    # "Jr." and initials end in a full stop; other words that do are sentences.
    if any(word.endswith(".") and len(word.replace(".", "")) > 3 for word in words):
        return False
    proper = [word for word in words if _proper(word)]
    others = [word for word in words if not _proper(word)]
    # At least two proper words, the last of them more than an initial; the rest only particles ("de", "bin").
    return (
        len(proper) >= 2 and len(words[-1].rstrip(".")) > 1 and all(word.lower().lstrip("’'‘`") in _PARTICLES for word in others)
    )


def _proper(word: str) -> bool:
    """Whether a word has the capital of a name, at its beginning or after a bound particle: ``Haq``, ``al-Haq``, ``d’Albret``."""
    word = word.lstrip("’'‘ʿʾ`")
    if word[:1].isupper():
        return True
    bound = _BOUND.fullmatch(word)
    return bound is not None and bound[1] in _PREFIXES and _proper(bound[2])


_OF_PAPERS_TEXT = """
news herald tribune times gazette picayune dispatch journal sentinel ledger courier examiner observer register chronicle
inquirer telegram democrat review press record post standard bulletin intelligencer star sun express mail constitution leader
"""
_OF_PAPERS = frozenset(_OF_PAPERS_TEXT.split())


def _common(word: str, never: frozenset[str]) -> bool:
    first, dash, last = word.lower().partition("-")
    if dash and first in _OF_PAPERS and last in _OF_PAPERS:
        return True  # "Courier-News"
    # "A." is an initial, "A" an article.
    return word.rstrip(".").lower() in never and not (len(word) == 2 and word.endswith("."))


def split_names(text: str, *, alone: bool = False) -> list[str]:
    """``"A B, C D and E F"`` to its names; empty when any part of it is not a name. What somebody is behind it is none."""
    parts = [part.strip() for part in re.split(r",? (?:and|AND) |,? & |, |; ?", text.strip()) if part.strip()]
    parts = parts[:1] + [part for part in parts[1:] if part.replace(".", "").lower() not in _AFTER]
    named = all(is_name(part, alone=alone) for part in parts) and not any(_ROLE.fullmatch(part) for part in parts[1:])
    return parts if parts and named else []


def names_alone(line: str) -> str:
    """The names of a line that holds nothing else, without the marks of notes behind them (``A B*, C D†``), or nothing."""
    bare = _MARKS.sub("", line).strip(" ,;")
    return bare if split_names(bare, alone=True) else ""


def are_words(name: str, text: str) -> bool:
    """Whether two words of what looks like a name occur in ``text`` in lower case, as those of a headline do ("Forty Clerks")."""
    words = {word.lower() for word in name.split() if word[0].isupper() and len(word) > 2} - _PARTICLES - {"and"}
    return sum(re.search(rf"(?<![\w’'.@/-]){re.escape(word)}(?![\w’'@/-])", text) is not None for word in words) >= 2


def used_as_words(name: str, text: str) -> bool:
    """Whether a word of ``name`` also occurs in ``text`` in lower case, which words of names seldom do ("Bali Paradise")."""
    words = {word.lower() for word in name.split() if word[0].isupper() and len(word) > 2} - _PARTICLES - {"and"}
    return any(re.search(rf"(?<![\w’'.@/-]){re.escape(word)}(?![\w’'@/-])", text) for word in words)
