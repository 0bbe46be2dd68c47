//! What tells force in French.

use crate::lang::force::{ForceWords, Frame, Marker, Qualifier, Side};

/// What completes *ne*.
const SECOND_HALVES: &[&str] = &[
    "pas",
    "plus",
    "point",
    "aucun",
    "aucune",
    "aucunement",
    "nul",
    "nulle",
    "nullement",
    "jamais",
    "rien",
    "guère",
    "ni",
    "personne",
];

pub(super) const FORCE: ForceWords = ForceWords {
    markers: &[
        (
            Marker::Nothing,
            "sans retard|sans délai|sans tarder|sans plus tarder|non seulement|non moins|n #|no #|ou non|n importe|n est ce pas|pas seulement|ne serait ce|\
             non pas seulement|ne fût ce|ne pas se limiter|pas limité|pas limitée|n ° #|pouvoir public|\
             doit son|ne pas seulement|ne cesse|n a cessé|n ont cessé|\
             exclusion de responsabilité|à moins de #",
        ),
        (
            Marker::Bound,
            "n excédant pas|n excède pas|n excèdent pas|ne dépassant pas|ne dépasse pas|ne dépassent pas|\
             pas moins de|pas plus de",
        ),
        (Marker::AtLeast, "au moins|au plus|au minimum|au maximum|au plus tard|au plus tôt|jusqu à #"),
        (Marker::Joint, "ou"),
        (Marker::Absent, "sans"),
        (Marker::But, "mais|toutefois|cependant|pourvu"),
        (Marker::MaybeNot, "peut ne|peuvent ne|peut n|peuvent n|pourrait ne|pourraient ne"),
        (
            Marker::Beyond,
            "excédant|excédait|excédaient|dépassait|dépassaient|excède|excèdent|dépassant|dépasse|dépassent|plus tard que|excéder|dépasser|plus de #|moins de #|\
             plus de deux|plus de trois|plus de quatre|plus de cinq|plus de six|plus de sept|plus de huit|\
             plus de neuf|plus de dix|plus de onze|plus de douze|plus de quinze|plus de vingt|\
             plus de trente|plus de quarante|plus de cinquante|plus de soixante|plus de cent|plus de mille|\
             moins de deux|moins de trois|moins de quatre|moins de cinq|moins de six|moins de sept|\
             moins de huit|moins de neuf|moins de dix|moins de onze|moins de douze|moins de quinze|\
             moins de vingt|moins de trente|moins de quarante|moins de cinquante|moins de soixante|\
             moins de cent|moins de mille|au dessus de #|au dessous de #|supérieur à|supérieure à|\
             supérieurs à|supérieures à|inférieur à|inférieure à|inférieurs à|inférieures à",
        ),
        (
            Marker::Broken,
            "il en demeure moins|il en demeure pas moins|il en reste moins|il en reste pas moins|mais s y limiter",
        ),
        (Marker::Not, "ne|n"),
        (
            Marker::Unless,
            "sauf|à moins que|à moins qu|à moins d|à moins de|excepté|hormis|à l exception|à l exclusion|exception faite|si ce n est",
        ),
        (
            Marker::Without,
            "non|exclu*|exclut|défaut|absence|manqu*|refus*|abstien*|absten*|dépourvu*|prive|priver|\
             échou*|omet*|omis|omission*|faute|en dehors|autre que|autres que|impossib*|incapa*|renonc*|nie|\
             nier|déni|seul|seule|seuls|seules|seulement|uniquement|exclusivement|nul|nulle|interdit à|pas|\
             aucun|aucune|aucunement|nullement|jamais|ni|rien|contraire*|indépendam*|dispens*|lieu de|sinon|\
             en attendant|jusqu|interdiction*|prohibition*|abandon*|pendants|pendantes|en instance|en suspens",
        ),
        (
            Marker::Faint,
            "exception|exceptions|abstin*|échec|incapac*|inappropri*|insuffisan*|cess*|dénie*|inadmissib*|\
             irrecevab*|inaccept*|caduc|incompatib*|indu|indue|indûment|injust*|inégal*|imprév*|inalién*|\
             inviolab*|irrévocab*|indivisib*|peu|tant que|exonér*|contre|quels que|loin|encore|reste|\
             restent|demeur*|déclin*|décharg*|dénu*|délié|moins|éliminat*|élimin*|supprim*|mettre fin|\
             mis fin|protég*|protect*|libér*|affranchi*|dérog*|hors|outre|tout|toute|quelconque*|obstacle|\
             préjudic*|porter atteinte|porte atteinte|méconn*|ignor*|pénurie|oppos*|avant|privé|privés|\
             privée|privées|illégal*|illicite*|malgré|empêch*|évit*|nonobstant|rejet*|rejett*|plutôt|\
             exempt*|invalid*|quel que|quelle que|autrement",
        ),
        (Marker::Exempt, "pas tenu de|pas tenus de|pas tenue de|pas tenues de|pas obligé*|pas besoin"),
        (
            Marker::Must,
            "doit|doivent|devra|devront|dois|devez|devons|devrez|est tenu de|sont tenus de|est tenue de|sont tenues de|est tenu d|est tenue d|\
             sont tenus d|sont tenues d|tenu de|tenue de|tenus de|tenues de|est obligé de|il faut|il incombe|incombe|est requis de|il y a lieu de",
        ),
        (
            Marker::Needed,
            "doive|devant|devoir|devoirs|obligé*|faut|faudra|falloir|dû|appartient|appartiendra|\
             il est nécessaire|nécessaire de|s engage à|s engagent à|obligation|obligations|veille à|\
             veillent à|exige|exigent",
        ),
        (
            Marker::May,
            "peut|peuvent|pourra|pourront|peux|pouvez|pouvons|pourrez|est autorisé à|sont autorisés à|est autorisée à|\
             sont autorisées à|êtes autorisé à|a la faculté|ont la faculté|il est loisible|est loisible|est libre de|sont libres de|\
             est habilité à|sont habilités à|est habilitée à|sont habilitées à|est fondé à|est admis à",
        ),
        (
            Marker::Might,
            "puisse|puissent|pourrait|pourraient|pouvait|pouvant|susceptib*|loisible|habilit*|apte|aptes|\
             saurait|sauraient|permettre|permet|permettent|autorisé|autorisée|autorisés|autorisées|autorise|\
             permis",
        ),
        (Marker::Right, "droit à|droit de|droit d|droits de|est fondé|sont fondés|le droit d|se prévaloir"),
        (
            Marker::Should,
            "devrait|devraient|devriez|il convient|il conviendrait|il conviendra|il serait bon|il importe",
        ),
        (Marker::Forbidden, "interdi*|prohib*|proscri*|défend de|défendu"),
        (
            Marker::Qualifier(Qualifier::AsAppropriate),
            "selon qu il convient|s il y a lieu|le cas échéant|selon qu il conviendra|s il convient|lorsqu il y a lieu|\
             si nécessaire et approprié|selon le cas|comme il convient|dans les cas appropriés|selon les besoins|lorsque cela est approprié|\
             si cela est approprié|lorsqu il convient|quand il y a lieu|selon que de besoin|de manière appropriée|\
             en tant que de besoin|au besoin|si besoin est|selon les cas|lorsque c est approprié|si approprié|lorsque approprié|\
             dans les cas où cela est approprié|si cela est opportun|s il y échet|quand il convient|là où il convient|s il est approprié|\
             selon que cela est approprié|lorsque cela convient|en cas de besoin|lorsque cela est applicable|lorsqu il est approprié|\
             selon ce qu il convient|en fonction des besoins|dans les cas où il convient|s il le faut|voulu|voulue|voulus|voulues|échéant",
        ),
        (
            Marker::Qualifier(Qualifier::ExtentPossible),
            "dans la mesure du possible|dans toute la mesure du possible|dans toute la mesure possible|autant que possible|\
             si possible|lorsque cela est possible|dans la mesure où cela est possible|dans la plus large mesure possible|\
             chaque fois que possible|chaque fois que cela est possible|lorsque c est possible|aussi largement que possible|\
             dans la plus grande mesure possible|dans la mesure où cela est matériellement possible|autant que faire se peut|\
             dans la mesure où cela est réalisable|lorsqu il est possible|quand c est possible|quand cela est possible|\
             si cela est possible|dans la mesure où c est possible|lorsque possible|chaque fois que c est possible|\
             dans la mesure du réalisable|dans toute la mesure raisonnablement possible|dans la mesure raisonnablement possible|là où cela est possible|\
             partout où cela est possible|lorsque cela est faisable|mesure du possible|mesure possible",
        ),
        (
            Marker::Qualifier(Qualifier::DomesticLaw),
            "conformément à son droit interne|conformément à leur droit interne|conformément au droit interne|\
             conformément à leur législation nationale|conformément à sa législation nationale|conformément au droit national|\
             conformément à la législation nationale|en vertu de son droit interne|dans le respect de son droit interne|\
             compatible avec son droit interne|droit interne|droit national|législation nationale|législations nationales|\
             législation interne|lois nationales|lois internes|loi nationale|loi interne|législation|législations|système juridique|systèmes juridiques|ordre juridique interne|droits internes|droits nationaux",
        ),
        (
            Marker::Qualifier(Qualifier::SubjectTo),
            "sous réserve|soumis à|soumise à|soumis aux|soumises à|soumises aux|assujetti*|sous les réserves|subordonn*|\
             sujet à|sous condition|à condition|sous la réserve|sujette à|soumise aux|soumis au|soumise au|fait l objet|font l objet|moyennant|objet de|objet d|relève de|passible*",
        ),
        (
            Marker::Qualifier(Qualifier::WithoutPrejudice),
            "sans préjudice|sous réserve des droits|sans porter préjudice|sans préjuger|sans porter atteinte",
        ),
        (
            Marker::Qualifier(Qualifier::Effort),
            "s efforce*|s efforceront|s efforcent|s efforcer|efforc*|tout mettre en œuvre|met tout en œuvre|mettent tout en œuvre|\
             tout leur possible|tout son possible|s attach*|s emploie|s emploient|s employer|cherche à|cherchent à|s emploiera|s emploieront|\
             n épargn*|effort|efforts|tente*|vise*|cherch*|tend à|tendre à|meilleurs efforts|employer|faire le nécessaire",
        ),
        (
            Marker::Qualifier(Qualifier::Consideration),
            "envisag*|examine*|considér*|étudi*|examen|prend en considération|tenant compte|estim*",
        ),
    ],
    frames: &[
        // Behind a comma it says something of its own.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &[", qui", ", lesquels", ", lesquelles"],
            barring: &[],
            within: 4,
            becomes: Marker::May,
        },
        // A relative clause only says what may be elsewhere.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &["qui", "que", "dont", "où", "auxquels", "auxquelles", "lesquels", "lesquelles"],
            barring: &[","],
            within: 2,
            becomes: Marker::Might,
        },
        // *May only*, or a denial, which takes the verb along.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &["ne", "n"],
            barring: &[],
            within: 2,
            becomes: Marker::OnlyMay,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Behind,
            company: &["dépassé*", "excédé*"],
            barring: &[","],
            within: 4,
            becomes: Marker::Bound,
        },
        // *À moins que … ne* denies once.
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Before,
            company: &["à moins que", "à moins qu"],
            barring: &["ne", "n", ","],
            within: 9,
            becomes: Marker::Nothing,
        },
        // Needs no second half.
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Behind,
            company: &["saurait", "sauraient"],
            barring: &[],
            within: 2,
            becomes: Marker::Not,
        },
        // *Only if*, far behind.
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Behind,
            company: &[
                "que si",
                "que lorsque",
                "que dans",
                "que par",
                "qu à",
                "qu en",
                "qu après",
                "qu avec",
                "qu au",
                "qu aux",
                "qu entre",
                "qu avant",
                "qu auprès",
                "que pour",
                "que sur",
                "que sous",
                "que pendant",
                "que lors",
                "que moyennant",
                "que conformément",
                "que selon",
                "que devant",
                "que jusqu",
            ],
            barring: SECOND_HALVES,
            within: 14,
            becomes: Marker::Without,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Before,
            company: &["aucun", "aucune", "nul", "nulle", "ni", "rien", "aucuns", "aucunes"],
            barring: &["sans"],
            within: 16,
            becomes: Marker::Not,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Behind,
            company: &["que", "qu"],
            barring: SECOND_HALVES,
            within: 4,
            becomes: Marker::Without,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Before,
            company: &["personne", "pas"],
            barring: &[],
            within: 1,
            becomes: Marker::Not,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::Behind,
            company: &[
                "peut",
                "peuvent",
                "pourra",
                "pourront",
                "pourrait",
                "pourraient",
                "saurait",
                "sauraient",
                "puisse",
                "puissent",
                "pouvez",
                "peux",
                "pouvons",
                "pourrez",
                "pouvait",
                "cesse",
                "sauriez",
                // Sound with one half only where a reviser lost the other.
                "doit",
                "doivent",
                "devra",
                "devront",
            ],
            barring: &[],
            within: 3,
            becomes: Marker::Not,
        },
        Frame {
            marker: Marker::Not,
            written: &[],
            side: Side::NotBehind,
            company: SECOND_HALVES,
            barring: &[],
            within: 8,
            becomes: Marker::Without,
        },
        // Halves of a negation that *ne* tells already; without it they are none.
        Frame {
            marker: Marker::Without,
            written: SECOND_HALVES,
            side: Side::Before,
            company: &["ne", "n"],
            barring: &[],
            within: 20,
            becomes: Marker::Nothing,
        },
        Frame {
            marker: Marker::Without,
            written: SECOND_HALVES,
            side: Side::Behind,
            company: &["ne", "n"],
            barring: &[],
            within: 16,
            becomes: Marker::Nothing,
        },
        Frame {
            marker: Marker::Without,
            written: &["aucun", "aucune", "aucunement", "nullement", "ni"],
            side: Side::Before,
            company: &["sans", "ne", "n", "pas", "non", "ni", "d"],
            barring: &[],
            within: 8,
            becomes: Marker::Without,
        },
        Frame {
            marker: Marker::Without,
            written: &["nul", "nulle"],
            side: Side::Before,
            company: &["est", "sont", "sera", "soit", "considéré*", "réputé*", "tenu*", "déclaré*", "sans"],
            barring: &[","],
            within: 3,
            becomes: Marker::Without,
        },
        Frame {
            marker: Marker::Without,
            written: &["aucun", "aucune", "aucunement", "nullement", "nul", "nulle"],
            side: Side::NotBehind,
            company: &["ne", "n"],
            barring: &[],
            within: 16,
            becomes: Marker::Orphan,
        },
        Frame {
            marker: Marker::Without,
            written: &["ni"],
            side: Side::NotBehind,
            company: &["ne", "n"],
            barring: &[],
            within: 16,
            becomes: Marker::Stray,
        },
    ],
    binding_endings: (&[], &[]),
    proclitics: &[],
    negation_gap: 2,
    negation_follows: false,
    binds_openly: false,
    wandering: 1.0,
};
