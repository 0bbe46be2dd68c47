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
figure-group = ,
figure-point = .
this-text = this text

# Words of the reports
severity-error = error
severity-warning = warning
severity-note = note
report-rows = { $rows } passages lined up in { $versions }
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
report-nothing = Nothing was checked.
report-hint = `{ $command }` explains a rule.
report-accepted = { $count ->
    [one] { $count } is accepted.
   *[other] { $count } are accepted.
}
report-accepted-because = accepted:
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
U001-letters = { $word } with the { $letters }
U001-letter = { script } letter { $letter }
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

# Verbs that agree with the versions
has = { $odd-count ->
    [one] has
   *[other] have
}
others-have = { $others-count ->
    [one] has
   *[other] have
}

# Structure
S001 = { $odd } { has } no { $place }{ $more ->
    [0] {""}
    [one] {" "}and the passage behind it
   *[other] {" "}and the { $more } passages behind it
}; { $others } { others-have } it.
S001-hollow = { $odd } { has } only the label of { $place }, without a text; { $others } { others-have } its text.
S002 = Only { $odd } { has } { $place }{ $blocks ->
    [one] {""}
   *[other] {" "}({ $blocks } passages)
}; { $others } do not have it.
S003-divided = { $odd } { $odd-count ->
    [one] divides
   *[other] divide
} { $place } which { $others } { others-have } in one passage.
S003-joined = { $odd } { $odd-count ->
    [one] joins
   *[other] join
} { $place } with what follows, which { $others } { $others-count ->
    [one] keeps
   *[other] keep
} apart.
S004 = In { $odd } { $place } stands in another place than in { $others }.
S004-beside = In { $odd } { $place } stands { $side ->
    [before] before
   *[behind] behind
} { $other }{ $numbered }, otherwise than in { $others }.
S004-numbered = {" "}and is numbered { $label }
S004-same-number = {""}
S005 = The number of { $place } differs: { $own }; { $others } { others-have } number { $number } there.
S005-own = { $odd } numbers it { $label }
S005-none = { $odd } { has } no number or letter before { $place }; { $others } { others-have } one.
S005-none-in-list = { $odd } { has } no number or letter before { $place }, nor before others there; { $others } { others-have } one.
S005-none-in-document = { $odd } { has } no number or letter before { $place }, nor before { $more } other texts of this document; { $others } { others-have } one.
S006-repeated = { $odd } repeats the number { $first } at { $place }.
S006-gap = { $odd } goes from { $first } to { $second } at { $place }.
S006-back = { $odd } goes back from { $first } to { $second } at { $place }.
S007-lower = In { $odd } { $place } stands lower in the lists than in { $others }.
S007-higher = In { $odd } { $place } stands higher in the lists than in { $others }.
S008-missing = { $odd } { has } no { $place }; { $others } { others-have } it.
S008-added = Only { $odd } { has } the { $place }; { $others } do not have it.
S008-untitled = In { $odd } { $place } has no title; { $others } have one.
S008-titled = In { $odd } { $place } has a title; { $others } have none.
S009 = { $odd } labels { $place } { $labels } otherwise than the rest of the list, which is labelled like { $usual }.
S010-short = { $place } is much shorter in { $odd } than { $others } let expect: { share } of the length.
S010-long = { $place } is much longer in { $odd } than { $others } let expect: { share } of the length.
share = { $share ->
    [under-half] less than half
    [half] about half
    [two-thirds] about two thirds
    [twice] about twice
   *[several] several times
}
S011 = { $odd } has the same text in { $place } and in { $other }; { $others } do not repeat it.
S011-twice = { $odd } has the same text twice in { $place }; { $others } do not repeat it.
S012-passage = { $odd } has text in { $other } in { $place }.
S012-copy = { $odd } has the { $other } text unchanged in { $place }.
S012-version = Most of the { $odd } version is written in { $other } ({ $count } of { $all } passages).
S013 = The text of { $place } in { $odd } does not seem to say what { $others } say there.
S013-exchanged = { $odd } seems to have exchanged the texts of { $place } and { $other }; { $others } have them the other way round.
S014-missing = { $odd } { $odd-count ->
    [one] lacks
   *[other] lack
} sentence { $ordinal } of { $place }, which { $others } have.
S014-added = { $odd } { has } a sentence in { $place } (number { $ordinal }) that { $others } do not have.
S015 = { $odd } heads provisions of one kind with { $words }, as in { $place }.
S015-word = { $word } ({ $count })

