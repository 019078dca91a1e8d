extension HTMLTree {
  /// A CSS selector that finds an element: from the nearest one with an id, at most eight steps.
  func selector(of index: Int) -> String {
    var steps: [String] = []
    var element = nodes[index].isText ? nodes[index].parent : index
    while element >= 0, steps.count < 8, nodes[element].name != "html" {
      if let id = attribute("id", of: element), Self.isPlain(id) {
        steps.append("#" + id)
        break
      }
      let node = nodes[element]
      steps.append(node.name == "body" ? node.name : "\(node.name):nth-of-type(\(node.ordinal))")
      element = node.parent
    }
    return steps.reversed().joined(separator: ">")
  }

  private static func isPlain(_ id: String) -> Bool {
    guard let first = id.utf8.first, first >= 0x41 else { return false }
    return id.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
  }
}
