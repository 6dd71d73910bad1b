"""Sentences and who is speaking in them: a second set of labels, made after the rules were written and before any rule met it.

As ``WRITTEN`` in ``reported_labels.py``: text, the sentence in it, and the speaker as the text names them, or None when the author speaks.
A sentence that says what somebody does not say is theirs when one is named ("the author does not believe"), as in the first set.
"""

# ruff: noqa: E501 -- a label a line

from __future__ import annotations

BRIDGE = "The bridge at Charsadda fell on Sunday. “We heard a crack. Then the lamps went out. Nobody screamed,” said Gul Bibi, who sells tea there. The road has been shut since."
COURT = "“The file is closed,” the judge told the court. “It will not be opened again.” Outside, two lawyers embraced. One of them, Nasir Iqbal, said the ruling “leaves the families nothing.” They went home."
WATER = "The valley needs three more wells. According to Shabnam Raza, who runs the clinic, one child in nine falls ill each summer. The state has dug none. As one farmer put it, the river is a road that leads away."
NESTED = "\"My father told me, 'Never sell the land,' and I never did,\" Bashir Ahmad recalled. He sold the house instead."
LETTER = "The governor wrote to the council in March: “Your budget is late. It is also wrong. Send another.” The council sent the same one."
MIXED = "Inspector Rao denied that anyone had been beaten. He did not take questions. The prisoners tell another story. “They used cables,” one of them said."
BOOK = "Her best book, “The Mayor Said Nothing”, came out in 1998. Critics disliked it. One reviewer called it “a long cold bath”. Sales were good."
TRADE = "Exports will double by 2030, the ministry claims. The ministry’s last forecast was wrong by half. Economists at the university reckon that exports will hardly grow. They may well be right."
PARA = "“The winter was the worst of all,” Farida Noor said.\n\n“We burned the doors first and then the beds.\n\n“In March the soldiers brought coal.”\n\nThe coal lasted a week."
TALKS = "The talks were called off on Tuesday. A spokesman for the rebels blamed the army. The army, he said, had never meant to come. No official has said who will pay. It is easy to say that talks are useless."