# Marks of a draft
swap = { $odd } { has } { $extra } where { $others } { others-have } { $lacking }
lacking = { $odd } { $odd-count ->
    [one] lacks
   *[other] lack
} { $lacking }, which { $others } { others-have }
extra = { $odd } { has } { $extra }, which { $others } { $others-count ->
    [one] does
   *[other] do
} not have
B-swap = In { $place }, { swap }.
B-lacking = In { $place }, { lacking }.
B-extra = In { $place }, { extra }.
B-number = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
}
B-no-brackets = no square brackets
B-pairs = { $number } { $count ->
    [one] pair
   *[other] pairs
} of square brackets
B-opening = { $number } opening { brackets }
B-closing = { $number } closing { brackets }
B-opening-and-closing = { $opening } opening and { $closing } closing { brackets }
brackets = { $count ->
    [one] square bracket
   *[other] square brackets
}
B001 = { $odd } { has } { $own } in { $place }, where { $others } { others-have } { $usual }.
B001-moved = { $odd } { has } { $surplus } in { $place }, which { $others } { others-have } in { $other }.
B002-open = { $odd } { $odd-count ->
    [one] opens
   *[other] open
} a square bracket in { $place } that is never closed.
B002-close = { $odd } { $odd-count ->
    [one] closes
   *[other] close
} a square bracket in { $place } that was never opened.
B003-nesting = { $odd } { $odd-count ->
    [one] nests
   *[other] nest
} the square brackets in { $place }, otherwise than { $others }.
B003-empty = { $odd } { has } nothing in square brackets in { $place }, unlike { $others }.
B003-filled = { $odd } { has } words in square brackets in { $place }, unlike { $others }.
B003-sentence = In { $place }, { $odd } { has } square brackets in another sentence than { $others }.
B003-words = In { $place }, { $odd } { has } other words in square brackets than { $others }.
B004-option = option { $number }
B005-mark = footnote mark { $sign }
B005-empty-mark = an empty footnote mark
B005-moved = { $odd } { has } { $marks } in { $place }, which { $others } { others-have } in { $other }.
B005-wholesale = { $odd } has other footnote marks than the other versions in { $count } places, first in { $place }.
B006-other = { $odd } has a footnote mark { $mark } and a footnote { $note } that do not belong together (at { $place }).
B006-note = { $odd } has a footnote { $note } to which no mark in the text leads (at { $place }).
B006-mark = { $odd } has a footnote mark { $mark } to which there is no footnote (at { $place }).
B008-brackets = { $odd } still { has } square brackets in { $place }.
B008-option = { $odd } still { has } the text of an option in { $place }.
B008-slot = { $odd } still { has } a place to be filled in { $place }.
B007 = { $odd } has { $count } { $count ->
    [one] square bracket that is
   *[other] square brackets that are
} turned round; they were read as they are meant.
B009-choice = a choice between { $number } wordings
B010-open = a note that the text is open
B010-agreed = a note that the text is agreed
B010-deleted = a note that the text is deleted

