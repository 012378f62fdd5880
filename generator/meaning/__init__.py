"""Whether a translation says what its source says: an encoder of sentences, kept vectors, a verdict."""
