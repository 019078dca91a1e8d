/// An area of rule-of-law work (领域), after the parts of the 2021–2025 outline.
///
/// The outline’s eight systems, its part on leadership, and two that reports add: publicity and
/// public order.
public struct Area: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Government functions and services (政府职能).
  public static let functions = Area(rawValue: "functions")
  /// Rule-making and normative documents (制度建设).
  public static let rulemaking = Area(rawValue: "rulemaking")
  /// Administrative decision-making (行政决策).
  public static let decision = Area(rawValue: "decision")
  /// Administrative enforcement (行政执法).
  public static let enforcement = Area(rawValue: "enforcement")
  /// Emergency response (突发事件).
  public static let emergency = Area(rawValue: "emergency")
  /// Disputes: reconsideration, litigation, mediation, petitions (矛盾纠纷).
  public static let disputes = Area(rawValue: "disputes")
  /// Oversight of power, disclosure and audit (权力监督).
  public static let oversight = Area(rawValue: "oversight")
  /// Digital government (数字政府).
  public static let digital = Area(rawValue: "digital")
  /// Leadership and organization (组织领导).
  public static let leadership = Area(rawValue: "leadership")
  /// Law publicity (普法宣传).
  public static let publicity = Area(rawValue: "publicity")
  /// Public order (社会治安).
  public static let publicOrder = Area(rawValue: "publicOrder")

  public static let vocabulary: KeyValuePairs<Area, String> = [
    .functions: "政府职能", .rulemaking: "制度建设", .decision: "行政决策",
    .enforcement: "行政执法", .emergency: "突发事件", .disputes: "矛盾纠纷",
    .oversight: "权力监督", .digital: "数字政府", .leadership: "组织领导",
    .publicity: "普法宣传", .publicOrder: "社会治安",
  ]
}