# Values
N-swap = { swap }, in { $place }.
N-lacking = { lacking }, in { $place }.
N-extra = { extra }, in { $place }.
N-value = { $value }
N-measured = { $value } { measure }
N-unit = { measure }
N-day-month-year = { $day } { month } { $year }
N-day-month = { $day } { month }
N-month-year = { month } { $year }
N-day-year = { $day } { $year }
N-month = { month }
N-day = { $day }
N-year = { $year }
N005 = { $odd } says { $words } in words and { $figures } in figures of one number, in { $place }.
measure = { $measure ->
    [percent] per cent
    [dollar] { $value-count ->
        [one] dollar
       *[other] dollars
    }
    [euro] { $value-count ->
        [one] euro
       *[other] euros
    }
    [pound] { $value-count ->
        [one] pound
       *[other] pounds
    }
    [franc] { $value-count ->
        [one] franc
       *[other] francs
    }
    [yen] yen
    [yuan] yuan
    [rouble] { $value-count ->
        [one] rouble
       *[other] roubles
    }
    [rupee] { $value-count ->
        [one] rupee
       *[other] rupees
    }
    [minute] { $value-count ->
        [one] minute
       *[other] minutes
    }
    [hour] { $value-count ->
        [one] hour
       *[other] hours
    }
    [day] { $value-count ->
        [one] day
       *[other] days
    }
    [week] { $value-count ->
        [one] week
       *[other] weeks
    }
    [month] { $value-count ->
        [one] month
       *[other] months
    }
    [metre] { $value-count ->
        [one] metre
       *[other] metres
    }
    [kilometre] { $value-count ->
        [one] kilometre
       *[other] kilometres
    }
    [mile] { $value-count ->
        [one] mile
       *[other] miles
    }
    [hectare] { $value-count ->
        [one] hectare
       *[other] hectares
    }
    [kilogram] { $value-count ->
        [one] kilogram
       *[other] kilograms
    }
    [tonne] { $value-count ->
        [one] tonne
       *[other] tonnes
    }
    [square-metre] { $value-count ->
        [one] square metre
       *[other] square metres
    }
    [cubic-metre] { $value-count ->
        [one] cubic metre
       *[other] cubic metres
    }
    [square-kilometre] { $value-count ->
        [one] square kilometre
       *[other] square kilometres
    }
    [second] { $value-count ->
        [one] second
       *[other] seconds
    }
    [millimetre] { $value-count ->
        [one] millimetre
       *[other] millimetres
    }
    [centimetre] { $value-count ->
        [one] centimetre
       *[other] centimetres
    }
    [litre] { $value-count ->
        [one] litre
       *[other] litres
    }
    [gallon] { $value-count ->
        [one] gallon
       *[other] gallons
    }
    [gram] { $value-count ->
        [one] gram
       *[other] grams
    }
    [watt] { $value-count ->
        [one] watt
       *[other] watts
    }
    [kilowatt] { $value-count ->
        [one] kilowatt
       *[other] kilowatts
    }
    [megawatt] { $value-count ->
        [one] megawatt
       *[other] megawatts
    }
    [decade] { $value-count ->
        [one] decade
       *[other] decades
    }
   *[year] { $value-count ->
        [one] year
       *[other] years
    }
}
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
    [12] December
   *[other] another month
}

# References
R001 = In { $place }, { $odd } { refers } to { $extra } where { $others } { $others-count ->
    [one] refers
   *[other] refer
} to { $lacking }.
R001-lacking = In { $place }, { $odd } { $odd-count ->
    [one] lacks
   *[other] lack
} a reference to { $lacking }, which { $others } { others-have }.
R001-extra = In { $place }, { $odd } { has } a reference to { $extra }, which { $others } { $others-count ->
    [one] does
   *[other] do
} not have.
refers = { $odd-count ->
    [one] refers
   *[other] refer
}
R-target = { $label }
R-others = others
R002 = In { $place }, { $odd } { refers } to { $target }, which does not exist in { $odd-count ->
    [one] this version
   *[other] these versions
}.
R003-another = In { $place }, { $odd } speaks of another { instrument } where { $others } speak of this.
R003-this = In { $place }, { $odd } speaks of this { instrument } where { $others } speak of another.
R004-itself = In { $place }, { $odd } { refers } to { $target } by its number, which is that very provision.
R004-bracketed = In { $place }, { $odd } { refers } to { $target }, which stands in brackets.
R004-deleted = In { $place }, { $odd } { refers } to { $target }, which is deleted.
R003-exchange = { $odd } { has } { $words } in { $place }, where { $others } { others-have } another instrument.
instrument = { $instrument ->
    [convention] Convention
    [charter] Charter
    [treaty] Treaty
    [protocol] Protocol
    [statute] Statute
    [agreement] Agreement
    [covenant] Covenant
    [declaration] Declaration
   *[constitution] Constitution
}

