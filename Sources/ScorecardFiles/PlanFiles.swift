import ScorecardModel

/// The files of one plan folder, and the plan last made of them.
struct PlanFiles: Sendable {
  /// The file that makes a folder a plan.
  static let header = "plan.yaml"

  /// The names of all files of a plan.
  static let names = [header] + InputTable.allCases.map(\.fileName)

  let path: String
  let id: String
  private var files: [KeptFile]
  private var strangers: [Diagnostic] = []
  private var reader = PlanReader()
  private var latest: LoadedPlan?

  init(path: String, id: String) {
    self.path = path
    self.id = id
    files = PlanFiles.names.map(KeptFile.init)
    reader.together = { one, other in
      let thread = WorkThread(one)
      other()
      thread.join()
    }
  }

  /// Looks at the folder again and reads what changed.
  ///
  /// - Parameters:
  ///   - now: The time, in seconds since 1970.
  ///   - counter: Counts the files that were parsed.
  /// - Returns: The plan as its files say it, or said it where they cannot be read; not looked over where it is new.
  mutating func load(now: Double, _ counter: inout Int) -> LoadedPlan {
    var isChanged = latest == nil
    for index in files.indices
    where files[index].refresh(at: "\(path)/\(files[index].name)", now: now, &counter) {
      isChanged = true
    }
    let found = unknownTables()
    if found != strangers { (strangers, isChanged) = (found, true) }
    if !isChanged, var latest {
      latest.files = files.map(\.state)
      return latest
    }
    let loaded = read()
    latest = loaded
    return loaded
  }

  /// Looks over the plan that was read last, and gives it.
  mutating func review() -> LoadedPlan? {
    latest?.review()
    return latest
  }

  private mutating func read() -> LoadedPlan {
    var header: SettingsNode?
    var tables: [InputTable: CSVDocument] = [:]
    for file in files {
      switch file.good {
      case .settings(let node, _): header = node
      case .table(let document): if let table = file.table { tables[table] = document }
      case nil: break
      }
    }
    let (plan, diagnostics) = reader.readRows(header: header, tables: tables, id: id)
    let failures = files.compactMap { $0.failure?.diagnostic }
    let all = (diagnostics + failures + strangers).inOrder
    return LoadedPlan(plan: plan, diagnostics: all, files: files.map(\.state), isReviewed: false)
  }

  /// A warning for every table whose name the format does not know.
  private func unknownTables() -> [Diagnostic] {
    let names = FileReading.names(in: path) ?? []
    return names.compactMap { name in
      guard name.lowercased().hasSuffix(".csv"), !FileReading.isTemporary(name),
        InputTable(fileName: name) == nil
      else { return nil }
      let nearest = Suggestion.nearest(to: name, in: InputTable.allCases.map(\.fileName))
      return Diagnostic(
        .warning,
        at: SourceLocation(file: name),
        "this is not a table the format knows, and it is not read",
        advice: nearest.map { "did you mean \"\($0)\"?" } ?? ""
      )
    }
  }
}
