internal import CMarkup

/// HTML or XML as its events, read by libxml2 (标记).
///
/// Owns the memory that the parser filled; strings are made only of what is asked for.
@safe struct Markup: ~Copyable {
  /// What is read.
  enum Language {
    case html
    case xml
  }

  /// How a reading ended.
  enum Outcome: Hashable {
    case done
    /// XML that is not well formed.
    case broken
    /// Nested too deeply, or with too many tags.
    case tangled
    /// XML with entities of its own.
    case entities
    case noLibrary
    case noMemory
  }

  private let result: CMarkupResult

  /// Elements nested more deeply than this are no page; browsers stop at 512.
  static let depthLimit: UInt32 = 2000
  /// The most events that are taken from a page, and from a part of a Word document, whose every
  /// run of letters has a dozen of them.
  static let pageEventLimit = 1_000_000
  static let partEventLimit = 4_000_000

  /// Reads UTF-8 text.
  init(_ language: Language, _ text: [UInt8]) {
    let isHTML = language == .html
    unsafe result = text.withUnsafeBytes { buffer in
      let characters = unsafe buffer.assumingMemoryBound(to: CChar.self)
      guard let start = characters.baseAddress else { return unsafe CMarkupResult() }
      return unsafe CMarkupRead(
        isHTML ? .HTML : .XML, start, characters.count, Self.depthLimit,
        isHTML ? Self.pageEventLimit : Self.partEventLimit)
    }
  }

  deinit { unsafe CMarkupRelease(result) }

  /// How the reading ended.
  var outcome: Outcome {
    switch unsafe result.outcome {
    case .done: .done
    case .tooDeep, .tooMuch: .tangled
    case .entities: .entities
    case .noLibrary: .noLibrary
    case .noMemory: .noMemory
    case .broken: .broken
    @unknown default: .broken
    }
  }
  /// The line that was reached.
  var line: Int { Int(unsafe result.line) }

  /// Hands out the events in the order of the text.
  func forEach(_ body: (MarkupEvent) -> Void) {
    var name = ""
    let events = unsafe UnsafeBufferPointer(start: result.events, count: result.event_count)
    for index in events.indices {
      let event = unsafe events[index]
      let line = Int(event.line)
      switch event.kind {
      case .start: body(.start(string(event), line: line))
      case .attribute: name = string(event)
      case .value: body(.attribute(name, string(event)))
      case .end: body(.end(string(event)))
      case .text: body(.text(bytes(event), line: line))
      @unknown default: break
      }
    }
  }

  private func bytes(_ event: CMarkupEvent) -> ArraySlice<UInt8> {
    unsafe ArraySlice(raw(event))
  }

  private func string(_ event: CMarkupEvent) -> String {
    unsafe String(decoding: raw(event), as: UTF8.self)
  }

  private func raw(_ event: CMarkupEvent) -> UnsafeRawBufferPointer {
    let start = unsafe result.bytes.map { unsafe UnsafeRawPointer($0 + Int(event.start)) }
    return unsafe UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(event.length))
  }
}

/// One step through markup.
enum MarkupEvent {
  /// An element begins.
  case start(String, line: Int)
  /// The element that just began has an attribute.
  case attribute(String, String)
  /// An element ends.
  case end(String)
  /// Characters, in UTF-8.
  case text(ArraySlice<UInt8>, line: Int)
}
