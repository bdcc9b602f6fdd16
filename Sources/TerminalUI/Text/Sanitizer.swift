/// Turns raw scalars into those of a safe text, one after the other.
struct Sanitizer {
  private let repertoire: Repertoire
  private let limit: Int
  private var output = ""
  private var width = 0
  private var marks = 0
  /// Where the text ends if it has to be cut.
  private var cut: (end: String.Index, width: Int)
  private(set) var isFull = false
  /// The base that marks and joiners would belong to.
  private var base: Unicode.Scalar?
  private var isJoining = false

  init(repertoire: Repertoire, limit: Int) {
    self.repertoire = repertoire
    self.limit = max(1, limit)
    cut = (output.endIndex, 0)
  }

  /// The text of what was taken so far.
  var text: SafeText {
    guard isFull else { return SafeText(unchecked: output, width: width) }
    let ellipsis = repertoire == .unicode ? "…" : "~"
    return SafeText(unchecked: output[..<cut.end] + ellipsis, width: cut.width + 1)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if isPartOfEmoji(scalar) { return }
    isJoining = false
    if scalar.isMark {
      takeMark(scalar)
    } else if scalar.isInvisible || scalar.isSkinTone {
      emit(token(scalar), base: nil)
    } else if scalar.isSpace {
      emit(String(repeating: " ", count: max(1, displayWidth(of: scalar))), base: nil)
    } else if repertoire == .unicode {
      emit(scalar)
    } else {
      emit(scalar.transliterated, base: scalar)
    }
  }

  /// Of an emoji in several parts the first base stays; joiners, presentation and skin go.
  private mutating func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    guard let base, base.properties.isEmoji else { return false }
    if isJoining, scalar.properties.isEmojiPresentation {
      isJoining = false
      return true
    }
    switch scalar.value {
    case 0x200D where base.value > 0xFF:
      isJoining = true
      return true
    case 0xFE0F, 0xFE0E: return true
    default: return scalar.isSkinTone && base.properties.isEmojiModifierBase
    }
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    guard repertoire == .unicode else {
      if base == nil { emit("?", base: nil) }
      return
    }
    if base == nil { emit("\u{25CC}") }
    guard marks < Marks.limit else { return }
    marks += 1
    output.unicodeScalars.append(scalar)
    if !isFull, width < limit { cut = (output.endIndex, width) }
  }

  private mutating func emit(_ scalar: Unicode.Scalar) {
    guard makeRoom(for: displayWidth(of: scalar)) else { return }
    output.unicodeScalars.append(scalar)
    settle(base: scalar)
  }

  private mutating func emit(_ string: String, base: Unicode.Scalar?) {
    // A token is one column a scalar: pictures, brackets and hexadecimal digits.
    guard makeRoom(for: string.unicodeScalars.count) else { return }
    output += string
    settle(base: base)
  }

  private mutating func makeRoom(for columns: Int) -> Bool {
    if isFull || columns > limit - width {
      isFull = true
      return false
    }
    width += columns
    return true
  }

  private mutating func settle(base: Unicode.Scalar?) {
    self.base = base
    marks = 0
    if width < limit { cut = (output.endIndex, width) }
  }

  private func token(_ scalar: Unicode.Scalar) -> String {
    switch (repertoire, scalar.value) {
    case (.unicode, 0..<0x20): return picture(0x2400 + scalar.value)
    case (.unicode, 0x7F): return picture(0x2421)
    case (.ascii, 0..<0xA0): return "?"
    default: break
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return repertoire == .unicode ? "\u{27E8}U+\(number)\u{27E9}" : "<U+\(number)>"
  }

  private func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }
}

extension Unicode.Scalar {
  /// Whether it colours the emoji before it, whoever wrote that.
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether it is one of the blanks of Unicode, all of which look like one or two of ours.
  fileprivate var isSpace: Bool {
    switch value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
