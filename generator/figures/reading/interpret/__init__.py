"""What a rule's match becomes: an amount, a date, a span of time, a label."""
