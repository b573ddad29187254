/// The themes that come with the program, as TOML text.
public enum EmbeddedThemes {
  /// Name and content of each, the default first.
  public static let all: [(name: String, toml: [UInt8])] = [
    ("default", PackageResources.default_toml),
    ("monochrome", PackageResources.monochrome_toml),
  ]
}
