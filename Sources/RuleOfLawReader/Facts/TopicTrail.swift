/// The topics that a passage has named so far, with where (话题线索).
struct TopicTrail {
  private struct Mention {
    let topic: Int32
    let position: Int
    let sentence: Int
  }

  private var mentions: [Mention] = []
  /// The term that was named last.
  private var lastTerm: Int32?

  /// Notes the topics that an occurrence of a term names.
  ///
  /// A term within the one named last names nothing new: after 执法资格考试, 参加考试 stays with it.
  mutating func note(_ hit: TermMatcher.Hit, in lexicon: Lexicon, sentence: Int) {
    let topics = lexicon.topics.places(of: Int(hit.term))
    guard !topics.isEmpty else { return }
    if let lastTerm, lastTerm != hit.term, lexicon.terms.term(lastTerm, contains: hit.term) {
      return
    }
    lastTerm = hit.term
    for place in topics {
      let topic = lexicon.topics.number(at: place)
      mentions.append(Mention(topic: topic, position: Int(hit.start), sentence: sentence))
    }
  }

  /// How strongly a topic carries to a position, 3 to 1; nil where it does not.
  ///
  /// A topic carries when it was named earlier in the sentence, or last before it; less with each
  /// word that names another topic since.
  func strength(of topic: Int32, at position: Int, sentence: Int) -> Int? {
    var strength = 3
    var last = -1
    let end = firstIndex(at: position)
    for mention in mentions[max(0, end - Self.reach)..<end].reversed() {
      if mention.topic == topic { return max(strength, 1) }
      if mention.sentence < sentence { return names(topic, at: mention.position) ? 1 : nil }
      if mention.position != last { strength -= 1 }
      last = mention.position
    }
    return nil
  }

  /// Whether a topic is named at a position.
  private func names(_ topic: Int32, at position: Int) -> Bool {
    mentions[firstIndex(at: position)...].prefix { $0.position == position }
      .contains { $0.topic == topic }
  }

  /// The place of the first mention that stands at a position or behind it.
  private func firstIndex(at position: Int) -> Int {
    var lower = 0
    var upper = mentions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if mentions[middle].position < position { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// How many mentions back a topic still carries.
  private static let reach = 100
}
