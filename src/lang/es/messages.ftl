# What reports say in Spanish.

language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
versions = { $count ->
    [0] ningún texto
    [one] el texto { $names }
   *[other] los textos { $names }
}
    .in = { $count ->
        [0] en ningún texto
        [one] en el texto { $names }
       *[other] en los textos { $names }
    }
    .of = { $count ->
        [0] de ningún texto
        [one] del texto { $names }
       *[other] de los textos { $names }
    }
others = los otros { others-number } textos
    .in = en los otros { others-number } textos
    .of = de los otros { others-number } textos
others-number = { $count ->
    [2] dos
    [3] tres
    [4] cuatro
   *[other] cinco
}
list-last = { $initial ->
    [i] { $before } e { $item }
   *[other] { $before } y { $item }
}
list-more = { $before }, { $item }
quotation = “{ $text }”
figure-group = {"\u00a0"}
figure-point = ,
this-text = este texto

# Words of the reports
severity-error = error
severity-warning = advertencia
severity-note = nota
report-rows = { $rows } unidades de texto alineadas, versiones { $versions }
report-missing = falta; debería figurar en
report-all = total
report-comma = {", "}
report-none = Ninguna diferencia
report-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
report-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
report-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
report-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
report-verdict = { $found } en { $documents }.
report-nothing = No se ha comprobado nada.
report-hint = `{ $command }` explica la regla (en inglés).
report-accepted = { $count ->
    [one] Se ha aceptado { $count }.
   *[other] Se han aceptado { $count }.
}
report-accepted-because = aceptada:
report-problems = { $count ->
    [one] { $count } problema impidió
   *[other] { $count } problemas impidieron
} comprobar otros textos.

# The text itself
U-one = { $place }, { $odd-in }: { $what }{ $more ->
    [0] {""}
    [one] , aquí y en otro lugar
   *[other] , aquí y en otros { $more } lugares
}{ $why }.
U-all = { $place } (primera vez), { $odd-in }: { $several } ({ $count } en total), empezando por { $what }{ $why }.
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $word } contiene { $letters-count ->
    [one] un carácter ajeno
   *[other] caracteres ajenos
}: { $letters }
U001-letter = { $letter }, de la escritura { script }
U001-stand-in = { $word } contiene { $letter } en lugar de { $own }
script = { $script ->
    [latin] latina
    [cyrillic] cirílica
    [greek] griega
    [arabic] árabe
    [han] china
    [kana] japonesa o coreana
   *[other] de otro tipo
}
U002-word = { $word }, palabra que mezcla dos escrituras
U005-lost = signo que sustituye a un carácter perdido (U+FFFD)
U005-private = caracteres que solo conoce una fuente o un programa (a partir de { $code })
U005-misread = { $word }, leído con una codificación equivocada
U005-repaired = { $word }, en lugar de { $repaired } por una codificación equivocada
U006 = Solo el { $share } % de las letras { $odd-of } son de la escritura { script }.
U006-like = Solo el { $share } % de las letras { $odd-of } son de la escritura { script }; el idioma parece ser el { $like-of }.
U007-digit = { $word }, con una cifra en lugar de una letra
U007-letter = { $word }, con una letra en lugar de una cifra
U009-twice = signo { $mark } repetido
U009-foreign = signo { $mark } de otra escritura
U009-european = signo europeo { $mark } entre letras propias del idioma
U010-run = { $word }, guardado en su forma impresa
U001-several = palabras con letras parecidas de otra escritura
U001-why = ; ninguna búsqueda encuentra la palabra
U002-several = palabras que mezclan dos escrituras
U003-several = controles de dirección que invierten el texto o quedan abiertos
U003-why = ; el texto se muestra de otro modo que como está guardado
U003-override = inversión forzada de la dirección de la escritura ({ $code })
U003-embedding = dirección incrustada que no se cierra ({ $code })
U003-isolate = aislamiento de dirección que no se cierra ({ $code })
U003-embedding-end = fin de una dirección que no se abrió ({ $code })
U003-isolate-end = fin de un aislamiento que no se abrió ({ $code })
U004-several = caracteres invisibles
U004-why = ; ninguna búsqueda los prevé
U004-soft-hyphen = guion opcional ({ $code })
U004-space = espacio de ancho cero ({ $code })
U004-non-joiner = separador de ancho cero ({ $code })
U004-joiner = enlace de ancho cero ({ $code })
U004-word-joiner = enlace de palabras ({ $code })
U004-byte-order = marca de orden de bytes ({ $code })
U004-empty-letter = letra vacía ({ $code })
U004-operator = operador invisible ({ $code })
U004-selector = selector de variante ({ $code })
U004-tag = etiqueta invisible ({ $code })
U004-control = carácter de control ({ $code })
U005-several = pasajes ilegibles
U007-several = cifras en lugar de letras o letras en lugar de cifras
U008-several = restos de otro programa
U008-why = ; no es texto
U009-several = signos de puntuación repetidos o de otra escritura
U010-several = series de letras guardadas en su forma impresa
U010-why = ; dificultan la búsqueda
U011-several = palabras alargadas (kashida) o vocalizadas
U011-why = ; dificultan la búsqueda
U012-several = palabras cuyos acentos se guardan separados de las letras (no en NFC)
U012-why = ; una búsqueda las toma por otras palabras
U013-several = números escritos con otras cifras que la mayoría de los del texto
U014-several = signos de puntuación sin el espacio que les corresponde

