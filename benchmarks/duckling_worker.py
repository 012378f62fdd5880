"""Reads Arabic texts with Duckling, a JSON string a line, and answers each with its processor seconds.

Runs in an environment of its own that holds `pyduckling-native-phihos` and nothing of ours. Duckling aborts
the whole process on some texts; whoever feeds this starts it again.
"""

import json
import sys
import time

import duckling

DIMENSIONS = [
    *("amount-of-money", "distance", "duration", "number", "ordinal"),
    *("phone-number", "quantity", "temperature", "time", "volume"),
]
"""What our rules read too; e-mail addresses, card numbers and the like are left out."""
NOON_OF_2023 = 1_672_574_400


def main() -> None:
    """Answer until the input ends."""
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    moment = duckling.parse_ref_time(zones, "UTC", NOON_OF_2023)
    arabic = duckling.parse_lang("AR")
    locale = duckling.parse_locale("AR", duckling.default_locale_lang(arabic))
    context = duckling.Context(moment, locale)
    dimensions = duckling.parse_dimensions(DIMENSIONS)
    for line in sys.stdin:
        text = json.loads(line)
        begun = time.process_time()
        duckling.parse(text, context, dimensions, False)
        print(time.process_time() - begun, flush=True)


if __name__ == "__main__":
    main()
