import ScorecardApp
import Testing

struct KeyTableTests {
  @Test func readmeHasTheTableOfKeys() throws {
    let readme = try Document("README.md")
    let table = try #require(
      readme.lines(marked: "keys"),
      "README.md needs <!-- keys --> and <!-- /keys --> once each"
    )
    #expect(
      table.joined(separator: "\n") == KeyBinding.reference,
      "the table of keys in README.md is out of date: put what 'quadrant keys' prints between its two marks"
    )
  }
}