# Structure
S001 = { $place }: esta disposición falta { $odd-in }{ $more ->
    [0] {""}
    [one] , al igual que el pasaje siguiente
   *[other] , al igual que los { $more } pasajes siguientes
}, pero figura { $others-in }.
S001-hollow = { $place }: { $odd-in } solo queda el número, sin texto; el texto figura { $others-in }.
S002 = { $place }: esta disposición solo figura { $odd-in }{ $blocks ->
    [one] {""}
   *[other] {" "}({ $blocks } pasajes)
} y no { $others-in }.
S003-divided = { $place }: el pasaje está dividido { $odd-in }, mientras que forma un solo pasaje { $others-in }.
S003-joined = { $place }: el pasaje está unido a lo que sigue { $odd-in }, mientras que está separado { $others-in }.
S004 = { $place }: la disposición ocupa { $odd-in } un lugar distinto que { $others-in }.
S004-beside = { $place }: { $odd-in }, la disposición { $side ->
    [before] precede a otra
   *[behind] sigue a otra
} ({ $other }){ $numbered }, a diferencia del orden que figura { $others-in }.
S004-numbered = {" "}y lleva el número { $label }
S004-same-number = {""}
S005 = { $place }: la numeración difiere ({ $own }), mientras que el número es { $number } { $others-in }.
S005-own = { $label } { $odd-in }
S005-none = { $place }: sin número ni letra { $odd-in }, a diferencia de lo que figura { $others-in }.
S005-none-in-list = { $place }: sin número ni letra { $odd-in }, como tampoco otros elementos de la lista, a diferencia de lo que figura { $others-in }.
S005-none-in-document = { $place }: sin número ni letra { $odd-in }, como tampoco otros pasajes del documento ({ $more }), a diferencia de lo que figura { $others-in }.
S006-repeated = { $place }: el número { $first } se repite { $odd-in }.
S006-gap = { $place }: la numeración pasa de { $first } a { $second } { $odd-in }.
S006-back = { $place }: la numeración retrocede de { $first } a { $second } { $odd-in }.
S007-lower = { $place }: la disposición está { $odd-in } en un nivel inferior al que ocupa { $others-in }.
S007-higher = { $place }: la disposición está { $odd-in } en un nivel superior al que ocupa { $others-in }.
S008-missing = { $place }: falta { $odd-in }, pero figura { $others-in }.
S008-added = { $place }: solo figura { $odd-in } y no { $others-in }.
S008-untitled = { $place }: sin título { $odd-in }, con título { $others-in }.
S008-titled = { $place }: con título { $odd-in }, sin título { $others-in }.
S009 = { $place }: { $odd-in }, { $labels } se aparta de la forma del resto de la lista, del tipo { $usual }.
S010-short = { $place }: el pasaje es mucho más breve { $odd-in } de lo que hacen esperar { $others } ({ share } de la extensión esperada).
S010-long = { $place }: el pasaje es mucho más largo { $odd-in } de lo que hacen esperar { $others } ({ share } la extensión esperada).
share = { $share ->
    [under-half] menos de la mitad
    [half] cerca de la mitad
    [two-thirds] cerca de dos tercios
    [twice] cerca del doble de
   *[several] varias veces
}
S011 = { $place }: { $odd-in }, el mismo texto figura también en otro lugar ({ $other }), sin que se repita { $others-in }.
S011-twice = { $place }: { $odd-in }, el mismo texto figura dos veces, sin que se repita { $others-in }.
S012-passage = { $place }: { $odd-in }, hay un pasaje en el idioma { $other-of }.
S012-copy = { $place }: { $odd-in }, el pasaje reproduce sin cambios { $other }.
S012-version = La mayor parte { $odd-of } está redactada en el idioma { $other-of } ({ $count } de { $all } pasajes).
S013 = { $place }: el pasaje no parece decir { $odd-in } lo mismo que { $others-in }.
S013-exchanged = { $place }: este pasaje y el de otro lugar ({ $other }) parecen haberse intercambiado { $odd-in }, a diferencia de lo que figura { $others-in }.
S014-missing = { $place }: la oración núm. { $ordinal }, que figura { $others-in }, falta { $odd-in }.
S014-added = { $place }: hay una oración (núm. { $ordinal }) { $odd-in } que no figura { $others-in }.
S015 = { $place }: { $odd-in }, disposiciones de la misma clase se designan con palabras distintas: { $words }.
S015-word = { $word } ({ $count })

