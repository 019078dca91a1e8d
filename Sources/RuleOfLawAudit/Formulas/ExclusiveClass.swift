/// Words for things of which each belongs to one only (互斥的类).
///
/// A list whose parts each hold a different word of a class divides its whole.
struct ExclusiveClass: Sendable {
  /// The words, longer ones before those they hold.
  let words: [String]
  /// A word without which the others may overlap: 合格 often counts 优秀, beside 良好 it does not.
  let needed: String?

  /// Whether there is nothing besides: who is no full-time mediator is a part-time one.
  let isExhaustive: Bool

  private init(
    _ words: [String], needing needed: String? = nil, isExhaustive: Bool = false
  ) {
    self.words = words
    self.needed = needed
    self.isExhaustive = isExhaustive
  }

  /// Every class that is known.
  static let all = [
    ExclusiveClass(["不予公开", "部分公开", "予以公开", "无法提供", "不予处理", "其他处理"]),
    ExclusiveClass(["不合格", "不达标", "优秀", "良好", "合格", "达标"], needing: "良好"),
    ExclusiveClass(["简易程序", "普通程序", "一般程序", "快速办理"]),
    ExclusiveClass(["民事", "刑事", "行政"]),
    ExclusiveClass([
      "维持", "撤销", "变更", "确认违法", "确认无效", "责令履行", "驳回复议请求", "驳回复议申请", "驳回请求", "驳回申请",
      "驳回", "终止", "调解", "撤回", "裁决",
    ]),
    ExclusiveClass(["不予受理", "受理", "转送", "告知", "补正", "放弃", "撤回"]),
    ExclusiveClass(["驳回", "撤诉", "败诉", "胜诉", "维持"]),
    ExclusiveClass(["继续有效", "保留", "修改", "修订", "废止", "失效"]),
    ExclusiveClass(["来访", "来信", "来电", "网上", "网络"]),
    ExclusiveClass(["专职", "兼职"], isExhaustive: true),
    ExclusiveClass(["男", "女"], isExhaustive: true),
    ExclusiveClass(["线上", "线下"], isExhaustive: true),
    ExclusiveClass(["在编", "编外"], isExhaustive: true),
    ExclusiveClass(["首次", "重复"], isExhaustive: true),
    ExclusiveClass(["正科", "副科"]),
    ExclusiveClass(["合伙所", "个人所", "国资所"]),
    ExclusiveClass(["国家级", "省级", "市级", "县级", "区级", "镇级", "乡级", "村级", "镇街级"]),
    ExclusiveClass(["缓刑", "假释", "暂予监外执行", "管制"]),
    ExclusiveClass(["原告", "被告", "第三人"]),
    ExclusiveClass(["一审", "二审", "再审"]),
  ]

  /// Whether each name holds a word of this class that no other name holds.
  func divides(_ names: [String]) -> Bool {
    var kinds: [String] = []
    for name in names {
      guard let kind = words.first(where: { name.holds($0) }), !kinds.contains(kind) else {
        return false
      }
      kinds.append(kind)
    }
    return needed.map { kinds.contains($0) } ?? true
  }

  /// Words for people of whom one is often several: a farmer who works in town and is a woman.
  private static let crossing = [
    "农民工", "老年人", "妇女", "未成年人", "残疾人", "少数民族", "军人", "青少年", "党员", "本科", "女性", "女干部", "涉企",
    "疑难", "集体",
  ]

  /// Whether things of some names may be in two of them.
  static func areCrossing(_ names: [String]) -> Bool {
    names.contains { $0.holdsAny(of: crossing) }
  }

  /// Finds the class that divides some names.
  static func dividing(_ names: [String]) -> ExclusiveClass? { all.first { $0.divides(names) } }
}
