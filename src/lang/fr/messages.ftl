# What reports say in French.

language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
versions = { $count ->
    [0] aucun texte
    [one] le texte { $names }
   *[other] les textes { $names }
}
    .in = { $count ->
        [0] dans aucun texte
        [one] dans le texte { $names }
       *[other] dans les textes { $names }
    }
    .of = { $count ->
        [0] d’aucun texte
        [one] du texte { $names }
       *[other] des textes { $names }
    }
others = les { others-number } textes
    .in = dans les { others-number } textes
    .of = des { others-number } textes
others-number = { $count ->
    [2] deux autres
    [3] trois autres
    [4] quatre autres
    [5] cinq autres
   *[other] autres
}
list-last = { $before } et { $item }
list-more = { $before }, { $item }
quotation = « { $text } »
figure-group = {"\u00a0"}
figure-point = ,
this-text = ce texte

# Words of the reports
severity-error = erreur
severity-warning = alerte
severity-note = remarque
report-rows = { $rows } unités de texte alignées, versions { $versions }
report-missing = absent ; devrait figurer ici :
report-all = total
report-comma = {", "}
report-none = Aucune divergence
report-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
report-warnings = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
}
report-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
report-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
report-verdict = { $found } dans { $documents }.
report-nothing = Rien n’a été vérifié.
report-hint = `{ $command }` explique la règle (en anglais).
report-accepted = { $count ->
    [one] { $count } est acceptée.
   *[other] { $count } sont acceptées.
}
report-accepted-because = acceptée :
report-problems = { $count ->
    [one] { $count } problème a empêché
   *[other] { $count } problèmes ont empêché
} la vérification d’autres textes.

# The text itself
U-one = { $place }, { $odd-of } : { $what }{ $more ->
    [0] {""}
    [one] , ici et à un autre endroit
   *[other] , ici et à { $more } autres endroits
}{ $why }.
U-all = { $place } (première occurrence), { $odd-of } : { $several } ({ $count } au total), à commencer par { $what }{ $why }.
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $word } contient { $letters-count ->
    [one] un caractère étranger
   *[other] des caractères étrangers
} : { $letters }
U001-letter = { $letter }, de l’écriture { script }
U001-stand-in = { $word } contient { $letter } au lieu de { $own }
script = { $script ->
    [latin] latine
    [cyrillic] cyrillique
    [greek] grecque
    [arabic] arabe
    [han] chinoise
    [kana] japonaise ou coréenne
   *[other] autre
}
U002-word = { $word }, mot qui mélange deux écritures
U005-lost = signe remplaçant un caractère perdu (U+FFFD)
U005-private = caractères propres à une police ou à un logiciel (à partir de { $code })
U005-misread = { $word }, lu dans un mauvais codage
U005-repaired = { $word }, mis pour { $repaired } par suite d’un mauvais codage
U006 = Seuls { $share } % des lettres { $odd-of } relèvent de l’écriture { script }.
U006-like = Seuls { $share } % des lettres { $odd-of } relèvent de l’écriture { script } ; la langue semble être celle { $like-of }.
U007-digit = { $word }, avec un chiffre au lieu d’une lettre
U007-letter = { $word }, avec une lettre au lieu d’un chiffre
U009-twice = signe { $mark } redoublé
U009-foreign = signe { $mark } appartenant à une autre écriture
U009-european = signe européen { $mark } entre les lettres de la langue
U010-run = { $word }, enregistré sous sa forme imprimée
U001-several = mots contenant des lettres d’apparence semblable d’une autre écriture
U001-why = {" "}; aucune recherche ne trouve ce mot
U002-several = mots mélangeant deux écritures
U003-several = caractères de direction qui inversent le texte ou restent ouverts
U003-why = {" "}; le texte s’affiche autrement qu’il n’est enregistré
U003-override = inversion forcée du sens de l’écriture ({ $code })
U003-embedding = direction incorporée jamais refermée ({ $code })
U003-isolate = isolation de direction jamais refermée ({ $code })
U003-embedding-end = fin d’une direction jamais ouverte ({ $code })
U003-isolate-end = fin d’une isolation jamais ouverte ({ $code })
U004-several = caractères invisibles
U004-why = {" "}; aucune recherche n’en tient compte
U004-soft-hyphen = trait d’union conditionnel ({ $code })
U004-space = espace sans chasse ({ $code })
U004-non-joiner = antiliant sans chasse ({ $code })
U004-joiner = liant sans chasse ({ $code })
U004-word-joiner = gluon de mots ({ $code })
U004-byte-order = indicateur d’ordre des octets ({ $code })
U004-empty-letter = lettre vide ({ $code })
U004-operator = opérateur invisible ({ $code })
U004-selector = sélecteur de variante ({ $code })
U004-tag = balise invisible ({ $code })
U004-control = caractère de commande ({ $code })
U005-several = passages illisibles
U007-several = chiffres mis pour des lettres ou lettres mises pour des chiffres
U008-several = résidus d’un autre logiciel
U008-why = {" "}; ce n’est pas du texte
U009-several = signes de ponctuation redoublés ou d’une autre écriture
U010-several = suites de lettres enregistrées sous leur forme imprimée
U010-why = {" "}; la recherche en est faussée
U011-several = mots allongés (kashida) ou vocalisés
U011-why = {" "}; la recherche en est faussée
U012-several = mots dont les accents sont enregistrés séparément des lettres (hors NFC)
U012-why = {" "}; une recherche y voit un autre mot
U013-several = nombres écrits avec d’autres chiffres que la plupart des nombres du texte
U014-several = signes de ponctuation sans l’espace requise

