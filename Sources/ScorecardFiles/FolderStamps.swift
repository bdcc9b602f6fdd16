/// The stamps of all files of a plan folder or a portfolio, for comparing.
struct FolderStamps: Equatable {
  private var stamps: [String: FileStamp] = [:]

  init(of path: String, isPortfolio: Bool) {
    let folders = isPortfolio ? PlanFolder.folderNames(in: path).map { "\(path)/\($0)" } : [path]
    for folder in folders { add(folder) }
  }

  private mutating func add(_ path: String) {
    for name in PlanFiles.names {
      stamps["\(path)/\(name)"] = FileStamp(of: "\(path)/\(name)")
    }
  }
}

/// The kind of file system a folder is on.
struct FileSystemKind: Equatable {
  /// Its name as the kernel has it; empty where it cannot be told.
  var name = ""

  init(name: String) {
    self.name = name
  }

  /// The kind of the file system a path is on.
  init(of path: String) {
    let device = FileStamp(of: path).map { FileSystemKind.words(for: $0.device) } ?? ""
    self.init(mountTable: FileReading.wholeText(of: "/proc/self/mountinfo") ?? "", device: device)
  }

  /// The two numbers of a device as the kernel's table of mounts writes them.
  private static func words(for device: UInt64) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return "\(major & 0xFFFF_FFFF):\(minor & 0xFFFF_FFFF)"
  }

  /// The kind of the file system of a device, by the kernel's table of mounts.
  init(mountTable: String, device: String) {
    // By bytes: there may be hundreds of mounts, and a start waits for this.
    for line in mountTable.utf8.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      guard words.count > 2, words[2].elementsEqual(device.utf8),
        let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < words.count
      else { continue }
      name = String(Substring(words[dash + 1]))
      return
    }
  }

  /// Whether a change made on another machine is told here.
  var tellsEvents: Bool {
    let silent = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "vboxsf", "virtiofs", "drvfs",
    ]
    return !silent.contains(name) && !name.hasPrefix("fuse")
  }
}
