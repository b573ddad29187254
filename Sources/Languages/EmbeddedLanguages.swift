/// The catalogues of the languages that come with the program, as TOML text.
public enum EmbeddedLanguages {
  /// Code, name in itself and content of each; English is the language of the sources.
  public static let all: [(code: String, name: String, toml: [UInt8])] = [
    ("fr", "Français", PackageResources.fr_toml),
    ("ru", "Русский", PackageResources.ru_toml),
    ("bn", "বাংলা", PackageResources.bn_toml),
  ]
}
