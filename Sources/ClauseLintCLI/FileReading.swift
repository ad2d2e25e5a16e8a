#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// All bytes of a file, a pipe or a device.
func readFile(_ path: String) throws(FileProblem) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileProblem(path: path, message: systemMessage()) }
  defer { close(descriptor) }
  return try readAll(of: descriptor, named: path)
}

/// All bytes of standard input.
func readStandardInput() throws(FileProblem) -> [UInt8] {
  try readAll(of: STDIN_FILENO, named: "standard input")
}

private func readAll(of descriptor: Int32, named path: String) throws(FileProblem) -> [UInt8] {
  var status = stat()
  // One byte more than the file has, so that the read that fills the first chunk also meets the end.
  let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) + 1 : 0
  var bytes: [UInt8] = []
  while true {
    let chunk = max(1 << 16, bytes.isEmpty ? size : 0)
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
      repeat { count = read(descriptor, buffer.baseAddress, chunk) } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    guard count >= 0 else { throw FileProblem(path: path, message: systemMessage()) }
    if count == 0 { return bytes }
    if bytes.isEmpty { bytes = part } else { bytes += part }
  }
}
