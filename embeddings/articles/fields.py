"""What the fields of attribution are called in front matter, columns and records, and as labels. One table for all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_TITLE = "title headline articletitle documenttitle headlinetext articleheadline"
_AUTHOR = "author authors authorname authornames byline bylines creator dccreator writer writers writtenby articleauthor by"
_PUBLICATION = """
publication publicationtitle publicationname newspaper newspapername outlet outletname newsoutlet journal journaltitle
journalname magazine periodical paper sourcename sitename ogsitename publishedin publisher publishername site
mediaoutlet mediasource mediumname newssource newspublisher sourcehostname
"""
_DATE = """
datepublished publicationdate publisheddate publisheddatetime publishdate publishedat publishedon published firstpublished
firstpublishedat firstpublicationdate originallypublished publicationtime publishedtime publishtime pubdate pubtime
webpublicationdate dateposted postedon postdate posted dateofpublication dateissued issuedate issued dcdate date
"""
_URL = """
url canonicalurl canonical permalink articleurl sourceurl originalurl documenturl pageurl storyurl weburl webaddress
internetaddress webpage link articlelink sourcelink originallink weblink uri stableurl
visittheoriginalitem originalitem urltoarticle urlsource linktoarticle linktostory linktooriginal articleuri sourceuri
articleaddress identifieruri abstracthtmlurl fulltexthtmlurl publicurl
"""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": tuple(_TITLE.split()),
    "author": tuple(_AUTHOR.split()),
    "publication": tuple(_PUBLICATION.split()),
    "date": tuple(_DATE.split()),
    "url": tuple(_URL.split()),
    "notice": ("notice", "correction", "retraction"),
}
"""What each field may be called, the most explicit first, as `key` writes it."""

SOURCE = "source"
"""Names an address in some files and a publication in others."""

_OTHER = """
lastupdated updated updatedat lastmodified modified revised lastrevised loaddate lastreviewed accessed retrieved saved
received accepted embargo editor editors commissioningeditor managingeditor copyeditor subeditor contact mediacontact
presscontact enquiries inquiries email telephone phone fax photography photographer photographs photo photos picture
pictures image images illustration illustrator graphics video reviewedby editedby translator translatedby words
wordcount length pages page pagecount section category categories keywords tags topics topic subject subjects language
languageofpublication database copyright rights doi issn isbn eissn volume issue edition documenttype sourcetype
documentid proquestdocumentid documentnumber accessionnumber id reference ref version status filedunder series
placeofpublication countryofpublication publicationyear publicationsubject publisherlocation location dateline company
people place country region columns abstract summary standfirst rubric slug credit credits deadline recordnumber
ave advalue prvalue sentiment tonality matchedkeywords keywordsmatched mediatype clipid clipnumber articlenumber itemnumber
callnumber wordscount datewritten datecreated dateadded datesaved itemtype librarycatalog
"""
OTHER = frozenset(_OTHER.split())
"""Labels that stand among the others and state none of the fields: who photographed, when it was changed."""

_ONLY_IN_RECORDS = frozenset(["site", "sourcehostname"])
"""As a label before a text it may be a place that was studied, or a computer."""

_FIELD = {name: field for field, names in FIELDS.items() for name in names if name not in _ONLY_IN_RECORDS}


def key(name: str) -> str:
    """A name as the table writes it, so that ``publishedAt``, ``published_at`` and ``Published at`` are one."""
    return "".join(c for c in name.casefold() if c.isalnum())


TEXT = ("text", "body", "content", "article", "fulltext", "articletext", "articlebody")
"""What the text itself is called in columns and records, the most explicit first."""

# Names are made of parts: ``media_name``, ``datePublish``, ``storytext``. One says which field it is, and the others say no more
# than that it is an article's; with any other part (``date_download``, ``image_url``) it is another thing.
_ANY = "articles?|story|news|post|item|full|original|the|of"
_HEADS: Mapping[str, tuple[str, str]] = {
    "title": ("title|headline|hed", "main|document|text|web"),
    "author": ("authors?|byline|writers?|creators?", "names?|list|display"),
    "publication": ("media|medium|outlet|newspaper|publication|publisher|journal|magazine|periodical", "name|title"),
    "date": (
        "publish|published|publication|publishing|pub|posted|issued",
        "date|time|day|on|at|first|online|web|gmt|utc|iso|stamp",
    ),
    "url": ("url|link|permalink|uri|href", "source|canonical|web|page|document|address"),
    "text": ("text|body|content", "main|plain|clean|cleaned|raw|html|rendered"),
}
_PARTS = {field: re.compile(rf"(?:{rest}|{_ANY})*(?:{head})(?:{head}|{rest}|{_ANY})*") for field, (head, rest) in _HEADS.items()}
_TOO_LITTLE = {"publication": re.compile("name|title"), "date": re.compile("date|time|day|(?:published|posted|issued)(?:on|at)$")}
"""A medium may be print, and what is published may be a flag: beside these a name has to say more."""

LONGEST_NAME = 40


def named_by_parts(field: str, names: Iterable[str]) -> list[str]:
    """Of the names of columns, as `key` writes them, those whose parts name ``field`` and nothing else."""
    whole, more = _PARTS.get(field), _TOO_LITTLE.get(field)
    short = (name for name in names if len(name) <= LONGEST_NAME)
    return [name for name in short if whole and whole.fullmatch(name) and (more is None or more.search(name))]


def field_of(name: str) -> str | None:
    """The field that a label names, `SOURCE` for that one, or None for any other label."""
    known = key(name)
    return SOURCE if known == SOURCE else _FIELD.get(known)
