# What reports say in Russian.

language-ar = арабский
    .in = арабском
    .of = арабского
language-zh = китайский
    .in = китайском
    .of = китайского
language-en = английский
    .in = английском
    .of = английского
language-fr = французский
    .in = французском
    .of = французского
language-ru = русский
    .in = русском
    .of = русского
language-es = испанский
    .in = испанском
    .of = испанского
versions = { $count ->
    [0] ни один текст
    [1] { $names } текст
   *[other] { $names } тексты
}
    .in = { $count ->
        [0] ни в одном тексте
        [1] { in } { $names-in } тексте
       *[other] { in } { $names-in } текстах
    }
    .of = { $count ->
        [0] ни одного текста
        [1] { $names-of } текста
       *[other] { $names-of } текстов
    }
in = { $first ->
    [fr] во
   *[other] в
}
others = { $count ->
    [2] остальные два текста
    [3] остальные три текста
    [4] остальные четыре текста
   *[other] остальные пять текстов
}
    .in = { $count ->
        [2] в остальных двух текстах
        [3] в остальных трёх текстах
        [4] в остальных четырёх текстах
       *[other] в остальных пяти текстах
    }
    .of = { $count ->
        [2] остальных двух текстов
        [3] остальных трёх текстов
        [4] остальных четырёх текстов
       *[other] остальных пяти текстов
    }
list-last = { $before } и { $item }
list-more = { $before }, { $item }
quotation = «{ $text }»
figure-group = {"\u00a0"}
figure-point = ,
this-text = настоящий текст

# Words of the reports
severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание
report-rows = единиц текста: { $rows }; версии: { $versions }
report-missing = отсутствует; должно находиться здесь:
report-all = всего
report-comma = {", "}
report-none = Расхождений нет
report-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
}
report-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[many] { $count } предупреждений
}
report-notes = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
   *[many] { $count } примечаний
}
report-documents = { $count ->
    [one] { $count } документе
   *[other] { $count } документах
}
report-verdict = { $found } в { $documents }.
report-nothing = Ничего не проверено.
report-hint = `{ $command }` поясняет правило (по-английски).
report-accepted = Принято: { $count }.
report-accepted-because = принято:
report-problems = { $count ->
    [one] { $count } затруднение не позволило
    [few] { $count } затруднения не позволили
   *[many] { $count } затруднений не позволили
} проверить другие тексты.