# Marks of a draft
B-swap = { $place }: { swap }.
B-lacking = { $place }: { lacking }.
B-extra = { $place }: { extra }.
swap = { $extra } { $odd-in }, pero { $lacking } { $others-in }
lacking = { $lacking } { $others-in }, pero no { $odd-in }
extra = { $extra } { $odd-in }, pero no { $others-in }
B-number = { $number }
B-no-brackets = ningún corchete
B-pairs = { $count ->
    [one] un par de corchetes
   *[other] { $number } pares de corchetes
}
B-opening = { $count ->
    [one] un corchete de apertura
   *[other] { $number } corchetes de apertura
}
B-closing = { $count ->
    [one] un corchete de cierre
   *[other] { $number } corchetes de cierre
}
B-opening-and-closing = corchetes de apertura: { $opening }, corchetes de cierre: { $closing }
B001 = { $place }: { $own } { $odd-in }, pero { $usual } { $others-in }.
B001-moved = { $place }: { $surplus } { $odd-in }; { $others-in } figura en otro lugar ({ $other }).
B002-open = { $place }: un corchete abierto { $odd-in } no se cierra.
B002-close = { $place }: un corchete cerrado { $odd-in } no se había abierto.
B003-nesting = { $place }: los corchetes no están anidados { $odd-in } del mismo modo que { $others-in }.
B003-empty = { $place }: los corchetes están vacíos { $odd-in }, a diferencia de lo que figura { $others-in }.
B003-filled = { $place }: los corchetes contienen texto { $odd-in }, a diferencia de lo que figura { $others-in }.
B003-sentence = { $place }: los corchetes están { $odd-in } en una oración distinta que { $others-in }.
B003-words = { $place }: los corchetes encierran { $odd-in } otras palabras que { $others-in }.
B004-option = opción { $number }
B005-mark = llamada de nota { $sign }
B005-empty-mark = llamada de nota vacía
B005-moved = { $place }: { $marks } { $odd-in }; { $others-in } figura en otro lugar ({ $other }).
B005-wholesale = { $place }: primero de { $count } lugares en que las llamadas de nota { $odd-of } difieren de las de los otros textos.
B006-other = { $place }: { $odd-in }, la llamada { $mark } y la nota { $note } no se corresponden.
B006-note = { $place }: { $odd-in }, ninguna llamada remite a la nota { $note }.
B006-mark = { $place }: { $odd-in }, ninguna nota corresponde a la llamada { $mark }.
B008-brackets = { $place }: quedan corchetes { $odd-in }.
B008-option = { $place }: queda el texto de una opción { $odd-in }.
B008-slot = { $place }: queda un espacio por completar { $odd-in }.
B007 = Hay corchetes invertidos { $odd-in } ({ $count }); se han leído como corresponde.
B009-choice = una elección entre { $number } redacciones
B010-open = una nota que indica que el texto está pendiente
B010-agreed = una nota que indica que el texto está acordado
B010-deleted = una nota que indica que el texto está suprimido

