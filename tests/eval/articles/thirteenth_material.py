"""The stories of the thirteenth part and the facts that its styles are filled with: prose, titles, names, papers and days that no
other part has, and the names and lines that stand in the files and are true of none of the articles.

This part is ordinary on purpose. It is the folder that an opinion desk, an analyst or a student really has: op-eds and reports,
mostly plain text, some without any metadata, and the pages of the large content systems, written without sight of any rule. Its
labels hold to what those of the twelfth do: two names are labelled as the text joins them ("A and B"), and "A, B" where they
stand apart; a domain alone is no publication; the day of saving, of access or of a change is not the day of the article; the
newsletter, the institute or the paper that a file names as the source is its publication; standfirsts and lines about the writer
are neither required nor forbidden.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tests.eval.articles.eighth_material import Eighth
from tests.eval.articles.material import Story

DAYS = (
    *(date(2024, 3, 12), date(2023, 9, 21), date(2025, 6, 3), date(2023, 11, 10), date(2024, 5, 27), date(2024, 8, 27)),
    *(date(2025, 2, 11), date(2025, 10, 7), date(2024, 1, 30), date(2023, 7, 16), date(2026, 3, 2), date(2025, 4, 6)),
    date(2024, 12, 17),
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR = "Marisol Quintero", "Gordon Spratt", "Ewa Lisiecka", "Harriet Lowndes"
COMMENT = "I have been saying this at parish meetings for ten years and been ignored every time."
RELATED = (
    "Four budgets, one bridge and still no road",
    "Why the new census form confuses everybody",
    "The mayor’s parking plan deserves a second look",
    "How our fishing towns ran out of fishers",
    "The pension reform that nobody will explain",
)
CAPTION = "Passengers wait at a terminus on the edge of the city last month."
SIGN_UP = "Get our best opinion pieces in your inbox every weekday morning."
COOKIES = (
    "We use cookies to give you the best experience on our website. If you continue to use this site we will assume that you are "
    "happy with it."
)
ROLES = (
    "Opinion contributor",
    "Columnist",
    "Associate Editor",
    "Guest columnist",
    "Staff Writer",
    "Contributing Writer",
)
PROFESSIONS = (
    "a former secretary to the government",
    "a lawyer based in the capital",
    "an economist who teaches public finance",
    "a development practitioner with two decades of field experience",
    "a freelance columnist",
    "a retired civil servant",
)


class Thirteenth(Eighth):
    """A story with facts of its own and the line that stands below its headline."""

    names: ClassVar[tuple[str, ...]] = (
        *("Maeve Corcoran-Doyle", "Hugh Penhaligon", "Dilys Pryce-Evans", "J. R. Oakeshott", "Anjali Thakrar"),
        *("Tobias Wetherell", "Siobhán Ní Mhaoláin", "Kenneth Abara"),
    )
    papers: ClassVar[tuple[str, ...]] = ("The Tamar Courier", "Cheviot Evening Post", "The Pennine Observer")
    days, step = DAYS, 3

    @property
    def url(self) -> str:
        return f"https://{self.host}/opinion/{self.slug}-{1204300 + self.number}"

    @property
    def standfirst(self) -> str:
        return STANDFIRSTS[self.title]


class America(Thirteenth):
    names = (
        *("Rebecca Lindgren-Moss", "Marcus D. Whitfield", "Elena Sandoval-Ruiz", "Patrick J. Gilhooly", "Thuy-Linh Pham"),
        *("DeShawn Merriweather", "Carol Ann Stubblefield", "Noah Rosenblatt"),
    )
    papers = ("The Kaskaskia Herald", "Cedar Forks Courier-Press", "The Bitterroot Sentinel", "Tidewater Press-Register")


class Subcontinent(Thirteenth):
    names = (
        *("Faryal Mehmood Awan", "S. Lakshminarayan", "Zahid Iqbal Chattha", "Moumita Bandyopadhyay", "Tanvir Ahsan Mazumder"),
        *("Nimra Javed Lodhi", "G. N. Venkataraman", "Dilrukshi Wickremasinghe"),
    )
    papers = ("The Chenab Times", "Coromandel Express", "The Sutlej Observer", "Daily Brahmaputra")


class Africa(Thirteenth):
    names = (
        *("Chinonso Umeh-Eze", "Thandeka Mabuza", "Kofi Boateng-Mensah", "Njeri wa Kimani", "Abdoulaye N’Diaye"),
        *("Lerato van Rensburg", "Halima Sule-Bako"),
    )
    papers = ("The Volta Graphic", "Great Rift Standard", "Zambezi Mail", "The Bight Tribune")


class Continent(Thirteenth):
    names = (
        *("Ulrike von Hagenow", "Benoît Lacaze-Duthil", "Ilaria De Benedictis", "Jeroen van den Akker", "Íñigo Aramburu"),
        *("Małgorzata Zielińska", "Kristýna Havlová"),
    )
    papers = ("The Vistula Review", "Adriatic Post", "The Scheldt Times")


class Oceans(Thirteenth):
    names = (
        *("Kirsten Halvorsen-Tait", "Wiremu Parata-Jones", "Nguyen Thi Bao Chau", "Callum Strachan", "Priya Narayanasamy"),
        *("D. H. Featherstone", "Rosalie Macaraeg"),
    )
    papers = ("The Otway Mercury", "Coral Coast Times", "The Southern Lakes Press")


class Levant(Thirteenth):
    names = (
        *("Hala Abu-Zeid", "Karim El Mansouri", "Shirin Tavakoli", "Yousef Al Dosari", "Leila Ben Youssef"),
        *("Mehmet Ali Tuncer", "Naomi Bar-Lev"),
    )
    papers = ("The Dhow Times", "Cedar Coast Daily", "Marmara Morning Post")


def standfirst(s: Story) -> str:
    return STANDFIRSTS[s.title]


def related(s: Story, number: int = 2) -> tuple[str, ...]:
    """Headlines of other articles, another few of them for each story."""
    return tuple(RELATED[(s.number + at) % len(RELATED)] for at in range(number))


def of(choices: tuple[str, ...], s: Story) -> str:
    return choices[s.number % len(choices)]


def ordinal(day: date) -> str:
    """``March 12th, 2024``."""
    last = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{last}, {day.year}"


BUSES = (
    "When the last bus leaves, the village follows",
    "Rural timetables are being cut one line at a time, and the savings are smaller than anybody admits.",
    "The 47 used to leave our square at ten past seven every weekday morning. It carried apprentices, two cleaners, a dialysis "
    "patient and, in term time, eleven children. In January the county replaced it with a telephone number.",
    "The number is for a service called demand-responsive transport. You ring the day before, you wait to hear whether a van is "
    "free, and if four other people want to go somewhere near where you want to go, it comes. In the first six months it came to "
    "our village 31 times.",
    "The council says the old route cost £9.40 for each passenger carried, and I have no reason to doubt it. But nobody has "
    "published what the new arrangement costs, and nobody has tried to count what was lost when the apprentices gave up their "
    "places or when the dialysis patient began to travel by ambulance.",
    "This is how services disappear in the countryside. First the evening journeys go, because few people use them. Then the "
    "daytime ones go, because a bus that cannot bring you home is of little use. Each step is defended with figures, and each "
    "step produces the figures that justify the next.",
    "“We never had a meeting about closing the village,” the landlady of our only pub told me. “We had twelve meetings about "
    "efficiencies.”",
    "There are better ways. In two neighbouring counties, routes are planned around the shifts of the hospital and the college, "
    "and the school contract pays for the vehicle for the rest of the day. Ridership there has risen by a fifth since 2021.",
    "None of it needs a new law. It needs a transport officer with a map, a budget that counts the ambulance as well as the bus, "
    "and councillors who are willing to ride the 47 before they cut it.",
)
HEAT = (
    "Heat is a workplace hazard. The law should treat it as one",
    "Every summer builders, couriers and farm hands fall ill in the sun, and every autumn we forget them.",
    "Last August a 34-year-old roofer named Dario went to work at six in the morning and was dead by four in the afternoon. The "
    "certificate says heart failure. The thermometer on the site, which nobody was required to read, said 41 degrees.",
    "We regulate the height of ladders, the weight of sacks and the noise of drills. We do not, in most places, regulate heat. "
    "An employer must provide a safe workplace in general terms, and whether a roof at midday is safe is left to the man who is "
    "in a hurry to finish it.",
    "The objection is always the same: no single number can fit a bakery, a vineyard and a delivery van. That is true, and it is "
    "no argument. We manage to set limits for dust, which also differs from trade to trade.",
    "A sensible rule would have three parts. Above a first threshold, employers must provide water, shade and a break in every "
    "hour. Above a second, heavy work moves to the early morning. Above a third, it stops, and the wage is paid from an "
    "insurance fund to which all employers contribute.",
    "Such a fund already exists for frost. Builders have been paid for days lost to ice since the 1950s, and nobody calls it an "
    "attack on enterprise.",
    "The unions have asked for this since 2018, the doctors since 2020, and the insurers, who can count, since last year. The "
    "ministry says that it is studying the matter. It might begin by studying the roof on which Dario died.",
)
EXAMS = (
    "We test memory because memory is cheap to mark",
    "A generation of pupils can define photosynthesis and cannot explain why a plant in a cupboard turns yellow.",
    "My daughter scored 96 per cent in biology this year. When I asked her why the plant in the hall cupboard had turned yellow, "
    "she looked at me as if I had asked about a foreign country.",
    "I do not blame her teacher, who has 54 pupils in a room built for 30. I blame the examination, which rewards exactly one "
    "skill: the ability to write down, within three hours, sentences that resemble those in the prescribed book.",
    "We have kept this system because it is cheap. A script that contains expected phrases can be marked in four minutes by a "
    "tired person at a long table. A script that contains thought takes longer, and the person must think as well.",
    "The damage does not end with school. Employers complain that graduates wait to be told what to do. Universities run "
    "remedial courses in writing. The coaching industry, which sells likely questions and model answers, now takes more from "
    "families each year than the state spends on textbooks.",
    "Reform has been promised by four education ministers in succession. Each appointed a commission, and each commission found "
    "that a fifth of the marks should come from questions the pupils have never seen. The proposal is modest and it has never "
    "survived the first complaint from parents who feel that the rules are being changed in the middle of the game.",
    "They are right about that, which is why the change should be announced six years ahead, for children who are now in the "
    "fourth class. Nobody’s game would be spoiled.",
    "It would cost about as much as one flyover. We could name it after the plant in my cupboard.",
)
WATER = (
    "Stop blaming the sky for an empty aquifer",
    "Rainfall has hardly changed in forty years. What has changed is the number of pumps.",
    "Every spring, as the taps begin to cough, officials explain that the rains have failed. The record of our own "
    "meteorological office says otherwise. Average rainfall over the basin in the past decade was within three per cent of the "
    "average for the 1980s.",
    "What has changed lies underground. In 1985 there were some 6,000 tube wells in the district. The last survey, which is "
    "already four years old, counted 71,000, and the surveyors admitted that they had not been allowed into every orchard.",
    "Power for these pumps is sold at a flat rate, so that the second hour of pumping costs the farmer nothing and the twelfth "
    "hour costs him nothing either. It would be strange if he switched the motor off.",
    "The result is a water table that falls by almost a metre a year. Those with money drill deeper. Those without it sell their "
    "land to those who have drilled, and move to the city, where they queue for tankers that are filled from the same aquifer.",
    "Every engineer in the irrigation department knows the remedy: meter the wells, charge for each unit, and return the money "
    "to farmers as a fixed payment for each acre, so that nobody is poorer unless he wastes water. It was tried in two "
    "sub-districts in 2016. Pumping fell by a quarter. The scheme was ended before the next election.",
    "A drought is something that happens to us. This is something that we do. The difference matters, because nobody can pass a "
    "law against the sky.",
)
COURTS = (
    "Small courts deserve big attention",
    "Most citizens will never see the supreme court. They will see a magistrate in a hired hall.",
    "The country has been arguing for a year about how judges of the highest court are chosen. It is a serious argument. It "
    "concerns, at a generous estimate, four hundred cases a year.",
    "In the same year more than two million people came before the lowest courts, over a deposit that was not returned, a fence "
    "in the wrong place, a fine, a beating, a child. For most of them it was the only meeting with the justice of the state that "
    "they will ever have, and it lasted nine minutes.",
    "I spent three weeks last winter in the back row of such a court. The roof leaked on to the registry. The clerk had bought "
    "the printer himself. Of 212 matters listed, 140 were adjourned, most of them because a summons had not been served or a "
    "file could not be found.",
    "Nobody had done anything wrong, exactly. The magistrate was patient and the lawyers were punctual. But a woman who had "
    "taken a day off work for the fifth time in order to recover two months’ rent went home without it, and I doubt that she "
    "will vote for anybody who promises to defend the judiciary.",
    "The sums involved are almost comically small. A process server for every court, a roof, a case-tracking system of the kind "
    "that any dentist has: the law society puts the bill at less than the cost of the new judges’ residence.",
    "Grand reform has its time. In the meantime we might try making the small courts work. A constitution is tested in the "
    "capital, but it is trusted or distrusted in the hired hall.",
)
REMITTANCES = (
    "The tax on remittances that nobody voted for",
    "Migrants pay more to send money home than most governments would dare to charge them.",
    "Josephine cleans offices in three buildings and sends 200 home on the last Friday of each month. By the time her mother "
    "collects the money it is 186. The missing 14 is not a tax, although it is larger than any tax Josephine pays on that money.",
    "It goes in fees, and in something less visible: the difference between the exchange rate on the shop’s screen and the one "
    "in the morning paper. Transfers of this kind cost on average between six and seven per cent across the world, and on some "
    "African routes more than twelve.",
    "In 2015 almost every government signed up to bring the cost below three per cent by 2030. Half-way through, the average had "
    "hardly moved. Technology was supposed to do the work, and on routes with real competition it has. Elsewhere a single bank "
    "and a single operator hold an exclusive agreement with the post office, and have held it for twenty years.",
    "Those agreements are the place to begin. A competition authority that can break up a cement cartel can end an exclusive "
    "contract that forces pensioners to use one counter. Nigeria did so, and so did India, and the sky did not fall.",
    "The second step is to publish prices. A shop should have to display, in one figure, how much will arrive. When Italy tried "
    "it with a public website, the dearest operators cut their margins within a year.",
    "Migrants send home three times what the rich countries give in aid. The least that we owe to Josephine is not to skim it.",
)
TERMINAL = (
    "A Second Container Terminal Is the Wrong Bet",
    "The port’s own figures show a harbor with room to spare and a city with nowhere left to breathe.",
    "The port authority wants $1.4 billion for a second container terminal. It has the support of the mayor, the chamber of "
    "commerce and a series of very handsome drawings. What it does not have is cargo.",
    "Throughput at the existing terminal peaked in 2018. Last year it handled 71 percent of what it was built for. The "
    "authority’s forecast assumes growth of 5 percent a year for two decades, a rate that the harbor has reached in only three "
    "of the past twenty-five years.",
    "# Who carries the risk",
    "Supporters point out that a private operator will run the terminal. That is so, but the operator puts up less than a "
    "quarter of the money. The rest would come from bonds backed by the city, and the contract, which I have read, guarantees "
    "the operator a minimum income whether or not a single ship calls.",
    "We have been here before. In 2004 the city built a cruise terminal on the same assumptions. It is now a very large venue "
    "for weddings, and we will be paying for it until 2034.",
    "# What the neighborhoods would get",
    "Meanwhile, 1,800 more trucks a day would use the two roads that run past Harriman Elementary. The environmental review "
    "deals with them in a footnote. Asthma rates there are already double the county average.",
    "There is a cheaper plan on the shelf. For $220 million the authority could deepen one berth, buy electric cranes and repair "
    "the rail spur that has been out of use since the flood. That would add a third to the capacity we do not yet need.",
    "A port should be ready for ships. It should not be a wager, placed by people who will be retired when it is lost.",
)
NURSES = (
    "Let nurses run the clinics they already run",
    "In most rural health posts the doctor is a name on the door. It is time for the rules to admit it.",
    "The sign outside the health post in Mbali Ridge gives the name of a doctor. The nurse on duty, Sister Ruth, has met him "
    "twice. He is responsible for seven posts, spread over a district that takes a day to cross, and he signs the books on the "
    "first Monday of the month when the road is dry.",
    "In the remaining time Sister Ruth does what a doctor would do. She delivers babies, sets simple fractures, treats malaria "
    "and decides who must be driven to the hospital. What she may not do, according to regulations written in 1974, is prescribe "
    "eleven of the medicines on her own shelf.",
    "So she telephones. If the network is up and the doctor answers, he agrees with her, as he has done, by her count, on all "
    "but two occasions in nine years. If it is not, the patient waits, or she breaks the law.",
    "Medical associations warn that loosening the rules would put patients at risk. It is a fair concern and there is now a good "
    "deal of evidence about it. Where trained nurses have been allowed to prescribe, studies find the same outcomes, shorter "
    "waiting times and fewer unnecessary antibiotics.",
    "Nor would it take work away from doctors. There are 2,300 unfilled posts for physicians outside the cities, and the number "
    "has not fallen below two thousand in this century.",
    "A bill to bring the list up to date has been ready since 2022. It would let nurses with five years of practice and a "
    "one-year course prescribe what they already hand out. Parliament should pass it before the rains, when the network is down.",
)
HOUSES = (
    "What 11,000 empty homes are telling us",
    "Vacancy is not an accident of the housing market. It is what our rules reward.",
    "There are 11,212 homes in this city in which nobody has lived for more than two years. There are 4,060 families in "
    "emergency accommodation. It is tempting to put the two figures side by side and be done.",
    "It is not quite so simple. A third of the empty dwellings belong to estates in which heirs cannot agree. Another third are "
    "above shops, with no stairs of their own since the ground floor was widened in the seventies. Only the remainder are being "
    "kept empty by owners who are waiting for prices to rise.",
    "But each of these groups is answering, sensibly enough, to the rules we made. An heir who does nothing pays nothing. A "
    "shopkeeper who wants to put in a staircase needs eleven approvals. And a speculator pays the same property tax on an empty "
    "flat as a family does on a full one, which in a rising market is a good deal less than he earns by waiting.",
    "Other places have tried other rules. Vancouver taxes vacancy and has seen it fall by more than half. Vienna lends the money "
    "for the staircase. In parts of Catalonia a council can take over the letting of a flat for seven years and hand it back, "
    "repaired, to the owner.",
    "The city’s draft plan contains none of this. It proposes a register of vacant property, to be completed by 2029, and a "
    "telephone line.",
    "We do not need a register to find an empty house. We need a reason for its owner to open the door.",
)
SOFTWARE = (
    "Software Cannot Fix a Hiring Freeze",
    "Agencies are buying chatbots to answer the public because they are no longer allowed to hire people who can.",
    "When my father’s disability claim was denied in March, he called the number on the letter. A pleasant voice asked him to "
    "describe his problem in a few words. He said, “You made a mistake.” The voice said it could help him with a change of "
    "address.",
    "The agency in question has lost 3,100 employees since the freeze began and has replaced roughly one in ten. In the same "
    "period it has signed contracts worth $64 million for what the procurement notices call conversational automation.",
    "I have spent my career writing software and I am not sentimental about paperwork. A machine that can tell people when the "
    "office opens is a fine thing. But the calls that matter are not about opening hours. They come from people whose case does "
    "not fit the form, and those are, by definition, the cases that a system trained on the form does not understand.",
    "The inspector general found that 38 percent of callers who reached the new assistant called again within a week. Each of "
    "those was counted, in the agency’s own statistics, as a contact resolved.",
    "There is a good use for these tools, and it is behind the counter rather than in front of it. Caseworkers spend almost half "
    "of their time looking for documents. A program that finds the right page and lets a person decide would be worth buying.",
    "It would still need the person. Until there is somebody to pick up the phone, we are not modernizing the service. We are "
    "only making it harder to complain about.",
    "My father’s appeal was decided in September, by a woman named Denise, in four minutes. She had read the file.",
)
LUNCHES = (
    "School lunches work. Now pay for them",
    "Few programmes have been studied so thoroughly or financed so badly.",
    "At half past eleven the yard of the primary school in Lower Kettering Street smells of lentils and onions. Attendance is "
    "97 per cent. Before the kitchen opened, in 2019, it was 81.",
    "# What the evidence says",
    "Rarely has a policy been studied as thoroughly as the school lunch. The findings from four continents, gathered in a review "
    "of 62 trials, point in the same direction:",
    "- Children who are fed at school attend between four and seven more days in a term.",
    "- Girls stay in school longer, by about half a year where the meal includes a ration to take home.",
    "- Where the food is bought locally, farmers within twenty kilometres earn measurably more.",
    "And yet the programme lives from hand to mouth. Four fifths of its budget comes from three foreign donors, two of which "
    "have announced that they will reduce their contributions next year. The finance ministry treats the rest as discretionary, "
    "which means that it is the first thing to be cut in a bad quarter.",
    "# A line of its own",
    "The remedy is dull and necessary. School meals should have a line of their own in the budget, as textbooks do, protected "
    "for five years at a time and adjusted for the price of grain. The cost would be 0.3 per cent of public spending.",
    "Districts should be free to choose what is cooked and from whom it is bought. Central contracts have brought us biscuits "
    "that travelled four hundred miles and a scandal about palm oil.",
    "No minister will ever cut a ribbon in front of a bowl of lentils. That is perhaps why it has been left to others. But if a "
    "government wanted to do one thing that is known to work, it could start at half past eleven.",
)
TOLD = (BUSES, HEAT, EXAMS, WATER, COURTS, REMITTANCES, TERMINAL, NURSES, HOUSES, SOFTWARE, LUNCHES)
STANDFIRSTS = {title: below for title, below, *_ in TOLD}


def stories() -> list[Thirteenth]:
    found = []
    for number, (title, _, *blocks) in enumerate(TOLD):
        kinds = {"# ": "h", "- ": "li"}
        parts = tuple((kinds[one[:2]], one[2:]) if one[:2] in kinds else ("p", one) for one in blocks)
        found.append(Thirteenth(number, title, parts))
    return found
