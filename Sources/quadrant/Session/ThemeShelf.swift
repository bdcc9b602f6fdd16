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

  /// The themes of a folder, by name.
  init(folder: String) {
    for file in SettingsFile.all(in: folder) {
      let name = String(file.name.dropLast(5))
      do throws(UnreadableSettings) {
        guard let settings = try file.settings() else { continue }
        let (theme, problems) = Theme.read(settings, named: name)
        diagnostics += problems
        if !theme.looks.isEmpty { themes.append(theme) }
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    if themes.isEmpty { themes = [.builtIn] }
  }

  /// The names of the themes.
  var names: [String] {
    themes.map(\.name)
  }

  /// The name of a theme as it is written, whatever the case.
  func name(of wanted: String) -> String? {
    names.first { $0.lowercased() == wanted.lowercased() }
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
