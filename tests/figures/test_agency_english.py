"""How agencies write figures in English: all figures of a sentence, none more and none fewer."""

from __future__ import annotations

import pytest

from generator.figures import extract
from tests.figures.test_rules import summary

READ = [
    # money
    (
        "Aramco posted net profit of $27.3bn for the quarter, down from $30.1bn.",
        "money 27300000000 USD | money 30100000000 USD",
    ),
    (
        "Emaar's revenue rose to Dh6.2bn from Dh5.9bn a year earlier.",
        "money 6200000000 DIRHAM | money 5900000000 DIRHAM",
    ),
    ("Fines of up to Dhs50,000 were issued to drivers.", "money 50000 DIRHAM"),
    ("The bank set aside SR15 million for the scheme.", "money 15000000 SAR"),
    ("The contract is worth KD 2.5 million.", "money 2500000 KWD"),
    ("A gram of gold sells for E£4,120, or LE 33,000 a sovereign.", "money 4120 EGP | money 33000 EGP"),
    ("The QR300m metro line and the RO12.5m port were approved.", "money 300000000 QAR | money 12500000 OMR"),
    ("A ticket costs JD3 and the visa BD 25.", "money 3 JOD | money 25 BHD"),
    (
        "Sweden will spend 300 million crowns, about 26 million euros.",
        "money 300000000 KRONA | money 26000000 EUR",
    ),
    (
        "It costs 1,200 Czech crowns, 500 Norwegian crowns or 90 Danish crowns.",
        "money 1200 CZK | money 500 NOK | money 90 DKK",
    ),
    ("She has won three crowns at the pageant.", "count 3"),
    (
        "Tickets at 20 dirhams for adults and 10 for children went on sale.",
        "money 20 DIRHAM | money 10 DIRHAM",
    ),
    ("The pound traded at 47.01 to the dollar against 46.90 on Sunday.", "count 47.01 | count 46.9"),
    ("The lira closed at 32.1 against the dollar.", "count 32.1"),
    # millions and metres
    ("Between 3m and 4m Syrians have returned.", "count 3000000..4000000"),
    ("Turkey exported 450m litres of milk.", "quantity 450000000 litre"),
    ("He won the 400m hurdles in Doha.", "quantity 400 metre"),
    (
        "The silos hold 1.5m tonnes of wheat and 2m doses of vaccine.",
        "quantity 1500000 tonne | count 2000000",
    ),
    ("The tower is 828m tall and 3m wide.", "quantity 828 metre | quantity 3 metre"),
    ("Opec cut 3m barrels a day.", "quantity 3000000 barrel/day"),
    ("The country has a population of 110m.", "count 110000000"),
    ("The submarine lay at a depth of 30m.", "quantity 30 metre"),
    ("She took gold in the women's 800m in Paris.", "quantity 800 metre"),
    ("It struck within 500m of the border.", "quantity 500 metre"),
    ("Some 12m Egyptians and 6m refugees live there.", "count 12000000 | count 6000000"),
    ("The clip had 2.3m views in a day.", "count 2300000 | duration 1 day"),
    # rates
    ("Output averaged 3.42 million a day.", "count 3420000/day"),
    ("The clinic sees 6.4 a week and 300 a month.", "count 6.4/week | count 300/month"),
    ("The plant turns out 400 an hour.", "count 400/hour"),
    ("He waited half an hour and ran half a mile.", "duration 0.5 hour | quantity 0.5 mile"),
    ("Trucks cross at a rate of two a day.", "count 2/day"),
    (
        "Wheat fetched 240 a tonne in May, against $260 in April.",
        "count 240/tonne | date --05 | money 260 USD | date --04",
    ),
    # points
    (
        "Rents added 0.67 of a percentage point and food 0.41 of a point.",
        "percent 0.67 point | percent 0.41 point",
    ),
    ("The bank cut its rate by half a percentage point to 7.5 percent.", "percent 0.5 point | percent 7.5"),
    ("The Fed delivered a quarter-point cut.", "percent 0.25 point"),
    ("Inflation eased by a quarter of a percentage point.", "percent 0.25 point"),
    ("The rate rose a full percentage point.", "percent 1 point"),
    ("It raised borrowing costs by three-quarters of a percentage point.", "percent 0.75 point"),
    # ranges
    ("The Fed held rates at 5.25% to 5.50%.", "percent 5.25..5.5"),
    ("Growth of 5-7 % is expected.", "percent 5..7"),
    ("Unemployment rose 2% to 12%.", "percent 2 | percent 12"),
    ("Hospitals lost .05 % of their beds.", "percent 0.05"),
    ("The rate fell to 0.5 to 1 percent.", "percent 0.5..1"),
    # years and eras
    ("The 1445H season and the 1446 AH budget.", "date hijri 1445 | date hijri 1446"),
    ("He was capped in 2010 and 2014.", "date 2010-01-01/2011-01-01 | date 2014-01-01/2015-01-01"),
    (
        "Floods hit in 2019, 2021 and 2023.",
        "date 2019-01-01/2020-01-01 | date 2021-01-01/2022-01-01 | date 2023-01-01/2024-01-01",
    ),
    (
        "The 2010 and 2014 World Cups were held there.",
        "date 2010-01-01/2011-01-01 | date 2014-01-01/2015-01-01",
    ),
    ("He served from 2010 to 2014.", "period 2010-01-01/2015-01-01"),
    ("Brahimi resigned in mid-May, and elections are due in early June.", "date --05 | date --06"),
    ("In May Biden visited Jeddah.", "date --05"),
    # scores
    ("Europe lead 10-6 after the fourballs and foursomes.", "score 10..6"),
    ("Rose and Stenson beat Johnson and Koepka 2 and 1.", "score 2..1"),
    ("McIlroy won 3&2 against Reed.", "score 3..2"),
    ("He scored in the 45+2nd minute and again in the 90+4 minute.", "ordinal 45 | ordinal 90"),
    ("He has won 2 and lost 1.", "count 2 | count 1"),
    # multiples and fractions
    ("Exports grew fourfold and debt 100-fold.", "count 4 | count 100"),
    (
        "Prices have seen a tenfold increase, a five-fold one in a year.",
        "count 10 | count 5 | count 1 | duration 1 year",
    ),
    (
        "Nearly a third are women and a fifth were children.",
        "ratio 0.3333333333333333333333333333 | ratio 0.2",
    ),
    ("Two were killed and a third was hurt.", "count 2 | ordinal 3"),
    ("Output is down a third.", "ratio 0.3333333333333333333333333333"),
    ("A third goal came late.", "ordinal 3"),
    # ages
    ("The actor marked his 80th birthday.", "age 80 year"),
    ("A man in his 60s and a woman in her early 30s died.", "age 60..69 year | age 30..39 year"),
    ("He left school at 16 and married at age 19.", "count 16 | age 19 year"),
    ("He moved to Turkey before he turned 18.", "age 18 year"),
    ("She died at the age of 91.", "age 91 year"),
    ("Helen Stewart, 38, said she was glad.", "age 38 year"),
    ("A boy of 12 and a girl of nine drowned.", "age 12 year | age 9 year"),
    ("The under-23 side drew.", "age 23 year"),
    ("Police held 12- to 14-year-olds.", "age 12..14 year"),
    ("It comes with a four- or eight-core chip.", "count 4 | count 8"),
    # labels
    ("Grade 6 pupils sat the exam on Day two.", "identifier 6 | identifier 2"),
    ("Morocco are in Group C with Brazil.", "identifier 3"),
    ("The tender covers Lot 2 and Phase Three.", "identifier 2 | identifier 3"),
    ("The club are third from bottom.", "ordinal 3"),
    ("He was ranked 212th to 340th.", "ordinal 212 | ordinal 340"),
    # time
    ("Shops open 7.30-11am and from 5 to 9pm.", "time 450 am | time 660 am | time 1020 pm | time 1260 pm"),
    ("Talks begin at 10am-2pm Cairo time.", "time 600 am | time 840 pm"),
    ("Wait a fortnight, or a couple of weeks.", "duration 2 week | duration 2 week"),
    # shared units
    ("The dollar was at 47.01 pounds to buy and 47.15 to sell.", "money 47.01 POUND | money 47.15 POUND"),
    (
        "Wheat covers 650,000 feddans out of a total of 2.2 million.",
        "quantity 650000 feddan | quantity 2200000 feddan",
    ),
    (
        "The reservoir rose by 480 million cubic metres to 2.04 billion.",
        "quantity 480000000 cubic metre | quantity 2040000000 cubic metre",
    ),
    ("Gold sold at 3,110 pounds against 3,135 the day before.", "money 3110 POUND | money 3135 POUND"),
    ("The road cost 130 million dinars and the mains 35 million.", "money 130000000 DINAR | count 35000000"),
    (
        "Al Ahly raised their tally to 40 points from 18 matches, while Petrojet reached 35 from 19.",
        "count 40 | count 18 | count 35 | count 19",
    ),
    ("Sales fell to 12.5 million tonnes from 14.", "quantity 12500000 tonne | quantity 14000000 tonne"),
    (
        "Arrivals rose from 3 million to 4.2 million while revenue hit $2bn.",
        "count 3000000 | count 4200000 | money 2000000000 USD",
    ),
    ("He paid 300 dollars for 20 chairs.", "money 300 USD | count 20"),
    ("The temperature rose to 45 degrees from 41 on Monday.", "quantity 45 degree | quantity 41 degree"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_sentence_of_an_agency_is_read_whole(text: str, expected: str) -> None:
    read = [f"{summary(figure)}{f'/{figure.per}' if figure.per else ''}" for figure in extract(text, "en")]
    assert " | ".join(read) == expected
