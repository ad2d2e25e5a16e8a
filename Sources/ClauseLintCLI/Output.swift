#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output for reports, standard error for trouble.
enum Output {
  /// A reader that has seen enough (`| head`) is no trouble: writing just ends.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  static func write(_ text: String) { write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) {
    guard write(bytes, to: STDOUT_FILENO) || errno == EPIPE else {
      complain("clauselint: standard output: \(systemMessage())\n")
      exit(Status.trouble.rawValue)
    }
  }

  static func complain(_ text: String) {
    // Where standard error cannot be written to, there is nobody left to tell.
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Whether all of it was written; `errno` says why not.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        #if canImport(Darwin)
          let written = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #else
          let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #endif
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
