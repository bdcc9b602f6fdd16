/// Chance that falls the same on every machine: SplitMix64 (Steele, Lea, Flood, 2014).
struct Dice {
  private var state: UInt64

  /// Dice that begin with a word, so that what is thrown for one row does not change when another comes or goes.
  init(_ word: String) {
    // FNV-1a spreads words over all states.
    state = word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The next throw, from -1 to 1.
  mutating func swing() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Double(mixed >> 11) / Double(1 << 52) - 1
  }
}