# The text itself
U-one = { $place }, { $odd-in }: { $what }{ $more ->
    [0] {""}
    [one] ; здесь и ещё в { $more } месте
   *[other] ; здесь и ещё в { $more } местах
}{ $why }.
U-all = { $place } (первый случай), { $odd-in }: { $several }, всего { $count }, начиная с { $what }{ $why }.
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $letters-count ->
    [1] { $word }, где стоит чужая буква: { $letters }
   *[other] { $word }, где стоят чужие буквы: { $letters }
}
U001-letter = { $letter } ({ script })
U001-stand-in = { $word }, где вместо { $own } стоит { $letter }
script = { $script ->
    [latin] латиница
    [cyrillic] кириллица
    [greek] греческое письмо
    [arabic] арабское письмо
    [han] китайские иероглифы
    [kana] японские или корейские знаки
   *[other] иное письмо
}
U002-word = { $word } — в слове смешаны два вида письма
U005-lost = знак утраченного символа (U+FFFD)
U005-private = знаки, известные лишь одному шрифту или программе (начиная с { $code })
U005-misread = { $word } — прочитано в неверной кодировке
U005-repaired = { $word } вместо { $repaired } из-за неверной кодировки
U006 = Буквы своего письма ({ script }) { $odd-in } составляют лишь { $share } процентов.
U006-like = Буквы своего письма ({ script }) { $odd-in } составляют лишь { $share } процентов; по-видимому, это { $like }.
U007-digit = { $word } — цифра вместо буквы
U007-letter = { $word } — буква вместо цифры
U009-twice = знак { $mark } поставлен дважды
U009-foreign = знак { $mark } из другого письма
U009-european = европейский знак { $mark } среди букв своего письма
U010-run = { $word } — записано в печатных начертаниях
U001-several = слова с похожими буквами другого письма
U001-why = ; поиск такого слова не найдёт
U002-several = слова, где смешаны два вида письма
U003-several = знаки направления, переворачивающие текст или оставленные незакрытыми
U003-why = ; текст отображается не так, как записан
U003-override = принудительное изменение направления письма ({ $code })
U003-embedding = вложенное направление, которое не закрыто ({ $code })
U003-isolate = изолированное направление, которое не закрыто ({ $code })
U003-embedding-end = конец направления, которое не было открыто ({ $code })
U003-isolate-end = конец изоляции, которая не была открыта ({ $code })
U004-several = невидимые знаки
U004-why = ; поиск их не учитывает
U004-soft-hyphen = мягкий перенос ({ $code })
U004-space = пробел нулевой ширины ({ $code })
U004-non-joiner = разъединитель нулевой ширины ({ $code })
U004-joiner = соединитель нулевой ширины ({ $code })
U004-word-joiner = соединитель слов ({ $code })
U004-byte-order = метка порядка байтов ({ $code })
U004-empty-letter = пустая буква ({ $code })
U004-operator = невидимый оператор ({ $code })
U004-selector = селектор начертания ({ $code })
U004-tag = невидимая метка ({ $code })
U004-control = управляющий код ({ $code })
U005-several = места с искажённым текстом
U007-several = цифры вместо букв или буквы вместо цифр
U008-several = следы другой программы
U008-why = ; это не текст
U009-several = знаки препинания, удвоенные или из другого письма
U010-several = последовательности букв, записанные в печатных начертаниях
U010-why = ; это мешает поиску
U011-several = слова с растяжкой (кашида) или огласовками
U011-why = ; это мешает поиску
U012-several = слова, где знаки над буквами записаны отдельно (не в форме NFC)
U012-why = ; для поиска это другое слово
U013-several = числа, записанные иными цифрами, чем большинство чисел текста
U014-several = знаки препинания без положенного пробела

# Structure
S001 = { $place }: { $odd-in } это положение отсутствует{ $more ->
    [0] {""}
    [1] , как и следующий за ним фрагмент текста
   *[other] , как и следующие за ним фрагменты текста (всего { $more })
}; { $others-in } оно имеется.
S001-hollow = { $place }: { $odd-in } остался только номер без текста; { $others-in } текст имеется.
S002 = { $place }: это положение имеется только { $odd-in }{ $blocks ->
    [1] {""}
   *[other] {" "}(фрагментов текста: { $blocks })
}; { $others-in } его нет.
S003-divided = { $place }: { $odd-in } текст разделён, а { $others-in } составляет одно целое.
S003-joined = { $place }: { $odd-in } текст объединён с последующим, а { $others-in } стоит отдельно.
S004 = { $place }: { $odd-in } это положение стоит не на том месте, что { $others-in }.
S004-beside = { $place }: { $odd-in } это положение стоит { $side ->
    [before] перед другим
   *[behind] после другого
} ({ $other }){ $numbered }, а { $others-in } порядок иной.
S004-numbered = {" "}под номером { $label }
S004-same-number = {""}
S005 = { $place }: нумерация расходится ({ $own }); { $others-in } здесь стоит номер { $number }.
S005-own = { $odd-in } — { $label }
S005-none = { $place }: { $odd-in } нет ни номера, ни буквы; { $others-in } они есть.
S005-none-in-list = { $place }: { $odd-in } нет ни номера, ни буквы, как и в других местах этого перечня; { $others-in } они есть.
S005-none-in-document = { $place }: { $odd-in } нет ни номера, ни буквы, как и в других местах документа (ещё { $more }); { $others-in } они есть.
S006-repeated = { $place }: { $odd-in } повторяется номер { $first }.
S006-gap = { $place }: { $odd-in } после номера { $first } следует номер { $second }.
S006-back = { $place }: { $odd-in } после номера { $first } нумерация возвращается к номеру { $second }.
S007-lower = { $place }: { $odd-in } это положение стоит на более низком уровне, чем { $others-in }.
S007-higher = { $place }: { $odd-in } это положение стоит на более высоком уровне, чем { $others-in }.
S008-missing = { $place }: { $odd-in } этого нет; { $others-in } это есть.
S008-added = { $place }: это есть только { $odd-in }; { $others-in } этого нет.
S008-untitled = { $place }: { $odd-in } нет названия; { $others-in } оно есть.
S008-titled = { $place }: { $odd-in } есть название; { $others-in } его нет.
S009 = { $place }: { $odd-in } обозначение { $labels } отличается от остальных в перечне, которые имеют вид { $usual }.
S010-short = { $place }: { $odd-in } текст намного короче, чем можно ожидать, если исходить из { $others-of } ({ share } ожидаемого объёма).
S010-long = { $place }: { $odd-in } текст намного длиннее, чем можно ожидать, если исходить из { $others-of } ({ share } ожидаемого объёма).
share = { $share ->
    [under-half] менее половины
    [half] около половины
    [two-thirds] около двух третей
    [twice] около двух размеров
   *[several] несколько размеров
}
S011 = { $place }: { $odd-in } тот же текст стоит и в другом месте ({ $other }); { $others-in } он не повторяется.
S011-twice = { $place }: { $odd-in } один и тот же текст стоит дважды; { $others-in } он не повторяется.
S012-passage = { $place }: { $odd-in } часть текста приведена на другом языке ({ $other }).
S012-copy = { $place }: { $odd-in } без изменений оставлен { $other }.
S012-version = Большая часть { $odd-of } написана на другом языке ({ $other }; фрагментов текста: { $count } из { $all }).
S013 = { $place }: { $odd-in } сказано, по-видимому, не то, что { $others-in }.
S013-exchanged = { $place }: { $odd-in } этот текст и текст другого положения ({ $other }), по-видимому, поменялись местами; { $others-in } они стоят в обратном порядке.
S014-missing = { $place }: { $odd-in } отсутствует предложение { $ordinal }; { $others-in } оно имеется.
S014-added = { $place }: { $odd-in } есть предложение (номер { $ordinal }), которого { $others-in } нет.
S015 = { $place }: { $odd-in } положения одного рода озаглавлены разными словами: { $words }.
S015-word = { $word } ({ $count })