# Values
N-swap = { $place }: { swap }.
N-lacking = { $place }: { lacking }.
N-extra = { $place }: { extra }.
N-value = { $value }
N-measured = { $value } { measure }
N-unit = { measure }
N-day-month-year = { $day } de { month } de { $year }
N-day-month = { $day } de { month }
N-month-year = { month } de { $year }
N-day-year = { $day }, { $year }
N-month = { month }
N-day = { $day }
N-year = { $year }
N005 = { $place }: un mismo número es { $words } en letras y { $figures } en cifras { $odd-in }.
measure = { $measure ->
    [percent] %
    [dollar] { $value-count ->
        [one] dólar
       *[other] dólares
    }
    [euro] { $value-count ->
        [one] euro
       *[other] euros
    }
    [pound] { $value-count ->
        [one] libra
       *[other] libras
    }
    [franc] { $value-count ->
        [one] franco
       *[other] francos
    }
    [yen] { $value-count ->
        [one] yen
       *[other] yenes
    }
    [yuan] yuan
    [rouble] { $value-count ->
        [one] rublo
       *[other] rublos
    }
    [rupee] { $value-count ->
        [one] rupia
       *[other] rupias
    }
    [minute] { $value-count ->
        [one] minuto
       *[other] minutos
    }
    [hour] { $value-count ->
        [one] hora
       *[other] horas
    }
    [day] { $value-count ->
        [one] día
       *[other] días
    }
    [week] { $value-count ->
        [one] semana
       *[other] semanas
    }
    [month] { $value-count ->
        [one] mes
       *[other] meses
    }
    [metre] { $value-count ->
        [one] metro
       *[other] metros
    }
    [kilometre] { $value-count ->
        [one] kilómetro
       *[other] kilómetros
    }
    [mile] { $value-count ->
        [one] milla
       *[other] millas
    }
    [hectare] { $value-count ->
        [one] hectárea
       *[other] hectáreas
    }
    [kilogram] { $value-count ->
        [one] kilogramo
       *[other] kilogramos
    }
    [tonne] { $value-count ->
        [one] tonelada
       *[other] toneladas
    }
    [square-metre] { $value-count ->
        [one] metro cuadrado
       *[other] metros cuadrados
    }
    [cubic-metre] { $value-count ->
        [one] metro cúbico
       *[other] metros cúbicos
    }
    [square-kilometre] { $value-count ->
        [one] kilómetro cuadrado
       *[other] kilómetros cuadrados
    }
    [second] { $value-count ->
        [one] segundo
       *[other] segundos
    }
    [millimetre] { $value-count ->
        [one] milímetro
       *[other] milímetros
    }
    [centimetre] { $value-count ->
        [one] centímetro
       *[other] centímetros
    }
    [litre] { $value-count ->
        [one] litro
       *[other] litros
    }
    [gallon] { $value-count ->
        [one] galón
       *[other] galones
    }
    [gram] { $value-count ->
        [one] gramo
       *[other] gramos
    }
    [watt] { $value-count ->
        [one] vatio
       *[other] vatios
    }
    [kilowatt] { $value-count ->
        [one] kilovatio
       *[other] kilovatios
    }
    [megawatt] { $value-count ->
        [one] megavatio
       *[other] megavatios
    }
    [decade] { $value-count ->
        [one] decenio
       *[other] decenios
    }
   *[year] { $value-count ->
        [one] año
       *[other] años
    }
}
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
    [12] diciembre
   *[other] otro mes
}

