import ScorecardApp
import ScorecardFiles
import ScorecardModel

/// The themes in a folder, with what is wrong with them.
struct ThemeShelf {
  private(set) var themes: [Theme] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The themes that come with the program; where there are none, the plain one.
  static func found() -> ThemeShelf {
    Shipped.folder("themes").map(ThemeShelf.init(folder:)) ?? ThemeShelf()
  }

  init() {
    themes = [.builtIn]
  }

  /// The themes of a folder, by the names of their files.
  init(folder: String) {
    for file in SettingsFile.all(in: folder) { take(file) }
    if themes.isEmpty { themes = [.builtIn] }
  }

  /// The theme of a name with what is wrong with it, read alone where its file has that name too; nil where there is
  /// none.
  static func theme(named name: String) -> (theme: Theme, diagnostics: [Diagnostic])? {
    guard let folder = Shipped.folder("themes") else { return nil }
    let (wanted, file) = (name.lowercased(), "\(name.lowercased()).yaml")
    var shelf = ThemeShelf(themes: [])
    SettingsFile.all(in: folder).first { $0.name == file }.map { shelf.take($0) }
    if shelf.themes.first?.name.lowercased() != wanted { shelf = ThemeShelf(folder: folder) }
    return shelf.themes.first { $0.name.lowercased() == wanted }.map { ($0, shelf.diagnostics) }
  }

  private init(themes: [Theme]) {
    self.themes = themes
  }

  private mutating func take(_ file: SettingsFile) {
    do throws(UnreadableSettings) {
      guard let settings = try file.settings() else { return }
      let (theme, problems) = Theme.read(settings, named: String(file.name.dropLast(5)))
      diagnostics += problems
      if !theme.looks.isEmpty { themes.append(theme) }
    } catch {
      diagnostics.append(error.diagnostic)
    }
  }

  /// The names of the themes.
  var names: [String] {
    themes.map(\.name)
  }

  /// The themes in the order of switching, beginning with one.
  func arranged(startingWith name: String) -> [Theme] {
    guard let start = themes.firstIndex(where: { $0.name == name }) else { return themes }
    return Array(themes[start...] + themes[..<start])
  }

  /// The theme for what the terminal says of its background, dark where it says nothing.
  ///
  /// `COLORFGBG` is `foreground;background` by the colours of the palette; 7 and 15 are white.
  static var suggestedByTerminal: String {
    let background = Environment["COLORFGBG"]?.split(separator: ";").last
    return background == "7" || background == "15" ? "Light" : "Dark"
  }
}
