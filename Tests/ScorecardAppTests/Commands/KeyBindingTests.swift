import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct KeyBindingTests {
  @Test(arguments: Command.allCases)
  func `every command has a key`(_ command: Command) {
    #expect(KeyBinding.all.contains { $0.command == command && !$0.keys.isEmpty && !$0.scopes.isEmpty })
  }

  @Test(arguments: Scope.allCases)
  func `no key is bound twice in a scope`(_ scope: Scope) {
    let keys = KeyBinding.bindings(in: scope).flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
  }

  @Test(arguments: Scope.allCases)
  func `every key of a scope means its command`(_ scope: Scope) {
    for binding in KeyBinding.bindings(in: scope) {
      for key in binding.keys {
        #expect(KeyBinding.command(for: key, in: scope) == binding.command, "\(key)")
      }
    }
  }

  @Test(arguments: Scope.allCases)
  func `every scope has a key that leaves it or the program, and a title`(_ scope: Scope) {
    let ways: [Command] = [.quit, .cancelFilter, .closeBox]
    #expect(KeyBinding.bindings(in: scope).contains { ways.contains($0.command) })
    #expect(!scope.title.isEmpty)
  }

  @Test(arguments: Command.allCases)
  func `every command says what it does, in a line and in a word or two`(_ command: Command) {
    #expect(!command.help.isEmpty && command.help.count <= 50)
    #expect(!command.hint.isEmpty && command.hint.count <= 12)
  }

  @Test func `every key is written as it can be read again`() {
    for key in KeyBinding.all.flatMap(\.keys) {
      #expect(Key(name: key.description) == key, "\(key)")
    }
  }

  @Test func `the table of keys in Markdown has every key and every command`() {
    let reference = KeyBinding.reference
    for binding in KeyBinding.all {
      #expect(reference.contains("| \(binding.command.help) |"))
      #expect(
        binding.keys.allSatisfy { reference.contains("`\($0.description.replacing("|", with: "\\|"))`") }
      )
    }
    #expect(reference.split(separator: "\n").count == KeyBinding.all.count + 2)
  }

  @Test(arguments: ViewKind.allCases)
  func `the help of a view lists every key that means something there`(_ view: ViewKind) throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.perform(view.command)
    let scopes: [Scope] = view == .risks ? [.list, .grid, .filter] : [.list, .filter]
    driver.press("?")
    let text = driver.text
    for binding in scopes.flatMap(KeyBinding.bindings(in:)) {
      #expect(text.contains(binding.command.help), "\(binding.command)")
      for key in binding.keys {
        #expect(text.contains(key.name(in: .unicode).string), "\(key)")
      }
    }
  }

  @Test func `the help of a kiosk leaves out what a kiosk refuses`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk(), size: .tower)
    driver.press("?")
    #expect(driver.text.contains(Command.explain.help))
    #expect(!driver.text.split(separator: "\n").contains { $0.contains(" \(Command.quit.help) ") })
  }

  @Test func `the footer leaves out what has nothing to do on the page`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: Size(width: 250, height: 40))
    driver.press("2")
    #expect(!driver.footer.contains("Esc") && !driver.footer.contains("Tab"))
    driver.press("Enter")
    #expect(driver.footer.contains("Esc back") && driver.footer.contains("Tab pane"))
  }

  @Test(arguments: ["2 Enter", "3 Tab Tab Down Enter", "2 /", "2 ?"])
  func `the footer shows the keys of the table, in its order`(_ keys: String) throws {
    var driver = Driver(try .reading(Northmoor.files), size: Size(width: 250, height: 40))
    driver.press(keys)
    var rest = driver.footer[...]
    let shown = KeyBinding.bindings(in: driver.state.scope)
      .filter { $0.footer != nil && driver.state.offers($0.command) }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
    for binding in shown {
      let key = try #require(binding.keys.first).name(in: .unicode).string
      let place = try #require(rest.firstRange(of: key), "\(binding.command) in \(driver.footer)")
      rest = rest[place.upperBound...]
      let word = try #require(rest.firstRange(of: binding.command.hint), "\(binding.command)")
      rest = rest[word.upperBound...]
    }
  }

  @Test(arguments: Mode.allCases, Command.allCases)
  func `a mode allows a command by its class alone`(_ mode: Mode, _ command: Command) {
    #expect(mode.allows(command) == mode.allowed.contains(command.actionClass))
    #expect(
      mode == .browse
        ? mode.allows(command) : mode.allows(command) == ![.quit, .exportMeeting].contains(command)
    )
  }
}
