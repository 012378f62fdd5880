"""What people own and no run may lose: seeds, translations, briefs, glossary, issues and register."""