# Marks of a draft
B-swap = { $place }: { swap }.
B-lacking = { $place }: { lacking }.
B-extra = { $place }: { extra }.
swap = { $odd-in } — { $extra }, а { $others-in } — { $lacking }
lacking = { $others-in } — { $lacking }, а { $odd-in } этого нет
extra = { $odd-in } — { $extra }, а { $others-in } этого нет
B-number = { $number }
B-no-brackets = квадратных скобок нет
B-pairs = { $count ->
    [one] { $number } пара квадратных скобок
    [few] { $number } пары квадратных скобок
   *[many] { $number } пар квадратных скобок
}
B-opening = { $count ->
    [one] { $number } открывающая квадратная скобка
    [few] { $number } открывающие квадратные скобки
   *[many] { $number } открывающих квадратных скобок
}
B-closing = { $count ->
    [one] { $number } закрывающая квадратная скобка
    [few] { $number } закрывающие квадратные скобки
   *[many] { $number } закрывающих квадратных скобок
}
B-opening-and-closing = открывающих квадратных скобок: { $opening }, закрывающих: { $closing }
B001 = { $place }: { $odd-in } — { $own }, а { $others-in } — { $usual }.
B001-moved = { $place }: { $odd-in } — { $surplus }; { $others-in } это стоит в другом месте ({ $other }).
B002-open = { $place }: { $odd-in } открыта квадратная скобка, которая не закрыта.
B002-close = { $place }: { $odd-in } закрыта квадратная скобка, которая не была открыта.
B003-nesting = { $place }: { $odd-in } квадратные скобки вложены не так, как { $others-in }.
B003-empty = { $place }: { $odd-in } в квадратных скобках ничего нет, в отличие от { $others-of }.
B003-filled = { $place }: { $odd-in } квадратные скобки заполнены, в отличие от { $others-of }.
B003-sentence = { $place }: { $odd-in } квадратные скобки стоят в ином предложении, чем { $others-in }.
B003-words = { $place }: { $odd-in } в квадратных скобках стоят не те слова, что { $others-in }.
B004-option = вариант { $number }
B005-mark = знак сноски { $sign }
B005-empty-mark = пустой знак сноски
B005-moved = { $place }: { $odd-in } — { $marks }; { $others-in } это стоит в другом месте ({ $other }).
B005-wholesale = { $place }: здесь начинаются расхождения { $odd-of } с остальными в знаках сносок (всего { $count }).
B006-other = { $place }: { $odd-in } знак сноски { $mark } и сноска { $note } не соответствуют друг другу.
B006-note = { $place }: { $odd-in } нет знака, который отсылал бы к сноске { $note }.
B006-mark = { $place }: { $odd-in } нет сноски, к которой отсылает знак { $mark }.
B008-brackets = { $place }: { $odd-in } остались квадратные скобки.
B008-option = { $place }: { $odd-in } остался текст варианта.
B008-slot = { $place }: { $odd-in } осталось незаполненное место.
B007 = Квадратные скобки { $odd-in } перевёрнуты (всего { $count }); они прочитаны по смыслу.
B009-choice = выбор формулировки (вариантов: { $number })
B010-open = пометка о том, что текст не согласован
B010-agreed = пометка о том, что текст согласован
B010-deleted = пометка о том, что текст исключен

