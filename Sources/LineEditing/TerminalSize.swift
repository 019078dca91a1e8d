/// The size of a terminal window in character cells.
public struct TerminalSize: Hashable, Sendable {
  /// The number of rows, at least one.
  public var rows: Int {
    didSet { rows = max(rows, Self.smallest.rows) }
  }

  /// The number of columns, at least two: a character of two cells has to fit.
  public var columns: Int {
    didSet { columns = max(columns, Self.smallest.columns) }
  }

  /// Creates a size, raising what is too small to draw in.
  public init(rows: Int, columns: Int) {
    self.rows = max(rows, Self.smallest.rows)
    self.columns = max(columns, Self.smallest.columns)
  }

  private static var smallest: (rows: Int, columns: Int) { (1, 2) }
}
