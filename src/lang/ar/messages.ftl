# What reports say in Arabic.

language-ar = { $count ->
    [one] العربي
    [two] العربي
   *[other] العربية
}
language-zh = { $count ->
    [one] الصيني
    [two] الصيني
   *[other] الصينية
}
language-en = { $count ->
    [one] الإنكليزي
    [two] الإنكليزي
   *[other] الإنكليزية
}
language-fr = { $count ->
    [one] الفرنسي
    [two] الفرنسي
   *[other] الفرنسية
}
language-ru = { $count ->
    [one] الروسي
    [two] الروسي
   *[other] الروسية
}
language-es = { $count ->
    [one] الإسباني
    [two] الإسباني
   *[other] الإسبانية
}
versions = { $count ->
    [0] لا نص
    [one] النص { $names }
    [two] النصان { $names }
   *[other] النصوص { $names }
}
    .in = { $count ->
        [0] في أي نص
        [one] في النص { $names }
        [two] في النصين { $names }
       *[other] في النصوص { $names }
    }
    .of = { $count ->
        [0] أي نص
        [one] النص { $names }
        [two] النصين { $names }
       *[other] النصوص { $names }
    }
others = { $count ->
    [2] النصان الآخران
    [3] النصوص الثلاثة الأخرى
    [4] النصوص الأربعة الأخرى
   *[other] النصوص الخمسة الأخرى
}
    .in = { $count ->
        [2] في النصين الآخرين
        [3] في النصوص الثلاثة الأخرى
        [4] في النصوص الأربعة الأخرى
       *[other] في النصوص الخمسة الأخرى
    }
    .of = { $count ->
        [2] النصين الآخرين
        [3] النصوص الثلاثة الأخرى
        [4] النصوص الأربعة الأخرى
       *[other] النصوص الخمسة الأخرى
    }
list-last = { $before } و{ $item }
list-more = { $before } و{ $item }
quotation = ”{ $text }“
figure-group = {"\u00a0"}
figure-point = ,
this-text = هذا النص

# Words of the reports
severity-error = خطأ
severity-warning = تنبيه
severity-note = ملاحظة
report-rows = عدد الوحدات المتقابلة: { $rows }، النصوص: { $versions }
report-missing = غير موجود؛ موضعه:
report-all = المجموع
report-comma = {"، "}
report-none = لا توجد اختلافات
report-errors = { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
   *[other] { $count } خطأ
}
report-warnings = { $count ->
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
   *[other] { $count } تنبيها
}
report-notes = { $count ->
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
   *[other] { $count } ملاحظة
}
report-documents = { $count ->
    [one] وثيقة واحدة
    [two] وثيقتين
    [few] { $count } وثائق
   *[other] { $count } وثيقة
}
report-verdict = { $found } في { $documents }.
report-nothing = لم يُفحص أي نص.
report-hint = يشرح الأمر `{ $command }` القاعدة المعنية (بالإنكليزية).
report-accepted = المقبول منها: { $count }.
report-accepted-because = قُبلت:
report-problems = { $count ->
    [one] مشكلة واحدة حالت
    [two] مشكلتان حالتا
    [few] { $count } مشاكل حالت
   *[other] { $count } مشكلة حالت
} دون فحص نصوص أخرى.

