"""What lines say that are on the page and are not the article, as patterns of a whole line, each with the name of its rule.

Notices of rights, views and interests, and marks of databases, have theirs in ``notices.py``.
"""

from __future__ import annotations

import re

_PLACES = "twitter|x|facebook|instagram|linkedin|youtube|telegram|whatsapp|social media|threads|tiktok|bluesky|mastodon"
RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.IGNORECASE))
    for rule, pattern in (
        ("call to subscribe", r"(?:want|like|wish) to (?:read|know|see|hear) more\b.{0,60}"),
        (
            "call to subscribe",
            r"(?:to (?:continue|keep) reading|continue reading|already a subscriber|not a subscriber)\b.{0,120}",
        ),
        ("call to subscribe", r"(?:please )?subscribe\b.{0,30}\b(?:to|for|now|today|here)\b.{0,120}"),
        (
            "call to subscribe",
            r"(?:please )?(?:sign up|register|log in|sign in)\b.{0,80}"
            r"\b(?:newsletters?|inbox|access|alerts?|updates?|read|continue|free|here)\b.{0,80}",
        ),
        (
            "call to subscribe",
            r"(?:become a (?:member|subscriber|supporter)|join our (?:newsletter|mailing list|community|channel))\b.{0,120}",
        ),
        ("call to subscribe", r".{0,100}\b(?:delivered |straight |sent |directly )+to your inbox\b.{0,40}"),
        ("call to subscribe", r"please (?:consider )?(?:support(?:ing)?|donat(?:e|ing)|subscrib(?:e|ing))\b.{0,120}"),
        ("call to follow", rf"(?:follow|find|like|join|connect with) (?:us|me|[^.]{{1,40}}?) on (?:{_PLACES})\b.{{0,80}}"),
        ("call to share", r"(?:share|tweet|print|email|e-mail) this (?:article|story|page|post|on|via|with|:).{0,40}"),
        ("notice of the publisher", r".{3,60} is committed to quality, independence,? and impact\..{0,160}"),
        ("how to cite", r"[^.]{2,60}, .{1,200}\bretrieved .{4,30},? from https?://\S{3,100}"),
        ("how to cite", r"[^.“]{2,80}\. “.{3,160}” .{3,80} \d{4}\. web\. .{4,20}"),
        ("line of a wiki", r"\*? ?\{\{(?!date\b)[^{}]{1,280}\}\}|(?:\[\[category:[^\]]{1,80}\]\] ?)+"),
        ("length of the text", r"\(?(?:length: ?)?(?:about |approx(?:\.|imately)? )?\d{1,3}(?:,?\d{3})? words\)?[.]?"),
        ("notice of cookies", r".{0,60}\b(?:we|(?:this|our) (?:web)?site|our partners)\b.{0,40}\buses? cookies\b.{0,200}"),
        (
            "pointer to another page",
            r"(?:read|see|watch|listen|view|more|also|related)(?: more| also| next| on| now| read)*"
            r"(?: ?[:|»→]| on this (?:story|topic):?) ?.{1,160}",
        ),
        ("pointer to another page", r"click here\b.{0,80}"),
        (
            "credit of a picture",
            r"(?:photo|photograph|image|picture|video|illustration|graphic)s?(?: credit| by| courtesy)?: ?.{1,80}",
        ),
        ("credit of contributors", r"(?:contributing|contributors?): ?.{1,160}"),
        (
            "credit of contributors",
            r"(?:additional )?(?:reporting|writing) by [^.]{1,120}; ?(?:editing|writing|additional reporting) by .{1,120}",
        ),
        ("credit of contributors", r"additional reporting (?:by|from) .{1,120}"),
        (
            "credit of contributors",
            r"(?:reviewed|edited|fact-checked|illustrated|illustrations?|photographs?|photography|photos?|pictures?"
            r"|translated|produced"
            r"|graphics?) by (?-i:[A-Z])[^.?!]{1,80}[.]?",
        ),
        (
            "credit of contributors",
            r"(?:photography|photographers?|photographs|pictures|illustrators?|illustrations?|editors?|copy editor|fact[-"
            r" ]checker"
            r"|translator|reviewers?): ?[^\s.?!]+(?: [^\s?!]+){1,4}",
        ),
        (
            "line of a mail",
            r"(?:view|read|open) (?:this |the )?(?:e-?mail|message|newsletter|it|this) (?:in|on)(?: your| a| the)? (?:web"
            r" )?browser\b.{0,200}",
        ),
        (
            "line of a mail",
            r"(?:having trouble|problems|trouble) (?:viewing|reading|seeing) this (?:e-?mail|message|newsletter)\b.{0,200}",
        ),
        ("line of a mail", r"(?:you are|you[’']re) (?:receiving|getting|subscribed to) (?:this|our|the)\b.{0,240}"),
        ("line of a mail", r"(?:sent|shared|forwarded) (?:to|with) you by .{2,80}? (?:via|through|using|with) [A-Z].{1,40}"),
        ("line of a mail", r"things you can do from here:?|get started using [A-Z]\w+\b.{0,120}|subscribe to .{2,80} using \w+"),
        (
            "call to subscribe",
            r"save (?:articles?|stories|this (?:article|story)) (?:to read|for) later\b.{0,60}"
            r"|one e-?mail (?:every|each|a) (?:day|week|month|morning|evening|[a-z]{3,6}day)s? (?:with"
            r"|of) (?:the|our|all) .{3,80}"
            r"|you may (?:occasionally |also )?receive (?:promotional|marketing) (?:content|e-?mails?"
            r"|messages?|offers?)\b.{0,100}",
        ),
        ("call to share", r"click (?:here )?to (?:share|print|e-?mail)\b.{0,60}(?:\(opens in new window\))?"),
        (
            "line of a mail",
            r"you(?:[’']ve| have)? (?:received|got) this (?:e-?mail|message|newsletter|mailing)"
            r" (?:because|as|since|from|at|via|in)\b.{0,240}",
        ),
        ("line of a mail", r"this (?:e-?mail|message|newsletter|mailing) was sent (?:to|by|from|because)\b.{0,240}"),
        ("line of a mail", r"(?:was this |(?:has )?someone )?(?:e-?mail )?forwarded (?:this|to you)\b.{0,200}"),
        (
            "line of a mail",
            r"(?:you can |to |click to )?unsubscribe(?: (?:here|now|from|at any time|or|to|if)\b.{0,200}| ?[|·:•].{0,200}|[.])",
        ),
        (
            "line of a mail",
            r"(?:update|manage|change|edit) your (?:e-?mail |mail |newsletter )?(?:preferences|subscriptions?|settings"
            r"|profile)\b.{0,120}",
        ),
        ("line of a mail", r"(?:if you )?(?:no longer|don[’']t|do not) (?:wish|want) to receive\b.{0,200}"),
        (
            "line of a press release",
            r"(?:press release|news release|media release|for (?:immediate )?release|for publication|embargoed?)(?: ?[:–—-]"
            r" ?| (?:until|for|on|to|at) ).{1,100}",
        ),
        (
            "line of a press release",
            r"(?:for )?(?:(?:more|further|media|press|news|general) )*(?:contacts?|enquiries|inquiries|information|queries"
            r"|details)(?: for (?:media|press))? ?[:–—-] ?(?=.{0,200}(?:@|\d{3}|www\.|https?:)).{1,200}",
        ),
        (
            "line of a press release",
            r"for (?:more|further|additional|media|press) (?:information|details|inquiries|enquiries)"
            r"(?: (?:about|on) [^,]{1,60})?,? (?:please )?(?:contact|visit|call|e-?mail|reach out|write)\b.{0,200}",
        ),
        ("line of a press release", r"(?:[^\s@]+ ){0,4}[^\s@]+[,:] [(<]?[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,10}[)>]?"),
        (
            "how to cite",
            r"(?:(?:suggested|recommended|preferred) citation|(?:how to )?cite (?:this|as)|citation)(?: [^:]{0,40})?:.{1,260}",
        ),
        (
            "notice of a feed",
            r"(?:the |this )?(?:post|article|entry|story|piece)\b.{1,200}\b(?:appeared first on|first appeared on|was first"
            r" published on|originally appeared on)\b.{1,80}",
        ),
        (
            "question to the reader",
            r"(?:help us (?:to )?improve|tell us what (?:you think|went wrong)|give (?:us )?(?:your )?feedback)\b.{0,160}",
        ),
        (
            "question to the reader",
            r"(?:is|was|did) (?:this|you find this) (?:page|article|story|information|content)(?: page| article)? ?(?:useful"
            r"|helpful|interesting)\b.{0,80}",
        ),
        (
            "question to the reader",
            r"(?:report|spotted|found|see) an? (?:error|mistake|typo|problem|correction)\b.{0,30}\b(?:page|article|story"
            r"|here|us|know|contact|below)\b.{0,80}|report an? (?:error|problem|typo)",
        ),
        (
            "time to read",
            r"(?:[-•*] )?(?:reading time:? ?)?\d{1,3}(?: ?[–-] ?\d{1,3})?[ -]min(?:ute)?s?(?: read)?"
            r"|this article is more than .{1,20} old",
        ),
        (
            "notice of a draft or a speech",
            r"(?-i:[A-Z])[^.!?:;]{3,60}\. (?:strictly )?not for (?:(?:onward|further|public|general) )?"
            r"(?:circulation|distribution|publication|transmission)\.?",
        ),
        (
            "notice of a draft or a speech",
            r"(?:please )?check against delivery|(?:as )?(?:prepared|delivered)(?: for delivery)?|draft\b(?: ?\d{1,2})?"
            r"(?: ?[-–—:] ?[^.!?]{1,60})?"
            r"|(?:strictly )?(?:confidential|not for (?:(?:onward|further|public|general|re-?) ?)?"
            r"(?:circulation|distribution|publication|quotation|citation|transmission))"
            r"(?: ?[-–—:|/] ?[^.!?]{1,60}"
            r"| (?:or|and) (?:not for|privileged|proprietary|embargoed|internal|draft)[^.!?]{0,50}"
            r"| (?:until|before|without) [^.!?]{1,50})?[.]?",
        ),
        (
            "credit of contributors",
            r"[^.!?“”]{0,60}[A-Z][^.!?“”]{2,80} (?:also )?contributed"
            r"(?: (?:additional )?(?:reporting|research|writing)"
            r"| (?:to|for) (?:this|the) (?:report|story|article|piece|column)){1,2}"
            r"(?: from [^.]{2,40})?\.",
        ),
        (
            "credit of contributors",
            r"(?:[^\s.!?“”]+ ){0,3}(?:writers?|reporters?|correspondents?|journalists?) "
            r"(?-i:[A-Z])[^.!?“”]{2,80} (?:also )?contributed\.",
        ),
        (
            "question to the reader",
            r"we (?:are committed to publishing|welcome|accept|encourage|publish)(?! that)\b.{0,40}"
            r"\b(?:letters|submissions|contributions"
            r"|op-eds|pitches)\b.{0,160}",
        ),
        ("call to subscribe", r"(?:get|receive|have|join|stay)\b.{0,140}\b(?:in|to|into) your inbox\b.{0,60}"),
        (
            "call to comment",
            r"(?:log|sign) ?in(?:,| or)? ?(?:(?:register|sign up|subscribe)(?:,? (?:or|and) (?:register|subscribe|sign up))? )?to"
            r" (?:post|leave|write|add|view|comment|reply|join|save|read|access)\b.{0,60}",
        ),
        ("notice of a site", r"(?:this (?:page|site) is )?best viewed (?:in|with|at|on|using)\b.{2,100}"),
        ("pointer to another page", r"[←⟵] ?\S.{2,160}|\S.{2,160} ?[→⟶]"),
        ("line of a press release", r"(?:mobile|phone|telephone|tel|cell|fax|whatsapp)[.:]* ?[+(]?\d[\d ()./-]{5,24}"),
        ("pointer to another page", r"(?:filed under|tagged(?: with| as)?|posted in|categories|tags|topics): ?.{1,160}"),
        ("call to subscribe", r"thank(?:s| you) for reading\b.{0,160}\bsubscri.{0,120}"),
        ("credit of contributors", r"\((?:reporting|writing|editing|additional reporting|compiled) by\b.{1,200}\)"),
        ("credit of a picture", r"(?:image|photo|picture|video)(?: source| caption| credit)s?[,:] ?.{1,200}"),
        (
            "count of readers",
            r"(?:\d[\d.,]{0,8} ?[km]? (?:likes?|comments?|followers?|subscribers?|shares?|views?|claps?|restacks?|replies"
            r"|responses?|reads)[ ,∙·•|]*){1,4}",
        ),
        ("initials of an agency", r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}|\([a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}\)"),
        ("notice of the publisher", r"our standards ?: .{0,60}\b(?:principles|policy|policies|code|guidelines)\b.{0,20}"),
        ("notice of the publisher", r"we are supported by [^.]{0,60}\b(?:funders|donors|foundations)\b.{0,160}"),
        (
            "notice of the publisher",
            r".{3,80} provides? funding as an? (?:founding|content|member|core|strategic|funding)"
            r" (?:member|partner)s? of .{3,60}",
        ),
        (
            "line of a press release",
            r"\(?(?:release|press release|bulletin|notice) (?:id|no\.?|number|ref\.?|reference) ?[:.]? ?[\w./-]{2,30}\)?",
        ),
        (
            "line of a press release",
            r"(?!by )[^|]{3,100} \| ?(?:www\.|https?://)[^\s|]{3,80} ?\| ?(?:tel|phone|\+\d|fax|[^\s@|]{1,60}@).{0,80}",
        ),
        ("call to comment", r"to (?:view|add|leave|post)(?: or (?:view|add|leave|post))? a comment, .{3,60}"),
        ("call to follow", r"(?:reach|contact|e-?mail|write to) .{2,60} at [^\s@]{1,60}@\S{3,60}(?: .{0,80})?"),
        (
            "call to follow",
            r"(?:(?:follow|find|reach)(?: (?:him|her|them|me|us|the (?:writer|author)))?(?: (?:on|at|via))? ?)?"
            r"(?:twitter|x|instagram|facebook|telegram|bluesky|mastodon|threads)(?: handle)? ?[:–—-]? ?@[\w.@-]{2,60}[.]?",
        ),
        (
            "call to follow",
            r"(?:the )?(?:writer|author)(?:[’']s)? (?:can be reached|can be contacted) (?:at|on|via|as) .{3,100}",
        ),
        (
            "call to follow",
            r"(?:the )?(?:writer|author) (?:tweets|posts) (?:at|on|via|as)"
            r" (?:@|(?:twitter|x|instagram|facebook|bluesky|mastodon|threads)\b).{0,100}",
        ),
        ("pointer to another page", r"\[(?:see|read|listen|watch)(?: (?:also|more|next|on|now))* ?[:|»→] ?[^\[\]]{1,160}\]"),
        (
            "length of the text",
            r"(?:word ?count|words|number of words|total words|length) ?[:=–—-] ?\d{1,3}(?:[,.]?\d{3})?(?: words)?[.]?",
        ),
        (
            "question to the reader",
            r"(?:do you|have you got|got|have) (?:have )?(?:an opinion|a view|a comment|any (?:thoughts|comments|views))"
            r" (?:on|about|to share)\b.{0,60}\b(?:article|story|piece|column|post|issues? raised)\b.{0,220}",
        ),
        ("call to subscribe", r"[^.!?:]{2,60} is a reader-supported (?:publication|newsletter|magazine)\b.{0,220}"),
        ("call to follow", r"add to my[A-Z]?\w{1,20}|\+ ?follow(?: \w{2,20}){0,3}"),
        (
            "credit of contributors",
            r"(?-i:[A-Z])[^.!?“”]{3,60} (?:created|made|drew|designed|produced|prepared) the"
            r" (?:maps?|graphics?|charts?|illustrations?|figures)(?: and \w{3,20})? for this"
            r" (?:article|story|piece|post|report|essay|series|commentary|analysis|feature|column|page"
            r"|explainer|backgrounder|brief|briefing)\.",
        ),
        ("labels of buttons and boxes", r"(?:(?:a ?[+−–-]|[+−–-] ?a)[ |/]*){1,3}|a(?: a){1,2}"),
        (
            "call to subscribe",
            r"[^.!?:;]{3,110}, (?:sent|delivered|e-?mailed|mailed) (?:straight |directly )?to (?:you|subscribers|readers)"
            r"(?: by e-?mail)? (?:on|every|each|once|twice|in the) (?:(?:a|every) )?(?:day|week|month|morning|evening"
            r"|weekday|weekend"
            r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: (?:mornings?|evenings?|afternoons?|a week|a month))?[.]?",
        ),
        (
            "line of a mail",
            r"our (?:mailing|postal|e-?mail) address is:?|want to change how you (?:receive|get) (?:these|our) (?:e-?mails?"
            r"|messages|"
            r"mailings|newsletters?)\?(?: .{0,160})?",
        ),
        (
            "line of a mail",
            r"you can (?:always )?(?:update|change|manage|edit) your (?:[a-z-]{3,12} )?(?:preferences|subscriptions?"
            r"|settings|profile)"
            r"\b.{0,160}",
        ),
        (
            "line of a mail",
            r"get outlook for (?:ios|android|mac|windows)|sent (?:from|via|with|using) (?:my |the )?(?:iphone|ipad"
            r"|blackberry|android"
            r"|samsung|galaxy|mobile|phone|outlook|mail|yahoo|gmail|proton ?mail)\b.{0,40}",
        ),
    )
)
