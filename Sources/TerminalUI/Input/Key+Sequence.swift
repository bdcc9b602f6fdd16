/// Keys as terminals send them.
extension Key {
  /// The key of a control character.
  init(control byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x1C..<0x20: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    }
  }

  /// The key of what follows ESC: `[A`, `OA`, `[5~`, `[1;5C`; nil for what no key sends.
  ///
  /// Shift, Ctrl and Alt with an arrow are the arrow.
  init?(sequence: [UInt8]) {
    guard let intro = sequence.first, let final = sequence.last, sequence.count > 1 else { return nil }
    if sequence.starts(with: Array("[[".utf8)) {
      guard sequence.count == 3, (0x41...0x45).contains(final) else { return nil }
      self = .function(Int(final) - 0x40)
      return
    }
    let parameters = String(decoding: sequence.dropFirst().dropLast(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false)
    let first = Int(parameters.first ?? "")
    if final == 0x7E {
      guard intro == 0x5B, let first, let key = Self.numbered[first] else { return nil }
      self = key
    } else {
      // Two numbers before a letter may be an answer; those of a key begin with 1.
      guard parameters.count <= 2, first == nil || first == 1 else { return nil }
      guard parameters.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
      guard let key = Self.lettered[final] else { return nil }
      self = key
    }
  }

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    for (index, number) in numbers.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()

  private static let lettered: [UInt8: Key] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home, 0x4D: .enter,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4), 0x5A: .backTab,
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
