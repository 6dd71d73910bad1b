"""What stands beside a text and is none of it, as patterns of a whole line: rights, views, interests, thanks, marks of databases.

Calls and buttons have theirs in ``phrases.py``.
"""

from __future__ import annotations

import re

NOTICES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.IGNORECASE))
    for rule, pattern in (
        ("notice of rights", r"(?:end of document[ |·–-]*)?(?:copyright|©|\(c\)):? ?(?:©|\(c\))? ?\d{4}\b.{0,150}"),
        ("notice of rights", r"(?:copyright|©|\(c\)):? ?(?:©|\(c\))? ?[^.!?]{2,80},? \d{4}[.]?"),
        ("notice of rights", r"(?:copyright )?© ?[^.!?]{2,80},? \d{4}[.,;|]? .{1,200}"),
        (
            "notice of views",
            r"(?:the |any )?(?:views?|opinions?|statements)\b.{0,40}"
            r"\b(?:expressed|contained|stated|here(?:in)?|of the authors?)\b"
            r"(?=.{0,200}\b(?:not (?:necessarily )?(?:reflect|represent)|(?:author|writer)s?[’']s?[’']? own\b"
            r"|(?:are|belong) (?:solely |entirely )?(?:(?:to|those of) (?:the|their) (?:author|writer|speaker|contributor)"
            r"|(?:his|her|their) own\b))).{1,260}",
        ),
        (
            "notice of rights",
            r"(?:photo|photograph|image|picture|illustration)s?\b.{1,120}\b(?:under|licensed)\b.{0,30}"
            r"\b(?:creative commons|cc[ -]by)\b.{0,60}",
        ),
        ("line of a database", r"(?:load[- ]date|document type|publication[- ]type|graphic) ?: .{1,80}"),
        (
            "line of a database",
            r"(?:record|document|accession|article|item|story|call|reference|serial)(?: (?:number|no\.?|id|code))?"
            r" ?: ?[\w./-]{3,40}",
        ),
        (
            "line of a database",
            r"(?:clip|clipping|cutting|article|document|item|story|record|accession) (?:id|no\.?|number|ref\.?)[ .:#]{1,3}"
            r"[a-z]{0,4}[-/]?\d[\w./-]{4,30}",
        ),
        ("line of a database", r"(?:19|20)\d\d (?-i:[A-Z]{2,8}) \d{5,12}"),
        (
            "line of a monitoring service",
            r"(?=.{0,300}(?:\| ?(?:ave|reach|circulation|sentiment|tone|audience)\b|\b(?:ave|sentiment) ?:))"
            r"(?:(?:reach|ave|ad(?:vertising)? value|pr value|sentiment|tone|tonality|circulation|readership|audience|impressions"
            r"|media type|country|language|source type) ?: ?[^|:]{1,40}(?: *[|·;] *|$)){2,10}",
        ),
        ("line of a database", r"document [A-Z]{2,12}[0-9][A-Za-z0-9]{8,24}"),
        ("notice of rights", r".{0,100}\ball rights reserved\b.{0,150}"),
        (
            "number of a body",
            r"(?=.{0,160}\b(?:registered|registration|charit\w{1,4}|company)\b)"
            r"(?:(?:[^.!?,]{2,60}? is )?(?:an? )?registered (?:as an? |in [A-Z][\w ]{2,40}?,? )?"
            r"(?:with (?:the )?[\w ]{2,40}?,? )?)?"
            r"(?:(?:charity|charities|company|non-?profit|society|association|trust|commission|limited by guarantee)"
            r"(?:,| and| &)? ?){0,3}(?:regist(?:ration|ered) )?(?:no|nr|number|№|#)\b[.:]* ?[a-z]{0,4}[ /-]?\d[\w/-]*[.]?"
            r"(?:[ ,;(]{1,3}(?:(?:and|a|registered|charity|company|in|no|number|england|wales|scotland|northern|ireland"
            r"|[a-z]{0,3}\d[\w/-]*)\b[ .,;()]*){1,12})?",
        ),
        (
            "notice of rights",
            r"this (?:article|story|material|content) (?:may|must|can) ?not be "
            r"(?:published|reproduced|copied|republished|reprinted)\b.{0,150}",
        ),
        (
            "pages of a print",
            r"\(?(?:continued|turn|cont[.’']?d?) (?:on|from|to|overleaf)(?: (?:page|p\.|pp\.) ?[a-z]?\d{1,4}| next page|"
            r" previous page)?.{0,20}",
        ),
        ("pages of a print", r"(?:see .{1,60} (?:on|,) )?page [a-z]?\d{1,4}(?: of \d{1,4})?"),
        ("pages of a print", r"(?:document \d{1,6} of \d{1,6}|\d{1,6} of \d{1,6} documents?)"),
        (
            "pages of a print",
            r"(?:a|this) (?:(?:shorter|longer|similar|earlier)? ?version of this )?"
            r"(?:article|story|essay|piece|column|review|interview) (?:also )?"
            r"(?:appears?|appeared|ran|is published|was published|was printed) (?:in|on) "
            r"(?:print\b|the .{0,40}\b(?:issue|edition|number)\b).{0,200}",
        ),
        (
            "pages of a print",
            r"(?:(?:more|also|inside|next|letters|editorial)\b[^,.:;]{0,40}: .{3,100}|see .{3,60}|continued .{0,40})"
            r"[,:;] (?:on )?pages? [a-z]?\d{1,3}",
        ),
        ("notice of rights", r"(?:proudly )?powered by [^.,!?]{1,40}|designed (?:with|by) [^.,!?]{1,40}"),
        (
            "notice of views",
            r".{3,80} (?:does|do) not (?:work for, consult, own shares in"
            r"|take (?:institutional|corporate) (?:policy )?positions?"
            r"|take (?:official|policy) positions? on (?:matters of )?(?:public |foreign )?(?:policy|issues))\b.{0,280}",
        ),
        (
            "notice of rights",
            r"(?:(?:this|the|our|all|its|except where otherwise noted,?) ){1,3}(?:[a-z-]{3,14} ){0,2}"
            r"(?:works?|articles?|publications?|reports?|papers?|briefs?|briefings?|texts?|content|stor(?:y|ies)|posts?|site)"
            r"(?: on this (?:web)?site)? (?:is|are) (?:[a-z]{3,12} )?(?:licen[cs]ed|published|distributed|released"
            r"|available|shared)"
            r" (?:for re-?use )?under (?:the |an? )?(?:terms of )?(?:the |an? )?(?:creative commons|cc[ -]by|open"
            r" government licen[cs]e)"
            r"\b[^.!?]{0,120}(?:\d\.\d[^.!?]{0,80})?[.]?(?: (?:to view|for|see|https?:).{1,160})?",
        ),
        ("notice of rights", r"(?:licen[cs]e:? ?)?\(?cc(?:[ -](?:by|nc|nd|sa|0)){1,4}(?:[ -]\d\.\d)?(?:[ -][a-z]{2,4})?\)?[.]?"),
        (
            "notice of rights",
            r"(?:republish|reprint) (?:this|our|these|the) (?:articles?|stor(?:y|ies)|pieces?|posts?|work)\b.{0,160}"
            r"|we believe in the free flow of information[.]?",
        ),
        ("notice of rights", r"copyright of .{2,120} is the property of\b.{1,280}"),
        (
            "line of a database",
            r"(?:e-?|print |online |paperback |hardback |pdf |web )?is[bs]n(?:-1[03])?(?: ?\([^()]{2,20}\))? ?:? ?\d[\dx"
            r" –-]{7,22}"
            r"(?: ?\([^()]{2,20}\))?",
        ),
        ("line of a database", r"(?:doi ?:? ?)(?:https?://\S{3,20}/)?10\.\d{4,9}/\S{2,80}"),
        ("line of a database", r"certificate issued on .{4,40} (?:to|for) .{2,120}|[a-z]{2,12}(?:·[a-z0-9]{1,24}){2,6}"),
        (
            "number of a paper",
            r"(?:(?:briefing|report|paper|document|publication|research|policy|discussion) ){0,2}(?:number|no\.?|nr\.?) ?:? ?"
            r"[a-z]{0,4}[-/]?\d{1,7}(?:[-/.]\d{1,5}){0,2}",
        ),
        (
            "thanks of the author",
            r"(?:the |both |all )?(?:present )?authors? (?:is|are|would|wish|wishes|thank|thanks|gratefully|acknowledges?|also)\b"
            r"(?=.{0,60}\b(?:grateful|thanks?|indebted|acknowledges?|thankful|gratitude|appreciation)\b).{1,260}",
        ),
        (
            "thanks of the author",
            r"acknowledge?ments? ?[:.–—-] ?"
            r"(?=.{0,160}\b(?:grateful|gratitude|thanks?|thankful|indebted|acknowledges?|appreciation)\b).{10,390}",
        ),
        (
            "notice of the publisher",
            r"about (?:the |this |our )?(?:centre|center|institute|institution|foundation|think[ -]tank|organi[sz]ation|council"
            r"|forum|network|publisher|society|association|initiative|charity|us) ?[:–—-] ?(?-i:[A-Z])[^:]{2,100}? "
            r"(?:is an? |was (?:founded|established|set up|created) |works |conducts |promotes |provides |brings ).{10,300}",
        ),
        (
            "notice of interests",
            r"(?:no (?:potential |competing |known |relevant |financial )*(?:conflicts?(?: of interests?)?|competing interests?|"
            r"interests?) (?:was|were|has been|have been|is|are)?(?: to be)? ?(?:reported|declared|disclosed)\b.{0,80}"
            r"|(?:the )?(?:corresponding )?authors? (?:report|declare|state|disclose|confirm|have|has)s?\b.{0,60}"
            r"\bno\b.{0,40}\b(?:conflicts?|(?:competing|financial|relevant) (?:interests?|affiliations?"
            r"|relationships?))\b.{0,160})",
        ),
        (
            "pages of a print",
            r"(?:this article appeared|a version of this .{3,20} appears?) in"
            r" (?=.{0,120}\b(?:headline|section|edition)\b).{3,250}",
        ),
    )
)
