/// The built-in sample: a digest of a real report, in our own words.
public enum BuiltInSample {
  /// The text, read like any other.
  public static let text = ""
}
