import Testing

@testable import ScorecardModel

/// A short history as a picture in a table.
struct SparklineSVGTests {
  @Test func `it runs from the lowest figure at the foot to the highest at the head`() {
    let text = SparklineSVG([1, 2, 3]).text
    #expect(text.contains("<polyline points=\"3,15 36,9 69,3\""))
    #expect(text.contains("<circle cx=\"69\" cy=\"3\""))
    #expect(text.contains("aria-label=\"3 figures, the last above the first\""))
  }

  @Test func `a figure that is missing leaves a gap`() {
    let text = SparklineSVG([1, 2, nil, 2, 1]).text
    #expect(text.contains("points=\"3,15 19,3\"") && text.contains("points=\"52,3 69,15\""))
    #expect(text.contains("4 figures, the last equal to the first"))
  }

  @Test func `what does not change lies in the middle, and nothing is no picture`() {
    #expect(SparklineSVG([5, 5]).text.contains("points=\"3,9 69,9\""))
    #expect(SparklineSVG([5]).text.contains("cx=\"3\" cy=\"9\""))
    #expect(SparklineSVG([]).text.isEmpty && SparklineSVG([nil, .nan, .infinity]).text.isEmpty)
  }

  @Test func `figures of any size have a place`() {
    let most = Double.greatestFiniteMagnitude
    #expect(SparklineSVG([-most, 0, most]).text.contains("points=\"3,15 36,9 69,3\""))
  }
}
