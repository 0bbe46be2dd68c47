//! The terms of a text, learned from the text alone.

// A test that cannot be set up should stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hexapla::align::align;
use hexapla::discover::{Settings, discover, yaml};
use hexapla::glossary;
use hexapla::model::{Alignment, Document, Lang};

fn base(paths: &[PathBuf]) -> String {
    let discovery = hexapla::read::discover(paths, Lang::ALL.into_iter().collect());
    let documents: Vec<(Document, Alignment)> = discovery
        .documents
        .iter()
        .map(|files| {
            let document = hexapla::load(files).expect("a document");
            let alignment = align(&document);
            (document, alignment)
        })
        .collect();
    let documents: Vec<(&Document, &Alignment)> = documents.iter().map(|(one, other)| (one, other)).collect();
    yaml(&discover(&documents, Settings::default()), &documents)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Renderings as *en | fr | es | ru | zh | ar*; an inflected one may be given by its beginnings, word by word, and
/// one that is not asked for is left empty.
fn check(base: &str, expected: &[&str]) {
    let concepts = glossary::load("discovered.yaml", base).expect("a term base");
    let found: Vec<BTreeMap<Lang, String>> = concepts
        .iter()
        .map(|concept| concept.terms.iter().map(|(lang, terms)| (*lang, terms.join(" ").to_lowercase())).collect())
        .collect();
    let langs = [Lang::En, Lang::Fr, Lang::Es, Lang::Ru, Lang::Zh, Lang::Ar];
    let begins = |term: &str, given: &str| {
        if given.is_empty() {
            return true;
        }
        let words: Vec<&str> = term.split(' ').collect();
        let given: Vec<&str> = given.split(' ').collect();
        words.len() == given.len() && words.iter().zip(&given).all(|(word, start)| word.starts_with(start))
    };
    let has = |concept: &BTreeMap<Lang, String>, line: &str| {
        line.split(" | ").zip(langs).all(|(given, lang)| concept.get(&lang).is_some_and(|term| begins(term, given)))
    };
    let missing: Vec<&&str> = expected.iter().filter(|line| !found.iter().any(|concept| has(concept, line))).collect();
    assert!(missing.is_empty(), "{missing:#?}\n{base}");
}

#[test]
fn defined_and_recurring_terms_of_the_draft_are_found() {
    let clean = root().join("corpora/convention-clean");
    let base = base(std::slice::from_ref(&clean));
    check(
        &base,
        &[
            "aquifer state | état de l’aquifère | estado del acuífero | государств водоносного горизонта | 含水层国 | دول طبقة المياه الجوفية",
            "transboundary aquifer | aquifère transfrontière | acuífero transfronterizo | трансграничн водоносн горизонт | 跨界含水层 | طبق المياه الجوفية العابرة للحدود",
            "significant harm | dommage significatif | daño sensible | значительн ущерб | 重大损害 | ضرر ذو شأن",
            "scientific committee | comité scientifique | comité científico | научн комитет | 科学委员会 | ",
            "emergency | situation d’urgence | situación de emergencia | чрезвычайн ситуаци | 紧急情况 | حالة الطوارئ",
            "developing countries | pays en développement | países en desarrollo | развивающихся стран | 发展中国家 | البلدان النامية",
        ],
    );
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    assert_eq!(one.install(|| self::base(std::slice::from_ref(&clean))), base, "the same on one thread");
}

/// All eleven terms of section 1, and fifteen recurring ones that were read and found right.
#[test]
fn terms_of_two_licences_are_found_together() {
    let corpora = root().join("../shared/corpora");
    let paths = [corpora.join("cc-by-4.0"), corpora.join("cc-by-nc-sa-4.0")];
    if !paths.iter().all(|path| path.is_dir()) {
        eprintln!("skipped: the licences do not lie beside the project");
        return;
    }
    check(
        &base(&paths),
        &[
            "adapted material | œuvre dérivée | material adaptado | адаптированн материал | 演绎作品 | المواد المحو",
            "adapter's license | licence d’œuvre dérivée | licencia de adaptador | лицензи на адаптированн материал | 演绎作者的许可 | رخصة المحو",
            "copyright and similar rights | droit d’auteur et droits connexes | derechos de autor y derechos similares | авторск прав и други схожи прав | 著作权与类似权利 | حق المؤل والحقوق المشابهة",
            "effective technological measures | mesures techniques efficaces | medidas tecnológicas efectivas | эффективн техническ мер | 有效的技术措施 | ",
            "exceptions and limitations | exceptions et limitations | excepciones y limitaciones | исключени и ограничени | 例外与限制 | الاستثناءات والتقييدات",
            "licensed material | œuvre sous licence | material licenciado | лицензируем материал | 授权作品 | المواد المرخ",
            "licensed rights | droits accordés par la licence | derechos licenciados | лицензируем прав | 协议所授予的权利 | الحقوق المرخ",
            "licensor | donneur de licence | licenciante | лицензиар | 许可人 | المرخ",
            "share | partager | compartir | предоставление | 分享 | يشارك",
            "sui generis database rights | droit sui generis des producteurs de bases de données | derechos \"sui generis\" sobre bases de datos | прав sui generis на баз данных | 数据库特别权利 | الحقوق الفريدة لقاعدة البيانات",
            "you | vous | usted | вы | 您 | أنت",
            "public license | licence publique | licencia pública | публичной лицензии | 本公共许可协议 | الرخصة العمومية",
            "sound recording | enregistrement sonore | grabaciones sonoras | фонограммой | 录音 | التسجيل الصوتي",
            "license elements | eléments de licence | elementos de la licencia | элемент лицензи | 授权要素 | عناصر الرخصة",
            "database | base de données | base de datos | баз данных | 数据库 | قاعدة البيانات",
            "copyright | droit d’auteur | derechos de autor | авторск прав | 著作权 | حق المؤل",
            "reproduce | reproduire | reproducir | воспроизведен | 复制 | ",
            "performance | représentation | interpretación | исполнени | 表演 | الأداء",
            "technical modifications | modifications techniques | modificaciones técnicas | техническ изменени |  | التعديلات التقنية الضرورية",
            "waives | renonce | renuncia | отказывается | 放弃 | يتنازل",
            "recipient | utilisateurs | receptor | получател | 后续接受者 | ",
            "retain | conserver | conservar | сохранить | 保留 | الإبقاء على",
            "indicate | indiquer | indicar | указать | 表明 | الإشارة",
            "material | œuvre | material | материал | 作品 | مواد",
            "creative commons | creative commons | creative commons | лицензи creative commons | 知识共享 | المشاع الإبداعي",
            "limitation of liability | exclusions de responsabilité | limitación de responsabilidad | ограничение ответственности | 责任限制 | ",
        ],
    );
}