# Values
N-swap = { $place }: { swap }.
N-lacking = { $place }: { lacking }.
N-extra = { $place }: { extra }.
N-value = { $value }
N-measured = { $value } { measure }
N-unit = { measure }
N-day-month-year = { $day } { month-of } { $year } года
N-day-month = { $day } { month-of }
N-month-year = { month } { $year } года
N-day-year = { $day }, { $year } год
N-month = { month }
N-day = { $day }
N-year = { $year }
N005 = { $place }: { $odd-in } одно и то же число — { $words } прописью и { $figures } цифрами.
measure = { $measure ->
    [percent] { $value-count ->
        [one] процент
        [few] процента
        [many] процентов
       *[other] процента
    }
    [dollar] { $value-count ->
        [one] доллар
        [few] доллара
        [many] долларов
       *[other] доллара
    }
    [euro] евро
    [pound] { $value-count ->
        [one] фунт
        [few] фунта
        [many] фунтов
       *[other] фунта
    }
    [franc] { $value-count ->
        [one] франк
        [few] франка
        [many] франков
       *[other] франка
    }
    [yen] { $value-count ->
        [one] иена
        [few] иены
        [many] иен
       *[other] иены
    }
    [yuan] { $value-count ->
        [one] юань
        [few] юаня
        [many] юаней
       *[other] юаня
    }
    [rouble] { $value-count ->
        [one] рубль
        [few] рубля
        [many] рублей
       *[other] рубля
    }
    [rupee] { $value-count ->
        [one] рупия
        [few] рупии
        [many] рупий
       *[other] рупии
    }
    [minute] { $value-count ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
    [hour] { $value-count ->
        [one] час
        [few] часа
        [many] часов
       *[other] часа
    }
    [day] { $value-count ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }
    [week] { $value-count ->
        [one] неделя
        [few] недели
        [many] недель
       *[other] недели
    }
    [month] { $value-count ->
        [one] месяц
        [few] месяца
        [many] месяцев
       *[other] месяца
    }
    [metre] { $value-count ->
        [one] метр
        [few] метра
        [many] метров
       *[other] метра
    }
    [kilometre] { $value-count ->
        [one] километр
        [few] километра
        [many] километров
       *[other] километра
    }
    [mile] { $value-count ->
        [one] миля
        [few] мили
        [many] миль
       *[other] мили
    }
    [hectare] { $value-count ->
        [one] гектар
        [few] гектара
        [many] гектаров
       *[other] гектара
    }
    [kilogram] { $value-count ->
        [one] килограмм
        [few] килограмма
        [many] килограммов
       *[other] килограмма
    }
    [tonne] { $value-count ->
        [one] тонна
        [few] тонны
        [many] тонн
       *[other] тонны
    }
    [square-metre] { $value-count ->
        [one] квадратный метр
        [few] квадратных метра
        [many] квадратных метров
       *[other] квадратного метра
    }
    [cubic-metre] { $value-count ->
        [one] кубический метр
        [few] кубических метра
        [many] кубических метров
       *[other] кубического метра
    }
    [square-kilometre] { $value-count ->
        [one] квадратный километр
        [few] квадратных километра
        [many] квадратных километров
       *[other] квадратного километра
    }
    [second] { $value-count ->
        [one] секунда
        [few] секунды
        [many] секунд
       *[other] секунды
    }
    [millimetre] { $value-count ->
        [one] миллиметр
        [few] миллиметра
        [many] миллиметров
       *[other] миллиметра
    }
    [centimetre] { $value-count ->
        [one] сантиметр
        [few] сантиметра
        [many] сантиметров
       *[other] сантиметра
    }
    [litre] { $value-count ->
        [one] литр
        [few] литра
        [many] литров
       *[other] литра
    }
    [gallon] { $value-count ->
        [one] галлон
        [few] галлона
        [many] галлонов
       *[other] галлона
    }
    [gram] { $value-count ->
        [one] грамм
        [few] грамма
        [many] граммов
       *[other] грамма
    }
    [watt] { $value-count ->
        [one] ватт
        [few] ватта
        [many] ватт
       *[other] ватта
    }
    [kilowatt] { $value-count ->
        [one] киловатт
        [few] киловатта
        [many] киловатт
       *[other] киловатта
    }
    [megawatt] { $value-count ->
        [one] мегаватт
        [few] мегаватта
        [many] мегаватт
       *[other] мегаватта
    }
    [decade] { $value-count ->
        [one] десятилетие
        [few] десятилетия
        [many] десятилетий
       *[other] десятилетия
    }
   *[year] { $value-count ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }
}
month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
    [12] декабрь
   *[other] другой месяц
}
month-of = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
    [12] декабря
   *[other] другого месяца
}