# The text itself
U-one = { $place }، { $odd-in }: { $what }{ $more ->
    [0] {""}
    [one] ، هنا وفي موضع آخر
    [two] ، هنا وفي موضعين آخرين
    [few] ، هنا وفي { $more } مواضع أخرى
   *[other] ، هنا وفي { $more } موضعا آخر
}{ $why }.
U-all = { $place } (أول موضع)، { $odd-in }: { $several }، وعددها { $count }، أولها { $what }{ $why }.
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $letters-count ->
    [1] { $word }، وفيها حرف دخيل: { $letters }
   *[other] { $word }، وفيها حروف دخيلة: { $letters }
}
U001-letter = { $letter } ({ script })
U001-stand-in = { $word }، وفيها { $letter } بدلا من { $own }
script = { $script ->
    [latin] من الحروف اللاتينية
    [cyrillic] من الحروف السيريلية
    [greek] من الحروف اليونانية
    [arabic] من الحروف العربية
    [han] من الحروف الصينية
    [kana] من الحروف اليابانية أو الكورية
   *[other] من حروف أخرى
}
U002-word = { $word }، وهي كلمة تخلط بين كتابتين
U005-lost = علامة تدل على حرف مفقود (U+FFFD)
U005-private = حروف لا يعرفها إلا خط واحد أو برنامج واحد (بدءا من { $code })
U005-misread = { $word }، المقروءة بترميز خاطئ
U005-repaired = { $word }، والصواب { $repaired }، بسبب خطأ في الترميز
U006 = نسبة الحروف التي هي { script } { $odd-in } لا تتجاوز { $share } في المائة.
U006-like = نسبة الحروف التي هي { script } { $odd-in } لا تتجاوز { $share } في المائة؛ ويبدو أنه { $like }.
U007-digit = { $word }، وفيها رقم مكان حرف
U007-letter = { $word }، وفيها حرف مكان رقم
U009-twice = تكرار العلامة { $mark }
U009-foreign = العلامة { $mark } من كتابة أخرى
U009-european = العلامة الأوروبية { $mark } بين حروف اللغة نفسها
U010-run = { $word }، المخزنة بأشكالها المطبوعة
U001-several = كلمات فيها حروف متشابهة من كتابة أخرى
U001-why = ؛ فلا يعثر عليها أي بحث
U002-several = كلمات تخلط بين كتابتين
U003-several = محارف اتجاه تقلب النص أو تُركت مفتوحة
U003-why = ؛ فيظهر النص على غير ما هو مخزن
U003-override = فرض لاتجاه الكتابة ({ $code })
U003-embedding = اتجاه مضمّن لم يُغلق ({ $code })
U003-isolate = عزل اتجاه لم يُغلق ({ $code })
U003-embedding-end = نهاية اتجاه لم يُفتح ({ $code })
U003-isolate-end = نهاية عزل لم يُفتح ({ $code })
U004-several = محارف غير مرئية
U004-why = ؛ ولا يراعيها أي بحث
U004-soft-hyphen = واصلة اختيارية ({ $code })
U004-space = مسافة بلا عرض ({ $code })
U004-non-joiner = فاصل حروف بلا عرض ({ $code })
U004-joiner = واصل حروف بلا عرض ({ $code })
U004-word-joiner = واصل كلمات ({ $code })
U004-byte-order = علامة ترتيب البايتات ({ $code })
U004-empty-letter = حرف فارغ ({ $code })
U004-operator = عامل غير مرئي ({ $code })
U004-selector = محدِّد شكل ({ $code })
U004-tag = وسم غير مرئي ({ $code })
U004-control = رمز تحكم ({ $code })
U005-several = مواضع مشوهة
U007-several = أرقام مكان حروف أو حروف مكان أرقام
U008-several = بقايا برنامج آخر
U008-why = ؛ وهي ليست من النص
U009-several = علامات ترقيم مكررة أو من كتابة أخرى
U010-several = سلاسل حروف مخزنة بأشكالها المطبوعة
U010-why = ؛ وهذا يعيق البحث
U011-several = كلمات ممدودة (كشيدة) أو مشكولة
U011-why = ؛ وهذا يعيق البحث
U012-several = كلمات خُزنت علاماتها منفصلة عن حروفها (بغير صيغة NFC)
U012-why = ؛ فيعدّها البحث كلمات أخرى
U013-several = أعداد مكتوبة بأرقام غير أرقام معظم النص
U014-several = علامات ترقيم بلا المسافة اللازمة لها

