"""Words that say that somebody speaks, and who may: lists of English, nothing else."""

from __future__ import annotations

_STRONG = """
say says said told add adds added argue argues argued warn warns warned claim claims claimed acknowledge acknowledges
acknowledged announce announces announced insist insists insisted estimate estimates estimated explain explains explained
stated maintain maintains maintained concede concedes conceded admit admits admitted assert asserts asserted allege alleges
alleged declare declares declared stress stresses stressed contend contends contended write writes wrote remark remarks
remarked deny denies denied complain complains complained shout shouts shouted reply replies replied respond responds
responded retort retorts retorted whisper whispers whispered exclaim exclaims exclaimed lament laments lamented boasted joke
jokes joked caution cautions cautioned testify testifies testified confirm confirms confirmed 
reckon reckons reckoned opine opines opined quip quips quiped mutter mutters muttered murmur murmurs murmured scream screams
screamed yell yells yelled vow vows vowed reiterate reiterates reiterated inquire inquires inquired pleads pleaded commented
tweeted informs informed assure assures assured cried ask asks asked 
"""
_WEAK = """
answers answered countered protests protested swore swears
report reports reported note notes noted describe describes described recall recalls recalled believe believes believed
suggest suggests suggested indicate indicates indicated conclude concludes concluded find finds found see sees saw count
counts counted list lists listed trace traces traced credit credits credited put puts observe observes observed think thinks
thought expect expects expected agree agrees agreed predict predicts predicted point points pointed attribute attributes
attributed fear fears feared hoped suspect suspects suspected doubted assume assumes assumed calculate calculates calculated
forecast forecasts reveal reveals revealed disclose discloses disclosed promised pledge pledges pledged propose proposes
proposed recommend recommends recommended remember remembers remembered show shows showed
"""
_CALLS = """
call calls called describe describes described dismiss dismisses dismissed brand brands branded label labels labelled labeled
denounce denounces denounced condemn condemns condemned praise praises praised hail hails hailed criticise criticises criticised
criticize criticizes criticized characterise characterises characterised characterize characterizes characterized
"""
_NUMBERS = "admit admits admitted claim claims claimed add adds added"
_ANSWERS = "respond responds responded reply replies replied answer answers answered"
_OPINION = """
expect expects expected believe believes believed reckon reckons reckoned estimate estimates estimated predict predicts
predicted fear fears feared hope hopes hoped suspect suspects suspected doubt doubts doubted assume assumes assumed calculate
calculates calculated think thinks thought forecast forecasts
"""
_NOUNS = """
author authors writer writers article articles op-ed op-eds report reports reporting paper papers study studies analyst
analysts official officials expert experts minister ministers spokesman spokeswoman spokesperson police researchers
economists scholars critics sources witnesses residents reviewers observers commentators journalists essay column editorial
survey he she it they surveys poll polls review reviews statement inquiry investigators scientists doctors lawyers villagers
farmers traders activists campaigners supporters opponents teachers workers mayor governor senator judge colonel president
secretary director chairman chairwoman leader leaders family families neighbours neighbors
"""
_BODIES = """
bank ministry government army court union company party council committee agency office department commission group team
force forces authority authorities institute university board parliament senate embassy organisation organization charity
fund military police daughter daughters son sons mother father wife husband brother brothers sister sisters parents uncle aunt
cousin grandmother grandfather neighbour neighbor
"""
_ONLY_QUOTED = "read reads went goes began continued continues called calls repeated repeats chanted sang"
_TEXTS = """
data figures statistics documents records results findings investigation investigations audit audits filings minutes analysis
survey surveys poll polls review reviews statement inquiry report study paper papers article essay op-ed
"""
_MEASURES = """
rank need needs ability means size age taste tastes merit merits status wealth income role position skill skills capacity
performance wish wishes custom customs tradition plan plans schedule law laws rule rules weight height seniority type order
circumstance circumstances season price value number numbers
"""
_PRONOUNS = """
he him she her it they them you this that these those one ones some others another each either both all many most few several
somebody someone everybody everyone anybody anyone
"""
_NOUNS_TOO = """
claim claims estimate estimates report reports note notes list lists count counts forecast forecasts remark remarks answer
answers reply replies protest protests fear fears pledge pledges call calls find finds trace traces joke jokes caution vow vows
retort retorts scream screams credit credits show shows cautions reveal recall
"""
_THINGS = """
figure number numbers list lists table tables map maps chart charts tally tallies count counts estimate estimates account accounts
article articles report reports reporting study studies essays column columns editorial editorials book books work works
speech speeches letter letters statements words remark remarks comment comments argument arguments claim claims view views
reading analyses theory theories story stories history piece pieces text texts evidence research testimony database
"""
_INSTRUMENTS = "clock watch thermometer gauge meter scales calendar dial odometer"

STRONG, WEAK, OPINION, NOUNS, BODIES, ONLY_QUOTED, MEASURES, INSTRUMENTS, TEXTS, CALLS, NUMBERS, ANSWERS = (
    frozenset(words.split())
    for words in (
        *(_STRONG, _WEAK, _OPINION, _NOUNS, _BODIES),
        *(_ONLY_QUOTED, _MEASURES, _INSTRUMENTS, _TEXTS, _CALLS, _NUMBERS, _ANSWERS),
    )
)
"""Verbs of speech; verbs that are one only of people and their texts; of these, those of opinion; people and their texts; bodies
of people; verbs of speech beside a quotation only; what something may go by; what shows a figure and says nothing; texts;
verbs that say what somebody calls somebody; verbs that have figures, too, for an object; verbs of which the denial says that
nothing was said."""
PRONOUNS, THINGS, NOUNS_TOO = (frozenset(words.split()) for words in (_PRONOUNS, f"{_TEXTS} {_THINGS}", _NOUNS_TOO))
"""Words that stand for a name and are none; what is no person although it is said to be somebody's; verbs of speech that are
nouns behind a word for whose they are ("Khan's list")."""
