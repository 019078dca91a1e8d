import RuleOfLawModel
import RuleOfLawReader

let reading = Reader().read(BuiltInSample.text)
let reconsideration = Query<Fact>().filter {
  $0.indicator.isOne(
    of: .reconsiderationAccepted, .reconsiderationConcluded, .reconsiderationConfirmedIllegal,
    .reconsiderationRevoked, .reconsiderationCorrectionRate)
}
for fact in Dataset([Dataset.Entry(reading)]).fetch(reconsideration) {
  print(fact.path, fact.label, fact.quantity)
}
