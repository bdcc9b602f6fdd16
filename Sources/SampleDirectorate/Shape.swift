/// How something runs over the twelve months from April: as a season, and as the shares of a year's total.
enum Shape: String {
  /// The same in every month.
  case flat, even
  /// More in winter.
  case winter
  /// Less in August and at Christmas.
  case holiday
  /// Less when the bills go out in March and April.
  case billing
  /// Ten instalments from April to January.
  case instalments
  /// More towards the end of the year.
  case late
  /// Most of it by July, the rest in the autumn.
  case appraisal

  /// The season from -1 to 1, April first.
  var season: [Double] {
    switch self {
    case .winter: [0, -0.2, -0.5, -0.6, -0.6, -0.3, 0, 0.4, 0.8, 1, 0.8, 0.4]
    case .holiday: [0.2, 0.2, 0.1, -0.4, -1, 0, 0.4, 0.4, -0.7, 0.3, 0.4, 0.2]
    case .billing: [-1, -0.5, 0, 0.2, 0.3, 0.3, 0.2, 0.2, 0.3, 0, -0.2, -0.9]
    default: Array(repeating: 0, count: 12)
    }
  }

  /// The months' shares of a year in thousandths, April first.
  var shares: [Int] {
    switch self {
    case .winter: [85, 78, 72, 70, 68, 76, 84, 89, 94, 100, 96, 88]
    case .instalments: [108, 96, 94, 93, 93, 93, 93, 93, 92, 90, 30, 25]
    case .late: [30, 40, 60, 70, 70, 80, 90, 100, 100, 110, 120, 130]
    case .appraisal: [60, 130, 170, 80, 20, 50, 130, 120, 60, 70, 60, 50]
    default: [83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83]
    }
  }
}
