import RuleOfLawModel
import RuleOfLawReader

/// Two short reports of an invented district, for comparing years.
enum TwoYears {
  /// Reads a report of a year with what each of its parts says.
  static func reading(
    _ year: Int, results: String = "", problems: String = "", plan: String = "",
    authority: String = "临屿市澄溪区人民政府"
  ) -> Reading {
    Reader().read(
      """
      \(authority)\(year)年度法治政府建设情况报告

      一、\(year)年主要成效
      \(results)
      二、存在的问题
      \(problems)
      三、\(year + 1)年工作打算
      \(plan)
      """)
  }
}