# References
R001 = { $place }: remisión divergente — { $extra }, { $odd-in }; { $lacking }, { $others-in }.
R001-lacking = { $place }: falta { $odd-in } una remisión que figura { $others-in } — { $lacking }.
R001-extra = { $place }: figura { $odd-in } una remisión que falta { $others-in } — { $extra }.
R-target = { $address }
R-others = otras
R002 = { $place }: remisión sin objeto { $odd-in } — { $target } no existe.
R003-another = { $place }: se habla { $odd-in } de un instrumento distinto del presente ({ instrument }), mientras que se trata del presente { $others-in }.
R003-this = { $place }: se habla { $odd-in } del presente instrumento ({ instrument }), mientras que se trata de otro { $others-in }.
R004-itself = { $place }: remisión { $odd-in } a la propia disposición que la contiene — { $target }.
R004-bracketed = { $place }: remisión { $odd-in } a una disposición que figura entre corchetes — { $target }.
R004-deleted = { $place }: remisión { $odd-in } a una disposición suprimida — { $target }.
R003-exchange = { $place }: { $odd-in } figura { $words } donde { $others-in } figura otro instrumento.
instrument = { $instrument ->
    [convention] convención
    [charter] carta
    [treaty] tratado
    [protocol] protocolo
    [statute] estatuto
    [agreement] acuerdo
    [covenant] pacto
    [declaration] declaración
   *[constitution] constitución
}

# Force
F-changed = { $place }: { $has } ({ $words }) { $odd-in }, pero { $usual } { $others-in }.
F-alone = { $place }: { $has } ({ $words }) { $odd-in }, pero nada semejante { $others-in }.
F-negation = una negación
F-obligation = una obligación
F-permission = una facultad
F-prohibition = una prohibición
F-refusal = una denegación de permiso
F-restraint = una obligación de no hacer
F-recommendation = una recomendación
F-entitlement = un derecho
F001-lost = { $place }: ninguna negación { $odd-in }, pero sí una { $others-in }.
F001-fewer = { $place }: una negación menos { $odd-in } que { $others-in }.
F001-unbounded = { $place }: { $words } sin negación { $odd-in }, pero nada semejante { $others-in }.
F001-added = { $place }: una negación { $odd-in } que no figura { $others-in }.

# Terms
T-concept = “{ $term }”
T001 = { $place }: el término { $words } empleado { $odd-in } designa el concepto { $wrong }, mientras que el empleado { $others-in } designa el concepto { $right }.
T002 = { $place }: se emplea { $words } { $odd-in } donde figura { $others-in } el término correspondiente al concepto { $concept }; la base terminológica ofrece { $preferred }.
T003 = { $place }: el concepto { $concept } falta { $odd-in } en una enumeración en la que figura { $others-in }.
T004 = { $place }: ningún término designa { $odd-in } el concepto { $concept }, que sí se nombra { $others-in }.

