/// The topics that a passage has named so far, with where (话题线索).
struct TopicTrail {
  private struct Mention {
    let topic: Int32
    let position: Int
    let sentence: Int
  }

  private var mentions: [Mention] = []

  /// Notes that a topic is named at a position.
  mutating func note(_ topic: Int32, at position: Int, sentence: Int) {
    mentions.append(Mention(topic: topic, position: position, sentence: sentence))
  }

  /// Whether a topic carries to a position: named earlier in its sentence, or the last one named
  /// before its sentence.
  func carries(_ topic: Int32, to position: Int, sentence: Int) -> Bool {
    for mention in mentions.reversed() where mention.position < position {
      if mention.topic == topic { return true }
      if mention.sentence < sentence { return isLast(topic, like: mention) }
    }
    return false
  }

  /// Whether a topic is named by the same words as a mention.
  private func isLast(_ topic: Int32, like mention: Mention) -> Bool {
    mentions.contains { $0.position == mention.position && $0.topic == topic }
  }
}
