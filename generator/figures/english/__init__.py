"""What English brings: its words, its rules, and where its noun phrases end."""