# Structure
S001 = { $place }: هذا الحكم غير وارد { $odd-in }{ $more ->
    [0] {""}
    [one] ، ومثله المقطع الذي يليه
    [two] ، ومثله المقطعان اللذان يليانه
    [few] ، ومثله { $more } مقاطع تليه
   *[other] ، ومثله { $more } مقطعا تليه
}، وهو وارد { $others-in }.
S001-hollow = { $place }: لا يرد { $odd-in } سوى الرقم من دون نص، بينما يرد النص { $others-in }.
S002 = { $place }: هذا الحكم وارد فقط { $odd-in }{ $blocks ->
    [one] {""}
   *[other] {" "}(عدد المقاطع: { $blocks })
}، وغير وارد { $others-in }.
S003-divided = { $place }: المقطع مقسوم { $odd-in }، وهو مقطع واحد { $others-in }.
S003-joined = { $place }: المقطع مدمج مع ما يليه { $odd-in }، وهو قائم بذاته { $others-in }.
S004 = { $place }: موضع هذا الحكم { $odd-in } غير موضعه { $others-in }.
S004-beside = { $place }: هذا الحكم وارد { $odd-in } { $side ->
    [before] قبل حكم آخر
   *[behind] بعد حكم آخر
} ({ $other }){ $numbered }، خلافا للترتيب { $others-in }.
S004-numbered = {" "}ورقمه { $label }
S004-same-number = {""}
S005 = { $place }: الترقيم مختلف ({ $own })، والرقم هو { $number } { $others-in }.
S005-own = { $label } { $odd-in }
S005-none = { $place }: لا رقم ولا حرف قبله { $odd-in }، خلافا لما ورد { $others-in }.
S005-none-in-list = { $place }: لا رقم ولا حرف قبله { $odd-in }، ولا قبل غيره في القائمة نفسها، خلافا لما ورد { $others-in }.
S005-none-in-document = { $place }: لا رقم ولا حرف قبله { $odd-in }، ولا قبل مقاطع أخرى من الوثيقة (عددها { $more })، خلافا لما ورد { $others-in }.
S006-repeated = { $place }: الرقم { $first } مكرر { $odd-in }.
S006-gap = { $place }: الترقيم ينتقل من { $first } إلى { $second } { $odd-in }.
S006-back = { $place }: الترقيم يعود من { $first } إلى { $second } { $odd-in }.
S007-lower = { $place }: مستوى هذا الحكم { $odd-in } أدنى من مستواه { $others-in }.
S007-higher = { $place }: مستوى هذا الحكم { $odd-in } أعلى من مستواه { $others-in }.
S008-missing = { $place }: غير وارد { $odd-in }، ووارد { $others-in }.
S008-added = { $place }: وارد فقط { $odd-in }، وغير وارد { $others-in }.
S008-untitled = { $place }: بلا عنوان { $odd-in }، وبعنوان { $others-in }.
S008-titled = { $place }: بعنوان { $odd-in }، وبلا عنوان { $others-in }.
S009 = { $place }: { $odd-in }، ترقيم { $labels } يخالف شكل بقية القائمة، وهو من قبيل { $usual }.
S010-short = { $place }: المقطع { $odd-in } أقصر بكثير مما يُتوقع بالمقارنة بما ورد { $others-in } ({ share }).
S010-long = { $place }: المقطع { $odd-in } أطول بكثير مما يُتوقع بالمقارنة بما ورد { $others-in } ({ share }).
share = { $share ->
    [under-half] أقل من نصف الطول
    [half] نحو نصف الطول
    [two-thirds] نحو ثلثي الطول
    [twice] نحو ضعف الطول
   *[several] عدة أضعاف الطول
}
S011 = { $place }: { $odd-in }، النص نفسه وارد أيضا في موضع آخر ({ $other })، وهو غير مكرر { $others-in }.
S011-twice = { $place }: { $odd-in }، النص نفسه وارد مرتين، وهو غير مكرر { $others-in }.
S012-passage = { $place }: { $odd-in }، ورد مقطع بلغة أخرى ({ $other }).
S012-copy = { $place }: { $odd-in }، أُبقي { $other } على حاله.
S012-version = معظم ما ورد { $odd-in } مكتوب بلغة أخرى ({ $other }؛ { $count } من أصل { $all } من المقاطع).
S013 = { $place }: لا يبدو أن المقطع { $odd-in } يقول ما يقوله { $others-in }.
S013-exchanged = { $place }: { $odd-in }، يبدو أن هذا المقطع والمقطع الوارد في موضع آخر ({ $other }) حل كل منهما محل الآخر، خلافا لما ورد { $others-in }.
S014-missing = { $place }: الجملة { $ordinal } غير واردة { $odd-in }، وهي واردة { $others-in }.
S014-added = { $place }: وردت جملة (رقمها { $ordinal }) { $odd-in } ولم ترد { $others-in }.
S015 = { $place }: { $odd-in }، عُنونت أحكام من نوع واحد بألفاظ مختلفة: { $words }.
S015-word = { $word } ({ $count })

