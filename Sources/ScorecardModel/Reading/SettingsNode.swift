/// A located tree of settings: what a YAML file says, without knowing of YAML.
public struct SettingsNode: Hashable, Sendable {
  /// What a node holds.
  public indirect enum Content: Hashable, Sendable {
    /// Text, a number, a yes or no, as written.
    case scalar(String)
    /// Nodes in order.
    case list([SettingsNode])
    /// Nodes by key, in the order of the file.
    case mapping([Entry])
  }

  /// A key with its node.
  public struct Entry: Hashable, Sendable {
    /// The key as written.
    public var key: String
    /// Where the key stands.
    public var location: SourceLocation
    /// What stands under it.
    public var value: SettingsNode

    /// A key with its node.
    public init(key: String, location: SourceLocation, value: SettingsNode) {
      self.key = key
      self.location = location
      self.value = value
    }
  }

  /// What it holds.
  public var content: Content
  /// Where it begins.
  public var location: SourceLocation

  /// A node at a place.
  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// Whether nothing is written here.
  public var isBlank: Bool {
    guard case .scalar(let text) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}
