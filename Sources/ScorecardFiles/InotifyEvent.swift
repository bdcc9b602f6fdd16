#if os(Linux)
  import Glibc

  /// Something that happened to a watched folder.
  struct InotifyEvent: Hashable {
    /// The watch it was seen by.
    var watch: Int32
    /// What happened, as bits.
    var mask: UInt32
    /// The name inside the folder; empty for the folder itself.
    var name: String

    /// The events that are waiting, without waiting for any.
    static func waiting(on descriptor: Int32) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
        while true {
          let count = read(descriptor, buffer.baseAddress, buffer.count)
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { return }
          append(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &events)
        }
      }
      return events
    }

    /// An event is four numbers of 32 bits (watch, mask, cookie, length of the name) and a name filled up with NULs.
    private static func append(_ buffer: UnsafeRawBufferPointer, to events: inout [InotifyEvent]) {
      let headerSize = 16
      var here = 0
      while here + headerSize <= buffer.count {
        let length = Int(buffer.loadUnaligned(fromByteOffset: here + 12, as: UInt32.self))
        let end = min(here + headerSize + length, buffer.count)
        let name = buffer[(here + headerSize)..<end].prefix { $0 != 0 }
        let event = InotifyEvent(
          watch: buffer.loadUnaligned(fromByteOffset: here, as: Int32.self),
          mask: buffer.loadUnaligned(fromByteOffset: here + 4, as: UInt32.self),
          name: String(decoding: name, as: UTF8.self)
        )
        if events.last != event { events.append(event) }
        here += headerSize + length
      }
    }
  }
#endif
