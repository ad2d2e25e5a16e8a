import ClauseLint

/// `no such rule set; did you mean gdpr?`, or the list of what there is where nothing is near.
func unknownMessage(_ name: String, among names: [String], as noun: String) -> String {
  if let nearest = closestName(to: name, among: names) { return "no such \(noun); did you mean \(nearest)?" }
  guard names.count <= 12 else { return "no such \(noun); 'clauselint rules' lists what there is" }
  return "no such \(noun); there is \(names.isEmpty ? "none" : names.joined(separator: ", "))"
}
