import Foundation

/// Writes the invented directorate into a folder: `swift run SampleDirectorate sample-data/northmoor-corporate-services`.
@main
enum SampleDirectorate {
  static func main() throws {
    guard CommandLine.arguments.count == 2, let path = CommandLine.arguments.last else {
      print("usage: SampleDirectorate FOLDER")
      exit(64)
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in try Northmoor.files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }
}
