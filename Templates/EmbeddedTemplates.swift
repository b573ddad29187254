/// The templates of agendas that come with the program, as TOML text.
public enum EmbeddedTemplates {
  /// Their names, whole agendas first.
  public static let names = ["training-day", "two-days", "swot", "group-work", "field-visit"]

  /// The content of one; nil when there is none of that name.
  public static func toml(of name: String) -> [UInt8]? {
    switch name {
    case "training-day": PackageResources.training_day_toml
    case "two-days": PackageResources.two_days_toml
    case "swot": PackageResources.swot_toml
    case "group-work": PackageResources.group_work_toml
    case "field-visit": PackageResources.field_visit_toml
    default: nil
    }
  }
}
