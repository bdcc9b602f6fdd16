import ScorecardApp
import Testing

struct ThemeRoleTests {
  @Test func everyRoleIsDescribed() throws {
    let themes = try Document("docs/themes.md")
    let roles = try #require(themes.lines(under: "## Roles"), "docs/themes.md needs one section '## Roles'")
      .firstCells
    #expect(
      roles == Role.allCases.map { "`\($0.name)`" },
      "the roles in docs/themes.md are not those of Role, or not in their order"
    )
  }
}
