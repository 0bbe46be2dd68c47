//! What tells force in English.

use crate::lang::force::{ForceWords, Frame, Marker, Qualifier, Side};

pub(super) const FORCE: ForceWords = ForceWords {
    markers: &[
        (
            Marker::Nothing,
            "not only|whether or not|or not|not limited to|not least|not merely|not just|not simply|no #|\
             no doubt|may #|shall have the effect|not necessarily limited|cannot but|can be found|\
             not applicable|the may|of may|in may|until may|since may|to may|from may|including without|\
             without delay|without undue delay|without further delay|for the avoidance of doubt|avoidance of doubt|no . #|\
             exclusion of liability",
        ),
        (
            Marker::Bound,
            "not later than|not earlier than|not less than|not fewer than|not more than|not exceeding|\
             not to exceed|no later than|no earlier than|no less than|no fewer than|no more than|no less|\
             not greater than|no greater than|not in excess of|\
             does not exceed|do not exceed|did not exceed|not exceeded|not be exceeded|not been exceeded",
        ),
        (
            Marker::AtLeast,
            "at least|at most|at the latest|at the earliest|a minimum of|a maximum of|up to #|the minimum|the maximum",
        ),
        (Marker::Joint, "or"),
        (Marker::But, "but|provided that"),
        (Marker::Absent, "without"),
        (Marker::OnlyMay, "may only"),
        (
            Marker::Beyond,
            "later than|earlier than|exceed|exceeds|exceeded|exceeding|in excess of|more than|fewer than|less than|over #|under #|\
             above #|below #",
        ),
        (
            Marker::Not,
            "not|never|don t|doesn t|didn t|won t|isn t|aren t|wasn t|weren t|shouldn t|wouldn t|couldn t|\
             hasn t|haven t|no longer|by no means|in no way|in no manner",
        ),
        (Marker::Broken, "but limited to"),
        (Marker::ShallNot, "nor shall"),
        (Marker::MayNot, "nor may|nor can|cannot|can t|can no longer|may no longer"),
        (
            Marker::Nobody,
            "no|none|nothing|nobody|no one|neither|in no case|under no circumstances|in no event|at no time|no such",
        ),
        (
            Marker::Unless,
            "unless|except|excepted|excepting|save that|save as|save in|save where|save for|with the exception of",
        ),
        (
            Marker::Without,
            "exclud*|exclusion|lack|lacks|lacked|lacking|fail|fails|failed|failing|failure|failures|\
             refus*|deny|denies|denied|denying|denial|deprive*|depriving|other than|\
             refrain*|avoid*|rather than|instead of|until|hardly|unable|impossible|notwithstanding|waive|\
             waives|waived|waiving|waiver|inconsistent|contrary|only|solely|pending|yet|omit*|omission*|non|\
             prohibited from|unab*|nor|ban|bans|banning|prohibition*|prohibiting|alone",
        ),
        (
            Marker::Faint,
            "exception|exceptions|freedom from|free of|free from|little|few|instead|neglect*|barely|inability|incapable|\
             impossibility|unlikely|disregard*|cease*|ceasing|cessation|incompatib*|prior to|before|\
             inappropriate|insufficient*|inadequate*|inadmissib*|ineligib*|ineffective|unacceptab*|unav*|\
             unaw*|uncertain*|unclear|unchanged|unde*|undu*|unequal|unfair*|unfavo*|unfounded|unhinder*|\
             unim*|uninterrupt*|unjust*|unknown|unlimited|unn*|unp*|unre*|unsu*|untr*|unus*|unw*|indivisib*|\
             inalienab*|inviolab*|irrevocab*|immun*|against|stop|stops|stopped|end|ends|remov*|eliminat*|\
             independent*|impair*|protect*|apart from|save|remain*|still|beyond|oppos*|object*|decline*|\
             far from|shortage|loss|missing|relinquish*|negligib*|renounc*|dispense*|reverse|minor|null|any|prevent*|\
             illegal*|unlawful*|absence|absent|despite|irrespective|regardless|reject*|exempt*|void|ignor*|\
             disclaim*|unau*|invalid*|otherwise|exclusively|merely",
        ),
        (
            Marker::Exempt,
            "need not|not required to|not obliged to|not obligated to|not bound to|under no obligation|do not have to|\
             does not have to|not need to|not be required to|not have to|no obligation",
        ),
        (Marker::Must, "must"),
        (
            Marker::Shall,
            "shall|is required to|are required to|is obliged to|are obliged to|is bound to|are bound to|shalt",
        ),
        (
            Marker::Needed,
            "has to|have to|need to|needs to|obligation|obligations|obliged|duty|ensure*|will|ought|\
             required to|it is necessary|be necessary to|undertakes to|undertake to",
        ),
        (
            Marker::May,
            "may|is free to|are free to|be free to|is permitted to|are permitted to|is allowed to|are allowed to|\
             is authorized to|are authorized to|shall be permitted to|shall be allowed to|shall be free to|shall be authorized to",
        ),
        (
            Marker::Might,
            "can|could|might|able to|ability|enabl*|optional*|permitted|allowed|authorized|authorised|\
             authorizes|allows|permits|allow|permit|authorize",
        ),
        (Marker::Right, "right to|rights to|is entitled to|are entitled to|be entitled to|entitled|entitle*"),
        (Marker::Should, "should|ought to"),
        (Marker::Forbidden, "prohibit*|forbid*|forbad*|ban|bans|banned|banning|outlaw*"),
        (
            Marker::Qualifier(Qualifier::AsAppropriate),
            "as appropriate|where appropriate|if appropriate|when appropriate|in appropriate cases|whenever appropriate|\
             as may be appropriate|as and where appropriate|where relevant and appropriate|wherever appropriate|as necessary and appropriate|\
             as is appropriate|as the case may be|as applicable|where applicable|if applicable|as suitable",
        ),
        (
            Marker::Qualifier(Qualifier::ExtentPossible),
            "to the extent possible|to the fullest extent possible|to the maximum extent possible|as far as possible|\
             to the greatest extent possible|to the greatest possible extent|to the greatest practicable extent|\
             so far as possible|in so far as possible|insofar as possible|to the extent practicable|as far as practicable|\
             to the maximum extent practicable|where possible|whenever possible|wherever possible|if possible|when possible|\
             to the extent feasible|as far as feasible|where feasible|to the extent reasonably practicable|to the extent it is possible|\
             as far as practically possible|to the maximum possible extent|to the fullest possible extent|as much as possible",
        ),
        (
            Marker::Qualifier(Qualifier::DomesticLaw),
            "in accordance with its domestic law|in accordance with their domestic law|in accordance with domestic law|\
             in accordance with its national law|in accordance with national law|in accordance with their national law|\
             within its domestic law|consistent with its domestic law|consistent with domestic law|consistent with national law|\
             in conformity with its domestic law|in conformity with domestic law|under its domestic law|under domestic law|\
             under national law|under its national law|pursuant to domestic law|pursuant to its domestic law|\
             in accordance with domestic legislation|in accordance with national legislation|in accordance with its national laws|\
             in accordance with its laws|in accordance with its domestic legislation|to the extent permitted by its domestic law|\
             subject to its domestic law|subject to domestic law|consistent with their national law|consistent with their domestic law|\
             by domestic law|by national law|by its domestic law|by its national law|domestic law|domestic laws|national law|national laws|\
             national legislation|domestic legislation|internal law|domestic legal system|national legal system",
        ),
        (Marker::Qualifier(Qualifier::SubjectTo), "subject to"),
        (Marker::Qualifier(Qualifier::WithoutPrejudice), "without prejudice to|without prejudice"),
        (
            Marker::Qualifier(Qualifier::Effort),
            "endeavour to|endeavours to|endeavor to|endeavoured to|endeavour|strive to|strives to|make every effort|make all efforts|\
             use best endeavours|best efforts|seek to|seeks to|make efforts to|every effort|all efforts|make an effort|make best efforts|\
             attempt to|work towards",
        ),
        (
            Marker::Qualifier(Qualifier::Consideration),
            "shall consider|consider|considers|considering|give consideration to|take into consideration|consideration|shall give consideration",
        ),
    ],
    frames: &[
        // Behind a comma it says something of its own.
        Frame {
            marker: Marker::May,
            written: &[],
            side: Side::Before,
            company: &[", which", ", who"],
            barring: &[],
            within: 4,
            becomes: Marker::May,
        },
        Frame {
            marker: Marker::May,
            written: &["may"],
            side: Side::Before,
            company: &[
                "that",
                "which",
                "who",
                "as",
                "where",
                "when",
                "likely",
                "what",
                "whatever",
                "whom",
                "whose",
                "whichever",
                "if",
                "how",
                "than",
                "such",
            ],
            barring: &[",", "state", "states", "party", "parties"],
            within: 3,
            becomes: Marker::Might,
        },
        Frame {
            marker: Marker::May,
            written: &["may"],
            side: Side::Before,
            company: &["as the", "as it", "as they"],
            barring: &[",", "and", "or", "but", "well", "soon", "long"],
            within: 8,
            becomes: Marker::Might,
        },
        // In a condition it does not deny what follows from it.
        Frame {
            marker: Marker::Nobody,
            written: &[],
            side: Side::Before,
            company: &["if", "where", "when"],
            barring: &[","],
            within: 2,
            becomes: Marker::Not,
        },
        // *Non-parties*.
        Frame {
            marker: Marker::Not,
            written: &["not"],
            side: Side::Behind,
            company: &["party", "parties"],
            barring: &[],
            within: 1,
            becomes: Marker::Without,
        },
        Frame {
            marker: Marker::Not,
            written: &["not"],
            side: Side::Before,
            company: &["if", "but", "and", "or"],
            barring: &[
                "shall", "may", "must", "should", "is", "are", "be", "does", "do", "has", "have", "will", "can", "was",
                "were", "did",
            ],
            within: 1,
            becomes: Marker::Without,
        },
    ],
    binding_endings: (&[], &[]),
    proclitics: &[],
    negation_gap: 1,
    negation_follows: true,
    binds_openly: true,
    wandering: 1.0,
};
