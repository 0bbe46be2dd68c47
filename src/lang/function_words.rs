//! Words that carry grammar rather than matter: where a term cannot begin or end, and what it cannot hold.
//!
//! ```text
//!   Copyright and Similar Rights       "and" is a link: it may stand inside a term, never at its edge
//!   conditions of this Public License  "this" is a bar: no term goes across it
//! ```

use crate::model::Lang;

/// What a word may be to a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// It may stand anywhere.
    Matter,
    /// It may stand inside, as *of* and *and* do.
    Link,
    /// No term has it: pronouns, auxiliaries, *this*, *each*.
    Bar,
}

/// The kind of a folded word. In Chinese a word is one character, and only [`may_begin`] and [`may_end`] tell more.
pub fn kind(lang: Lang, folded: &str) -> WordKind {
    let (links, bars) = words(lang);
    let is_in = |list: &str| list.split(' ').any(|word| word == folded);
    if is_in(links) {
        WordKind::Link
    } else if is_in(bars) || folded.chars().all(char::is_numeric) {
        WordKind::Bar
    } else {
        WordKind::Matter
    }
}

/// Whether a term can begin with this word, which is no function word.
pub fn may_begin(lang: Lang, folded: &str) -> bool {
    lang != Lang::Zh || !ZH_NO_BEGINNING.contains(folded)
}

/// Whether a term can end with this word, which is no function word.
pub fn may_end(lang: Lang, folded: &str) -> bool {
    lang != Lang::Zh || !ZH_NO_END.contains(folded)
}

/// Whether a word says how something is done, by its ending; such a word by itself is no term.
pub fn is_adverb(lang: Lang, folded: &str) -> bool {
    match lang {
        Lang::En => {
            folded.ends_with("ly") && !["assembly", "family", "supply", "reply", "monopoly", "ally"].contains(&folded)
        }
        Lang::Es => folded.ends_with("mente") && folded != "mente",
        _ => false,
    }
}

/// Whether a folded word stands for a noun that was named before: *elle*, *они*. French drafting so avoids the name of
/// the body that speaks, and its possessives are meant too; those of the others are too frequent to tell anything.
pub fn takes_up_a_noun(lang: Lang, folded: &str) -> bool {
    let list = match lang {
        Lang::En => "it they them",
        Lang::Fr => "il elle ils elles lui leur leurs son sa ses celui celle ceux celles",
        Lang::Es => "ello ella ellos ellas",
        Lang::Ru => "он она оно они ему им ею ими нем неи них ним нею",
        Lang::Ar => "هو هي هم هما",
        Lang::Zh => "它",
    };
    list.split(' ').any(|word| word == folded)
}

/// Links and bars, folded as [`super::words::fold`] does.
const fn words(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::En => (EN_LINKS, EN_BARS),
        Lang::Fr => (FR_LINKS, FR_BARS),
        Lang::Es => (ES_LINKS, ES_BARS),
        Lang::Ru => (RU_LINKS, RU_BARS),
        Lang::Ar => (AR_LINKS, AR_BARS),
        Lang::Zh => ("", ZH_BARS),
    }
}

const EN_LINKS: &str = "of and or for in on to with s";
const EN_BARS: &str = "the a an this that these those which who whom whose what it its they them their he she his her him \
     you your we our us i my one any each every all some such no not nor neither either both other others another \
     is are was were be been being am has have had having do does did done shall will would should may might can could \
     must by from at as if than then so but into upon within without under over between among through during after \
     before above below against about along across per via there here when where while how why whether because since \
     until unless although though however also only very more most less least many much few several same own further \
     therefore thereof thereto herein hereby including include includes included respectively inter alia otherwise \
     already yet even well following out up off down again once";

const FR_LINKS: &str = "de d du des la le l les et ou a au aux en pour sur sous sans par";
const FR_BARS: &str = "un une ce cet cette ces celui celle ceux celles qui que quoi dont ou lequel laquelle lesquels \
     lesquelles duquel auquel il elle ils elles on se s y lui leur leurs son sa ses mon ma mes notre nos votre vos vous \
     nous je tout toute tous toutes chaque aucun aucune quelque quelques tel telle tels telles autre autres meme memes \
     est sont etre ete etait etaient soit soient sera seront serait ont avoir avait ayant aura auront eu ait aient \
     peut peuvent pouvoir doit doivent fait faire ne n pas ni plus moins tres aussi ainsi comme si mais donc or car \
     avec dans entre vers chez contre depuis pendant apres avant selon lors afin dessus dessous ci j c m t qu \
     notamment egalement toutefois cependant lorsque lorsqu quand alors encore deja bien dument compris conformement \
     suivant suivante suivants suivantes etant parmi jusqu present presente presents presentes dit dite ledit ladite";

