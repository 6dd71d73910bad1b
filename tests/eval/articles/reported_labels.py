"""Sentences and who is speaking in them: labels of the test of reported speech, written before its rules.

``SEEDS``: article, the words that a sentence begins with, and the speaker as the sentence names it, or None when the author speaks.
``REAL``: the same for the real articles beside a checkout, by the offset at which the sentence begins; all others there are None.
``WRITTEN``: text, the sentence in it, and the speaker; the ways of newspapers that the articles have no example of.
"""

# ruff: noqa: E501 -- a label a line

from __future__ import annotations

SEEDS: tuple[tuple[str, str, str | None], ...] = (
    ("alliances-and-mergers", "Over a longer span the figure is higher", "Basit"),
    ("alliances-and-mergers", "Mushtaq Yusufzai recalls that", "Mushtaq Yusufzai"),
    ("alliances-and-mergers", "The same article says that", "The same article"),
    ("alliances-and-mergers", "Malik lists three tasks", "Malik"),
    ("counter-terror-operations", "Azm-i-Istehkam was announced", None),
    ("counter-terror-operations", "An op-ed of unknown authorship sees", "An op-ed of unknown authorship"),
    ("counter-terror-operations", "Even so, the author does not believe", "the author"),
    ("how-violence-is-counted", "Terrorism killed 1,081 people", "Khan"),
    ("how-violence-is-counted", "Khan’s numbers are described", None),
    ("how-violence-is-counted", "Shares are another trap", None),
    ("how-violence-is-counted", "The same article also describes", "The same article"),
    ("intelligence-and-fusion-centers", "Arshad Aziz Malik writes that", "Arshad Aziz Malik"),
    ("intelligence-and-fusion-centers", "Such centers receive", None),
    ("jirgas-and-public-trust", "The hopeful account opens", None),
    ("jirgas-and-public-trust", "The op-ed argues that", "The op-ed"),
    ("militancy-in-balochistan", "Saima Khan reports that", "Saima Khan"),
    ("militancy-in-balochistan", "Mushtaq Yusufzai recalls that", "Mushtaq Yusufzai"),
    ("militancy-in-balochistan", "Yusufzai traces it to", "Yusufzai"),
    ("militancy-in-balochistan", "Elections that were tampered with", "Basit"),
    ("militancy-in-balochistan", "Malik, Khan and Yusufzai also describe", "Malik, Khan and Yusufzai"),
    ("national-action-plan", "Yusufzai says that they are still", "Yusufzai"),
    ("national-action-plan", "Neither claims that", None),
    ("policing-and-rule-of-law", "Three analysts describe", "Three analysts"),
    ("policing-and-rule-of-law", "A possible bomb plot there", "the op-ed of unknown authorship"),
    ("policing-and-rule-of-law", "When speculation gets ahead", "that author"),
    ("provincial-governance-and-funding", "In Yusufzai’s view", "Yusufzai"),
    ("provincial-governance-and-funding", "Basit says the struggle", "Basit"),
    ("provincial-governance-and-funding", "Khan counts political turmoil", "Khan"),
    ("recruitment-and-foreign-fighters", "Abdul Basit describes", "Abdul Basit"),
    ("recruitment-and-foreign-fighters", "Recent reports, Malik says", "Malik"),
    ("recruitment-and-foreign-fighters", "Malik describes helpers", "Malik"),
    ("sanctuaries-across-borders", "Those who write about", None),
    ("sanctuaries-across-borders", "From its Afghan bases, Basit writes", "Basit"),
    ("sanctuaries-across-borders", "The first is belief", None),
    ("sanctuaries-across-borders", "None of the articles used here", None),
    ("what-lies-ahead", "It finds that militants", "It"),
    ("what-lies-ahead", "Malik sees a choice", "Malik"),
)

REAL: tuple[tuple[str, int, str | None], ...] = (
    ("000_b29a7e0e4d83d2c1.txt", 3657, "Recent reporting"),
    ("001_54e15a369dc5eb1d.txt", 6907, "Reports"),
    ("001_54e15a369dc5eb1d.txt", 8059, "the Chief Minister of Khyber Pakhtunkhwa"),
)

WRITTEN: tuple[tuple[str, str, str | None], ...] = (
    ("“We will not stop,” said Colonel Amir Shah.", "“We will not stop,” said Colonel Amir Shah.", "Colonel Amir Shah"),
    (
        '"We will not stop," Colonel Shah told reporters on Monday.',
        '"We will not stop," Colonel Shah told reporters on Monday.',
        "Colonel Shah",
    ),
    ("“It was dark,” she said. “Nobody saw it.”", "“Nobody saw it.”", "she"),
    ("The mayor said: “We are safe. Nobody needs to leave. We will see.”", "Nobody needs to leave.", "The mayor"),
    ("The mayor said: “We are safe. Nobody needs to leave. We will see.”", "We will see.”", "The mayor"),
    (
        "‘The road is closed to everybody,’ a police officer added.",
        "‘The road is closed to everybody,’ a police officer added.",
        "a police officer",
    ),
    ("Officials say the bridge was closed at noon.", "Officials say the bridge was closed at noon.", "Officials"),
    ("The minister warned that prices would rise again.", "The minister warned that prices would rise again.", "The minister"),
    (
        "According to the World Bank, growth fell to 2 per cent.",
        "According to the World Bank, growth fell to 2 per cent.",
        "the World Bank",
    ),
    (
        "Growth fell to 2 per cent, the bank’s economists estimate.",
        "Growth fell to 2 per cent, the bank’s economists estimate.",
        "the bank’s economists",
    ),
    (
        "Growth fell to 2 per cent, said Amina Qureshi, an economist.",
        "Growth fell to 2 per cent, said Amina Qureshi, an economist.",
        "Amina Qureshi",
    ),
    ("He called it a “difficult day” and left the hall.", "He called it a “difficult day” and left the hall.", None),
    ("The so-called “Operation Storm” began in June.", "The so-called “Operation Storm” began in June.", None),
    ("The report was published in June.", "The report was published in June.", None),
    ("He left. “We are done here,” the driver said. It rained.", "It rained.", None),
    ("It rained. The driver said: “We are done here.”", "It rained.", None),
    ("Prices rose in line with, not according to, plan.", "Prices rose in line with, not according to, plan.", None),
    ("The law says nothing about it.", "The law says nothing about it.", "The law"),
    ("That said, the plan may still work.", "That said, the plan may still work.", None),
    ("It goes without saying that the state must act.", "It goes without saying that the state must act.", None),
)
