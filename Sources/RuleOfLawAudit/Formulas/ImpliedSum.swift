import RuleOfLawModel

/// Figures of one kind whose sum a report leaves to the reader (可加的数).
struct ImpliedSum: Sendable {
  /// What the sum is called.
  let name: Message
  /// The indicator of the sum; nil where the vocabulary has none.
  let whole: Indicator?
  /// What is added.
  let members: [Indicator]

  private init(_ chinese: String, _ english: String, _ whole: String? = nil, _ members: [String]) {
    name = Message(chinese, english)
    self.whole = whole.map { Indicator($0) }
    self.members = members.map { Indicator($0) }
  }

  /// Every sum that is known to be one of unlike things, none counted twice.
  static let all = [
    ImpliedSum(
      "督察合计", "inspections together", "inspection.total",
      ["inspection.special", "inspection.comprehensive"]),
    ImpliedSum(
      "下放权限合计", "powers handed down", nil,
      ["enforcement.powersToSubdistricts", "enforcement.powersToTownships"]),
    ImpliedSum(
      "抽检合计", "samples together", nil,
      [
        "enforcement.foodSamplingBatches", "enforcement.produceRapidTests",
        "enforcement.fuelSamplingBatches",
      ]),
    ImpliedSum(
      "建议提案合计", "proposals together", "oversight.proposals",
      ["oversight.congressSuggestions", "oversight.cppccProposals"]),
    ImpliedSum(
      "评估机构合计", "bodies assessed", nil,
      [
        "institution.townshipsAssessed", "institution.departmentsAssessed",
        "institution.publicInstitutionsAssessed",
      ]),
  ]
}
