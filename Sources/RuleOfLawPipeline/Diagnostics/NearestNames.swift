internal import RuleOfLawModel

/// Returns the names that a word was probably meant as, the likeliest first: those within a third of
/// its length in edits.
///
/// Every "did you mean" of a query asks here.
func nearestNames(to word: String, among candidates: [Vocabulary.Word]) -> [Vocabulary.Word] {
  Spelling.nearest(to: word, among: candidates)
}
