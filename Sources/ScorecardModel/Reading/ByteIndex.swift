/// Finds short byte strings by hashing them eight bytes at a time; for ids and periods, of which there are few.
struct ByteIndex {
  private struct Entry {
    var hash: UInt64
    var offset: Int
    var count: Int
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  init(minimumCapacity: Int = 64) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// How many there are.
  var count: Int { entries.count }

  /// The place of a byte string; -1 where it is not there.
  @inline(__always)
  func place(of key: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int32 {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let place = slots[slot]
      if place < 0 { return -1 }
      if matches(Int(place), key, count, hash) { return place }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private func matches(_ place: Int, _ key: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64) -> Bool {
    let entry = entries[place]
    guard entry.hash == hash, entry.count == count else { return false }
    return keys.withUnsafeBufferPointer { ByteIndex.equal($0.baseAddress, entry.offset, key, count) }
  }

  /// Adds a byte string that is not there yet, and gives its place.
  mutating func add(_ key: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int32 {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let place = Int32(entries.count)
    entries.append(Entry(hash: hash, offset: keys.count, count: count))
    keys.append(contentsOf: UnsafeBufferPointer(start: key, count: count))
    put(place, hash: hash)
    return place
  }

  private mutating func put(_ place: Int32, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (place, entry) in entries.enumerated() { put(Int32(place), hash: entry.hash) }
  }

  @inline(__always)
  private static func equal(
    _ keys: UnsafePointer<UInt8>?,
    _ offset: Int,
    _ key: UnsafePointer<UInt8>,
    _ count: Int
  ) -> Bool {
    guard let start = keys?.advanced(by: offset) else { return count == 0 }
    var index = 0
    while index &+ 8 <= count {
      if word(start, index) != word(key, index) { return false }
      index &+= 8
    }
    while index < count {
      if start[index] != key[index] { return false }
      index &+= 1
    }
    return true
  }

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The hash of a byte string.
  @inline(__always)
  static func hash(_ key: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var (hash, index) = (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15, 0)
    while index &+ 8 <= count {
      hash = mixed(hash, word(key, index))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(key[index])
      index &+= 1
    }
    return mixed(hash, rest)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
