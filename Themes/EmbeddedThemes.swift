/// The themes that come with the program, as TOML text.
public enum EmbeddedThemes {
  /// Their names, the default first.
  public static let names = [
    "default", "light", "high-contrast", "solarized-dark", "solarized-light", "colour-blind-safe",
    "night", "amber", "monochrome",
  ]

  /// The content of one; nil when there is none of that name.
  public static func toml(of name: String) -> [UInt8]? {
    switch name {
    case "default": PackageResources.default_toml
    case "light": PackageResources.light_toml
    case "high-contrast": PackageResources.high_contrast_toml
    case "solarized-dark": PackageResources.solarized_dark_toml
    case "solarized-light": PackageResources.solarized_light_toml
    case "colour-blind-safe": PackageResources.colour_blind_safe_toml
    case "night": PackageResources.night_toml
    case "amber": PackageResources.amber_toml
    case "monochrome": PackageResources.monochrome_toml
    default: nil
    }
  }
}
