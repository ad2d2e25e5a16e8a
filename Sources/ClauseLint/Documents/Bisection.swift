extension Range where Bound == Int {
  /// The first index at which a condition holds that, once it holds, holds for all that follow; the upper bound
  /// where it never does.
  @inline(__always)
  func bisect(_ holds: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
