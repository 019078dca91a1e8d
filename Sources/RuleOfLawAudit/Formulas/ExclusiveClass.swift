/// Words for things of which each belongs to one only (互斥的类).
///
/// A list whose parts each hold a different word of a class divides its whole.
struct ExclusiveClass: Sendable {
  /// The words, longer ones before those they hold.
  let words: [String]
  /// A word without which the others may overlap: 合格 often counts 优秀, beside 良好 it does not.
  let needed: String?

  private init(_ words: [String], needing needed: String? = nil) {
    self.words = words
    self.needed = needed
  }

  /// Every class that is known.
  static let all = [
    ExclusiveClass(["不予公开", "部分公开", "予以公开", "无法提供", "不予处理", "其他处理"]),
    ExclusiveClass(["不合格", "不达标", "优秀", "良好", "合格", "达标"], needing: "良好"),
    ExclusiveClass(["简易程序", "普通程序", "一般程序", "快速办理"]),
    ExclusiveClass(["民事", "刑事", "行政"]),
    ExclusiveClass(["维持", "撤销", "变更", "确认违法", "责令履行", "驳回", "终止"]),
    ExclusiveClass(["来访", "来信", "来电", "网上", "网络"]),
    ExclusiveClass(["专职", "兼职"]),
  ]

  /// Whether each name holds a word of this class that no other name holds.
  func divides(_ names: [String]) -> Bool {
    let found = names.map { name in words.first { name.holds($0) } }
    let kinds = Set(found.compactMap { $0 })
    return kinds.count == names.count && (needed.map { kinds.contains($0) } ?? true)
  }

  /// Finds the class that divides some names.
  static func dividing(_ names: [String]) -> ExclusiveClass? { all.first { $0.divides(names) } }
}
