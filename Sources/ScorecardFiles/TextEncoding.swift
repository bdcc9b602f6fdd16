/// How the bytes of a file stand for characters; files without a mark are UTF-8 if they can be, else Windows-1252.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, the lower byte first, told by its byte order mark.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the higher byte first, told by its byte order mark.
  case utf16BigEndian = "UTF-16BE"
  /// What spreadsheet programs save as plain CSV in western Europe.
  case windows1252 = "Windows-1252"

  /// The encoding of bytes.
  package init(of bytes: [UInt8]) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): self = .utf16LittleEndian
    case (0xFE, 0xFF): self = .utf16BigEndian
    default: self = bytes.withUnsafeBufferPointer(TextEncoding.isUTF8) ? .utf8 : .windows1252
    }
  }

  /// The bytes as UTF-8; the same array where they are UTF-8 already.
  package func utf8(from bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: bytes
    case .utf16LittleEndian: TextEncoding.decode16(bytes) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: TextEncoding.decode16(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252: TextEncoding.decode1252(bytes)
    }
  }

  private static func decode16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func decode1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let value = byte < 0xA0 ? special1252[Int(byte) - 0x80] : UInt16(byte)
        if let scalar = Unicode.Scalar(value) {
          text.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
      }
    }
    return text
  }

  /// The characters of 0x80 to 0x9F; the five that are not assigned stand for themselves.
  private static let special1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

// MARK: - Telling UTF-8

extension TextEncoding {
  /// Whether bytes are well-formed UTF-8; eight at a time where they are plain letters.
  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var here = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while here < bytes.count {
      while here &+ 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: here, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        here &+= 8
      }
      guard here < bytes.count else { return true }
      if bytes[here] < 0x80 {
        here &+= 1
      } else {
        let length = lengthOfSequence(in: bytes, at: here)
        guard length > 0 else { return false }
        here &+= length
      }
    }
    return true
  }

  /// How many bytes a character beyond ASCII has; 0 where it is not well-formed.
  private static func lengthOfSequence(in bytes: UnsafeBufferPointer<UInt8>, at here: Int) -> Int {
    let first = bytes[here]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, here + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[here + offset] & 0xC0 != 0x80 { return 0 }
    let second = bytes[here + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }
}