WRITTEN: tuple[tuple[str, str, str | None], ...] = (
    (BRIDGE, "The bridge at Charsadda fell on Sunday.", None),
    (BRIDGE, "“We heard a crack.", "Gul Bibi"),
    (BRIDGE, "Then the lamps went out.", "Gul Bibi"),
    (BRIDGE, "Nobody screamed,” said Gul Bibi, who sells tea there.", "Gul Bibi"),
    (BRIDGE, "The road has been shut since.", None),
    (COURT, "“The file is closed,” the judge told the court.", "the judge"),
    (COURT, "“It will not be opened again.”", "the judge"),
    (COURT, "Outside, two lawyers embraced.", None),
    (COURT, "They went home.", None),
    (WATER, "The valley needs three more wells.", None),
    (WATER, "According to Shabnam Raza, who runs the clinic, one child in nine falls ill each summer.", "Shabnam Raza"),
    (WATER, "The state has dug none.", None),
    (WATER, "As one farmer put it, the river is a road that leads away.", "one farmer"),
    (NESTED, "\"My father told me, 'Never sell the land,' and I never did,\" Bashir Ahmad recalled.", "Bashir Ahmad"),
    (NESTED, "He sold the house instead.", None),
    (LETTER, "The governor wrote to the council in March: “Your budget is late.", "The governor"),
    (LETTER, "It is also wrong.", "The governor"),
    (LETTER, "Send another.”", "The governor"),
    (LETTER, "The council sent the same one.", None),
    (MIXED, "Inspector Rao denied that anyone had been beaten.", "Inspector Rao"),
    (MIXED, "He did not take questions.", None),
    (MIXED, "The prisoners tell another story.", None),
    (MIXED, "“They used cables,” one of them said.", "one of them"),
    (BOOK, "Her best book, “The Mayor Said Nothing”, came out in 1998.", None),
    (BOOK, "Critics disliked it.", None),
    (BOOK, "Sales were good.", None),
    (TRADE, "Exports will double by 2030, the ministry claims.", "the ministry"),
    (TRADE, "The ministry’s last forecast was wrong by half.", None),
    (TRADE, "Economists at the university reckon that exports will hardly grow.", "Economists at the university"),
    (TRADE, "They may well be right.", None),
    (PARA, "“The winter was the worst of all,” Farida Noor said.", "Farida Noor"),
    (PARA, "“We burned the doors first and then the beds.", "Farida Noor"),
    (PARA, "“In March the soldiers brought coal.”", "Farida Noor"),
    (PARA, "The coal lasted a week.", None),
    (TALKS, "The talks were called off on Tuesday.", None),
    (TALKS, "The army, he said, had never meant to come.", "he"),
    (TALKS, "No official has said who will pay.", None),
    (TALKS, "It is easy to say that talks are useless.", None),
    ("“Rubbish!” shouted Lord Ashdown from the back.", "“Rubbish!” shouted Lord Ashdown from the back.", "Lord Ashdown"),
    ("“Who goes there?” asked the guard. Nobody answered.", "“Who goes there?” asked the guard.", "the guard"),
    ("“Who goes there?” asked the guard. Nobody answered.", "Nobody answered.", None),
    ("‘I won’t go,’ Sana insisted. ‘I can’t.’ The door closed.", "‘I can’t.’", "Sana"),
    ("‘I won’t go,’ Sana insisted. ‘I can’t.’ The door closed.", "The door closed.", None),
    (
        "“If they come,” Mr. Haider said, “we will be ready.”",
        "“If they come,” Mr. Haider said, “we will be ready.”",
        "Mr. Haider",
    ),
    ("Police said on Thursday that two men had been held.", "Police said on Thursday that two men had been held.", "Police"),
    ("Two men have been held, police said on Thursday.", "Two men have been held, police said on Thursday.", "police"),
    ("Two men were held, according to police.", "Two men were held, according to police.", "police"),
    (
        "The fire began in a kitchen, according to the fire brigade’s report.",
        "The fire began in a kitchen, according to the fire brigade’s report.",
        "the fire brigade’s report",
    ),
    (
        "A survey by the union found that most drivers sleep in their cabs.",
        "A survey by the union found that most drivers sleep in their cabs.",
        "A survey by the union",
    ),
    (
        "Dr. Lubna Shah argues that the vaccine came too late.",
        "Dr. Lubna Shah argues that the vaccine came too late.",
        "Dr. Lubna Shah",
    ),
    (
        "In the words of Senator Mir, “a state is a promise.”",
        "In the words of Senator Mir, “a state is a promise.”",
        "Senator Mir",
    ),
    ("The treaty, its critics say, is a surrender.", "The treaty, its critics say, is a surrender.", "its critics"),
    ("The union has never said that the strike is over.", "The union has never said that the strike is over.", "The union"),
    ("Nobody told the villagers that the dam was full.", "Nobody told the villagers that the dam was full.", None),
    ("Let it be said at once that the plan is a good one.", "Let it be said at once that the plan is a good one.", None),
    ("I have said before that the army cannot police a city.", "I have said before that the army cannot police a city.", None),
    ("Players are paid according to their rank.", "Players are paid according to their rank.", None),
    ("The “peace” lasted nine days.", "The “peace” lasted nine days.", None),
    ("Critics of “soft” sentences rarely visit a prison.", "Critics of “soft” sentences rarely visit a prison.", None),
    ("The word “jirga” means a council of elders.", "The word “jirga” means a council of elders.", None),
    ("Needless to say, the money never came.", "Needless to say, the money never came.", None),
    ("The dog that was said to guard the house was asleep.", "The dog that was said to guard the house was asleep.", None),
    ("The clock on the tower said half past nine.", "The clock on the tower said half past nine.", None),
    (
        "What the minister said at breakfast mattered less than what he did at noon.",
        "What the minister said at breakfast mattered less than what he did at noon.",
        None,
    ),
    (
        "“Gone with the Wind” was playing when the lights failed.",
        "“Gone with the Wind” was playing when the lights failed.",
        None,
    ),
    (
        "She told no one. The secret, her sister later wrote, “sat in the house like a guest.”",
        "The secret, her sister later wrote, “sat in the house like a guest.”",
        "her sister",
    ),
    (
        "The bank expects inflation to fall to 5 per cent by June.",
        "The bank expects inflation to fall to 5 per cent by June.",
        "The bank",
    ),
    ("Villagers complained that the water tasted of iron.", "Villagers complained that the water tasted of iron.", "Villagers"),
    ("“Enough,” reads the sign above the gate.", "“Enough,” reads the sign above the gate.", "the sign above the gate"),
)
