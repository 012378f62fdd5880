"""Reading figures: a text to tokens, numbers, matches of rules, and figures with what stands around them."""