# Structure
S001 = { $place } : disposition absente { $odd-of }{ $more ->
    [0] {""}
    [one] , de même que le passage qui suit
   *[other] , de même que les { $more } passages qui suivent
}, mais présente { $others-in }.
S001-hollow = { $place } : { $odd-in }, seul le numéro subsiste, sans texte ; le texte figure { $others-in }.
S002 = { $place } : disposition présente uniquement { $odd-in }{ $blocks ->
    [one] {""}
   *[other] {" "}({ $blocks } passages)
} et absente { $others-of }.
S003-divided = { $place } : passage divisé { $odd-in }, mais d’un seul tenant { $others-in }.
S003-joined = { $place } : passage réuni à la suite { $odd-in }, mais distinct { $others-in }.
S004 = { $place } : la disposition n’occupe pas, { $odd-in }, la même place que { $others-in }.
S004-beside = { $place } : { $odd-in }, la disposition { $side ->
    [before] en précède une autre
   *[behind] en suit une autre
} ({ $other }){ $numbered }, contrairement à l’ordre suivi { $others-in }.
S004-numbered = {" "}et porte le numéro { $label }
S004-same-number = {""}
S005 = { $place } : numérotation divergente ({ $own }), alors que le numéro est { $number } { $others-in }.
S005-own = { $label } { $odd-in }
S005-none = { $place } : ni numéro ni lettre { $odd-in }, contrairement à ce qui figure { $others-in }.
S005-none-in-list = { $place } : ni numéro ni lettre { $odd-in }, là comme pour d’autres éléments de la liste, contrairement à ce qui figure { $others-in }.
S005-none-in-document = { $place } : ni numéro ni lettre { $odd-in }, là comme pour d’autres passages du document ({ $more }), contrairement à ce qui figure { $others-in }.
S006-repeated = { $place } : le numéro { $first } est répété { $odd-in }.
S006-gap = { $place } : la numérotation passe de { $first } à { $second } { $odd-in }.
S006-back = { $place } : la numérotation revient de { $first } à { $second } { $odd-in }.
S007-lower = { $place } : la disposition se situe à un niveau inférieur { $odd-in } par rapport à sa place { $others-in }.
S007-higher = { $place } : la disposition se situe à un niveau supérieur { $odd-in } par rapport à sa place { $others-in }.
S008-missing = { $place } : absent { $odd-of }, présent { $others-in }.
S008-added = { $place } : présent uniquement { $odd-in }, absent { $others-of }.
S008-untitled = { $place } : sans titre { $odd-in }, avec un titre { $others-in }.
S008-titled = { $place } : avec un titre { $odd-in }, sans titre { $others-in }.
S009 = { $place } : { $odd-in }, { $labels } s’écarte de la présentation du reste de la liste, du type { $usual }.
S010-short = { $place } : passage nettement plus court { $odd-in } que ne le laissent prévoir { $others } ({ share } de la longueur attendue).
S010-long = { $place } : passage nettement plus long { $odd-in } que ne le laissent prévoir { $others } ({ share } la longueur attendue).
share = { $share ->
    [under-half] moins de la moitié
    [half] environ la moitié
    [two-thirds] environ les deux tiers
    [twice] environ deux fois
   *[several] plusieurs fois
}
S011 = { $place } : { $odd-in }, le même texte figure aussi ailleurs ({ $other }), sans être répété { $others-in }.
S011-twice = { $place } : { $odd-in }, le même texte figure deux fois, sans être répété { $others-in }.
S012-passage = { $place } : { $odd-in }, un passage est rédigé dans la langue { $other-of }.
S012-copy = { $place } : { $odd-in }, le passage reprend tel quel { $other }.
S012-version = La plus grande partie { $odd-of } est rédigée dans la langue { $other-of } ({ $count } passages sur { $all }).
S013 = { $place } : le passage ne semble pas dire, { $odd-in }, ce qu’il dit { $others-in }.
S013-exchanged = { $place } : { $odd-in }, ce passage et celui d’un autre endroit ({ $other }) semblent avoir été intervertis, contrairement à ce qui figure { $others-in }.
S014-missing = { $place } : la phrase n° { $ordinal }, présente { $others-in }, est absente { $odd-of }.
S014-added = { $place } : une phrase (n° { $ordinal }) figure { $odd-in } sans figurer { $others-in }.
S015 = { $place } : { $odd-in }, des dispositions de même nature sont désignées tantôt par un mot, tantôt par un autre : { $words }.
S015-word = { $word } ({ $count })

