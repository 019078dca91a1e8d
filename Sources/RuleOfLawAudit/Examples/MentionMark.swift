import RuleOfLawModel

/// A marked mention of an example: what stands between 〖 and 〗.
///
/// `〖三项制度 mechanism 行政执法“三项制度” implemented〗`, `〖力争败诉率下降 commitment strive litigation.lossRate〗`,
/// `〖《法治政府建设实施纲要(2021-2025年)》 document 法治政府建设实施纲要 2021-2025〗`.
struct MentionMark {
  /// The words as printed.
  let text: String
  private let words: [Substring]

  init(_ mark: Substring) {
    let words = mark.split(separator: " ")
    text = words.first.map { String($0) } ?? ""
    self.words = Array(words.dropFirst())
  }

  /// The mechanism that is mentioned.
  func mechanism(at path: OutlinePath, span: SourceSpan) -> MechanismMention? {
    guard words.count == 3, words[0] == "mechanism" else { return nil }
    return MechanismMention(
      name: String(words[1]), kind: .mechanism, stage: MechanismStage(rawValue: String(words[2])),
      path: path, span: span)
  }

  /// The commitment that is made.
  func commitment(at path: OutlinePath, span: SourceSpan) -> Commitment? {
    guard words.count > 1, words[0] == "commitment" else { return nil }
    return Commitment(
      path: path, text: text, verb: CommitmentVerb(rawValue: String(words[1])),
      indicators: words.dropFirst(2).map { Indicator(String($0)) }, span: span)
  }

  /// The document that is cited.
  func document(at path: OutlinePath, span: SourceSpan) -> DocumentReference? {
    guard words.count > 1, words[0] == "document" else { return nil }
    return DocumentReference(
      title: String(words[1]), period: words.count > 2 ? String(words[2]) : nil, path: path,
      span: span)
  }
}