# References
R001 = { $place }: ссылки расходятся; { $odd-in } — { $extra }, а { $others-in } — { $lacking }.
R001-lacking = { $place }: { $odd-in } нет ссылки, которая имеется { $others-in }, — { $lacking }.
R001-extra = { $place }: { $odd-in } есть ссылка, которой нет { $others-in }, — { $extra }.
R-target = { $address }
R-others = другие
R002 = { $place }: { $odd-in } есть ссылка на положение, которого там нет, — { $target }.
R003-another = { $place }: { $odd-in } речь идёт о другом документе ({ instrument }), а { $others-in } — о настоящем.
R003-this = { $place }: { $odd-in } речь идёт о настоящем документе ({ instrument }), а { $others-in } — о другом.
R004-itself = { $place }: { $odd-in } положение ссылается по номеру само на себя — { $target }.
R004-bracketed = { $place }: { $odd-in } есть ссылка на положение в квадратных скобках — { $target }.
R004-deleted = { $place }: { $odd-in } есть ссылка на исключённое положение — { $target }.
R003-exchange = { $place }: { $odd-in } назван документ { $words }, тогда как { $others-in } — другой документ.
instrument = { $instrument ->
    [convention] конвенция
    [charter] устав
    [treaty] договор
    [protocol] протокол
    [statute] статут
    [agreement] соглашение
    [covenant] пакт
    [declaration] декларация
   *[constitution] конституция
}

# Force
F-changed = { $place }: { $odd-in } — { $has } ({ $words }), а { $others-in } — { $usual }.
F-alone = { $place }: { $odd-in } — { $has } ({ $words }), а { $others-in } ничего подобного нет.
F-negation = отрицание
F-obligation = обязанность
F-permission = разрешение
F-prohibition = запрет
F-refusal = отказ в разрешении
F-restraint = обязанность воздерживаться
F-recommendation = рекомендация
F-entitlement = право
F001-lost = { $place }: { $odd-in } нет отрицания; { $others-in } оно есть.
F001-fewer = { $place }: { $odd-in } на одно отрицание меньше, чем { $others-in }.
F001-unbounded = { $place }: { $odd-in } перед { $words } нет отрицания; { $others-in } таких слов нет.
F001-added = { $place }: { $odd-in } есть отрицание, которого нет { $others-in }.

