/// Takes the output of a program apart into what a terminal does.
struct EscapeParser: Sendable {
  enum Action: Hashable, Sendable {
    case print(Unicode.Scalar)
    case control(Unicode.Scalar)
    /// A control sequence: parameters as they stand, and the letter at the end.
    case sequence(parameters: String, final: Unicode.Scalar)
    /// An operating system command, without its terminator.
    case command(String)
    /// An escape followed by one character.
    case escape(Unicode.Scalar)
  }

  private enum State: Hashable, Sendable {
    case ground
    case escape
    case sequence(String)
    case command(String)
    case commandEscape(String)
  }

  private var state = State.ground

  mutating func take(_ scalar: Unicode.Scalar) -> Action? {
    let (next, action) = step(scalar)
    state = next
    return action
  }

  private func step(_ scalar: Unicode.Scalar) -> (State, Action?) {
    switch state {
    case .ground:
      if scalar == "\u{1B}" { return (.escape, nil) }
      return (.ground, scalar.value < 0x20 ? .control(scalar) : .print(scalar))
    case .escape:
      switch scalar {
      case "[": return (.sequence(""), nil)
      case "]": return (.command(""), nil)
      default: return (.ground, .escape(scalar))
      }
    case .sequence(let parameters):
      if (0x40...0x7E).contains(scalar.value) {
        return (.ground, .sequence(parameters: parameters, final: scalar))
      }
      return (.sequence(parameters + String(scalar)), nil)
    case .command(let text):
      switch scalar {
      case "\u{07}": return (.ground, .command(text))
      case "\u{1B}": return (.commandEscape(text), nil)
      default: return (.command(text + String(scalar)), nil)
      }
    case .commandEscape(let text):
      return (.ground, .command(text))
    }
  }
}