# Names of the rules
name-S001 = disposición ausente
name-S002 = disposición añadida
name-S003 = división o unión
name-S004 = disposición desplazada
name-S005 = número diferente
name-S006 = salto de numeración
name-S007 = nivel diferente
name-S008 = epígrafe ausente
name-S009 = numeración mixta
name-S010 = extensión inusual
name-S011 = texto repetido
name-S012 = texto sin traducir
name-S013 = texto fuera de lugar
name-S014 = oración ausente
name-S015 = palabra de división
name-N001 = número distinto
name-N002 = fecha diferente
name-N003 = unidad diferente
name-N004 = signatura diferente
name-N005 = letras y cifras
name-R001 = remisión diferente
name-R002 = remisión sin objeto
name-R003 = otro instrumento
name-R004 = remisión singular
name-B001 = corchetes divergentes
name-B002 = corchetes sin pareja
name-B003 = posición de los corchetes
name-B004 = opciones divergentes
name-B005 = notas divergentes
name-B006 = nota aislada
name-B007 = corchetes invertidos
name-B008 = marca de proyecto pendiente
name-B009 = alternativas divergentes
name-B010 = indicaciones de estado divergentes
name-F001 = negación perdida
name-F002 = prohibición modificada
name-F003 = facultad u obligación
name-F004 = recomendación modificada
name-T001 = término confundido
name-T002 = término desaconsejado
name-T003 = serie incompleta
name-T004 = término ausente
name-U001 = letra engañosa
name-U002 = escrituras pegadas
name-U003 = controles de dirección
name-U004 = carácter invisible
name-U005 = texto dañado
name-U006 = escritura equivocada
name-U007 = cifra por letra
name-U008 = residuo
name-U009 = puntuación
name-U010 = formas impresas
name-U011 = signos que impiden buscar
name-U012 = texto no normalizado
name-U013 = cifras mezcladas
name-U014 = espacios franceses

# Terms in two ways, and definitions
T005 = El concepto { $concept } se expresa { $odd-in } con { $usual } ({ $often }) y con { $rare } ({ $seldom }: { $places }), mientras que se emplea un solo término { $others-in }.
T006 = { $place }: el término { $words } designa { $odd-in } tanto el concepto { $wrong } como, aquí y en otros lugares ({ $provisions } disposiciones), el concepto { $right }, que se distinguen { $others-in }.
T007 = { $place }: no se define ningún término { $odd-in } donde se define { $term } { $others-in }.
T008-everywhere = { $place }: el término { $term } se define y no se emplea en ningún texto.
T008-alone = { $place }: el término { $term } se define { $odd-in } y no se emplea, mientras que sí se emplea { $others-in }.
T009-some = El término { $term } lleva mayúscula { $odd-in } ({ $kept } veces), salvo aquí: { $places }.
T009-and-more = El término { $term } lleva mayúscula { $odd-in } ({ $kept } veces), salvo aquí, entre otros lugares: { $places }.
T010 = { $place }: el término { $term } figura entre comillas { $odd-in } y vuelve a emplearse sin estar definido.
T011 = El término { $other } se expresa { $odd-in } con { $rendering } ({ $count } veces), pero de otro modo aquí: { $places }; el uso es constante { $others-in }.
T012 = { $place }: { $odd-in } figura { $words } donde { $others-in } figura lo contrario.
name-T005 = término variable
name-T006 = conceptos fundidos
name-T007 = definición ausente
name-T008 = definición sin uso
name-T009 = falta de mayúscula
name-T010 = término no definido
name-T011 = término divergente
name-T012 = palabra contraria

