extension HTMLReport {
  /// The style sheet: system fonts, colours with the contrast of WCAG AA beside words that say the same, and for paper
  /// headers of tables on every page, no row in two, and no heading or header without a row below it.
  static let style: StaticString = """

    :root { color-scheme: light; }
    body { font: 16px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; margin: 0 auto;
      max-width: 80rem; padding: 1rem 1.5rem 4rem; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 1rem 0 .25rem; }
    h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid #1b4965; }
    h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
    p { margin: .5rem 0; max-width: 48rem; }
    .of { color: #4a5560; }
    .notice { border-left: 4px solid #8a5a00; background: #fff6e0; color: #5c3b00; padding: .5rem .75rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
    a { color: #14507a; }
    dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; margin: .75rem 0; }
    dt { font-weight: 600; }
    dd { margin: 0; max-width: 60rem; }
    .wide { overflow-x: auto; margin: .75rem 0 1.5rem; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; }
    caption { text-align: left; color: #4a5560; padding: .25rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #d5dae0; }
    thead th { border-bottom: 2px solid #6b7783; background: #f2f5f7; vertical-align: bottom; }
    tbody th { font-weight: 500; min-width: 10rem; }
    figure { margin: .75rem 0; }
    figure svg { max-width: 60rem; width: 100%; height: auto; break-inside: avoid; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .short { white-space: nowrap; }
    .long { min-width: 10rem; }
    .trend { display: block; width: 4.5rem; height: 1.125rem; }
    .exceeded, .green, .amber, .red, .overdue { font-weight: 600; }
    .exceeded { background: #e3ecfb; color: #173f86; }
    .green { background: #e0f3e5; color: #14532d; }
    .amber { background: #ffefcf; color: #6b4200; }
    .red { background: #fde4e4; color: #8f1414; }
    .overdue { background: #f1e6f8; color: #5a2178; }
    @media (max-width: 40rem) {
      body { padding: 1rem; }
      dl { display: block; }
      dd { margin: 0 0 .5rem; }
    }
    @page { size: A4 landscape; margin: 14mm 14mm 16mm; }
    @media print {
      body { font-size: 10pt; max-width: none; padding: 0; }
      h1 { margin-top: 0; }
      nav { display: none; }
      h2, h2 + p, h3, caption, thead { break-after: avoid; }
      h2 { margin-top: 8mm; }
      section.page { break-before: page; }
      section.page > h2 { margin-top: 0; }
      p, dl, figure svg { break-inside: avoid; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      tbody tr:nth-child(-n+2), tbody tr:last-child { break-before: avoid; }
      table { font-size: 8pt; }
      figure svg { max-height: 140mm; }
      .wide { overflow: visible; }
      th, td { padding: 1mm 1.5mm; }
      tbody th, .long { min-width: 26mm; }
    }

    """

  /// The foot of each page of paper: what the report is, and the number of the page.
  ///
  /// - Parameter title: The title of the report.
  /// - Returns: A rule of a style sheet.
  static func footer(_ title: String) -> String {
    // Every character that is neither a letter nor a digit by its number: none of them ends the string.
    let words = title.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain
        ? String(scalar) : "\\" + String(scalar.isControlling ? 0xFFFD : scalar.value, radix: 16) + " "
    }
    let look = "font: 8pt system-ui, sans-serif; color: #4a5560;"
    return """
      @page {
        @bottom-left { content: "\(words.joined())"; \(look) }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); \(look) }
      }

      """
  }
}
