//! What tells force in Spanish.

use crate::lang::force::{ForceWords, Frame, Marker, Qualifier, Side};

/// What repeats a negation.
const ECHO: Frame = Frame {
    marker: Marker::Echo,
    written: &[],
    side: Side::Before,
    company: &["no", "sin", "nadie", "ni", "ningún", "ninguna", "ninguno"],
    barring: &[],
    within: 14,
    becomes: Marker::Nothing,
};

pub(super) const FORCE: ForceWords = ForceWords {
    markers: &[
        (
            Marker::Nothing,
            "sin embargo|sin demora|sin dilación|sin dilaciones|sin tardanza|sin retraso|no solo|no sólo|no solamente|o no|no limitado*|no limitativ*|no exclusiv*|no se limit*|\
             no únicamente|no se limita a|no #|no exhaustiv*|no cabe duda|no bien|no ya|conviene en|convienen en|para evitar dudas|\
             para evitar toda duda|para evitar cualquier duda|exclusión de responsabilidad|no obstante ,|a menos de #|a menos del #",
        ),
        (
            Marker::Bound,
            "no más tarde|no menos|no más de|no superior|no inferior|no mayor|no menor|no después|\
             no más del|no exceda|no excedan|no exceder|\
             no excede|no exceden|no excedía|no excedían|no excediera|no supere|no superen|no rebase|no rebasen",
        ),
        (
            Marker::AtLeast,
            "al menos|por lo menos|cuando menos|a lo menos|como mínimo|como máximo|a lo sumo|a más tardar|hasta #",
        ),
        (Marker::Joint, "o|u"),
        (Marker::But, "pero|aunque"),
        (Marker::Absent, "sin"),
        (Marker::MaybeNot, "puede no|pueden no|podrá no|podrán no|podría no|podrían no"),
        (
            Marker::OnlyMay,
            "solo podrá|solo podrán|sólo podrá|sólo podrán|solamente podrá|solamente podrán|únicamente podrá|\
             únicamente podrán|podrá únicamente|podrán únicamente|solo puede|solo pueden|sólo puede|sólo pueden",
        ),
        (
            Marker::Beyond,
            "exceda|excedan|excedía|excedían|excediera|excede|exceden|exceder|excederá|más de #|menos de #|más del #|menos del #|\
             más de dos|más de tres|más de cuatro|más de cinco|más de seis|más de siete|más de ocho|\
             más de nueve|más de diez|más de once|más de doce|más de quince|más de veinte|más de treinta|\
             más de cuarenta|más de cincuenta|más de sesenta|más de cien|más de ciento|más de mil|\
             menos de dos|menos de tres|menos de cuatro|menos de cinco|menos de seis|menos de siete|\
             menos de ocho|menos de nueve|menos de diez|menos de once|menos de doce|menos de quince|\
             menos de veinte|menos de treinta|menos de cuarenta|menos de cincuenta|menos de sesenta|\
             menos de cien|menos de ciento|menos de mil|\
             mayores de|menores de|por encima de|por debajo de|superior a|superiores a|inferior a|inferiores a|mayor de|menor de|\
             más tarde del|más tarde de|más tarde que",
        ),
        (
            Marker::Broken,
            "obstante|a ser que|enunciativa y taxativa|enunciativa y limitativa|enunciativo y limitativo|\
             , de manera taxativa ,|pero de otra manera|pero de otro modo",
        ),
        (Marker::Not, "no"),
        (Marker::Echo, "ningún|ninguno|ninguna|ningunos|ningunas|nada|ni"),
        (Marker::Nobody, "nadie|nunca|jamás|tampoco"),
        (Marker::Unless, "salvo|excepto|exceptu*|a menos|a no ser que|con excepción|con la excepción|a excepción"),
        (
            Marker::Without,
            "excluy*|exclui*|exclus*|falta|falte|falten|faltar|carec*|carent*|carencia|ausen*|abst*|\
             imposib*|incapa*|renunci*|no obstante|únicamente|solo|sólo|solamente|fracas*|incumpl*|nulo|\
             nula|nulos|nulas|nulidad|omit*|omisi*|hasta|dispens*|en lugar|en vez|prive|privar|\
             no autónom*|negar*|nieg*|negativa|negad*|prohibici*|deneg*|pendiente*",
        ),
        (
            Marker::Faint,
            "excepción|excepciones|exim*|exent*|cese|cesar|cesará|cesarán|dej*|sola|solos|solas|único|única|inadecuad*|\
             insuficien*|inadmisib*|inacept*|incompatib*|indebid*|injust*|desigual*|inalien*|inviolab*|\
             irrevocab*|indivisib*|poco|poca|pocos|pocas|exonera*|distint*|contra|cualquiera|libre|aún|\
             todavía|desconoc*|ignor*|lejos|quedan|demás|protec*|proteg*|eximi*|suprim*|elimin*|otra forma|\
             fuera|menos|impuls|obst*|menoscab*|perjud*|desestim*|declin*|exenci*|cualquier|alguno|alguna|\
             opon*|opuest*|antes|mientras|privad*|independient*|ilegal*|ilícit*|evit*|impid*|imped*|\
             no proliferaci*|no gubernamental*|a pesar|pese|rechaz*|contrari*|inválid*|otro modo|\
             otra manera|exclusivamente|meramente",
        ),
        (
            Marker::Exempt,
            "no está obligad*|no están obligad*|no estará obligad*|no estarán obligad*|no es necesario|no tendrá que|\
             no tiene que|no necesita|no tendrán que|no hace falta|no será necesario",
        ),
        (
            Marker::Must,
            "deberá|deberán|debe|deben|deberás|debes|debemos|habrá de|habrán de|tendrá que|tendrán que|ha de|han de|tiene que|\
             tienen que|está obligad*|están obligad*|estará obligad*|estarán obligad*",
        ),
        (
            Marker::Needed,
            "deba|deban|deber|deberes|debiendo|obligad*|obligaci*|hay que|haya de|hayan de|incumb*|menester|\
             es necesario|será necesario|se compromete a|se comprometen a|corresponderá|exigir|exige|\
             es preciso",
        ),
        (
            Marker::May,
            "podrá|podrán|puede|pueden|puede no obstante|podrá no obstante|podrán no obstante|puedes|podrás|podremos|podemos|está autorizad*|están autorizad*|estará autorizad*|estarán autorizad*|\
             tendrá la facultad|tiene la facultad|queda facultad*|quedan facultad*|está facultad*|están facultad*|estará facultad*|es libre de|son libres de|cabrá",
        ),
        (
            Marker::Might,
            "pueda|puedan|podría|podrían|pudiera|pudieran|pudiere|pudieren|pudiese|pudiendo|suscept*|\
             puedo|pudo|permitir|permite|permiten|autoriza|autorizado|autorizada|autorizados|facultado|\
             facultada|permitido|permitida|facultad de",
        ),
        (Marker::Right, "derecho a|derechos a|tendrá derecho|tiene derecho|tienen derecho|tendrán derecho"),
        (Marker::Should, "debería|deberían|deberíamos|conviene|convendría|debiera|debieran|es conveniente|cabría"),
        (Marker::Forbidden, "prohíb*|prohib*|vedad*|proscri*"),
        (
            Marker::Qualifier(Qualifier::AsAppropriate),
            "según proceda|cuando proceda|si procede|según corresponda|cuando corresponda|en los casos apropiados|en su caso|\
             según sea apropiado|cuando sea apropiado|si corresponde|según convenga|cuando sea procedente|en caso procedente|\
             como corresponda|de ser procedente|si ha lugar|según sea el caso|cuando sea pertinente|según resulte apropiado|\
             de ser apropiado|si es apropiado|cuando convenga|donde proceda|según el caso|de ser el caso|de ser pertinente|\
             cuando resulte apropiado|como proceda|en caso de que proceda|según los casos|en los casos en que proceda|si es pertinente|\
             si fuera apropiado|en los casos pertinentes|según sea pertinente|de manera adecuada|de manera apropiada|según sea necesario|\
             en caso necesario|si es necesario|de ser necesario|cuando sea necesario|según sea procedente|si fuera procedente|\
             si procediera|en casos apropiados|procedente|proceda|apropiado|apropiada|apropiados|apropiadas|corresponda",
        ),
        (
            Marker::Qualifier(Qualifier::ExtentPossible),
            "en la medida de lo posible|en la mayor medida posible|en lo posible|de ser posible|si es posible|siempre que sea posible|\
             cuando sea posible|en la medida en que sea posible|en todo lo posible|hasta donde sea posible|tanto como sea posible|\
             en la máxima medida posible|en la medida posible|en cuanto sea posible|en la medida que sea posible|\
             en la medida de lo factible|en la medida en que sea factible|cuando sea factible|en la medida de lo razonablemente posible|\
             en la medida en que sea practicable|siempre que sea factible|donde sea posible|lo más posible|si fuera posible|\
             en toda la medida de lo posible|en la medida en que sea razonablemente factible|medida de lo posible|medida posible|\
             medida en que sea posible|de la mejor manera posible|máximo posible",
        ),
        (
            Marker::Qualifier(Qualifier::DomesticLaw),
            "de conformidad con su derecho interno|de conformidad con su legislación interna|de conformidad con el derecho interno|\
             derecho interno|legislación interna|legislación nacional|legislaciones nacionales|derecho nacional|leyes nacionales|leyes internas|\
             ordenamiento jurídico interno|ordenamiento jurídico|ordenamientos jurídicos|legislación|legislaciones|ley interna|ley nacional|derechos internos|sistema jurídico|sistemas jurídicos",
        ),
        (
            Marker::Qualifier(Qualifier::SubjectTo),
            "con sujeción|a reserva|sujeto a|sujeta a|sujetos a|sujetas a|sujeto al|sujetos al|sujeta al|bajo reserva|supeditad*|\
             sometid*|reserva de|reserva del|siempre que|siempre y cuando|sin perjuicio de lo dispuesto|condicionad*|\
             subordinad*|sujeción|objeto de|sujetar*|sujet*|respetando|previa|previo",
        ),
        (Marker::Qualifier(Qualifier::WithoutPrejudice), "sin perjuicio|sin menoscabo|sin que ello afecte"),
        (
            Marker::Qualifier(Qualifier::Effort),
            "procurar*|se esforzar*|se esfuerz*|se esforzará por|tratar de|tratará*|tratarán|hará todo lo posible|harán todo lo posible|\
             hará lo posible|harán lo posible|esforz*|esfuerz*|procura|procure|procuren|empeñ*|intentar*|busc*|trate|traten|tratar|todo lo posible|cuanto esté|pretend*|haga todo|intent*",
        ),
        (
            Marker::Qualifier(Qualifier::Consideration),
            "consider*|estudi*|examin*|consideración|tener en cuenta|tomar en cuenta|contempl*|plantear*|teniendo en cuenta",
        ),
    ],
    frames: &[
        // Behind a comma it says something of its own.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &[", que", ", los cuales", ", las cuales", ", quienes", ", el cual", ", la cual"],
            barring: &[],
            within: 4,
            becomes: Marker::May,
        },
        // A relative clause only says what may be elsewhere.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &["que", "cuyo", "cuya", "cuyos", "cuyas"],
            barring: &[","],
            within: 2,
            becomes: Marker::Might,
        },
        // In a condition it does not deny what follows from it.
        Frame {
            marker: Marker::Echo,
            written: &[],
            side: Side::Before,
            company: &["si", "cuando"],
            barring: &[",", "no"],
            within: 2,
            becomes: Marker::Not,
        },
        // A negation before the verb is repeated behind it: *no podrá … ninguna*.
        Frame {
            marker: Marker::Echo,
            written: &["ni"],
            side: Side::Behind,
            company: &[
                "deberá*",
                "podrá*",
                "será*",
                "debe*",
                "puede*",
                "se",
                "es",
                "son",
                "está*",
                "tendrá*",
                "afectará*",
                "constituy*",
                "ha",
                "han",
            ],
            barring: &[],
            within: 1,
            becomes: Marker::Not,
        },
        // A further *ni* may stand where other languages deny again.
        Frame { written: &["ni"], becomes: Marker::Without, ..ECHO },
        Frame { marker: Marker::Echo, ..ECHO },
        Frame { marker: Marker::Nobody, ..ECHO },
    ],
    binding_endings: (&["rá", "rán"], &["teherán", "irán", "corán", "yibrán"]),
    proclitics: &[],
    negation_gap: 1,
    negation_follows: false,
    binds_openly: true,
    wandering: 1.0,
};