# Marks of a draft
B-swap = { $place }: { swap }.
B-lacking = { $place }: { lacking }.
B-extra = { $place }: { extra }.
swap = { $odd-in }: { $extra }، و{ $others-in }: { $lacking }
lacking = { $others-in }: { $lacking }، ولا وجود لذلك { $odd-in }
extra = { $odd-in }: { $extra }، ولا وجود لذلك { $others-in }
B-number = { $number }
B-no-brackets = لا أقواس معقوفة
B-pairs = { $count ->
    [one] زوج واحد من الأقواس المعقوفة
    [two] زوجان من الأقواس المعقوفة
    [few] { $number } أزواج من الأقواس المعقوفة
   *[other] { $number } زوجا من الأقواس المعقوفة
}
B-opening = { $count ->
    [one] قوس معقوف مفتوح واحد
    [two] قوسان معقوفان مفتوحان
    [few] { $number } أقواس معقوفة مفتوحة
   *[other] { $number } قوسا معقوفا مفتوحا
}
B-closing = { $count ->
    [one] قوس معقوف مغلق واحد
    [two] قوسان معقوفان مغلقان
    [few] { $number } أقواس معقوفة مغلقة
   *[other] { $number } قوسا معقوفا مغلقا
}
B-opening-and-closing = أقواس معقوفة مفتوحة عددها { $opening } ومغلقة عددها { $closing }
B001 = { $place }: { $odd-in } { $own }، و{ $others-in } { $usual }.
B001-moved = { $place }: { $odd-in } { $surplus }، وموضع ذلك مختلف { $others-in } ({ $other }).
B002-open = { $place }: قوس معقوف مفتوح لم يُغلق { $odd-in }.
B002-close = { $place }: قوس معقوف مغلق لم يُفتح { $odd-in }.
B003-nesting = { $place }: تداخل الأقواس المعقوفة { $odd-in } مختلف عنه { $others-in }.
B003-empty = { $place }: الأقواس المعقوفة فارغة { $odd-in }، خلافا لما ورد { $others-in }.
B003-filled = { $place }: الأقواس المعقوفة تحوي كلاما { $odd-in }، خلافا لما ورد { $others-in }.
B003-sentence = { $place }: الأقواس المعقوفة واقعة { $odd-in } في جملة غير الجملة الواقعة فيها { $others-in }.
B003-words = { $place }: الأقواس المعقوفة تحصر { $odd-in } كلاما غير الذي تحصره { $others-in }.
B004-option = الخيار { $number }
B005-mark = إشارة الحاشية { $sign }
B005-empty-mark = إشارة حاشية فارغة
B005-moved = { $place }: { $odd-in } { $marks }، وموضع ذلك مختلف { $others-in } ({ $other }).
B005-wholesale = { $place }: أول { $count } من المواضع التي تختلف فيها إشارات الحواشي { $odd-in } عنها في النصوص الأخرى.
B006-other = { $place }: إشارة الحاشية { $mark } والحاشية { $note } غير متطابقتين { $odd-in }.
B006-note = { $place }: لا إشارة في المتن إلى الحاشية { $note } { $odd-in }.
B006-mark = { $place }: لا حاشية تقابل إشارة الحاشية { $mark } { $odd-in }.
B008-brackets = { $place }: لا تزال هناك أقواس معقوفة { $odd-in }.
B008-option = { $place }: لا يزال نص أحد الخيارات قائما { $odd-in }.
B008-slot = { $place }: لا يزال هناك موضع لم يُستكمل { $odd-in }.
B007 = أقواس معقوفة مقلوبة { $odd-in } (عددها { $count })؛ وقد قُرئت على الوجه المقصود.
B009-choice = صياغات بديلة (عددها { $number })
B010-open = إشارة إلى أن النص لم يُبت فيه بعد
B010-agreed = إشارة إلى أن النص متفق عليه
B010-deleted = إشارة إلى أن النص محذوف

