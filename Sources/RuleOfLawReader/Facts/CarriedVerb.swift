/// Verbs that a list says once, before its first member (承前动词): 审核规范性文件26件、重大决策9件.
struct CarriedVerb {
  private var verb: Range<Int>?
  private var sentence = -1
  /// Whether the verb is said of parts too.
  private var reachesParts = false

  /// Gives the phrases of a clause the verb of the member before, where they have none.
  ///
  /// A verb carries within its clause, and to the parts named behind 其中 in its sentence.
  mutating func carry(
    to phrases: inout [(number: Int, phrase: Phrase)], of clause: Clause, in glyphs: Glyphs
  ) {
    let opens = Self.openers.word(in: glyphs, at: clause.range.lowerBound) != nil
    if sentence != clause.sentence || !opens || clause.isBracketed || !reachesParts {
      verb = nil
    }
    sentence = clause.sentence
    for place in phrases.indices {
      let words = phrases[place].phrase.before
      if phrases[place].phrase.isInherited { continue }
      if let own = Self.carrying.first(in: glyphs, words) {
        verb = own
        reachesParts = true
      } else if let own = Self.listed.first(in: glyphs, words) {
        verb = own
        reachesParts = false
      } else if glyphs.contains(Self.others, in: words) {
        verb = nil
      } else {
        phrases[place].phrase.verb = verb
      }
    }
  }

  private static let openers: WordList = "其中"
  /// Verbs that make the same noun another figure.
  private static let carrying: WordList = "合法性审查 合法性审核 审核 审查 清理 报备 备案"
  /// Verbs that carry within their list only.
  private static let listed: WordList = "办结 抽查 评查"
  private static let others: WordList = """
    出具 提出 提供 办理 受理 收到 制定 出台 印发 发布 公布 召开 开展 组织 举办 参与 完成 发放 作出 查处 下达 \
    建立 形成 新增 修改 修订 废止 采纳 通过 协助 解答 化解 聘请 培训 指导 纠正 征求 复函 公开
    """
}
