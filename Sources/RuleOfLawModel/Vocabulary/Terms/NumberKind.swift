/// What a number of the text is (类型).
///
/// Every number of the body has one, with a reason: no number is lost.
public struct NumberKind: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The number of a fact (事实).
  public static let fact = NumberKind(rawValue: "fact")
  /// The size of a change (变化).
  public static let change = NumberKind(rawValue: "change")
  /// A date, a year or a period (日期).
  public static let date = NumberKind(rawValue: "date")
  /// An ordinal or a rank (序数).
  public static let ordinal = NumberKind(rawValue: "ordinal")
  /// Part of a name or a set phrase (名称).
  public static let name = NumberKind(rawValue: "name")
  /// The period of a plan (规划).
  public static let plan = NumberKind(rawValue: "plan")
  /// Part of a document number or title (文号).
  public static let document = NumberKind(rawValue: "document")
  /// An article of a statute (条款).
  public static let article = NumberKind(rawValue: "article")
  /// A list mark (序号).
  public static let list = NumberKind(rawValue: "list")
  /// A telephone number or an address (联系方式).
  public static let contact = NumberKind(rawValue: "contact")
  /// A registration number or a code (编号).
  public static let identifier = NumberKind(rawValue: "identifier")
  /// None of these (其他).
  public static let other = NumberKind(rawValue: "other")

  public static let vocabulary: KeyValuePairs<NumberKind, String> = [
    .fact: "事实", .change: "变化", .date: "日期", .ordinal: "序数", .name: "名称",
    .plan: "规划", .document: "文号", .article: "条款", .list: "序号", .contact: "联系方式",
    .identifier: "编号", .other: "其他",
  ]
}
