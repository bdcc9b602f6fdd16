#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells one state of a file from another without reading it.
struct FileStamp: Hashable, Sendable {
  var device: UInt64
  var node: UInt64
  var size: Int64
  var seconds: Int64
  var nanoseconds: Int64

  /// When it was last written, in seconds since 1970.
  var modified: Double { Double(seconds) + Double(nanoseconds) / 1e9 }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Glibc)
      (seconds, nanoseconds) = (Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec))
    #else
      (seconds, nanoseconds) = (Int64(status.st_mtimespec.tv_sec), Int64(status.st_mtimespec.tv_nsec))
    #endif
  }

  /// The stamp of what a path leads to; nil where it leads to nothing.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// What became of an attempt to read a file.
enum FileContent {
  /// There is no such file.
  case missing
  /// It is as it was.
  case unchanged
  /// It is there and cannot be read.
  case failed(reason: String)
  /// Its bytes.
  case bytes([UInt8], FileStamp)
}

/// Reads whole files, never waiting for what is not a file.
enum FileReading {
  /// Files beyond this size are refused.
  static let mostBytes: Int64 = 1 << 30

  /// Reads a file unless it has a stamp already known.
  static func content(of path: String, unless known: FileStamp?, most: Int64 = mostBytes) -> FileContent {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .failed(reason: words(of: errno))
    }
    if let reason = refusal(of: status, most: most) { return .failed(reason: reason) }
    if let known, known == FileStamp(status) { return .unchanged }
    // Between the two calls a file may become a pipe; opening must not wait for its other end.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      return errno == ENOENT ? .missing : .failed(reason: words(of: errno))
    }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { return .failed(reason: words(of: errno)) }
    if let reason = refusal(of: status, most: most) { return .failed(reason: reason) }
    return bytes(of: descriptor, FileStamp(status))
  }

  private static func refusal(of status: stat, most: Int64) -> String? {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return "it is a folder, expected a file"
    case S_IFREG:
      guard status.st_size <= most else {
        return "it is larger than \(most >> 20) MiB, expected a table a person could have written"
      }
      return status.st_size == 0 ? "it is empty, expected at least a first row; is it just being saved?" : nil
    default: return "it is a pipe or a device, expected a file"
    }
  }

  private static func bytes(of descriptor: Int32, _ stamp: FileStamp) -> FileContent {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(stamp.size)) { buffer, count in
      while count < buffer.count {
        let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = read(descriptor, room.baseAddress, room.count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    return failure == 0 ? .bytes(bytes, stamp) : .failed(reason: words(of: failure))
  }

  /// The text of a file of the system that says it has no size; nil where it cannot be read.
  static func wholeText(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while text.count < 1 << 24 {
      let got = read(descriptor, &block, block.count)
      guard got > 0 else { break }
      text.append(contentsOf: block[..<got])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the system calls an error, in lower case.
  static func words(of code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }

  /// The names in a folder, sorted; nil where it cannot be looked into.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a path is a link to something else.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether bytes hold a NUL, which no text does.
  static func hasNull(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return memchr(start, 0, buffer.count) != nil
    }
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a name is one that editors and spreadsheet programs give to their own files.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasPrefix("#") || name.hasSuffix("~")
      || name.hasSuffix("#") || name == "4913"
      || [".swp", ".swo", ".swx", ".tmp", ".bak", ".part"].contains { name.hasSuffix($0) }
  }
}
