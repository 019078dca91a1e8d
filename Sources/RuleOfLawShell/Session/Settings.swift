public import RuleOfLawModel
public import TerminalText

/// How a session speaks and draws.
public struct Settings: Hashable, Sendable {
  /// The language of messages, titles and named values.
  public var language: Language
  /// The form of tables.
  public var format: OutputFormat
  /// The columns that tables are fitted into, 0 for no limit; nil takes those of the screen.
  public var width: Int?
  /// The columns of the screen; nil where there is none, so that nothing is cut.
  public var screenWidth: Int?
  /// How many columns a text takes on the screen.
  public var measure = DisplayWidth()
  /// Whether tables show every field and are never cut.
  public var isWide = false
  /// Whether comma-separated values begin with a byte-order mark, by which spreadsheets know UTF-8.
  public var marksByteOrder = false
  /// Whether colours are used.
  public var isColored: Bool
  /// Whether the time of each statement is told.
  public var showsTiming: Bool
  /// Whether nothing may be written or started.
  public var isSafe: Bool
  /// Whether answers longer than the screen are shown page by page.
  public var usesPager = true
  /// Whether answers go to a file, which has no screen.
  var goesToFile = false

  /// Creates settings.
  public init(
    language: Language = .chinese, format: OutputFormat = .table, width: Int? = nil,
    isColored: Bool = false, showsTiming: Bool = false, isSafe: Bool = false
  ) {
    self.language = language
    self.format = format
    self.width = width
    self.isColored = isColored
    self.showsTiming = showsTiming
    self.isSafe = isSafe
  }

  /// The columns of an answer that names none.
  var columns: ColumnChoice { isWide ? .every : format.columns }

  /// The manner in which these settings draw.
  var drawing: Drawing {
    goesToFile
      ? drawingForFiles
      : Drawing(
        language: language, width: width == 0 || isWide ? nil : width ?? screenWidth,
        measure: measure, paint: isColored ? .colored : .none)
  }

  /// The same for tables whose rows `.source` knows nothing of.
  var drawingUnnumbered: Drawing {
    var drawing = drawing
    drawing.numbersRows = false
    return drawing
  }

  /// The same for files and programs, which have no screen.
  var drawingForFiles: Drawing {
    Drawing(language: language, width: width == 0 ? nil : width, measure: measure)
  }
}