# Values
N-swap = { $place }: { swap }.
N-lacking = { $place }: { lacking }.
N-extra = { $place }: { extra }.
N-value = { $value }
N-measured = { $value-count ->
    [two] { measure }
   *[other] { $value } { measure }
}
N-unit = { measure }
N-day-month-year = { $day } { month } { $year }
N-day-month = { $day } { month }
N-month-year = { month } { $year }
N-day-year = { $day }، { $year }
N-month = { month }
N-day = { $day }
N-year = { $year }
N005 = { $place }: العدد نفسه { $words } بالحروف و{ $figures } بالأرقام { $odd-in }.
measure = { $measure ->
    [percent] في المائة
    [dollar] { $value-count ->
        [two] دولاران
        [few] دولارات
        [many] دولارا
       *[other] دولار
    }
    [euro] يورو
    [pound] { $value-count ->
        [two] جنيهان
        [few] جنيهات
        [many] جنيها
       *[other] جنيه
    }
    [franc] { $value-count ->
        [two] فرنكان
        [few] فرنكات
        [many] فرنكا
       *[other] فرنك
    }
    [yen] { $value-count ->
        [two] ينان
        [few] ينات
        [many] ينا
       *[other] ين
    }
    [yuan] { $value-count ->
        [two] يوانان
        [few] يوانات
        [many] يوانا
       *[other] يوان
    }
    [rouble] { $value-count ->
        [two] روبلان
        [few] روبلات
        [many] روبلا
       *[other] روبل
    }
    [rupee] { $value-count ->
        [two] روبيتان
        [few] روبيات
        [many] روبية
       *[other] روبية
    }
    [minute] { $value-count ->
        [two] دقيقتان
        [few] دقائق
        [many] دقيقة
       *[other] دقيقة
    }
    [hour] { $value-count ->
        [two] ساعتان
        [few] ساعات
        [many] ساعة
       *[other] ساعة
    }
    [day] { $value-count ->
        [two] يومان
        [few] أيام
        [many] يوما
       *[other] يوم
    }
    [week] { $value-count ->
        [two] أسبوعان
        [few] أسابيع
        [many] أسبوعا
       *[other] أسبوع
    }
    [month] { $value-count ->
        [two] شهران
        [few] أشهر
        [many] شهرا
       *[other] شهر
    }
    [metre] { $value-count ->
        [two] متران
        [few] أمتار
        [many] مترا
       *[other] متر
    }
    [kilometre] { $value-count ->
        [two] كيلومتران
        [few] كيلومترات
        [many] كيلومترا
       *[other] كيلومتر
    }
    [mile] { $value-count ->
        [two] ميلان
        [few] أميال
        [many] ميلا
       *[other] ميل
    }
    [hectare] { $value-count ->
        [two] هكتاران
        [few] هكتارات
        [many] هكتارا
       *[other] هكتار
    }
    [kilogram] { $value-count ->
        [two] كيلوغرامان
        [few] كيلوغرامات
        [many] كيلوغراما
       *[other] كيلوغرام
    }
    [tonne] { $value-count ->
        [two] طنان
        [few] أطنان
        [many] طنا
       *[other] طن
    }
    [square-metre] { $value-count ->
        [two] متران مربعان
        [few] أمتار مربعة
        [many] مترا مربعا
       *[other] متر مربع
    }
    [cubic-metre] { $value-count ->
        [two] متران مكعبان
        [few] أمتار مكعبة
        [many] مترا مكعبا
       *[other] متر مكعب
    }
    [square-kilometre] { $value-count ->
        [two] كيلومتران مربعان
        [few] كيلومترات مربعة
        [many] كيلومترا مربعا
       *[other] كيلومتر مربع
    }
    [second] { $value-count ->
        [two] ثانيتان
        [few] ثوان
        [many] ثانية
       *[other] ثانية
    }
    [millimetre] { $value-count ->
        [two] مليمتران
        [few] مليمترات
        [many] مليمترا
       *[other] مليمتر
    }
    [centimetre] { $value-count ->
        [two] سنتيمتران
        [few] سنتيمترات
        [many] سنتيمترا
       *[other] سنتيمتر
    }
    [litre] { $value-count ->
        [two] لتران
        [few] لترات
        [many] لترا
       *[other] لتر
    }
    [gallon] { $value-count ->
        [two] غالونان
        [few] غالونات
        [many] غالونا
       *[other] غالون
    }
    [gram] { $value-count ->
        [two] غرامان
        [few] غرامات
        [many] غراما
       *[other] غرام
    }
    [watt] { $value-count ->
        [two] واطان
        [few] واطات
        [many] واطا
       *[other] واط
    }
    [kilowatt] { $value-count ->
        [two] كيلوواطان
        [few] كيلوواطات
        [many] كيلوواطا
       *[other] كيلوواط
    }
    [megawatt] { $value-count ->
        [two] ميغاواطان
        [few] ميغاواطات
        [many] ميغاواطا
       *[other] ميغاواط
    }
    [decade] { $value-count ->
        [two] عقدان
        [few] عقود
        [many] عقدا
       *[other] عقد
    }
   *[year] { $value-count ->
        [two] سنتان
        [few] سنوات
        [many] سنة
       *[other] سنة
    }
}
month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
    [12] كانون الأول/ديسمبر
   *[other] شهر آخر
}