const ES_LINKS: &str = "de del la el los las lo y e o u a al en para por sobre sin";
const ES_BARS: &str = "un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas que \
     quien quienes cual cuales cuyo cuya cuyos cuyas se le les me te nos os su sus mi mis nuestro nuestra usted todo \
     toda todos todas cada ningun ninguna ninguno algun alguna algunos algunas otro otra otros otras mismo misma mismos \
     mismas tal tales es son ser sido era eran sea sean sera seran seria ha han haber habia haya hayan habra fue fueron \
     esta estan estar puede pueden podra podran debe deben debera deberan no ni mas menos muy tambien asi como si pero \
     con entre hacia hasta desde contra segun durante tras ante bajo mediante conforme cuando donde mientras aunque \
     porque pues ya bien incluso incluido incluidos incluida presente presentes dicho dicha dichos dichas siguiente siguientes ello ella \
     ellos ellas el sino salvo excepto respecto";

const RU_LINKS: &str = "и или на по в о об для с от к";
const RU_BARS: &str = "а но же ли бы не ни что чтобы как так это этот эта эти этого этои этому этом этим этих этими \
     эту тот та то те того тои тому том тем тех теми ту которыи которая которое которые которого которои которому \
     котором которым которых которыми которую кто чем он она оно они его ее их ему еи им ими нем неи них ним нею \
     свои своя свое свои своего своеи своему своем своим своих своими свою себя себе собои вы вам вас вами ваш ваша \
     ваше ваши вашего вашеи вашему вашем вашим ваших вашими вашу мы нас нам нами наш весь вся все всего всеи всему \
     всем всех всеми всю каждыи каждая каждое каждого каждои каждому каждым любои любая любое любые любого любому \
     любым любых какои какая какое какие какого никакои такои такая такое такие такого такому таким таких такими \
     такую другои другая другое другие другого другому другим других другими иной иная иное иные иного иным иных \
     есть был была было были быть будет будут является являются может могут должен должна должно должны во со из за \
     у до при без под над между через после перед против согласно если когда где также только уже еще более менее \
     самыи том числе однако либо нибудь ко обо настоящии настоящая настоящее настоящие настоящего настоящеи \
     настоящему настоящем настоящим настоящих настоящую следующии следующая следующее следующие следующих следующим следующими указанныи указанные указанных данныи данного которои";

const AR_LINKS: &str = "من في على او ال غير ذات";
const AR_BARS: &str = "ان انه انها انهم هذا هذه ذلك تلك هولاء التي الذي الذين اللذين اللتين اللاتي ما لا لم لن ليس \
     ليست هو هي هم هما كان كانت يكون تكون كل اي ايه بعض جميع كافه مع عن الي الا اذا اذ قد لقد ثم بل حتي حيث عند \
     عندما بعد قبل بين تحت فوق دون بدون خلال ضد كما كذلك ايضا فقط لدي لديها منها منه منهم فيها فيه عليها عليه به بها \
     بهم له لها لهم لك انت بك الخاصه بما مما فيما وفقا بموجب بشان نحو ضمن التالي التاليه تالي تاليه سوي نفس نفسه نفسها احد احدي اخر اخري اخرين \
     يجوز ينبغي يجب وان وما ولا فان او من بان لان والتي والذي وذلك وهذا وهذه وكل وفي وعلي ومن والي";

const ZH_NO_BEGINNING: &str = "的了与及或在将应须则但而把由于以为所使其之对向从并且也就都还又等者项款条第上述下列";
const ZH_NO_END: &str = "的了与及或在将应须则但而被把由以为所使其之对向从并且也就都还又和不可各每该本一第";
const ZH_BARS: &str = "您 我 你 她 它 们 这 该 吗 呢 吧";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::words;

    #[test]
    fn words_of_grammar_are_told_from_words_of_matter() {
        let check = |lang, text: &str, expected: &str| {
            let sign = |word: &str| match kind(lang, word) {
                WordKind::Matter => 'm',
                WordKind::Link => 'l',
                WordKind::Bar => 'b',
            };
            assert_eq!(words::fold(text).split_whitespace().map(sign).collect::<String>(), expected, "{text}");
        };
        check(Lang::En, "copyright and similar rights under this License", "mlmmbbm");
        check(Lang::Fr, "l’ouvrage sous licence, qu’Elle désigne", "lmlmbbm");
        check(Lang::Es, "el Material Licenciado y sus usos", "lmmlbm");
        check(Lang::Ru, "настоящей Публичной Лицензии и другие права", "bmmlbm");
        check(Lang::Ar, "المواد المرخصة من هذه الرخصة", "mmlbm");
        check(Lang::Zh, "您", "b");
    }
}
