extension RateFormula {
  /// Every formula, group by group.
  static let all: [RateFormula] = reconsideration + litigation + disputes + services + oversight

  private static let corrections = ["revoked", "changed", "confirmedIllegal", "orderedToPerform"]

  private static let reconsideration = [
    RateFormula(
      "reconsideration", "correctionRate",
      numerators: [
        Composition("reconsideration", ["corrected"]),
        Composition("reconsideration", corrections, isOpen: true),
      ],
      over: [["concluded"], ["accepted"], ["applications"], ["carriedOver", "accepted"]],
      net: [("concluded", ["terminated"]), ("concluded", ["terminated", "mediated"])]),
    RateFormula(
      "reconsideration", "comprehensiveCorrectionRate",
      numerators: [
        Composition("reconsideration", ["corrected", "mediated"]),
        Composition("reconsideration", ["corrected", "mediated", "terminated"]),
        Composition("reconsideration", ["corrected", "terminated"]),
        Composition("reconsideration", corrections + ["mediated", "terminated"], isOpen: true),
      ],
      over: [["concluded"], ["accepted"]], isSettled: false),
    RateFormula(
      "reconsideration", "upheldRate",
      numerators: [Composition("reconsideration", ["upheld"])],
      over: [["concluded"], ["accepted"]],
      net: [("concluded", ["terminated"]), ("concluded", ["terminated", "mediated"])]),
    RateFormula(
      "reconsideration", "mediationRate",
      numerators: [
        Composition("reconsideration", ["mediated"]),
        Composition("reconsideration", ["mediated", "terminated"]),
        Composition("reconsideration", ["terminated"]),
      ],
      over: [["concluded"], ["accepted"], ["carriedOver", "accepted"]]),
    RateFormula(
      "reconsideration", "conclusionRate",
      numerators: [Composition("reconsideration", ["concluded"])],
      over: [["carriedOver", "accepted"], ["accepted"], ["concluded", "pending"]]),
    RateFormula(
      "reconsideration", "acceptanceRate",
      numerators: [Composition("reconsideration", ["accepted"])],
      over: [["applications"], ["accepted", "notAccepted"]]),
  ]

  private static let litigation = [
    RateFormula(
      "litigation", "winRate",
      numerators: [
        Composition("litigation", ["won"]), Composition("litigation", ["won", "withdrawn"]),
        Composition("litigation", ["concluded"], minus: ["lost"]),
      ],
      over: [["concluded"], ["won", "lost"], ["won", "lost", "withdrawn"], ["cases"]],
      net: [("concluded", ["withdrawn"])]),
    RateFormula(
      "litigation", "lossRate", numerators: [Composition("litigation", ["lost"])],
      over: [["concluded"], ["won", "lost"], ["won", "lost", "withdrawn"], ["cases"]],
      net: [("concluded", ["withdrawn"])]),
    RateFormula(
      "litigation", "firstInstanceWinRate",
      numerators: [
        Composition("litigation", ["won"]), Composition("litigation", ["won", "withdrawn"]),
      ],
      over: [["firstInstance"], ["concluded"], ["cases"]],
      base: .hidden(chinese: "一审审结案件", english: "first-instance cases concluded"),
      isSettled: false),
    RateFormula(
      "litigation", "headAppearanceRate",
      numerators: [Composition("litigation", ["headAppearances"])],
      over: [["cases"], ["concluded"], ["firstInstance"]],
      base: .hidden(chinese: "开庭审理案件", english: "cases heard in open court"),
      isSettled: false),
  ]

  private static let disputes = [
    RateFormula(
      "mediation", "successRate", numerators: [Composition("mediation", ["succeeded"])],
      over: [["accepted"], ["disputesFound"]]),
    RateFormula(
      "petition", "satisfactionRate", over: [["letters"], ["cases"]],
      elsewhere: [["letters", "visitBatches"], ["letters", "visitors"]]),
    RateFormula(
      "petition", "conclusionRate", over: [["letters"], ["cases"]],
      base: .hidden(chinese: "到期应办结件", english: "matters due")),
  ]

  private static let services = [
    RateFormula(
      "decision", "legalityReviewRate",
      over: [["majorDecisions", "rulemaking.normativeDocumentsFiled"], ["majorDecisions"]],
      base: .hidden(chinese: "应审查事项", english: "matters due for review")),
    RateFormula("service", "platformEntryRate", over: [["onApplicationItems"], ["items"]]),
    RateFormula(
      "service", "onlineRate", numerators: [Composition("service", ["onlineItems"])],
      over: [["items"], ["onApplicationItems"]]),
    RateFormula(
      "counsel", "adoptionRate", numerators: [Composition("counsel", ["opinionsAdopted"])],
      over: [["legalOpinions"]]),
    RateFormula(
      "rulemaking", "filingRate",
      numerators: [Composition("rulemaking", ["normativeDocumentsFiled"])],
      over: [["normativeDocuments"]],
      base: .hidden(chinese: "应报备文件", english: "documents due for filing"), isSettled: false),
    RateFormula("enforcement", "caseFilePassRate", over: [["caseFilesReviewed"]]),
    RateFormula(
      "enforcement", "rectificationRate",
      numerators: [Composition("enforcement", ["hazardsRectified"])], over: [["hazardsFound"]]),
  ]

  private static let oversight = [
    RateFormula(
      "inspection", "rectificationRate",
      numerators: [Composition("inspection", ["problemsRectified"])], over: [["problemsFound"]]),
    RateFormula("disclosure", "onTimeRate", over: [["onRequest"]]),
    RateFormula(
      "disclosure", "onRequestConclusionRate", over: [["onRequest"]],
      base: .hidden(chinese: "到期应答复件", english: "requests due")),
    RateFormula(
      "oversight", "proposalReplyRate",
      over: [["proposals"], ["congressSuggestions", "cppccProposals"]]),
  ]
}
