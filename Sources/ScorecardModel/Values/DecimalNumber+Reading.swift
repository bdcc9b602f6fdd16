extension DecimalNumber {
  /// The number that bytes of UTF-8 spell: a sign, digits, one point, thousands commas in their right places.
  ///
  /// Spaces around it are skipped. Nil for anything else and for more than 18 digits, which nobody means.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = DigitScanner()
    var isNegative = false
    var index = bytes.startIndex
    var end = bytes.endIndex
    while index < end, bytes[index] == 0x20 { index += 1 }
    while end > index, bytes[end - 1] == 0x20 { end -= 1 }
    if index < end {
      switch bytes[index] {
      case 0x2D: (isNegative, index) = (true, index + 1)
      case 0x2B: index += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92:
        (isNegative, index) = (true, index + 3)  // the minus sign U+2212
      default: break
      }
    }
    while index < end {
      guard scanner.take(bytes[index]) else { return nil }
      index += 1
    }
    guard scanner.isComplete else { return nil }
    self.init(mantissa: isNegative ? -scanner.mantissa : scanner.mantissa, scale: scanner.decimals)
  }

  /// The number that a text spells; nil for anything but a plain number.
  public init?(_ text: some StringProtocol) {
    let read = text.utf8.withContiguousStorageIfAvailable { DecimalNumber(utf8: $0) }
    guard let number = read ?? Array(text.utf8).withUnsafeBufferPointer({ DecimalNumber(utf8: $0) })
    else { return nil }
    self = number
  }
}

/// Reads the digits of a number one byte at a time.
private struct DigitScanner {
  private(set) var mantissa: Int64 = 0
  private(set) var decimals: Int8 = 0
  private var digits = 0
  private var significant = 0
  private var sinceComma = 0
  private var hasComma = false
  private var hasPoint = false
  private var startsWithZero = false

  /// Takes a byte; false where no number goes on like this.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39: takeDigit(byte - 0x30)
    case 0x2C: takeComma()
    case 0x2E: takePoint()
    default: false
    }
  }

  /// Whether what was taken so far is a whole number of its own.
  var isComplete: Bool {
    guard digits > 0 else { return false }
    return hasPoint ? decimals > 0 : !hasComma || sinceComma == 3
  }

  private mutating func takeDigit(_ digit: UInt8) -> Bool {
    if digits == 0 { startsWithZero = digit == 0 }
    if significant > 0 || digit != 0 { significant += 1 }
    guard significant <= 18, decimals < 18 else { return false }
    mantissa = mantissa * 10 + Int64(digit)
    digits += 1
    sinceComma += 1
    if hasPoint { decimals += 1 }
    return true
  }

  private mutating func takeComma() -> Bool {
    guard !hasPoint, !startsWithZero else { return false }
    guard hasComma ? sinceComma == 3 : (1...3).contains(digits) else { return false }
    (hasComma, sinceComma) = (true, 0)
    return true
  }

  private mutating func takePoint() -> Bool {
    guard !hasPoint, !hasComma || sinceComma == 3 else { return false }
    hasPoint = true
    return true
  }
}
