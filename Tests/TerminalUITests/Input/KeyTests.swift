import TerminalUI
import Testing

struct KeyTests {
  static let keys: [Key] =
    Key.names.map(\.key) + (1...12).map(Key.function) + [
      .character("q"), .character("Q"), .character(" "), .character("é"), .character("?"), .control("p"),
      .control(" "), .control("\\"),
    ]

  @Test(arguments: keys)
  func `a name leads back to its key`(key: Key) {
    #expect(Key(name: key.description) == key)
  }

  @Test func `names are those of help`() {
    #expect(Key.pageUp.description == "PgUp")
    #expect(Key.control("p").description == "Ctrl-P")
    #expect(Key.function(5).description == "F5")
    #expect(Key.up.name(in: .unicode).string == "↑")
    #expect(Key.up.name(in: .ascii).string == "Up")
    #expect(Key.character("é").name(in: .ascii).string == "e")
    #expect(Key.character(" ").description == "Space")
  }

  @Test func `upper and lower case do not matter in names`() {
    #expect(Key(name: "pgup") == .pageUp)
    #expect(Key(name: "CTRL-x") == .control("x"))
    #expect(Key(name: "f10") == .function(10))
  }

  @Test(arguments: ["", "Ctrl-", "Ctrl-é", "F0", "F99", "xyz", "\u{1B}", "\u{202E}"])
  func `what is no name is no key`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
