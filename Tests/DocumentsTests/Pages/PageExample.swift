import Testing

/// An invented page, and what is to be found on it (网页例).
struct PageExample: Sendable, CustomTestStringConvertible {
  /// What is peculiar about the page.
  let name: String
  /// The page.
  let html: String
  /// Lines that the text has, in this order.
  let lines: [String]
  /// Words that the text has nowhere.
  var absent: [String] = []
  /// The codes of the remarks.
  var remarks = ["document.body"]

  var testDescription: String { name }
}
