/// The candidate that a misspelt name was most likely meant to be; nil where none is near. Of equally near ones
/// the first.
public func closestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, name.utf8.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let distance = editDistance(Array(name.utf8), Array(candidate.utf8))
    if distance <= min(limit, (best?.distance ?? .max) - 1) { best = (candidate, distance) }
  }
  return best?.name
}

/// `; did you mean ...?`, or nothing where no candidate is near.
func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String {
  closestName(to: name, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
}

/// How many letters must be added, taken away, replaced or swapped with their neighbour.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  // Names are short; what is longer is no misspelt name and not worth quadratic time.
  guard a.count <= 80, b.count <= 80 else { return a == b ? 0 : .max }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(last[j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
      row.append(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
