import RuleOfLawModel
import RuleOfLawReader

let reading = Reader().read(BuiltInSample.text)
let reconsideration = Query<Fact>()
  .filter { $0.indicator.label.contains("复议") || $0.indicator == .reconsiderationCorrectionRate }
  .sorted { $0.value.descending }
for fact in Dataset([Dataset.Entry(reading)]).fetch(reconsideration) {
  print(fact.path, fact.label, fact.quantity)
}