# Terms
T-concept = «{ $term }»
T001 = { $place }: { $odd-in } стоит термин { $words }, означающий понятие { $wrong }, а { $others-in } — термин для понятия { $right }.
T002 = { $place }: { $odd-in } стоит { $words }, а { $others-in } — термин для понятия { $concept }; в терминологической базе — { $preferred }.
T003 = { $place }: { $odd-in } в перечне не названо понятие { $concept }, которое названо { $others-in }.
T004 = { $place }: { $odd-in } нет термина для понятия { $concept }, который имеется { $others-in }.

# Names of the rules
name-S001 = отсутствующее положение
name-S002 = лишнее положение
name-S003 = разделение или слияние
name-S004 = перемещённое положение
name-S005 = другой номер
name-S006 = сбой нумерации
name-S007 = другой уровень
name-S008 = отсутствующий заголовок
name-S009 = разнобой обозначений
name-S010 = необычный объём
name-S011 = повтор текста
name-S012 = непереведённый текст
name-S013 = текст не на месте
name-S014 = отсутствующее предложение
name-S015 = слово в заголовке
name-N001 = другое число
name-N002 = другая дата
name-N003 = другая единица
name-N004 = другое условное обозначение
name-N005 = пропись и цифры
name-R001 = другая ссылка
name-R002 = ссылка в никуда
name-R003 = другой документ
name-R004 = необычная ссылка
name-B001 = расхождение скобок
name-B002 = непарные скобки
name-B003 = место скобок
name-B004 = расхождение вариантов
name-B005 = расхождение сносок
name-B006 = непарная сноска
name-B007 = перевёрнутые скобки
name-B008 = оставшаяся помета проекта
name-B009 = расхождение альтернатив
name-B010 = расхождение пометок о согласовании
name-F001 = утраченное отрицание
name-F002 = изменённый запрет
name-F003 = право или обязанность
name-F004 = изменённая рекомендация
name-T001 = смешение терминов
name-T002 = нежелательный термин
name-T003 = неполный перечень
name-T004 = отсутствующий термин
name-U001 = похожая буква
name-U002 = слитные письмена
name-U003 = знаки направления
name-U004 = невидимый знак
name-U005 = искажённый текст
name-U006 = не то письмо
name-U007 = цифра вместо буквы
name-U008 = след программы
name-U009 = пунктуация
name-U010 = печатные начертания
name-U011 = знаки, мешающие поиску
name-U012 = ненормализованный текст
name-U013 = разнобой цифр
name-U014 = французские пробелы

# Terms in two ways, and definitions
T005 = { $odd-in } понятие { $concept } передано и как { $usual } (всего { $often }), и как { $rare } (всего { $seldom }: { $places }); { $others-in } термин один.
T006 = { $place }: { $odd-in } термин { $words } означает и понятие { $wrong }, и — здесь и в других положениях (всего { $provisions }) — понятие { $right }; { $others-in } они различаются.
T007 = { $place }: { $odd-in } термин не определён там, где { $others-in } определён { $term }.
T008-everywhere = { $place }: термин { $term } определён, но не употребляется ни в одном тексте.
T008-alone = { $place }: { $odd-in } термин { $term } определён, но не употребляется; { $others-in } он употребляется.
T009-some = { $odd-in } термин { $term } пишется с прописной буквы (всего { $kept }), а здесь — со строчной: { $places }.
T009-and-more = { $odd-in } термин { $term } пишется с прописной буквы (всего { $kept }), а в ряде мест — со строчной, в том числе: { $places }.
T010 = { $place }: { $odd-in } термин { $term } стоит в кавычках и употребляется снова, но не определён.
T011 = { $odd-in } термин { $other } передан как { $rendering } (всего { $count }), а здесь — иначе: { $places }; { $others-in } термин неизменен.
T012 = { $place }: { $odd-in } стоит { $words }, тогда как { $others-in } — противоположное.
name-T005 = непостоянный термин
name-T006 = слитые понятия
name-T007 = отсутствующее определение
name-T008 = неиспользуемое определение
name-T009 = строчная буква в термине
name-T010 = неопределённый термин
name-T011 = отступление от термина
name-T012 = противоположное слово

