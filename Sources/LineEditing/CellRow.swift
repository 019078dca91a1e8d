/// One row of cells of a picture.
struct CellRow: Hashable {
  /// What is printed, colours included.
  var text = ""
  /// The colours in force where the row begins: what a row drawn without the one above needs.
  var style = ""
  /// The number of cells filled.
  var width = 0
  /// Whether the row above was full and went on here, rather than ending.
  var continuesRowAbove = false
}