# Force
F-changed = { $odd } has { $has } ({ $words }) in { $place } where { $others } { others-have } { $usual }.
F-alone = { $odd } has { $has } ({ $words }) in { $place } where { $others } { others-have } none.
F-negation = a negation
F-obligation = an obligation
F-permission = a permission
F-prohibition = a prohibition
F-refusal = a denial of permission
F-restraint = a duty not to act
F-recommendation = a recommendation
F-entitlement = a right
F001-lost = { $odd } has no negation in { $place } where { $others } { others-have } one.
F001-fewer = { $odd } has one negation fewer in { $place } than { $others }.
F001-unbounded = { $odd } has { $words } in { $place } with no negation; { $others } { others-have } no such words.
F001-added = { $odd } has a negation in { $place } that { $others } { $others-count ->
    [one] does
   *[other] do
} not have.

# Terms
T-concept = { $name }
T001 = In { $place }, { $odd } { has } { $words }, the term for { $wrong }, where { $others } { others-have } that for { $right }.
T002 = In { $place }, { $odd } { has } { $words } where { $others } { others-have } the term for { $concept }; the term base has { $preferred }.
T003 = In { $place }, { $odd } does not name { $concept } in a series where { $others } { $others-count ->
    [one] does
   *[other] do
}.
T004 = In { $place }, { $odd } has no term for { $concept } where { $others } { others-have } one.

# Names of the rules
name-S001 = missing-provision
name-S002 = added-provision
name-S003 = split-or-merged
name-S004 = moved-provision
name-S005 = different-label
name-S006 = numbering-gap
name-S007 = different-level
name-S008 = missing-heading
name-S009 = mixed-labels
name-S010 = length-outlier
name-S011 = repeated-text
name-S012 = untranslated-text
name-S013 = misplaced-text
name-S014 = missing-sentence
name-S015 = unit-word
name-N001 = different-number
name-N002 = different-date
name-N003 = different-measure
name-N004 = different-symbol
name-N005 = word-and-figure
name-R001 = different-reference
name-R002 = dangling-reference
name-R003 = different-instrument
name-R004 = odd-reference
name-B001 = bracket-mismatch
name-B002 = unbalanced-brackets
name-B003 = bracket-placement
name-B004 = option-mismatch
name-B005 = footnote-mismatch
name-B006 = unpaired-footnote
name-B007 = flipped-brackets
name-B008 = remaining-mark
name-B009 = alternative-mismatch
name-B010 = status-mismatch
name-F001 = lost-negation
name-F002 = changed-prohibition
name-F003 = permission-or-obligation
name-F004 = changed-recommendation
name-T001 = confused-term
name-T002 = avoided-term
name-T003 = incomplete-series
name-T004 = missing-term
name-U001 = look-alike-letter
name-U002 = glued-scripts
name-U003 = bidi-controls
name-U004 = invisible-character
name-U005 = garbled-text
name-U006 = wrong-script
name-U007 = digit-for-letter
name-U008 = residue
name-U009 = punctuation
name-U010 = presentation-forms
name-U011 = search-breaking-marks
name-U012 = not-normalised
name-U013 = mixed-digits
name-U014 = french-spacing

# Terms in two ways, and definitions
keep = { $others-count ->
    [one] keeps
   *[other] keep
}
T005 = { $odd } renders { $concept } by { $usual } ({ $often ->
    [one] once
   *[other] { $often } times
}) and by { $rare } ({ $seldom ->
    [one] once, in { $places }
   *[other] { $seldom } times, as in { $places }
}); { $others } { keep } to one rendering.
T006 = { $odd } has { $words } both for { $wrong } and, in { $provisions } provisions, first in { $place }, for { $right }, which { $others } { keep } apart.
T007 = In { $place }, { $odd } defines no term where { $others } { $others-count ->
    [one] defines
   *[other] define
} { $term }.
T008-everywhere = { $term } is defined in { $place } and never used, in no version.
T008-alone = { $odd } defines { $term } in { $place } and never uses it; { $others } { $others-count ->
    [one] uses
   *[other] use
} the term.
T009-some = { $odd } writes { $term } with a capital letter { $kept } times and without it in { $places }.
T009-and-more = { $odd } writes { $term } with a capital letter { $kept } times and without it in { $places } and other places.
T010 = { $term } stands in quotation marks in { $place } in { $odd } and is used again, but is not defined.
T011 = { $odd } has { $rendering } for { $other } { $count } times and something else in { $places }, where { $others } { $others-count ->
    [one] keeps its
   *[other] keep their
} own.
T012 = { $odd } { has } { $words } in { $place }, where { $others } { others-have } the opposite.
name-T005 = inconsistent-term
name-T006 = merged-terms
name-T007 = missing-definition
name-T008 = unused-definition
name-T009 = uncapitalised-term
name-T010 = undefined-term
name-T011 = departing-term
name-T012 = opposite-word

