import CNcurses
import TerminalUI

extension NcursesTerminal {
  /// What the terminal's description says its keys send, without the ESC all of them begin with.
  static func keySequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in capabilityNames {
      guard let string = qn_capability(name) else { continue }
      let bytes = Array(String(cString: string).utf8)
      guard bytes.count > 1, bytes[0] == 0x1B else { continue }
      sequences[Array(bytes.dropFirst())] = key
    }
    return sequences
  }

  private static let capabilityNames: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
    ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kich1", .insert), ("kdch1", .delete),
    ("kcbt", .backTab), ("kent", .enter), ("kf1", .function(1)), ("kf2", .function(2)),
    ("kf3", .function(3)), ("kf4", .function(4)), ("kf5", .function(5)), ("kf6", .function(6)),
    ("kf7", .function(7)), ("kf8", .function(8)), ("kf9", .function(9)), ("kf10", .function(10)),
    ("kf11", .function(11)), ("kf12", .function(12)),
  ]
}
