"""Sentences and who is speaking in them: a third set of labels, short pieces of newspaper prose, labelled sentence by sentence.

As ``WRITTEN`` in ``reported_labels.py``: text, the sentence in it, and the speaker as the sentence (or the quotation it belongs to)
names them, or None when the author speaks. What comes after a comma or a relative ("who heads the ward") is not part of the name;
what stands before it without one ("District commissioner Ilyas Toor", "the novelist Parveen Suri") is.
"""

# ruff: noqa: E501 -- a sentence a line

from __future__ import annotations

FLOOD: tuple[tuple[str, str | None], ...] = (
    (
        "Floodwater has cut off eleven villages in the lower district since Saturday night, leaving some four thousand people without a road.",
        None,
    ),
    ("“The embankment went in less than ten minutes,” said Rehana Akbar, a schoolteacher in Mirpur Kalan.", "Rehana Akbar"),
    ("“We carried the old people to the roof and waited for daylight.”", "Rehana Akbar"),
    ("Rescue teams in six boats reached the first houses at noon on Sunday.", None),
    (
        "District commissioner Ilyas Toor said that tents and dry food for a thousand families were on their way.",
        "District commissioner Ilyas Toor",
    ),
    ("Residents complained that no official had visited the area before Monday.", "Residents"),
    ("The embankment was last repaired in 2011 at a cost of 40 million rupees.", None),
    (
        "According to the provincial irrigation department, a further rise of two feet is expected by Thursday.",
        "the provincial irrigation department",
    ),
    ("Schools in the district will stay closed until next week.", None),
)
BUDGET: tuple[tuple[str, str | None], ...] = (
    ("The provincial cabinet approved a budget of 1.2 trillion rupees on Friday after a session of seven hours.", None),
    (
        "Finance minister Danish Murtaza told reporters that salaries would rise by 10 per cent.",
        "Finance minister Danish Murtaza",
    ),
    ("“There are no new taxes on food or medicine,” he added.", "he"),
    ("The opposition walked out before the vote.", None),
    ("“These figures are a work of fiction,” Kiran Shahani told the assembly.", "Kiran Shahani"),
    ("Development spending falls by a fifth, the largest cut in nine years.", None),
    ("Analysts at the chamber of commerce said the cut would delay two motorways.", "Analysts at the chamber of commerce"),
    ("The chamber estimates that unfinished schemes already cost the province 30 billion rupees a year.", "The chamber"),
    ("A final vote is due on June 25.", None),
)
ATTACK: tuple[tuple[str, str | None], ...] = (
    ("Gunmen attacked a police post outside Tank early on Wednesday, killing two constables.", None),
    ("Three others were wounded, police said.", "police"),
    ("The attackers fled into the hills after an exchange of fire that lasted half an hour.", None),
    ("No group has claimed responsibility.", None),
    ("“They came on motorcycles from two sides,” a local shopkeeper told this newspaper.", "a local shopkeeper"),
    ("The regional police chief has suspended leave for all officers.", None),
    ("The interior ministry said in a statement that the post would be rebuilt in stone.", "The interior ministry"),
    ("Such attacks have become more frequent since the spring.", None),
    ("A United Nations report warned in May that small posts were easy targets.", "A United Nations report"),
    ("Two funerals were held at the police lines in the afternoon.", None),
)
RADIOS: tuple[tuple[str, str | None], ...] = (
    ("Mehnaz Baig has repaired radios in the same room for thirty-one years.", None),
    ("“My brothers thought it would last a month,” she says, laughing.", "she"),
    ("“Then the brothers brought me their own radios.”", "she"),
    ("The room has one window and a bench that came from a railway carriage.", None),
    ("Customers still bring her sets that no factory makes parts for.", None),
    ("Her daughter believes that the shop will close within five years.", "Her daughter"),
    ("“People throw things away now,” Baig says.", "Baig"),
    ("“A radio is not a thing you throw away.”", "Baig"),
    ("On the wall hangs a licence from 1974, signed by an official whose name nobody can read.", None),
)
COLUMN: tuple[tuple[str, str | None], ...] = (
    ("I have covered four elections in this province, and none was as quiet as the last one.", None),
    ("Quiet is not the same as peaceful.", None),
    ("The election commission reported that turnout fell to 31 per cent.", "The election commission"),
    ("In my view the figure is too high.", None),
    (
        "Political scientist Farid Anwar has argued that voters stay away when they expect nothing to change.",
        "Political scientist Farid Anwar",
    ),
    ("He is right, but only half right.", None),
    ("As the novelist Parveen Suri wrote decades ago, a closed door also teaches.", "the novelist Parveen Suri"),
    ("Voters in the hills queued for hours in the snow.", None),
    ("What they were saying was plain enough.", None),
    ("The state should listen before it counts.", None),
)
FEVER: tuple[tuple[str, str | None], ...] = (
    ("Cases of dengue in the city have doubled in a month.", None),
    ("Hospitals admitted 214 new patients on Monday alone.", None),
    ("Doctors at the Civil Hospital say that beds ran out on Sunday evening.", "Doctors at the Civil Hospital"),
    ("“We are treating people in the corridor,” said Dr. Sobia Naseer, who heads the fever ward.", "Dr. Sobia Naseer"),
    ("The city has sprayed 60 of its 190 wards.", None),
    ("The mayor promised that the rest would be done by the end of the week.", "The mayor"),
    ("His office did not answer questions about the cost.", None),
    (
        "The disease, the World Health Organization says, spreads fastest in the weeks after the monsoon.",
        "the World Health Organization",
    ),
    (
        "A study by researchers in Lahore found that covered water tanks cut infections by half.",
        "A study by researchers in Lahore",
    ),
    ("Such tanks cost about 9,000 rupees each.", None),
)
ONIONS: tuple[tuple[str, str | None], ...] = (
    ("Onion prices reached a record on Tuesday, nine days after the border was closed.", None),
    ("Traders said that lorries had been waiting at the crossing all that time.", "Traders"),
    ("“Half of the load has rotted,” said Lal Zada, a driver from Jalalabad.", "Lal Zada"),
    ("The commerce ministry announced that imports by sea would be free of duty until March.", "The commerce ministry"),
    ("The first ship is expected in ten days, according to the port authority.", "the port authority"),
    ("The farmers’ union maintains that there is no shortage at all.", "The farmers’ union"),
    ("Its warehouses have not been inspected since 2019.", None),
    ("Eggs and flour have become dearer as well.", None),
)
COURT: tuple[tuple[str, str | None], ...] = (
    ("The Supreme Court on Thursday threw out the case against three editors.", None),
    ("“No law was broken,” Justice Hamid Qazi wrote in the judgment.", "Justice Hamid Qazi"),
    ("The government had argued that the reports endangered soldiers.", "The government"),
    ("The editors spent 112 days in prison.", None),
    ("“It felt like a year,” recalled Salma Dar.", "Salma Dar"),
    ("Her newspaper never stopped printing.", None),
    ("Asked whether she would sue for damages, Dar said she wanted only her notebooks back.", "Dar"),
    ("The attorney general’s office declined to comment.", None),
    ("Press groups welcomed the decision.", None),
    ("Under the constitution, the judgment says, criticism of a ministry is not an attack on the state.", "the judgment"),
)

WRITTEN: tuple[tuple[str, str, str | None], ...] = tuple(
    (" ".join(sentence for sentence, _ in piece), sentence, speaker)
    for piece in (FLOOD, BUDGET, ATTACK, RADIOS, COLUMN, FEVER, ONIONS, COURT)
    for sentence, speaker in piece
)
