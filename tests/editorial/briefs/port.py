"""A made-up article of five sentences with its English, and a brief of it that stands."""

PAIRS = (
    ("ميناء المدينة يتوسع", "City port expands"),
    (
        "أعلنت وزيرة النقل سلمى حداد أن توسيع ميناء صور سيكلف 650 ألف دولار.",
        "Transport Minister Salma Haddad said the expansion of the port of Tyre would cost $650,000.",
    ),
    (
        "وقالت حداد: “لن نسرّح عاملا واحدا” رغم اعتراض النقابة التي تضم 1200 عضو.",
        "Haddad said, “We will not lay off a single worker,” though the union of 1,200 members objects.",
    ),
    (
        "ويتوقع البنك الدولي أن يعبر الميناء 40 سفينة كل أسبوع.",
        "The World Bank expects 40 ships to pass through the port every week (ports.example.org).",
    ),
    (
        "وكان العمال قد أضربوا في مارس احتجاجا على الخطة.",
        "The dockers had gone on strike in March in protest against the plan.",
    ),
)
GOOD = (
    ("The expansion of the port of Tyre would cost $650,000, Transport Minister Salma Haddad said.", "s1"),
    ("The union of 1,200 members objects, but Haddad said she would “not lay off a single worker”.", "s2"),
    ("The World Bank expects 40 ships to pass every week; dockers had gone on strike in March.", "s3 s4"),
)
