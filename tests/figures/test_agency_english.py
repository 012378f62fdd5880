"""How agencies write figures in English: all figures of a sentence, none more and none fewer."""

from __future__ import annotations

import pytest

from generator.figures import extract
from tests.figures.test_rules import summary

READ = [
    (
        "Aramco posted net profit of $27.3bn for the quarter, down from $30.1bn.",
        "money 27300000000 USD | money 30100000000 USD",
    ),
    (
        "The fund raised £450m from investors and plans to spend 300m of it in Egypt.",
        "money 450000000 GBP | money 300000000 GBP",
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
    ("The pound traded at 47.01 to the dollar against 46.90 on Sunday.", "count 47.01/dollar | count 46.9"),
    ("The lira closed at 32.1 against the dollar.", "count 32.1"),
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
    ("Output averaged 3.42 million a day.", "count 3420000/day"),
    ("The clinic sees 6.4 a week and 300 a month.", "count 6.4/week | count 300/month"),
    ("The plant turns out 400 an hour.", "count 400/hour"),
    ("He waited half an hour and ran half a mile.", "duration 0.5 hour | quantity 0.5 mile"),
    ("Trucks cross at a rate of two a day.", "count 2/day"),
    (
        "Wheat fetched 240 a tonne in May, against $260 in April.",
        "count 240/tonne | date --05 | money 260 USD | date --04",
    ),
    (
        "Rents added 0.67 of a percentage point and food 0.41 of a point.",
        "percent 0.67 point | percent 0.41 point",
    ),
    ("The bank cut its rate by half a percentage point to 7.5 percent.", "percent 0.5 point | percent 7.5"),
    ("The Fed delivered a quarter-point cut.", "percent 0.25 point"),
    ("Inflation eased by a quarter of a percentage point.", "percent 0.25 point"),
    ("The rate rose a full percentage point.", "percent 1 point"),
    ("It raised borrowing costs by three-quarters of a percentage point.", "percent 0.75 point"),
    ("The Fed held rates at 5.25% to 5.50%.", "percent 5.25..5.5"),
    ("Growth of 5-7 % is expected.", "percent 5..7"),
    ("Unemployment rose 2% to 12%.", "percent 2 | percent 12"),
    ("Hospitals lost .05 % of their beds.", "percent 0.05"),
    ("The rate fell to 0.5 to 1 percent.", "percent 0.5..1"),
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
    ("Europe lead 10-6 after the fourballs and foursomes.", "score 10..6"),
    ("Rose and Stenson beat Johnson and Koepka 2 and 1.", "score 2..1"),
    ("McIlroy won 3&2 against Reed.", "score 3..2"),
    ("He scored in the 45+2nd minute and again in the 90+4 minute.", "ordinal 45 | ordinal 90"),
    ("He has won 2 and lost 1.", "count 2 | count 1"),
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
    ("Grade 6 pupils sat the exam on Day two.", "identifier 6 | identifier 2"),
    ("Morocco are in Group C with Brazil.", "identifier 3"),
    ("The tender covers Lot 2 and Phase Three.", "identifier 2 | identifier 3"),
    ("The club are third from bottom.", "ordinal 3"),
    ("He was ranked 212th to 340th.", "ordinal 212 | ordinal 340"),
    ("Shops open 7.30-11am and from 5 to 9pm.", "time 450 am | time 660 am | time 1020 pm | time 1260 pm"),
    ("Talks begin at 10am-2pm Cairo time.", "time 600 am | time 840 pm"),
    ("Wait a fortnight, or a couple of weeks.", "duration 2 week | duration 2 week"),
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
    (
        "Brent crude futures rose 45 cents, or 0.6%, to $74.23 a barrel by 0837 GMT.",
        "money 45 CENT | percent 0.6 | money 74.23 USD/barrel | time 517",
    ),
    ("U.S. West Texas Intermediate fell 32 cents to $70.91.", "money 32 CENT | money 70.91 USD"),
    ("Shares in Emaar gained 2.1% and Aldar added 1.4%.", "percent 2.1 | percent 1.4"),
    (
        "The insurer made 1.2 billion riyals ($320 million) in the three months to June 30.",
        "money 1200000000 RIYAL | money 320000000 USD | duration 3 month | date --06-30",
    ),
    (
        "Egypt's urban inflation eased to 26.4% in September from 26.2% in August.",
        "percent 26.4 | date --09 | percent 26.2 | date --08",
    ),
    (
        "The trade gap narrowed to $2.9bn, against $3.4bn in the same month of 2023.",
        "money 2900000000 USD | money 3400000000 USD | date 2023-01-01/2024-01-01",
    ),
    ("Morocco will buy 2.5m tonnes of soft wheat, up from 1.8m.", "quantity 2500000 tonne | count 1800000"),
    ("The firm plans to cut 4,500 jobs, or about a tenth of its workforce.", "count 4500 | ratio 0.1"),
    ("Roughly three in 10 adults are out of work.", "ratio 0.3"),
    (
        "Saudi Arabia's crude exports averaged 5.98 million bpd in October.",
        "quantity 5980000 barrel | date --10",
    ),
    ("At least 17 people, including four children, were killed in a strike on Sunday.", "count 17 | count 4"),
    (
        "A 6.8-magnitude quake killed nearly 3,000 people in 2023.",
        "count 6.8 | count 3000 | date 2023-01-01/2024-01-01",
    ),
    (
        "The suspect, a 24-year-old man, was held along with two others aged 19 and 22.",
        "age 24 year | count 2 | age 19 year | age 22 year",
    ),
    (
        "Salah scored twice, in the 12th and 78th minutes, as Liverpool won 3-0.",
        "ordinal 12 | ordinal 78 | score 3..0",
    ),
    ("The match ended 1-1 after extra time and Zamalek won 5-4 on penalties.", "score 1..1 | score 5..4"),
    ("Djokovic beat Alcaraz 7-6 (7-3), 7-6 (7-2).", "score 7..6 | score 7..3 | score 7..6 | score 7..2"),
    (
        "Al Hilal top the table with 53 points from 19 games, seven clear of Al Nassr.",
        "count 53 | count 19 | count 7",
    ),
    ("Riyadh will be 41C, with a low of 29C.", "quantity 41 celsius | quantity 29 celsius"),
    (
        "Winds of up to 50kph are expected from 10am until 8pm.",
        "quantity 50 kilometre per hour | time 600 am | time 1200 pm",
    ),
    ("The visa costs Dh350 and is valid for 60 days.", "money 350 DIRHAM | duration 60 day"),
    (
        "Rents start from Dh45,000 a year for a studio and Dh120,000 for a two-bedroom flat.",
        "money 45000 DIRHAM/year | money 120000 DIRHAM | count 2",
    ),
    (
        "Passengers must arrive three hours early between 6 and 10am on December 20 and 21.",
        "duration 3 hour | time 360 am | time 600 am | period --12-20/--12-21",
    ),
    (
        "He was sentenced to two and a half years in jail in the mid-1990s.",
        "duration 2.5 year | date 1990-01-01/2000-01-01",
    ),
    ("The court jailed 13 defendants for between five and 15 years.", "count 13 | duration 5..15 year"),
    ("Traffic will be diverted for six to eight weeks.", "duration 6..8 week"),
    (
        "The ministry reported 1,204 new cases and 33 deaths in the past 24 hours.",
        "count 1204 | count 33 | duration 24 hour",
    ),
    ("The mine has reserves of 12.5m oz of gold.", "quantity 12500000 ounce"),
    (
        "A second-hand car costs E£450,000, almost double the price two years ago.",
        "money 450000 EGP | duration 2 year",
    ),
    (
        "The lender cut its 2025 growth forecast for the region to 3.5 percent from 4.0 percent.",
        "date 2025-01-01/2026-01-01 | percent 3.5 | percent 4",
    ),
    (
        "The yield on the 10-year note fell 4.2 basis points to 4.18%.",
        "duration 10 year | quantity 4.2 basis point | percent 4.18",
    ),
    ("Investors expect 75 bps of cuts by year-end.", "quantity 75 basis point"),
    ("The Tadawul All-Share Index closed 0.3 per cent higher at 11,987.", "percent 0.3 | count 11987"),
    (
        "The company will pay a dividend of 12.5 fils a share, up from 10 fils.",
        "money 12.5 FILS/share | money 10 FILS",
    ),
    ("The two-day summit opens on the 14th.", "duration 2 day | ordinal 14"),
    (
        "Some 1.2 million Sudanese have fled to Chad, and 700,000 to South Sudan.",
        "count 1200000 | count 700000",
    ),
    ("The 33-member council met for the first time since 2011.", "count 33 | date 2011-01-01/2012-01-01"),
    ("Women hold 23 of the 120 seats.", "count 23 | count 120"),
    ("The dam is 74bn cubic metres in capacity.", "quantity 74000000000 cubic metre"),
    (
        "Two-thirds of the 5,000 families had returned by mid-January.",
        "ratio 0.6666666666666666666666666666 | count 5000 | date --01",
    ),
    ("He earns between $300 and $400 a month.", "money 300..400 USD/month"),
    ("The population will hit 9.7bn by 2050.", "count 9700000000 | date 2050-01-01/2051-01-01"),
    ("Ticket prices range from SR50 to SR500.", "money 50..500 SAR"),
    (
        "The first phase, costing Dh1.5bn, covers 12km, and the second 18km.",
        "ordinal 1 | money 1500000000 DIRHAM | quantity 12 kilometre | ordinal 2 | quantity 18 kilometre",
    ),
    (
        "Officials put the toll at 40, up from 28 on Friday, with 12 of them children.",
        "count 40 | count 28 | count 12",
    ),
    ("The 500m race and the 2km course were cancelled.", "quantity 500 metre | quantity 2 kilometre"),
    (
        "The pound has lost more than two-thirds of its value since early 2022.",
        "ratio 0.6666666666666666666666666666 | date 2022-01-01/2023-01-01",
    ),
    (
        "Net interest income climbed 12 per cent to SR4.3bn while costs fell to SR1.1bn from SR1.3bn.",
        "percent 12 | money 4300000000 SAR | money 1100000000 SAR | money 1300000000 SAR",
    ),
    (
        "The deal values the company at about €2.1bn including debt of €600m.",
        "money 2100000000 EUR | money 600000000 EUR",
    ),
    (
        "About 1,500 people, a third of them women, attended.",
        "count 1500 | ratio 0.3333333333333333333333333333",
    ),
    (
        "Gold was up 0.3 percent at $2,412.50 per ounce at 0646 GMT, after a record $2,449.89 on May 20.",
        "percent 0.3 | money 2412.5 USD/ounce | time 406 | money 2449.89 USD | date --05-20",
    ),
    (
        "Dubai's population rose to 3.65 million in 2023, from 3.55 million the year before.",
        "count 3650000 | date 2023-01-01/2024-01-01 | count 3550000",
    ),
    ("He is expected to miss four to six weeks with a hamstring injury.", "duration 4..6 week"),
    ("The temperature hit 49.2C in Kuwait on Thursday.", "quantity 49.2 celsius"),
    ("Israel's army said it hit 40 targets in 24 hours.", "count 40 | duration 24 hour"),
    ("The 19-year-old came on in the 83rd minute for his first cap.", "age 19 year | ordinal 83 | ordinal 1"),
    (
        "Around 60 percent of the country's 45 million people live on less than $2.15 a day.",
        "percent 60 | count 45000000 | money 2.15 USD/day",
    ),
    (
        "The central bank sold $1.2bn of T-bills at 27.1%, down from 27.5%.",
        "money 1200000000 USD | percent 27.1 | percent 27.5",
    ),
    ("France's 3,000-strong force will leave by 31 December.", "count 3000 | date --12-31"),
    ("The clubs meet on Saturday, 7pm, in Doha.", "time 1140 pm"),
    (
        "UN Resolution 1701 ended the 34-day war of 2006.",
        "identifier 1701 | duration 34 day | date 2006-01-01/2007-01-01",
    ),
    (
        "Households spend Dh1,200 a month on food, compared with Dh950 in 2021.",
        "money 1200 DIRHAM/month | money 950 DIRHAM | date 2021-01-01/2022-01-01",
    ),
    ("The vote passed by 14-0 with one abstention.", "score 14..0 | count 1"),
    (
        "Tunisia's reserves stood at 25.3bn dinars, enough for 114 days of imports.",
        "money 25300000000 DINAR | duration 114 day",
    ),
    ("Brent traded at $80.10, 40 cents lower.", "money 80.1 USD | money 40 CENT"),
    ("The three-day Eid break begins on Friday, April 21.", "duration 3 day | date --04-21"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_sentence_of_an_agency_is_read_whole(text: str, expected: str) -> None:
    read = [f"{summary(figure)}{f'/{figure.per}' if figure.per else ''}" for figure in extract(text, "en")]
    assert " | ".join(read) == expected
