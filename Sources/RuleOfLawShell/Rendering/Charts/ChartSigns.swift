import TerminalText

/// The signs that charts are drawn with, a cell each (图的符号).
///
/// Blocks and circles are ambiguous: where the terminal gives them two cells, letters and marks of
/// ASCII take their places.
struct ChartSigns {
  let block: String
  /// The parts of a block from none to seven eighths.
  let parts: [String]
  let hedgedBlock: String
  let nought: String
  let point: String
  let hedgedPoint: String
  let gap: String
  let tick: String
  let wall: String
  let corner: String
  let floor: String
  /// The heights of a line of text, lowest first.
  let levels: [Character]
  let nothing: String
  let arrow: String

  init(_ measure: DisplayWidth) {
    let isNarrow = measure.of("█▒│●○·┤└─▁→—") == 12
    self = isNarrow ? .blocks : .plain
  }

  private init(
    block: String, parts: [String], hedgedBlock: String, nought: String, point: String,
    hedgedPoint: String, gap: String, tick: String, wall: String, corner: String, floor: String,
    levels: [Character], nothing: String, arrow: String
  ) {
    self.block = block
    self.parts = parts
    self.hedgedBlock = hedgedBlock
    self.nought = nought
    self.point = point
    self.hedgedPoint = hedgedPoint
    self.gap = gap
    self.tick = tick
    self.wall = wall
    self.corner = corner
    self.floor = floor
    self.levels = levels
    self.nothing = nothing
    self.arrow = arrow
  }

  private static let blocks = ChartSigns(
    block: "█", parts: ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"], hedgedBlock: "▒", nought: "│",
    point: "●", hedgedPoint: "○", gap: "·", tick: "┤", wall: "│", corner: "└", floor: "─",
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], nothing: "—", arrow: "→")
  private static let plain = ChartSigns(
    block: "#", parts: ["", "", "", "", "#", "#", "#", "#"], hedgedBlock: "=", nought: "|",
    point: "*", hedgedPoint: "o", gap: ".", tick: "+", wall: "|", corner: "+", floor: "-",
    levels: ["1", "2", "3", "4", "5", "6", "7", "8"], nothing: "-", arrow: "->")
}