# Marks of a draft
B-swap = { $place } : { swap }.
B-lacking = { $place } : { lacking }.
B-extra = { $place } : { extra }.
swap = { $extra } { $odd-in }, mais { $lacking } { $others-in }
lacking = { $lacking } { $others-in }, mais non { $odd-in }
extra = { $extra } { $odd-in }, mais non { $others-in }
B-number = { $number }
B-no-brackets = aucun crochet
B-pairs = { $count ->
    [one] une paire de crochets
   *[other] { $number } paires de crochets
}
B-opening = { $count ->
    [one] un crochet ouvrant
   *[other] { $number } crochets ouvrants
}
B-closing = { $count ->
    [one] un crochet fermant
   *[other] { $number } crochets fermants
}
B-opening-and-closing = crochets ouvrants : { $opening }, crochets fermants : { $closing }
B001 = { $place } : { $own } { $odd-in }, mais { $usual } { $others-in }.
B001-moved = { $place } : { $surplus } { $odd-in } ; { $others-in }, ce signe figure ailleurs ({ $other }).
B002-open = { $place } : un crochet ouvert { $odd-in } n’est jamais fermé.
B002-close = { $place } : un crochet fermé { $odd-in } n’a jamais été ouvert.
B003-nesting = { $place } : les crochets ne sont pas imbriqués { $odd-in } de la même façon que { $others-in }.
B003-empty = { $place } : les crochets sont vides { $odd-in }, contrairement à ce qui figure { $others-in }.
B003-filled = { $place } : les crochets contiennent du texte { $odd-in }, contrairement à ce qui figure { $others-in }.
B003-sentence = { $place } : les crochets se trouvent { $odd-in } dans une autre phrase que { $others-in }.
B003-words = { $place } : les crochets renferment { $odd-in } d’autres mots que { $others-in }.
B004-option = option { $number }
B005-mark = appel de note { $sign }
B005-empty-mark = appel de note vide
B005-moved = { $place } : { $marks } { $odd-in } ; { $others-in }, cet appel figure ailleurs ({ $other }).
B005-wholesale = { $place } : premier de { $count } endroits où les appels de note { $odd-of } diffèrent de ceux des autres textes.
B006-other = { $place } : { $odd-in }, l’appel de note { $mark } et la note { $note } ne se correspondent pas.
B006-note = { $place } : { $odd-in }, aucun appel ne renvoie à la note { $note }.
B006-mark = { $place } : { $odd-in }, aucune note ne correspond à l’appel { $mark }.
B008-brackets = { $place } : il reste des crochets { $odd-in }.
B008-option = { $place } : le texte d’une option subsiste { $odd-in }.
B008-slot = { $place } : il reste un passage à compléter { $odd-in }.
B007 = Des crochets sont retournés { $odd-in } ({ $count }) ; ils ont été lus comme il convient.
B009-choice = un choix entre { $number } formulations
B010-open = une note indiquant que le texte reste à arrêter
B010-agreed = une note indiquant que le texte est approuvé
B010-deleted = une mention indiquant que le texte est supprimé

