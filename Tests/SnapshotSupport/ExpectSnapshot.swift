import Foundation
package import Testing

/// Compares text with the file `Snapshots/<name>.txt` beside the test.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files anew; one that is missing is written and fails once.
/// - Parameters:
///   - text: What was produced.
///   - name: The name of the file, without its ending.
///   - file: The file of the test.
///   - sourceLocation: Where a failure is reported.
package func expectSnapshot(
  of text: String,
  named name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let url = folder.appending(path: name + ".txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let recorded = try? String(contentsOf: url, encoding: .utf8)
  if let recorded, !isRecording {
    // Byte by byte: strings of other bytes may be equal.
    guard !recorded.utf8.elementsEqual(text.utf8) else { return }
    let message = """
      \(name) is not as recorded (- recorded, + now):
      \(difference(from: recorded, to: text))
      If it is right now, record it: RECORD_SNAPSHOTS=1 swift test
      """
    Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
    return
  }
  do {
    let place = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  } catch {
    Issue.record(error, "cannot write \(url.path())", sourceLocation: sourceLocation)
  }
  if !isRecording {
    let message = "\(name) was missing and has been recorded: read it, add it, run again"
    Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
  }
}

/// The lines that differ, marked, each with its number in the file it is from.
private func difference(from old: String, to new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = newLines.difference(from: oldLines).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset: offset, order: 0, text: "-\(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset: offset, order: 1, text: "+\(offset + 1): \(line)")
    }
  }
  return changes.sorted { ($0.offset, $0.order) < ($1.offset, $1.order) }.map(\.text)
    .joined(separator: "\n")
}
