import Foundation

/// Rules of their own, so that a change of the bundled ones changes no expectation here.
let houseRules = """
  disclosure: house-contact
  title: House contact
  asks: Whom can a reader write to?
  stated: ["write to {email}"]
  mentioned:
    - phrase: "write to us"
      because: gives no address
  fix: Name an address.
  examples:
    stated: ["Write to hello@quay.test."]
    mentioned: ["You may write to us."]
    missing: ["We like letters."]
  ---
  ruleset: house
  title: House rules
  requires:
    - disclosure: house-contact
      cite: House rule 1
  """

/// A folder with the house rules, one policy that keeps them and one that does not.
func houseFolder() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write("house.yaml", houseRules)
  try folder.write("good-policy.md", "# Privacy\n\nPlease write to hello@quay.test.\n")
  try folder.write("bad-policy.md", "# Privacy\n\nYou may write to us at any time.\n")
  return folder
}

/// The arguments that judge by the house rules and nothing else.
let byHouseRules = ["--rules", "house.yaml", "--ruleset", "house"]
