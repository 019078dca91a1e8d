extension VirtualTerminal {
  mutating func perform(_ action: EscapeParser.Action) {
    switch action {
    case .print(let scalar): put(scalar)
    case .control(let scalar): perform(control: scalar)
    case .sequence(let parameters, let final): perform(final, parameters)
    case .command("133;A"): promptCount += 1
    case .command: break
    case .escape(let scalar): unknownSequences.append("ESC \(scalar)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let cells = width(scalar)
    if cells == 0 {
      attach(scalar)
      return
    }
    if isWrapPending || cursorColumn + cells > columns {
      goDown()
      cursorColumn = 0
      screen[cursorRow].continuesRowAbove = true
    }
    breakPairs(at: cursorColumn..<cursorColumn + cells)
    screen[cursorRow].cells[cursorColumn] = Cell(text: String(scalar), isWritten: true)
    if cells == 2 {
      let rightHalf = Cell(text: "", isRightHalf: true, isWritten: true)
      screen[cursorRow].cells[cursorColumn + 1] = rightHalf
    }
    cursorColumn += cells
    isWrapPending = cursorColumn >= columns
    if isWrapPending { cursorColumn = columns - 1 }
  }

  /// Puts a mark on the character before the cursor.
  private mutating func attach(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursorColumn : cursorColumn - 1
    if column > 0, screen[cursorRow].cells[column].isRightHalf { column -= 1 }
    if column >= 0 { screen[cursorRow].cells[column].text.unicodeScalars.append(scalar) }
  }

  /// Blanks the other half of characters of two cells of which one is written over.
  private mutating func breakPairs(at range: Range<Int>) {
    let cells = screen[cursorRow].cells
    if cells[range.lowerBound].isRightHalf {
      screen[cursorRow].cells[range.lowerBound - 1] = Cell()
    }
    if range.upperBound < columns, cells[range.upperBound].isRightHalf {
      screen[cursorRow].cells[range.upperBound] = Cell()
    }
  }

  private mutating func goDown() {
    isWrapPending = false
    if cursorRow < rows - 1 {
      cursorRow += 1
    } else {
      scrollback.append(Self.text(of: screen.removeFirst()))
      screen.append(blankRow)
    }
  }

  private mutating func perform(control scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": moveTo(cursorRow, 0)
    case "\n":
      goDown()
      screen[cursorRow].continuesRowAbove = false
    case "\u{08}": moveTo(cursorRow, cursorColumn - 1)
    case "\t": moveTo(cursorRow, (cursorColumn / 8 + 1) * 8)
    case "\u{07}": bellCount += 1
    default: unknownSequences.append("control \(scalar.value)")
    }
  }

  private mutating func perform(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let count = max(1, numbers.first.flatMap { $0 } ?? 1)
    switch (final, parameters) {
    case ("A", _): moveTo(cursorRow - count, cursorColumn)
    case ("B", _): moveTo(cursorRow + count, cursorColumn)
    case ("C", _): moveTo(cursorRow, cursorColumn + count)
    case ("D", _): moveTo(cursorRow, cursorColumn - count)
    case ("G", _): moveTo(cursorRow, count - 1)
    case ("H", _): moveTo(count - 1, max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1)
    case ("J", ""), ("J", "0"): eraseToEnd()
    case ("J", "2"): screen = Array(repeating: blankRow, count: rows)
    case ("K", ""), ("K", "0"): eraseToEndOfRow()
    case ("m", _): break
    case ("h", "?2004"): bracketsPastes = true
    case ("l", "?2004"): bracketsPastes = false
    case ("h", "?25"), ("l", "?25"): break
    default: unknownSequences.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func moveTo(_ row: Int, _ column: Int) {
    cursorRow = min(max(row, 0), rows - 1)
    cursorColumn = min(max(column, 0), columns - 1)
    isWrapPending = false
  }

  private mutating func eraseToEndOfRow() {
    breakPairs(at: cursorColumn..<columns)
    for column in cursorColumn..<columns { screen[cursorRow].cells[column] = Cell() }
  }

  private mutating func eraseToEnd() {
    eraseToEndOfRow()
    for row in (cursorRow + 1)..<max(rows, cursorRow + 1) { screen[row] = blankRow }
  }

  var blankRow: Row { Row(cells: Array(repeating: Cell(), count: columns)) }
}
