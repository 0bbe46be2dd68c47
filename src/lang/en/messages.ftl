# What reports say in English.

language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
versions = { $count ->
    [0] no version
   *[other] { $names }
}
others = { $count ->
    [2] the other two
    [3] the other three
    [4] the other four
    [5] the other five
   *[other] the others
}
list-last = { $before } and { $item }
list-more = { $before }, { $item }
quotation = “{ $text }”
this-text = this text

# Words of the reports
severity-error = error
severity-warning = warning
severity-note = note
report-rows = { $rows } rows in { $versions }
report-missing = missing; should stand at
report-all = all
report-comma = {", "}
report-none = No differences
report-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
report-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
report-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
report-verdict = { $found } in { $documents }.
report-problems = { $count ->
    [one] { $count } problem kept
   *[other] { $count } problems kept
} other texts from being checked.

# The text itself
U-one = { $odd } has { $what } in { $place }{ $more ->
    [0] {""}
    [one] , here and in one more place
   *[other] , here and in { $more } more places
}{ $why }.
U-all = { $odd } has { $count } { $several }, first { $what } in { $place }{ $why }.
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $word } with the { $letters-count ->
    [one] letter
   *[other] letters
} { $letters }
U001-letter = { script } { $letter }
U001-stand-in = { $word } with { $letter } for { $own }
script = { $script ->
    [latin] Latin
    [cyrillic] Cyrillic
    [greek] Greek
    [arabic] Arabic
    [han] Chinese
    [kana] Japanese or Korean
   *[other] other
}
U002-word = { $word }, which is in two scripts,
U005-lost = the sign that stands for a lost character (U+FFFD)
U005-private = characters that only one font or program knows (from { $code })
U005-misread = { $word }, which was read in the wrong encoding,
U005-repaired = { $word }, which is { $repaired } read in the wrong encoding,
U006 = Only { $share } per cent of the letters of the { $odd } version are { script }.
U006-like = Only { $share } per cent of the letters of the { $odd } version are { script }; it looks like { $like }.
U007-digit = { $word }, with a digit in place of a letter,
U007-letter = { $word }, with a letter in place of a digit,
U009-twice = the mark { $mark } twice
U009-foreign = the mark { $mark } of another script
U009-european = the European mark { $mark } between its own letters
U010-run = { $word }, stored by its printed shape,
U001-several = words with look-alike letters of another script
U001-why = , so that no search finds the word
U002-several = words in two scripts
U003-several = controls of the direction of writing that turn text round or are not closed
U003-why = , so that the text is shown otherwise than it is stored
U003-override = an override of the direction of writing ({ $code })
U003-embedding = an embedded direction that is never closed ({ $code })
U003-isolate = an isolate that is never closed ({ $code })
U003-embedding-end = the end of a direction that was never opened ({ $code })
U003-isolate-end = the end of an isolate that was never opened ({ $code })
U004-several = invisible characters
U004-why = , which no search expects
U004-soft-hyphen = a soft hyphen ({ $code })
U004-space = a space without width ({ $code })
U004-non-joiner = a non-joiner without width ({ $code })
U004-joiner = a joiner without width ({ $code })
U004-word-joiner = a word joiner ({ $code })
U004-byte-order = a mark of byte order ({ $code })
U004-empty-letter = an empty letter ({ $code })
U004-operator = an invisible operator ({ $code })
U004-selector = a variation selector ({ $code })
U004-tag = an invisible tag ({ $code })
U004-control = a control code ({ $code })
U005-several = places with garbled text
U007-several = digits in place of letters or letters in place of digits
U008-several = remains of another program
U008-why = , which is no text
U009-several = marks of punctuation that are doubled or of another script
U010-several = runs of letters stored by their printed shape
U010-why = , which break searching
U011-several = words stretched with strokes (kashida) or vowelled
U011-why = , which break searching
U012-several = words whose accents are stored apart from their letters (not in NFC)
U012-why = , so that the same word is another for a search
U013-several = numbers in other digits than most of the version
U014-several = marks of punctuation without the space that belongs to them
