/// The answer to a query: named columns and rows of values.
public struct Table: Hashable, Sendable {
  /// The columns in order.
  public var columns: [Column]
  /// The rows in order; each has a value for every column.
  public var rows: [Row]

  /// Creates a table.
  ///
  /// - Precondition: every row has as many values as there are columns.
  public init(columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.values.count == columns.count },
      "every row of a Table has a value for every column")
    self.columns = columns
    self.rows = rows
  }

  /// A column: its canonical name, its Chinese name, and how it is drawn.
  public struct Column: Hashable, Sendable {
    /// The canonical English name.
    public var name: String
    /// The Chinese name.
    public var label: String
    /// The type of its values.
    public var type: ValueType
    /// The named values of a column of terms, with their Chinese spellings.
    public var vocabulary: Vocabulary?

    /// Creates a column.
    public init(name: String, label: String, type: ValueType, vocabulary: Vocabulary? = nil) {
      self.name = name
      self.label = label
      self.type = type
      self.vocabulary = vocabulary
    }
  }

  /// A row: its values, and the words that it came from.
  public struct Row: Hashable, Sendable {
    /// A value for every column.
    public var values: [Value]
    /// Where the row was read from; nil for one that was computed.
    public var origin: Origin?

    /// Creates a row.
    public init(_ values: [Value], origin: Origin? = nil) {
      self.values = values
      self.origin = origin
    }
  }

  /// The words that a row was read from: a reading of the dataset and a span of its text.
  public struct Origin: Hashable, Sendable {
    /// The place of the reading in the dataset, from 0.
    public var reading: Int
    /// The words.
    public var span: SourceSpan

    /// Creates an origin.
    public init(reading: Int, span: SourceSpan) {
      self.reading = reading
      self.span = span
    }
  }
}
