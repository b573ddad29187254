/// The programmes with their projects and series, and what each adds up to.
public struct FrameTree: Sendable {
  /// The programmes, by name.
  public let programmes: [Programme]
  /// The projects, by name.
  public let projects: [Project]
  /// The series, by name.
  public let series: [Series]
  private let funders: [EntityID: String]
  private let totals: [EntityID: FrameTotals]

  /// Brings frames, their funders and their totals together.
  public init(
    programmes: [Programme], projects: [Project], series: [Series],
    organisations: [Organisation], totals: [EntityID: FrameTotals]
  ) {
    self.programmes = programmes
    self.projects = projects
    self.series = series
    funders = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0.name) })
    self.totals = totals
  }

  /// The projects of a programme, or those that stand alone.
  public func projects(of programme: EntityID?) -> [Project] {
    projects.filter { project in
      guard let own = project.programme, programmes.contains(where: { $0.id == own }) else {
        return programme == nil
      }
      return own == programme
    }
  }

  /// The series of a project.
  public func series(ofProject project: EntityID) -> [Series] {
    series.filter { $0.project == project }
  }

  /// The series that no project holds, of a programme or standing alone.
  public func series(ofProgramme programme: EntityID?) -> [Series] {
    series.filter { series in
      if let project = series.project, projects.contains(where: { $0.id == project }) {
        return false
      }
      guard let own = series.programme, programmes.contains(where: { $0.id == own }) else {
        return programme == nil
      }
      return own == programme
    }
  }

  /// What a frame adds up to; nothing when it has no workshop.
  public func totals(of frame: EntityID) -> FrameTotals { totals[frame] ?? FrameTotals() }

  /// The name of who funds a project; nil when nobody is known.
  public func funder(of project: Project) -> String? { project.funder.flatMap { funders[$0] } }
}