# Values
N-swap = { $place } : { swap }.
N-lacking = { $place } : { lacking }.
N-extra = { $place } : { extra }.
N-value = { $value }
N-measured = { $value } { measure }
N-unit = { measure }
N-day-month-year = { day } { month } { $year }
N-day-month = { day } { month }
N-month-year = { month } { $year }
N-day-year = { $day } { $year }
day = { $day ->
    [1] 1er
   *[other] { $day }
}
N-month = { month }
N-day = { $day }
N-year = { $year }
N005 = { $place } : un même nombre est { $words } en lettres et { $figures } en chiffres { $odd-in }.
measure = { $measure ->
    [percent] %
    [dollar] { $value-count ->
        [one] dollar
       *[other] dollars
    }
    [euro] { $value-count ->
        [one] euro
       *[other] euros
    }
    [pound] { $value-count ->
        [one] livre
       *[other] livres
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
        [one] roupie
       *[other] roupies
    }
    [minute] { $value-count ->
        [one] minute
       *[other] minutes
    }
    [hour] { $value-count ->
        [one] heure
       *[other] heures
    }
    [day] { $value-count ->
        [one] jour
       *[other] jours
    }
    [week] { $value-count ->
        [one] semaine
       *[other] semaines
    }
    [month] mois
    [metre] { $value-count ->
        [one] mètre
       *[other] mètres
    }
    [kilometre] { $value-count ->
        [one] kilomètre
       *[other] kilomètres
    }
    [mile] { $value-count ->
        [one] mille
       *[other] milles
    }
    [hectare] { $value-count ->
        [one] hectare
       *[other] hectares
    }
    [kilogram] { $value-count ->
        [one] kilogramme
       *[other] kilogrammes
    }
    [tonne] { $value-count ->
        [one] tonne
       *[other] tonnes
    }
    [square-metre] { $value-count ->
        [one] mètre carré
       *[other] mètres carrés
    }
    [cubic-metre] { $value-count ->
        [one] mètre cube
       *[other] mètres cubes
    }
    [square-kilometre] { $value-count ->
        [one] kilomètre carré
       *[other] kilomètres carrés
    }
    [second] { $value-count ->
        [one] seconde
       *[other] secondes
    }
    [millimetre] { $value-count ->
        [one] millimètre
       *[other] millimètres
    }
    [centimetre] { $value-count ->
        [one] centimètre
       *[other] centimètres
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
        [one] gramme
       *[other] grammes
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
        [one] mégawatt
       *[other] mégawatts
    }
    [decade] { $value-count ->
        [one] décennie
       *[other] décennies
    }
   *[year] { $value-count ->
        [one] an
       *[other] ans
    }
}
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
    [12] décembre
   *[other] un autre mois
}

# References
R001 = { $place } : renvoi divergent — { $extra }, { $odd-in } ; { $lacking }, { $others-in }.
R001-lacking = { $place } : renvoi absent { $odd-of }, mais présent { $others-in } — { $lacking }.
R001-extra = { $place } : renvoi présent { $odd-in }, mais absent { $others-of } — { $extra }.
R-target = { $address }
R-others = autres
R002 = { $place } : renvoi sans objet { $odd-in } — { $target } n’y existe pas.
R003-another = { $place } : il est question, { $odd-in }, d’un autre instrument que celui-ci ({ instrument }), alors qu’il s’agit du présent instrument { $others-in }.
R003-this = { $place } : il est question, { $odd-in }, du présent instrument ({ instrument }), alors qu’il s’agit d’un autre { $others-in }.
R004-itself = { $place } : { $odd-in }, la disposition renvoie à elle-même par son numéro — { $target }.
R004-bracketed = { $place } : renvoi, { $odd-in }, à une disposition placée entre crochets — { $target }.
R004-deleted = { $place } : renvoi, { $odd-in }, à une disposition supprimée — { $target }.
R003-exchange = { $place } : { $odd-in } figure { $words }, là où { $others-in } figure un autre instrument.
instrument = { $instrument ->
    [convention] convention
    [charter] charte
    [treaty] traité
    [protocol] protocole
    [statute] statut
    [agreement] accord
    [covenant] pacte
    [declaration] déclaration
   *[constitution] constitution
}

# Force
F-changed = { $place } : { $has } ({ $words }) { $odd-in }, mais { $usual } { $others-in }.
F-alone = { $place } : { $has } ({ $words }) { $odd-in }, mais rien de tel { $others-in }.
F-negation = une négation
F-obligation = une obligation
F-permission = une faculté
F-prohibition = une interdiction
F-refusal = un refus d’autorisation
F-restraint = une obligation de ne pas faire
F-recommendation = une recommandation
F-entitlement = un droit
F001-lost = { $place } : aucune négation { $odd-in }, mais une négation { $others-in }.
F001-fewer = { $place } : une négation de moins { $odd-in } que { $others-in }.
F001-unbounded = { $place } : { $words } sans négation { $odd-in }, mais rien de tel { $others-in }.
F001-added = { $place } : une négation { $odd-in } qui ne figure pas { $others-in }.

