"""Sentences and who is speaking in them: a fourth set of labels, in ways of quoting that the others have few examples of.

As ``WRITTEN`` in ``reported_labels.py``: text, the sentence in it, and the speaker as the sentence (or the quotation it belongs to)
names them, or None when the author speaks. What comes after a comma or a relative is not part of the name; what stands before it
without one is. Here are attributions in the middle of a quotation, colons, quotation marks of one stroke, sources without a name,
papers and polls as speakers, and beside them the verbs of a newsroom that report an act and no words ("filed", "heard").
"""

# ruff: noqa: E501 -- a sentence a line

from __future__ import annotations

STRIKE: tuple[tuple[str, str | None], ...] = (
    ("Bus drivers in Mombasa ended a strike of eleven days on Tuesday morning.", None),
    (
        "“We did not get what we asked for,” union secretary Esther Mwende said, “but we got it in writing.”",
        "union secretary Esther Mwende",
    ),
    ("The county government filed no appeal.", None),
    (
        "Two people familiar with the talks said the offer had been on the table since the first weekend.",
        "Two people familiar with the talks",
    ),
    ("“Nobody wanted to be seen reading it,” one of them said.", "one of them"),
    ("Fares will rise by five shillings in January.", None),
    ("Passengers at the terminus said they would walk.", "Passengers at the terminus"),
    ("Drivers were back behind the wheel by noon.", None),
)
OBITUARY: tuple[tuple[str, str | None], ...] = (
    ("Professor Nasreen Alvi, who has died aged 84, taught three generations of lawyers to distrust adjectives.", None),
    ("“A statute,” she told a class in 1979, “is a promise made by people who will be dead when it is kept.”", "she"),
    ("She was born in Sialkot, the fourth of nine children.", None),
    ("Her brother Anwar remembered that she read the railway timetable for pleasure.", "Her brother Anwar"),
    ("In 1986 she resigned rather than sign an oath.", None),
    ("Former pupil Raheel Dasti called her “the only judge I was ever afraid of.”", "Former pupil Raheel Dasti"),
    ("She is survived by two sons and a library.", None),
)
TRIAL: tuple[tuple[str, str | None], ...] = (
    ("A former customs officer was jailed for six years at Leeds Crown Court yesterday.", None),
    ("‘You sold your uniform by the yard,’ Judge Harriet Coleman told him.", "Judge Harriet Coleman"),
    ("Prosecutor Simon Leask said the defendant had waved through 140 lorries.", "Prosecutor Simon Leask"),
    ("The jury heard nine days of evidence.", None),
    ("Jurors took less than an hour to reach a verdict.", None),
    ("Giving evidence, the officer insisted that he had followed orders.", "the officer"),
    ("‘I never opened a single envelope,’ he said.", "he"),
    ("He showed no emotion as he was led to the cells.", None),
)
MARKETS: tuple[tuple[str, str | None], ...] = (
    ("The rupee closed at 278.4 to the dollar on Wednesday, little changed from the day before.", None),
    (
        "“Importers are sitting on their hands,” said a dealer at a private bank, who asked not to be named.",
        "a dealer at a private bank",
    ),
    ("The central bank expects growth of 3 percent this year.", "The central bank"),
    ("In a note to clients, Harbour Securities predicted that rates would stay where they are until June.", "Harbour Securities"),
    ("Cement shares gained for a fourth day.", None),
    ("Remittances rose by 7 percent in April, data from the central bank showed.", "data from the central bank"),
)
VALLEY: tuple[tuple[str, str | None], ...] = (
    ("The first thing a visitor to Shimshal notices is the silence.", None),
    ("“Before the road,” my host Qurban Ali explains, “we heard the glacier every night.”", "my host Qurban Ali"),
    ("“Now we hear the generator.”", "my host Qurban Ali"),
    ("He pours the tea and counts the cups.", None),
    ("The road took eighteen years to build.", None),
    ("Some of the older women say that it brought colds and took sons.", "Some of the older women"),
    ("I had brought apples, which turned out to be a mistake.", None),
    ("There were apples drying on every roof.", None),
)
PROBE: tuple[tuple[str, str | None], ...] = (
    (
        "Three ministers knew of the leak a year before it was made public, an investigation by this newspaper has found.",
        "an investigation by this newspaper",
    ),
    ("The documents run to 4,000 pages.", None),
    ("“Do not put this in an email,” one adviser wrote in a message dated 9 March.", "one adviser"),
    ("The cabinet office did not respond to requests for comment.", None),
    ("A spokesperson for the water company said: “Safety has always come first.", "A spokesperson for the water company"),
    ("We have cooperated with every inquiry.”", "A spokesperson for the water company"),
    ("The company’s licence comes up for renewal in the autumn.", None),
    ("Lawyers for the families say they will sue.", "Lawyers for the families"),
)
POLL: tuple[tuple[str, str | None], ...] = (
    ("Only one voter in five trusts the election commission, according to a telephone poll.", "a telephone poll"),
    ("It was carried out in four languages over nine days.", None),
    ("Pollster Adaeze Obi cautioned that rural districts were hard to reach.", "Pollster Adaeze Obi"),
    ("Nearly half of those questioned had not voted since 2013.", None),
    ("Commission chairman Bello Yaro dismissed the poll as “a beauty contest for the angry.”", "Commission chairman Bello Yaro"),
    ("Ballot papers have already been printed.", None),
    ("“People do not hate the commission,” Obi told the Nyali Standard by phone.", "Obi"),
    ("“They have never met it.”", "Obi"),
)
LEADER: tuple[tuple[str, str | None], ...] = (
    ("Parliament will vote this week on a bill that nobody has read to the end.", None),
    ("The law minister assures us that it changes nothing.", "The law minister"),
    ("If so, it is hard to see why it needs ninety pages.", None),
    ("As the bar council pointed out on Sunday, clause 41 would allow arrest without a warrant.", "the bar council"),
    ("That alone should be enough to send it back.", None),
    ("Its defenders reply that warrants are slow.", "Its defenders"),
    ("So is justice, and we keep it all the same.", None),
)

WRITTEN: tuple[tuple[str, str, str | None], ...] = tuple(
    (" ".join(sentence for sentence, _ in piece), sentence, speaker)
    for piece in (STRIKE, OBITUARY, TRIAL, MARKETS, VALLEY, PROBE, POLL, LEADER)
    for sentence, speaker in piece
)
