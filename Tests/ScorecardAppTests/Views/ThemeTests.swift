import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI
import Testing

struct ThemeTests {
  private func read(_ text: String) throws -> (theme: Theme, diagnostics: [String]) {
    let settings = try YAMLReader.settings(in: Array(text.utf8), file: "mine.yaml")
    let (theme, diagnostics) = Theme.read(try #require(settings), named: "mine")
    return (theme, diagnostics.map(\.description))
  }

  @Test func `every theme that comes with the program is read without a word, and names every role`() throws {
    let themes = try Repository.themes()
    #expect(themes.count >= 6)
    #expect(Set(themes.map(\.theme.name)).count == themes.count)
    for (name, theme, diagnostics) in themes {
      #expect(diagnostics.isEmpty, "\(name)")
      let file = try #require(SettingsFile.all(in: Repository.path("themes")).first { $0.name == name })
      let named = try #require(try file.settings()).keys(under: "roles")
      #expect(Set(named) == Set(Role.allCases.map(\.name)), "\(name)")
      #expect(theme.looks.count == Role.allCases.count)
    }
  }

  @Test(arguments: ColorDepth.allCases)
  func `every theme draws every view, and tells red, amber and green apart`(_ depth: ColorDepth) throws {
    for (name, theme, _) in try Repository.themes() {
      var options = State.Options()
      options.themes = [theme]
      var driver = Driver(
        try SamplePlan.wigan.snapshot(),
        options,
        size: .room,
        capabilities: Capabilities(colors: depth)
      )
      for view in ViewKind.allCases {
        driver.perform(view.command)
        #expect(!driver.frame.styleGrid.legend.isEmpty, "\(name) \(view)")
      }
      let palette = theme.palette(for: depth)
      #expect(palette[.selection] != palette[.text], "\(name): nobody would see what is selected")
      if depth == .colors256, name != "mono.yaml" {
        #expect(Set([palette[.green], palette[.amber], palette[.red]]).count == 3, "\(name)")
      }
    }
  }

  @Test(arguments: Role.allCases)
  func `a role is read by its name`(_ role: Role) {
    #expect(Role(name: role.name) == role)
    #expect(role.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test func `a role that is left out looks like text`() throws {
    let (theme, diagnostics) = try read("roles:\n  text: { 256: 252 on 234, 16: white, mono: bold }\n")
    #expect(diagnostics.isEmpty)
    #expect(theme.name == "mine")
    #expect(
      theme.palette(for: .colors256)[.red] == Style(foreground: .indexed(252), background: .indexed(234))
    )
    #expect(theme.palette(for: .none)[.red] == Style(attributes: .bold))
  }

  @Test func `what a theme does not say for 16 colours or none is made from its 256`() throws {
    let (theme, _) = try read("roles:\n  text: { 256: 196 bold }\n")
    #expect(theme.palette(for: .none)[.text] == Style(attributes: .bold))
    #expect(theme.palette(for: .eight)[.text].foreground == .indexed(1))
  }

  @Test(arguments: [
    ("roles:\n  txt: { 256: red }\n  text: { 256: red }\n", "mine.yaml:2:3: warning: "),
    ("roles:\n  text: { 256: rred }\n", "mine.yaml:2:16: error: "),
    ("roles:\n  text: { 256: red on }\n", "mine.yaml:2:16: error: "),
    ("roles:\n  text: { 256: 256 }\n", "mine.yaml:2:16: error: "),
    ("roles:\n  text: { 512: red }\n", "mine.yaml:2:11: warning: "),
    ("name: Nothing\n", "mine.yaml:1:1: error: a theme without roles"),
    ("roles: red\n", "mine.yaml:1:8: error: "),
    ("- a\n", "mine.yaml:1:1: error: "),
  ])
  func `a fault in a theme is reported with its place, and the rest is worn`(
    _ text: String,
    _ start: String
  ) throws {
    let (_, diagnostics) = try read(text)
    #expect(diagnostics.contains { $0.hasPrefix(start) }, "\(diagnostics)")
  }

  @Test func `a misspelt role is corrected`() throws {
    let (_, diagnostics) = try read("roles:\n  text: { 256: red }\n  gren: { 256: green }\n")
    #expect(diagnostics.first?.contains("green") == true)
  }

  @Test(arguments: [
    ("208 on 234 bold", Style(foreground: .indexed(208), background: .indexed(234), attributes: .bold)),
    ("bright-red", Style(foreground: .indexed(9))), ("default on black", Style(background: .indexed(0))),
    ("plain", Style()), ("", Style()), ("bold underline", Style(attributes: [.bold, .underline])),
    ("reverse dim italic", Style(attributes: [.reverse, .dim, .italic])),
  ])
  func `a style is read from words`(_ words: String, _ style: Style) {
    #expect(Style(words: words) == style)
  }

  @Test(arguments: ["on", "red on", "256", "-1", "Red", "bright", "bright-orange", "blink", "#ff0000"])
  func `words that are no style are refused`(_ words: String) {
    #expect(Style(words: words) == nil)
  }
}

extension SettingsNode {
  /// The keys of the mapping under a key.
  fileprivate func keys(under key: String) -> [String] {
    guard case .mapping(let entries) = content,
      case .mapping(let inner)? = entries.first(where: { $0.key == key })?.value.content
    else { return [] }
    return inner.map(\.key)
  }
}