# References
R001 = { $place }: الإحالة مختلفة ({ $extra } { $odd-in }، و{ $lacking } { $others-in }).
R001-lacking = { $place }: إحالة وردت { $others-in } ولم ترد { $odd-in } ({ $lacking }).
R001-extra = { $place }: إحالة وردت { $odd-in } ولم ترد { $others-in } ({ $extra }).
R-target = { $address }
R-others = غيرها
R002 = { $place }: { $odd-in }، إحالة إلى حكم لا وجود له ({ $target }).
R003-another = { $place }: { $odd-in }، يدور الكلام على صك آخر ({ instrument })، وهو الصك الحالي { $others-in }.
R003-this = { $place }: { $odd-in }، يدور الكلام على الصك الحالي ({ instrument })، وهو صك آخر { $others-in }.
R004-itself = { $place }: { $odd-in }، حكم يحيل إلى نفسه برقمه ({ $target }).
R004-bracketed = { $place }: { $odd-in }، إحالة إلى حكم وارد بين قوسين معقوفين ({ $target }).
R004-deleted = { $place }: { $odd-in }، إحالة إلى حكم محذوف ({ $target }).
R003-exchange = { $place }: يرد { $odd-in } { $words } بينما يرد { $others-in } صك آخر.
instrument = { $instrument ->
    [convention] اتفاقية
    [charter] ميثاق
    [treaty] معاهدة
    [protocol] بروتوكول
    [statute] نظام أساسي
    [agreement] اتفاق
    [covenant] عهد
    [declaration] إعلان
   *[constitution] دستور
}

# Force
F-changed = { $place }: { $odd-in } { $has } ({ $words })، و{ $others-in } { $usual }.
F-alone = { $place }: { $odd-in } { $has } ({ $words })، ولا مثيل لذلك { $others-in }.
F-negation = نفي
F-obligation = التزام
F-permission = إذن
F-prohibition = حظر
F-refusal = نفي للإذن
F-restraint = التزام بالامتناع
F-recommendation = توصية
F-entitlement = حق
F001-lost = { $place }: لا نفي { $odd-in }، والنفي وارد { $others-in }.
F001-fewer = { $place }: أدوات النفي { $odd-in } أقل بواحدة مما ورد { $others-in }.
F001-unbounded = { $place }: { $words } دون نفي { $odd-in }، ولا مثيل لذلك { $others-in }.
F001-added = { $place }: النفي وارد { $odd-in } وغير وارد { $others-in }.

# Terms
T-concept = ”{ $term }“
T001 = { $place }: { $odd-in }، ورد { $words }، وهو المصطلح الدال على { $wrong }، وورد { $others-in } المصطلح الدال على { $right }.
T002 = { $place }: { $odd-in }، ورد { $words }، وورد { $others-in } المصطلح الدال على { $concept }؛ والوارد في قاعدة المصطلحات هو { $preferred }.
T003 = { $place }: { $odd-in }، لم يرد { $concept } في تعداد ورد فيه { $others-in }.
T004 = { $place }: { $odd-in }، لا يوجد مصطلح دال على { $concept }، وهو موجود { $others-in }.

