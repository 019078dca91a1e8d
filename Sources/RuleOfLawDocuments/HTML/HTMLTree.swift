/// A page as its elements and texts, in the order of the source (网页结构).
///
/// Flat: the nodes of a subtree are `index..<nodes[index].end`, so every walk is a loop.
struct HTMLTree {
  /// An element, or a text where the name is empty.
  struct Node {
    /// The name of the element in lower case; empty for text.
    let name: String
    /// The index of the element around it; -1 for the outermost.
    let parent: Int
    /// The index after the last node within it.
    var end: Int
    /// The line of the source.
    let line: Int
    /// Which of its siblings of the same name it is, from 1.
    let ordinal: Int
    /// Its attributes.
    var attributes: Range<Int>
    /// Its characters.
    let text: Range<Int>

    /// Whether it is a text.
    var isText: Bool { name.isEmpty }
  }

  /// All nodes.
  private(set) var nodes: [Node] = []
  /// The names and values of all attributes.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The characters of all texts.
  private(set) var characters: [UInt8] = []

  /// Builds the tree of a page.
  init(_ markup: borrowing Markup) {
    var open: [Int] = []
    var counts: [[String: Int]] = [[:]]
    var skipped = 0
    markup.forEach { event in
      switch event {
      case .start(let name, let line):
        let ordinal = counts[open.count][name, default: 0] + 1
        counts[open.count][name] = ordinal
        add(name, in: open.last ?? -1, line: line, ordinal: ordinal)
        open.append(nodes.count - 1)
        counts.append([:])
        if Self.isUnread(name) { skipped += 1 }
      case .attribute(let name, let value):
        attributes.append((name, value))
        if let last = nodes.indices.last {
          nodes[last].attributes = nodes[last].attributes.lowerBound..<attributes.count
        }
      case .end(let name):
        guard let index = open.popLast() else { return }
        counts.removeLast()
        if Self.isUnread(name) { skipped -= 1 }
        nodes[index].end = nodes.count
      case .text(let bytes, let line):
        guard skipped == 0 else { return }
        let start = characters.count
        characters += bytes
        add("", in: open.last ?? -1, line: line, ordinal: 1, text: start..<characters.count)
      }
    }
    for index in open { nodes[index].end = nodes.count }
  }

  private mutating func add(
    _ name: String, in parent: Int, line: Int, ordinal: Int, text: Range<Int> = 0..<0
  ) {
    nodes.append(
      Node(
        name: name, parent: parent, end: nodes.count + 1, line: line,
        ordinal: ordinal, attributes: attributes.count..<attributes.count, text: text))
  }

  /// The value of an attribute; nil where the element has none of this name.
  func attribute(_ name: String, of index: Int) -> String? {
    attributes[nodes[index].attributes].first { $0.name == name }?.value
  }

  /// The nodes directly within an element.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The text within a node, white space put right.
  func text(of index: Int) -> String {
    var paragraph = ParagraphText()
    for node in nodes[index..<nodes[index].end] where node.isText {
      paragraph.append(characters[node.text])
    }
    return paragraph.take()
  }

  /// Elements whose characters are no text of the page.
  private static func isUnread(_ name: String) -> Bool {
    switch name {
    case "script", "style", "svg", "object", "select", "button": true
    default: false
    }
  }
}
