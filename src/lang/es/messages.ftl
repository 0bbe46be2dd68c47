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
    [one] , al igual que el bloque de texto siguiente
   *[other] , al igual que los { $more } bloques de texto siguientes
}, pero figura { $others-in }.
S002 = { $place }: esta disposición solo figura { $odd-in }{ $blocks ->
    [one] {""}
   *[other] {" "}({ $blocks } bloques de texto)
} y no { $others-in }.
S003-divided = { $place }: el pasaje está dividido { $odd-in }, mientras que forma un solo bloque { $others-in }.
S003-joined = { $place }: el pasaje está unido a lo que sigue { $odd-in }, mientras que está separado { $others-in }.
S004 = { $place }: la disposición ocupa { $odd-in } un lugar distinto que { $others-in }.
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
S012 = { $place }: { $odd-in }, hay un pasaje en el idioma { $other-of }.
S012-copy = { $place }: { $odd-in }, el pasaje reproduce sin cambios { $other }.
S012-version = La mayor parte { $odd-of } está redactada en el idioma { $other-of } ({ $count } de { $all } bloques de texto).
S013 = { $place }: el pasaje no parece decir { $odd-in } lo mismo que { $others-in }.
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
B007 = Hay corchetes invertidos { $odd-in } ({ $count }); se han leído como corresponde.