# Names of the rules
name-S001 = حكم ناقص
name-S002 = حكم زائد
name-S003 = تقسيم أو دمج
name-S004 = حكم منقول
name-S005 = ترقيم مختلف
name-S006 = انقطاع الترقيم
name-S007 = مستوى مختلف
name-S008 = عنوان ناقص
name-S009 = ترقيم مختلط
name-S010 = طول غير معتاد
name-S011 = نص مكرر
name-S012 = نص غير مترجم
name-S013 = نص في غير موضعه
name-S014 = جملة ناقصة
name-S015 = لفظ التقسيم
name-N001 = عدد مختلف
name-N002 = تاريخ مختلف
name-N003 = وحدة مختلفة
name-N004 = رمز مختلف
name-N005 = الحروف والأرقام
name-R001 = إحالة مختلفة
name-R002 = إحالة بلا مرجع
name-R003 = صك مختلف
name-R004 = إحالة غريبة
name-B001 = أقواس مختلفة
name-B002 = أقواس غير متوازنة
name-B003 = موضع الأقواس
name-B004 = خيارات مختلفة
name-B005 = حواش مختلفة
name-B006 = حاشية منفردة
name-B007 = أقواس مقلوبة
name-B008 = علامة مشروع متبقية
name-B009 = اختلاف الصياغات البديلة
name-B010 = اختلاف إشارات حالة النص
name-F001 = نفي مفقود
name-F002 = حظر معدَّل
name-F003 = إذن أو التزام
name-F004 = توصية معدَّلة
name-T001 = مصطلح ملتبس
name-T002 = مصطلح غير مستحب
name-T003 = تعداد ناقص
name-T004 = مصطلح ناقص
name-U001 = حرف مشابه
name-U002 = كتابتان ملتصقتان
name-U003 = محارف الاتجاه
name-U004 = محرف غير مرئي
name-U005 = نص مشوه
name-U006 = كتابة خاطئة
name-U007 = رقم مكان حرف
name-U008 = بقايا
name-U009 = علامات الترقيم
name-U010 = أشكال مطبوعة
name-U011 = علامات تعيق البحث
name-U012 = نص غير موحَّد
name-U013 = أرقام مختلطة
name-U014 = المسافات الفرنسية

# Terms in two ways, and definitions
T005 = { $odd-in }، عُبّر عن { $concept } بلفظ { $usual } (عدد المرات: { $often }) وبلفظ { $rare } (عدد المرات: { $seldom }، ومنها { $places })، واللفظ واحد { $others-in }.
T006 = { $place }: { $odd-in }، يدل { $words } على { $wrong } وكذلك، هنا وفي أحكام أخرى (مجموعها { $provisions })، على { $right }، وهما متمايزان { $others-in }.
T007 = { $place }: { $odd-in }، لم يُعرَّف أي مصطلح حيث عُرِّف { $term } { $others-in }.
T008-everywhere = { $place }: المصطلح { $term } معرَّف ولم يُستخدم في أي نص.
T008-alone = { $place }: { $odd-in }، عُرِّف { $term } ولم يُستخدم، وهو مستخدم { $others-in }.
T009-some = { $odd-in }، يُكتب { $term } بحرف استهلالي كبير (عدد المرات: { $kept }) إلا هنا: { $places }.
T009-and-more = { $odd-in }، يُكتب { $term } بحرف استهلالي كبير (عدد المرات: { $kept }) إلا في مواضع منها: { $places }.
T010 = { $place }: { $odd-in }، ورد { $term } بين علامتي اقتباس واستُخدم مرة أخرى دون تعريف.
T011 = { $odd-in }، عُبّر عن { $other } بلفظ { $rendering } (عدد المرات: { $count }) وبغيره هنا: { $places }؛ واللفظ ثابت { $others-in }.
T012 = { $place }: ترد { $odd-in } عبارة { $words } بينما يرد { $others-in } عكسها.
name-T005 = مصطلح متغير
name-T006 = مفهومان مدمجان
name-T007 = تعريف ناقص
name-T008 = تعريف غير مستخدم
name-T009 = مصطلح بلا حرف كبير
name-T010 = مصطلح غير معرَّف
name-T011 = مصطلح مخالف
name-T012 = لفظ مضاد

