public import RuleOfLawModel

extension Plan {
  /// Reads a query in either tongue.
  ///
  /// A text that begins with `|` goes on with the steps of `previous`, the plan of the last result.
  /// Names with `$` stand for the texts of `variables`. An error has its place in the text, and
  /// where one is near the whole query as it was probably meant.
  ///
  /// ```swift
  /// let plan = try Plan(parsing: "数据 领域：矛盾纠纷 数值：>50 ｜ 排序 -数值 ｜ 取 10")
  /// plan.description  // facts area:disputes value:>50 | sort -value | take 10
  /// ```
  public init(
    parsing text: some StringProtocol, after previous: Plan? = nil,
    variables: Variables = Variables()
  ) throws(PipelineError) {
    do throws(PipelineError) {
      var parser = try Parser(text, after: previous, variables: variables)
      self = try parser.parse()
    } catch {
      var corrector = Corrector(after: previous, variables: variables)
      throw corrector.advise(on: error, in: String(text))
    }
  }
}