# Words of the page
page-tagline = Comparación de las versiones de un proyecto
page-documents = Documentos
page-document = Documento
page-skip = Ir a los textos
page-must-be-corrected = El proyecto no está listo: las versiones no dicen lo mismo.
page-worth-a-look = Ningún error. Conviene revisar algunos pasajes.
page-only-notes = Ni errores ni advertencias; solo notas.
page-no-differences = No se han hallado diferencias.
page-unchecked = Problemas que impidieron comprobar otros textos (indicados durante la ejecución):
page-errors = Errores
page-warnings = Advertencias
page-notes = Notas
page-error = Error
page-warning = Advertencia
page-note = Nota
page-first-error = Ir al primer error
page-first-finding = Ir a la primera observación
page-how-to-read = Cómo leer esta página
page-words-alone = Las palabras marcadas
page-words-alone-mean = solo figuran en esa versión.
page-words-agreeing = Las palabras subrayadas
page-words-agreeing-mean = son las de las otras versiones en ese lugar.
page-number-leads = El número lleva a la explicación.
page-summary = Resumen
page-by-rule = Qué difiere y en qué versión
page-by-article = Dónde, artículo por artículo
page-what-was-read = Lo que se ha leído
page-list-of-findings = Lista de todas las observaciones
page-side-by-side = Las versiones en paralelo
page-rule = Regla
page-language = Idioma
page-file = Archivo
page-articles = Artículos
page-provisions = Disposiciones
page-provision = Disposición
page-rows = Pasajes alineados
page-verdict = Conclusión
page-all = Total
page-finding = Observación
page-stands-alone = Difiere sola:
page-within = En
page-divided = Divididas:
page-agree = Coinciden:
page-missing-here = falta aquí
page-no-text = sin texto
page-elsewhere = véase el lugar
page-other-findings = Observaciones sobre todo el texto
page-show = Mostrar
page-severity = Gravedad
page-languages = Versiones
page-article = Artículo
page-all-rules = Todas las reglas
page-all-articles = Todos los artículos
page-whole-document = Documento completo
page-only-with-findings = Solo donde hay diferencias
page-clear = Mostrar todo
page-columns = Columnas
page-move-earlier = Mover antes
page-move-later = Mover después
page-previous = Observación anterior
page-next = Observación siguiente
page-shown = Observaciones mostradas:
page-help = Ayuda
page-keys = Teclas
page-key-next = observación siguiente
page-key-previous = observación anterior
page-key-clear = volver a mostrar todo
page-key-help = esta ayuda
page-close = Cerrar
page-rules-explained = Las reglas en que se basan estas observaciones
page-why-it-matters = Por qué importa
page-limits = Límites
page-acceptance = Aceptación
page-accepted = Aceptadas
page-not-accepted = No aceptadas
page-made-by = Elaborado por

# Words of the workbook and of Markdown
table-summary = Resumen
table-findings = Observaciones
table-side-by-side = En paralelo
table-document = Documento
table-severity = Gravedad
table-rule = Regla
table-provision = Disposición
table-message = Observación
table-stands-alone = Difieren
table-agree = Coinciden
table-place = Lugar
table-all = Total
table-unchecked = Problemas que impidieron comprobar otros textos
table-own-text = Texto
table-differences = Diferencias entre las versiones lingüísticas
table-divided = Los textos están divididos
table-nothing = Ninguna diferencia.
table-version = Versión
table-missing = falta
table-problems = Problemas que impidieron comprobar otros textos:

# El control
gate-blocked = BLOQUEADO
gate-not-checked = NO COMPROBADO
gate-clear = EN ORDEN
gate-profile = perfil { $profile }: { $threshold ->
    [error] los errores bloquean
    [warning] los errores y las advertencias bloquean
    [never] nada bloquea
   *[note] toda observación bloquea
}
gate-more = y { $count } más: `{ $command }` las muestra todas.
gate-counts = { $count ->
    [0] Nada impide el paso
    [one] { $count } observación impide el paso
   *[other] { $count } observaciones impiden el paso
} en { $documents }
gate-below = { $count } por debajo del umbral
gate-waived = { $count ->
    [one] { $count } aceptada
   *[other] { $count } aceptadas
}
gate-known = { $count ->
    [one] { $count } ya conocida
   *[other] { $count } ya conocidas
}
gate-incomplete = Lo que no se pudo comprobar se indica más arriba; nada pasa hasta que se compruebe todo.
gate-what-to-do = Corrija los textos o acepte una observación:
gate-stop = .