# Words of the page
page-tagline = مقارنة نصوص المشروع
page-documents = الوثائق
page-document = الوثيقة
page-skip = الانتقال إلى النصوص
page-must-be-corrected = المشروع غير جاهز: النصوص لا تقول الشيء نفسه.
page-worth-a-look = لا أخطاء. بعض المواضع جدير بالمراجعة.
page-only-notes = لا أخطاء ولا تنبيهات؛ ملاحظات فقط.
page-no-differences = لم يُعثر على اختلافات.
page-unchecked = مشاكل حالت دون فحص نصوص أخرى (ذكرها البرنامج عند تشغيله):
page-errors = الأخطاء
page-warnings = التنبيهات
page-notes = الملاحظات
page-error = خطأ
page-warning = تنبيه
page-note = ملاحظة
page-first-error = الانتقال إلى أول خطأ
page-first-finding = الانتقال إلى أول نتيجة
page-how-to-read = كيف تُقرأ هذه الصفحة
page-words-alone = الكلمات المعلَّمة
page-words-alone-mean = لا ترد إلا في ذلك النص.
page-words-agreeing = الكلمات التي تحتها خط
page-words-agreeing-mean = هي ما ورد في النصوص الأخرى في ذلك الموضع.
page-number-leads = يقود الرقم إلى الشرح.
page-summary = الملخص
page-by-rule = ما يختلف، وفي أي نص
page-by-article = أين، مادة مادة
page-what-was-read = ما جرت قراءته
page-list-of-findings = قائمة بجميع النتائج
page-side-by-side = النصوص جنبا إلى جنب
page-rule = القاعدة
page-language = اللغة
page-file = الملف
page-articles = المواد
page-provisions = الأحكام
page-provision = الحكم
page-rows = المقاطع المتقابلة
page-verdict = الخلاصة
page-all = المجموع
page-finding = نتيجة
page-stands-alone = المنفرد:
page-within = في:
page-divided = المنقسمة:
page-agree = المتفقة:
page-missing-here = غير وارد هنا
page-no-text = لا نص
page-elsewhere = انظر الموضع
page-other-findings = نتائج تتعلق بالنص كله
page-show = إظهار
page-severity = الدرجة
page-languages = النصوص
page-article = المادة
page-all-rules = جميع القواعد
page-all-articles = جميع المواد
page-whole-document = الوثيقة كلها
page-only-with-findings = مواضع الاختلاف فقط
page-clear = إظهار الكل
page-columns = الأعمدة
page-move-earlier = التقديم
page-move-later = التأخير
page-previous = النتيجة السابقة
page-next = النتيجة التالية
page-shown = النتائج المعروضة:
page-help = مساعدة
page-keys = المفاتيح
page-key-next = النتيجة التالية
page-key-previous = النتيجة السابقة
page-key-clear = إعادة إظهار الكل
page-key-help = هذه المساعدة
page-close = إغلاق
page-rules-explained = القواعد التي تستند إليها هذه النتائج
page-why-it-matters = سبب الأهمية
page-limits = الحدود
page-acceptance = القبول
page-accepted = المقبولة
page-not-accepted = غير المقبولة
page-made-by = أعدّه

# Words of the workbook and of Markdown
table-summary = الملخص
table-findings = النتائج
table-side-by-side = جنبا إلى جنب
table-document = الوثيقة
table-severity = الدرجة
table-rule = القاعدة
table-provision = الحكم
table-message = النتيجة
table-stands-alone = المنفردة
table-agree = المتفقة
table-place = الموضع
table-all = المجموع
table-unchecked = مشاكل حالت دون فحص نصوص أخرى
table-own-text = النص
table-differences = الاختلافات بين النصوص اللغوية
table-divided = النصوص منقسمة بالتساوي
table-nothing = لا توجد اختلافات.
table-version = النص اللغوي
table-missing = غير وارد
table-problems = مشاكل حالت دون فحص نصوص أخرى:

# الإجازة
gate-blocked = غير مجاز
gate-not-checked = لم يُفحص
gate-clear = مجاز
gate-profile = المعيار { $profile }: { $threshold ->
    [error] الأخطاء تمنع الإجازة
    [warning] الأخطاء والتنبيهات تمنع الإجازة
    [never] لا شيء يمنع الإجازة
   *[note] كل نتيجة تمنع الإجازة
}
gate-more = و{ $count } غيرها: يعرضها كلها الأمر `{ $command }`.
gate-counts = { $count ->
    [0] لا مانع
   *[other] عدد الموانع: { $count }
} في { $documents }
gate-below = دون الحد: { $count }
gate-waived = المقبولة: { $count }
gate-known = المعروفة من قبل: { $count }
gate-incomplete = ما تعذر فحصه مذكور أعلاه؛ ولا إجازة قبل فحص كل شيء.
gate-what-to-do = تُصحح النصوص، أو تُقبل نتيجة:
gate-stop = .