# Words of the page
page-tagline = Сличение вариантов проекта
page-documents = Документы
page-document = Документ
page-skip = Перейти к текстам
page-must-be-corrected = Проект не готов: варианты расходятся.
page-worth-a-look = Ошибок нет. Некоторые места стоит проверить.
page-only-notes = Нет ни ошибок, ни предупреждений; только примечания.
page-no-differences = Расхождений не обнаружено.
page-unchecked = Затруднения, не позволившие проверить другие тексты (названы при выполнении программы):
page-errors = Ошибки
page-warnings = Предупреждения
page-notes = Примечания
page-error = Ошибка
page-warning = Предупреждение
page-note = Примечание
page-first-error = Перейти к первой ошибке
page-first-finding = Перейти к первому замечанию
page-how-to-read = Как читать эту страницу
page-words-alone = Выделенные слова
page-words-alone-mean = имеются только в данном варианте.
page-words-agreeing = Подчёркнутые слова
page-words-agreeing-mean = стоят в этом месте в остальных вариантах.
page-number-leads = Номер ведёт к пояснению.
page-summary = Сводка
page-by-rule = Что расходится и в каком варианте
page-by-article = Где именно, по статьям
page-what-was-read = Что было прочитано
page-list-of-findings = Перечень всех замечаний
page-side-by-side = Варианты рядом
page-rule = Правило
page-language = Язык
page-file = Файл
page-articles = Статьи
page-provisions = Положения
page-provision = Положение
page-rows = Сопоставленные фрагменты
page-verdict = Вывод
page-all = Всего
page-finding = Замечание
page-stands-alone = Расходится с остальными:
page-within = В тексте:
page-divided = Мнения разделились:
page-agree = Совпадают:
page-missing-here = здесь отсутствует
page-no-text = нет текста
page-elsewhere = см. соответствующее место
page-other-findings = Замечания ко всему тексту
page-show = Показать
page-severity = Степень
page-languages = Варианты
page-article = Статья
page-all-rules = Все правила
page-all-articles = Все статьи
page-whole-document = Весь документ
page-only-with-findings = Только места с расхождениями
page-clear = Показать всё
page-columns = Столбцы
page-move-earlier = Переместить вперёд
page-move-later = Переместить назад
page-previous = Предыдущее замечание
page-next = Следующее замечание
page-shown = Показано замечаний:
page-help = Справка
page-keys = Клавиши
page-key-next = следующее замечание
page-key-previous = предыдущее замечание
page-key-clear = снова показать всё
page-key-help = эта справка
page-close = Закрыть
page-rules-explained = Правила, на которых основаны замечания
page-why-it-matters = Почему это важно
page-limits = Ограничения
page-acceptance = Принятие
page-accepted = Принято
page-not-accepted = Не принято
page-made-by = Составлено программой

# Words of the workbook and of Markdown
table-summary = Сводка
table-findings = Замечания
table-side-by-side = Рядом
table-document = Документ
table-severity = Степень
table-rule = Правило
table-provision = Положение
table-message = Замечание
table-stands-alone = Расходятся
table-agree = Совпадают
table-place = Место
table-all = Всего
table-unchecked = Затруднения, не позволившие проверить другие тексты
table-own-text = Текст
table-differences = Расхождения между языковыми вариантами
table-divided = Тексты расходятся поровну
table-nothing = Расхождений нет.
table-version = Вариант
table-missing = отсутствует
table-problems = Затруднения, не позволившие проверить другие тексты:

# Контроль
gate-blocked = НЕ ПРОПУЩЕНО
gate-not-checked = НЕ ПРОВЕРЕНО
gate-clear = ПРОПУЩЕНО
gate-profile = профиль { $profile }: { $threshold ->
    [error] препятствуют ошибки
    [warning] препятствуют ошибки и предупреждения
    [never] ничто не препятствует
   *[note] препятствует любое замечание
}
gate-more = и ещё { $count }: `{ $command }` покажет все.
gate-counts = { $count ->
    [0] Препятствий нет
   *[other] Препятствий: { $count }
} в { $documents }
gate-below = ниже порога: { $count }
gate-waived = принято: { $count }
gate-known = известно прежде: { $count }
gate-incomplete = То, что не удалось проверить, названо выше; пропуск возможен, только когда проверено всё.
gate-what-to-do = Исправьте тексты или примите замечание:
gate-stop = .