# Terms
T-concept = « { $term } »
T001 = { $place } : le terme { $words } employé { $odd-in } désigne la notion { $wrong }, alors que le terme employé { $others-in } désigne la notion { $right }.
T002 = { $place } : le terme { $words } est employé { $odd-in } là où figure { $others-in } le terme désignant la notion { $concept } ; la base terminologique donne { $preferred }.
T003 = { $place } : la notion { $concept } manque { $odd-in } dans une énumération où elle figure { $others-in }.
T004 = { $place } : aucun terme ne désigne { $odd-in } la notion { $concept }, désignée { $others-in }.

# Names of the rules
name-S001 = disposition manquante
name-S002 = disposition ajoutée
name-S003 = division ou réunion
name-S004 = disposition déplacée
name-S005 = numéro différent
name-S006 = numérotation discontinue
name-S007 = niveau différent
name-S008 = intitulé manquant
name-S009 = numérotation mixte
name-S010 = longueur inhabituelle
name-S011 = texte répété
name-S012 = texte non traduit
name-S013 = texte mal placé
name-S014 = phrase manquante
name-S015 = mot de division
name-N001 = nombre différent
name-N002 = date différente
name-N003 = unité différente
name-N004 = cote différente
name-N005 = lettres et chiffres
name-R001 = renvoi différent
name-R002 = renvoi sans objet
name-R003 = autre instrument
name-R004 = renvoi singulier
name-B001 = crochets divergents
name-B002 = crochets non appariés
name-B003 = place des crochets
name-B004 = options divergentes
name-B005 = notes divergentes
name-B006 = note isolée
name-B007 = crochets retournés
name-B008 = marque de projet restante
name-B009 = variantes divergentes
name-B010 = mentions d’état divergentes
name-F001 = négation perdue
name-F002 = interdiction modifiée
name-F003 = faculté ou obligation
name-F004 = recommandation modifiée
name-T001 = terme confondu
name-T002 = terme à éviter
name-T003 = série incomplète
name-T004 = terme manquant
name-U001 = lettre trompeuse
name-U002 = écritures accolées
name-U003 = contrôles de direction
name-U004 = caractère invisible
name-U005 = texte altéré
name-U006 = mauvaise écriture
name-U007 = chiffre pour lettre
name-U008 = résidu
name-U009 = ponctuation
name-U010 = formes imprimées
name-U011 = signes nuisant à la recherche
name-U012 = texte non normalisé
name-U013 = chiffres mélangés
name-U014 = espaces à la française

# Terms in two ways, and definitions
T005 = La notion { $concept } est rendue { $odd-in } par { $usual } ({ $often }) et par { $rare } ({ $seldom } : { $places }), alors qu’un seul terme est employé { $others-in }.
T006 = { $place } : le terme { $words } désigne { $odd-in } à la fois la notion { $wrong } et, ici et ailleurs ({ $provisions } dispositions), la notion { $right }, distinguées { $others-in }.
T007 = { $place } : aucun terme n’est défini { $odd-in } là où { $term } est défini { $others-in }.
T008-everywhere = { $place } : le terme { $term } est défini mais n’est employé dans aucun texte.
T008-alone = { $place } : le terme { $term } est défini { $odd-in } sans y être employé, alors qu’il est employé { $others-in }.
T009-some = Le terme { $term } prend la majuscule { $odd-in } ({ $kept } fois), sauf ici : { $places }.
T009-and-more = Le terme { $term } prend la majuscule { $odd-in } ({ $kept } fois), sauf notamment ici : { $places }.
T010 = { $place } : le terme { $term } figure entre guillemets { $odd-in } et y est repris sans être défini.
T011 = Le terme { $other } est rendu { $odd-in } par { $rendering } ({ $count } fois), mais autrement ici : { $places } ; l’usage est constant { $others-in }.
T012 = { $place } : { $odd-in } figure { $words }, là où { $others-in } figure le contraire.
name-T005 = terme variable
name-T006 = notions confondues
name-T007 = définition manquante
name-T008 = définition inutilisée
name-T009 = majuscule manquante
name-T010 = terme non défini
name-T011 = terme divergent
name-T012 = mot contraire

