/// The programs that this package builds.
public enum BuiltProduct {
  /// The path of a program, which stands beside the tests that are running.
  public static func path(_ name: String) -> String {
    let tests = CommandLine.arguments[0]
    let folder = tests.lastIndex(of: "/").map { tests[...$0] } ?? "./"
    return folder + name
  }
}