# Words of the page
page-tagline = The versions of a draft, compared
page-documents = Documents
page-document = Document
page-skip = Skip to the texts
page-must-be-corrected = Not ready: the versions do not say the same.
page-worth-a-look = No errors. Some places are worth a look.
page-only-notes = No errors and no warnings; only notes.
page-no-differences = No differences found.
page-unchecked = Problems that kept other texts from being checked (the program named them when it ran):
page-errors = Errors
page-warnings = Warnings
page-notes = Notes
page-error = Error
page-warning = Warning
page-note = Note
page-first-error = Go to the first error
page-first-finding = Go to the first finding
page-how-to-read = How to read this page
page-words-alone = Marked words
page-words-alone-mean = stand alone in their version.
page-words-agreeing = Underlined words
page-words-agreeing-mean = are what the other versions have in that place.
page-number-leads = The number leads to the explanation.
page-summary = Summary
page-by-rule = What differs, and in which version
page-by-article = Where, article by article
page-what-was-read = What was read
page-list-of-findings = List of all findings
page-side-by-side = The versions side by side
page-rule = Rule
page-language = Language
page-file = File
page-articles = Articles
page-provisions = Provisions
page-provision = Provision
page-rows = Passages lined up
page-verdict = Verdict
page-all = All
page-finding = Finding
page-stands-alone = Stands alone:
page-within = In
page-divided = Divided:
page-agree = Agree:
page-missing-here = missing here
page-no-text = no text
page-elsewhere = see the place
page-other-findings = Findings about the whole text
page-show = Show
page-severity = Severity
page-languages = Versions
page-article = Article
page-all-rules = All rules
page-all-articles = All articles
page-whole-document = Whole document
page-only-with-findings = Only where something differs
page-clear = Show all
page-columns = Columns
page-move-earlier = Move before
page-move-later = Move behind
page-previous = Previous finding
page-next = Next finding
page-shown = Findings shown:
page-help = Help
page-keys = Keys
page-key-next = next finding
page-key-previous = previous finding
page-key-clear = show everything again
page-key-help = this help
page-close = Close
page-rules-explained = The rules behind these findings
page-why-it-matters = Why it matters
page-limits = Limits
page-acceptance = Acceptance
page-accepted = Accepted
page-not-accepted = Not accepted
page-made-by = Made by

# Words of the workbook and of Markdown
table-summary = Summary
table-findings = Findings
table-side-by-side = Side by side
table-document = Document
table-severity = Severity
table-rule = Rule
table-provision = Provision
table-message = What was found
table-stands-alone = Stand alone
table-agree = Agree
table-place = Place
table-all = All
table-unchecked = Problems that kept other texts from being checked
table-own-text = Text
table-differences = Differences between the language versions
table-divided = The versions are divided
table-nothing = No differences.
table-version = Version
table-missing = missing
table-problems = Problems kept other texts from being checked:

# The gate
gate-blocked = BLOCKED
gate-not-checked = NOT CHECKED
gate-clear = CLEAR
gate-profile = profile { $profile }: { $threshold ->
    [error] errors block
    [warning] errors and warnings block
    [never] nothing blocks
   *[note] every finding blocks
}
gate-more = and { $count } more: `{ $command }` shows them all.
gate-counts = { $count ->
    [0] Nothing stands
    [one] { $count } finding stands
   *[other] { $count } findings stand
} in the way in { $documents }
gate-below = { $count } below the threshold
gate-waived = { $count } waived
gate-known = { $count } known from the baseline
gate-incomplete = What could not be checked is told above; the gate opens only when everything is checked.
gate-what-to-do = Correct the texts, or accept a finding:
gate-stop = .
