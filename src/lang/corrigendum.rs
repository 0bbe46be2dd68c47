//! The formulas of a corrigendum: *For … read …*, *Au lieu de … lire …*, 将……改为…….

/// How a language writes a corrigendum. Patterns have `{old}` and `{new}` where the words stand.
pub struct CorrigendumWords {
    /// What the document is called.
    pub title: &'static str,
    /// One wording for another.
    pub replace: &'static str,
    /// A wording too many.
    pub delete: &'static str,
    /// A wording that should stand in square brackets.
    pub enclose: &'static str,
    /// What opens an entry that a person has to decide.
    pub check: &'static str,
    /// The quotation marks, with the spaces inside them.
    pub quotes: (&'static str, &'static str),
}
