package import ScorecardModel

/// A YAML file of a folder, such as a theme.
package struct SettingsFile: Sendable {
  /// Its name in the folder.
  package let name: String
  private let path: String

  /// The YAML files of a folder, by name.
  package static func all(in folder: String) -> [SettingsFile] {
    (FileReading.names(in: folder) ?? [])
      .filter { $0.hasSuffix(".yaml") && !FileReading.isTemporary($0) }
      .sorted()
      .map { SettingsFile(name: $0, path: "\(folder)/\($0)") }
  }

  /// What it says.
  ///
  /// - Returns: The settings; nil where it says nothing.
  /// - Throws: `UnreadableSettings` with the place where reading ended.
  package func settings() throws(UnreadableSettings) -> SettingsNode? {
    switch FileReading.content(of: path, unless: nil, most: 1 << 20) {
    case .bytes(let bytes, _):
      return try YAMLReader.settings(in: TextEncoding(of: bytes).utf8(from: bytes), file: name)
    case .failed(let reason):
      throw UnreadableSettings(
        Diagnostic(.error, at: SourceLocation(file: name), "the file cannot be read: \(reason)")
      )
    case .missing, .unchanged: return nil
    }
  }
}
