public import RuleOfLawModel

/// A document as text, and what was remarked on the way from bytes to text.
public struct Document: Hashable, Sendable {
  /// The path as the user named it; `-` for standard input.
  public var path: String
  /// The text, without a byte-order mark.
  public var text: String
  /// Remarks on the bytes, with spans in the text.
  public var diagnostics: [Diagnostic]

  /// Creates a document.
  public init(path: String, text: String, diagnostics: [Diagnostic] = []) {
    self.path = path
    self.text = text
    self.diagnostics = diagnostics
  }

  /// Creates a document from its bytes.
  public init(path: String, bytes: [UInt8]) {
    let decoded = DecodedText(bytes)
    self.init(path: path, text: decoded.text, diagnostics: decoded.diagnostics)
  }
}
