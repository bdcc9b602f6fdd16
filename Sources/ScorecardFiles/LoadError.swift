/// Why a folder cannot be opened at all, in words for people.
package enum LoadError: Error, Hashable, CustomStringConvertible {
  /// There is nothing of that name.
  case notThere(path: String)
  /// It is a file or something else.
  case notAFolder(path: String)
  /// Neither it nor a folder in it holds a `plan.yaml`.
  case noPlan(path: String)
  /// It is there and cannot be looked into.
  case cannotRead(path: String, reason: String)

  /// What is wrong and what to do, in one line.
  package var description: String {
    switch self {
    case .notThere(let path): "\(path): there is no such folder; check the name"
    case .notAFolder(let path): "\(path): this is not a folder; give the folder that holds plan.yaml"
    case .noPlan(let path):
      "\(path): no plan.yaml in this folder or in a folder inside it; give a plan folder, or a folder of plan folders"
    case .cannotRead(let path, let reason):
      "\(path): the folder cannot be read (\(reason)); check the permissions"
    }
  }
}