# Words of the page
page-tagline = Les versions d’un projet de texte, comparées
page-documents = Documents
page-document = Document
page-skip = Aller aux textes
page-must-be-corrected = Le projet n’est pas prêt : les versions ne disent pas la même chose.
page-worth-a-look = Aucune erreur. Certains passages méritent d’être revus.
page-only-notes = Ni erreur ni alerte ; seulement des remarques.
page-no-differences = Aucune divergence constatée.
page-unchecked = Problèmes ayant empêché la vérification d’autres textes (signalés lors de l’exécution) :
page-errors = Erreurs
page-warnings = Alertes
page-notes = Remarques
page-error = Erreur
page-warning = Alerte
page-note = Remarque
page-first-error = Aller à la première erreur
page-first-finding = Aller à la première constatation
page-how-to-read = Comment lire cette page
page-words-alone = Les mots marqués
page-words-alone-mean = ne figurent que dans cette version.
page-words-agreeing = Les mots soulignés
page-words-agreeing-mean = sont ceux des autres versions à cet endroit.
page-number-leads = Le numéro renvoie à l’explication.
page-summary = Résumé
page-by-rule = Ce qui diffère, et dans quelle version
page-by-article = Où, article par article
page-what-was-read = Ce qui a été lu
page-list-of-findings = Liste de toutes les constatations
page-side-by-side = Les versions côte à côte
page-rule = Règle
page-language = Langue
page-file = Fichier
page-articles = Articles
page-provisions = Dispositions
page-provision = Disposition
page-rows = Passages alignés
page-verdict = Conclusion
page-all = Total
page-finding = Constatation
page-stands-alone = Divergente :
page-within = Dans
page-divided = Partagées :
page-agree = Concordent :
page-missing-here = absent ici
page-no-text = aucun texte
page-elsewhere = voir l’endroit
page-other-findings = Constatations portant sur l’ensemble du texte
page-show = Afficher
page-severity = Gravité
page-languages = Versions
page-article = Article
page-all-rules = Toutes les règles
page-all-articles = Tous les articles
page-whole-document = Document entier
page-only-with-findings = Uniquement les passages divergents
page-clear = Tout afficher
page-columns = Colonnes
page-move-earlier = Placer avant
page-move-later = Placer après
page-previous = Constatation précédente
page-next = Constatation suivante
page-shown = Constatations affichées :
page-help = Aide
page-keys = Touches
page-key-next = constatation suivante
page-key-previous = constatation précédente
page-key-clear = tout réafficher
page-key-help = la présente aide
page-close = Fermer
page-rules-explained = Les règles à l’origine de ces constatations
page-why-it-matters = Pourquoi c’est important
page-limits = Limites
page-acceptance = Acceptation
page-accepted = Acceptées
page-not-accepted = Non acceptées
page-made-by = Établi par

# Words of the workbook and of Markdown
table-summary = Résumé
table-findings = Constatations
table-side-by-side = Côte à côte
table-document = Document
table-severity = Gravité
table-rule = Règle
table-provision = Disposition
table-message = Constatation
table-stands-alone = Divergent
table-agree = Concordent
table-place = Endroit
table-all = Total
table-unchecked = Problèmes ayant empêché la vérification d’autres textes
table-own-text = Texte
table-differences = Divergences entre les versions linguistiques
table-divided = Les textes sont partagés
table-nothing = Aucune divergence.
table-version = Langue
table-missing = absent
table-problems = Problèmes ayant empêché la vérification d’autres textes :

# Le contrôle
gate-blocked = BLOQUÉ
gate-not-checked = NON VÉRIFIÉ
gate-clear = EN ORDRE
gate-profile = profil { $profile } : { $threshold ->
    [error] les erreurs bloquent
    [warning] les erreurs et les alertes bloquent
    [never] rien ne bloque
   *[note] toute constatation bloque
}
gate-more = et { $count } de plus : `{ $command }` les montre toutes.
gate-counts = { $count ->
    [0] Rien ne fait obstacle
    [one] { $count } constatation fait obstacle
   *[other] { $count } constatations font obstacle
} dans { $documents }
gate-below = { $count } sous le seuil
gate-waived = { $count ->
    [one] { $count } acceptée
   *[other] { $count } acceptées
}
gate-known = { $count ->
    [one] { $count } déjà connue
   *[other] { $count } déjà connues
}
gate-incomplete = Ce qui n’a pu être vérifié est indiqué ci-dessus ; rien ne passe tant que tout n’est pas vérifié.
gate-what-to-do = Corriger les textes, ou accepter une constatation :
gate-stop = .
