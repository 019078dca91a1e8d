import RuleOfLawModel

/// A whole that is divided into parts (整体与部分).
struct Partition: Hashable, Sendable {
  /// How the parts lie within the whole.
  enum Kind: Hashable, Sendable {
    /// Each thing is in one part at most, and nothing is outside: all printed, they add up.
    case complete
    /// Each thing is in one part at most: the parts add up to the whole or less.
    case disjoint
    /// The parts may overlap: each is the whole or less.
    case overlapping
  }

  /// The whole.
  let whole: Indicator
  /// The parts.
  let members: [Indicator]
  /// Parts that may hold the same things; only the larger counts in a sum.
  let alternatives: [Indicator]
  /// How the parts lie within the whole.
  let kind: Kind
  /// How grave a part larger than the whole is.
  let severity: Severity

  /// Creates a partition of a group of indicators, named without the group.
  ///
  /// A name with a dot stands for itself. Where parts need not be of the whole, the severity is
  /// `info`: only what agrees is told.
  init(
    _ group: String, _ whole: String, _ kind: Kind, _ members: [String],
    alternatives: [String] = [], severity: Severity = .error
  ) {
    self.whole = Indicator(group + "." + whole)
    self.members = members.map { Indicator($0.utf8.contains(0x2E) ? $0 : group + "." + $0) }
    self.alternatives = alternatives.map { Indicator(group + "." + $0) }
    self.kind = kind
    self.severity = severity
  }

  /// Every partition.
  static let all = [
    Partition(
      "reconsideration", "concluded", .disjoint,
      [
        "upheld", "revoked", "changed", "confirmedIllegal", "orderedToPerform", "dismissed",
        "terminated", "mediated",
      ], alternatives: ["terminated", "mediated"]),
    Partition("reconsideration", "concluded", .overlapping, ["corrected"]),
    Partition(
      "reconsideration", "applications", .disjoint, ["accepted", "notAccepted"], severity: .warning),
    Partition("litigation", "concluded", .disjoint, ["won", "lost", "withdrawn"]),
    Partition("litigation", "cases", .disjoint, ["firstInstance", "secondInstance"]),
    Partition("mediation", "accepted", .overlapping, ["succeeded"]),
    Partition("inspection", "problemsFound", .overlapping, ["problemsRectified"]),
    Partition("inspection", "total", .disjoint, ["comprehensive", "special"]),
    Partition("enforcement", "hazardsFound", .overlapping, ["hazardsRectified"]),
    Partition(
      "enforcement", "cases", .disjoint, ["ordinaryProcedureCases", "summaryProcedureCases"]),
    Partition("counsel", "legalOpinions", .overlapping, ["opinionsAdopted"]),
    Partition(
      "rulemaking", "documentsCleaned", .complete,
      ["documentsKept", "documentsAmended", "documentsRepealed", "documentsInvalidated"]),
    Partition("oversight", "proposals", .complete, ["congressSuggestions", "cppccProposals"]),
    Partition(
      "service", "onApplicationItems", .overlapping,
      ["districtwideItems", "crossProvinceItems"], severity: .warning),
    Partition(
      "service", "onApplicationItems", .overlapping,
      ["approval.deferredDocumentItems", "approval.commitmentItems"], severity: .info),
    Partition(
      "smallPropertyHousing", "projectsTested", .overlapping, ["projectsPenalized"],
      severity: .info),
    Partition("audit", "problemsFound", .overlapping, ["recommendations"], severity: .info),
  ]
}
