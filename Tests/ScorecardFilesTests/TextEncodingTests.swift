import ScorecardFiles
import Testing

struct TextEncodingTests {
  private let text = "id,title\nA,£5 – “naïve” €\n"

  private func decoded(_ bytes: [UInt8]) -> (TextEncoding, String) {
    let encoding = TextEncoding(of: bytes)
    return (encoding, String(decoding: encoding.utf8(from: bytes), as: UTF8.self))
  }

  @Test func `UTF-8 is taken as it is, with or without a mark`() {
    #expect(decoded(Array(text.utf8)) == (.utf8, text))
    #expect(decoded([0xEF, 0xBB, 0xBF] + text.utf8) == (.utf8, "\u{FEFF}" + text))
    #expect(decoded([]) == (.utf8, ""))
  }

  @Test func `UTF-16 is told by its mark`() {
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(decoded(little) == (.utf16LittleEndian, text))
    #expect(decoded(big) == (.utf16BigEndian, text))
    #expect(decoded(little + [0x41]).1 == text)
  }

  @Test func `what is no UTF-8 is Windows-1252, all 256 bytes of it`() {
    #expect(decoded([0xA3, 0x35, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94]).1 == "£5 – “€”")
    let all = decoded((UInt8.min...UInt8.max).map { $0 })
    #expect(all.0 == .windows1252)
    #expect(all.1.unicodeScalars.count == 256)
    #expect(all.1.unicodeScalars.contains("Ÿ") && all.1.unicodeScalars.contains("\u{81}"))
  }

  @Test(
    arguments: [
      [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `bytes that only look like UTF-8 are not`(bytes: [UInt8]) {
    #expect(TextEncoding(of: Array("12345678".utf8) + bytes) == .windows1252)
  }
}
