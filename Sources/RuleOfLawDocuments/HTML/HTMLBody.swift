/// The part of a page that is the report, found by where its running text is (网页正文).
///
/// From the outermost element inwards, for as long as one element has all the text that weighs: so
/// a paragraph is left outside only if it has no sentences, is links, or is in a part that the page
/// itself names navigation, sharing, a foot.
struct HTMLBody {
  /// The element that holds the report; nil where the page has no running text.
  let element: Int?
  /// The paragraphs of the report, by their places in the flow.
  private(set) var inside: [Int] = []
  /// The other paragraphs that the page shows.
  private(set) var outside: [Int] = []

  /// Finds the report.
  init(_ tree: HTMLTree, _ paragraphs: [HTMLParagraph]) {
    let weights = paragraphs.map(\.weight)
    let shown = Self.sum(weights, paragraphs) { !$0.isHidden }
    let hidden = Self.sum(weights, paragraphs) { $0.isHidden }
    // Text behind a button that shows the rest outweighs what is shown.
    let takesHidden = hidden > shown
    var totals = Self.totals(tree, paragraphs, weights, takesHidden: takesHidden)
    let total = totals.first ?? 0
    let beside = Self.beside(tree, totals, total: total)
    for (paragraph, weight) in zip(paragraphs, weights)
    where beside[paragraph.element] && (takesHidden || !paragraph.isHidden) {
      // What is beside the report weighs nothing.
      Self.subtract(weight, at: paragraph.element, from: &totals, in: tree)
    }
    element = total > 0 ? Self.innermost(tree, totals) : nil
    let range = element.map { $0..<tree.nodes[$0].end } ?? tree.nodes.indices
    for (index, paragraph) in paragraphs.enumerated() where takesHidden || !paragraph.isHidden {
      let isInside = range.contains(paragraph.element) && !beside[paragraph.element]
      if isInside { inside.append(index) } else { outside.append(index) }
    }
  }

  private static func sum(
    _ weights: [Int], _ paragraphs: [HTMLParagraph], where holds: (HTMLParagraph) -> Bool
  ) -> Int {
    zip(weights, paragraphs).reduce(0) { holds($1.1) ? $0 + $1.0 : $0 }
  }

  /// What the paragraphs within each element weigh.
  private static func totals(
    _ tree: HTMLTree, _ paragraphs: [HTMLParagraph], _ weights: [Int], takesHidden: Bool
  ) -> [Int] {
    var totals = [Int](repeating: 0, count: tree.nodes.count)
    for (paragraph, weight) in zip(paragraphs, weights) where takesHidden || !paragraph.isHidden {
      totals[paragraph.element] += weight
    }
    for index in totals.indices.reversed() where tree.nodes[index].parent >= 0 {
      totals[tree.nodes[index].parent] += totals[index]
    }
    return totals
  }

  private static func subtract(
    _ weight: Int, at element: Int, from totals: inout [Int], in tree: HTMLTree
  ) {
    guard weight > 0 else { return }
    var index = element
    while index >= 0 {
      totals[index] -= weight
      index = tree.nodes[index].parent
    }
  }

  /// Which nodes are in a part that the page names as none of the report.
  private static func beside(_ tree: HTMLTree, _ totals: [Int], total: Int) -> [Bool] {
    var beside = [Bool](repeating: false, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      if node.parent >= 0, beside[node.parent] {
        beside[index] = true
      } else if !node.isText, totals[index] * 2 <= total {
        let names = tree.attributes[node.attributes]
          .filter { $0.name == "class" || $0.name == "id" }.map(\.value).joined(separator: " ")
        beside[index] =
          ["nav", "footer", "aside", "head", "form"].contains(node.name)
          || (!names.isEmpty && PageWords.isBeside(names) && !PageWords.isContent(names))
      }
    }
    return beside
  }

  /// Goes inwards while one element has everything that weighs, and not into a paragraph: what
  /// stands beside the only one with sentences is of the report, too.
  private static func innermost(_ tree: HTMLTree, _ totals: [Int]) -> Int {
    var element = 0
    while let child = tree.children(of: element).first(where: { totals[$0] == totals[element] }),
      totals[element] > 0, holdsParagraphs(tree, child)
    {
      element = child
    }
    return element
  }

  private static func holdsParagraphs(_ tree: HTMLTree, _ element: Int) -> Bool {
    switch tree.nodes[element].name {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "b", "strong", "em", "i", "u", "a", "dt",
      "dd":
      false
    case "span", "font":
      tree.children(of: element).contains {
        ["p", "br", "div", "table", "span", "font"].contains(tree.nodes[$0].name)
      }
    default: true
    }
  }
}
