public import WorkshopModel

/// Writes the summary of a workshop in short prose, from what is known and nothing else.
public struct SummaryBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language
  let now: Moment
  let count: ReportedCount
  let phase: Phase
  let attendance: AttendanceFacts

  /// Prepares the summary of a dossier for an audience, as of now.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    self.now = now
    count = ReportedCount(dossier, for: audience)
    phase = Phase(dossier, at: now)
    attendance = AttendanceFacts(dossier, at: now)
  }

  /// The summary: what, where, when, by whom, for how many; then its course; the credit line last.
  public var document: Document {
    let blocks =
      headline + [.paragraph([Span(lead.joined(separator: " "))])] + flags + objectives
      + background + opening + programme + attendanceSection + swot + closing + followUp
      + materials + credit
    return document(title, blocks)
  }

  var workshop: Workshop { dossier.workshop }

  private var title: String { workshop.title.isEmpty ? tr("Untitled workshop") : workshop.title }

  private var headline: [Block] {
    var blocks: [Block] = [.heading(level: 1, title)]
    let when = workshop.dates == .unknown ? "" : language(workshop.dates)
    let facts = [workshop.place, when].filter { !$0.isEmpty }
    if !facts.isEmpty {
      blocks.append(.paragraph([Span(facts.joined(separator: " · "), .muted)]))
    }
    return blocks + dossier.publications.compactMap(dateline)
  }

  private func dateline(_ item: Publication) -> Block? {
    var parts: [String] = []
    if !item.headline.isEmpty, item.headline != workshop.title {
      parts.append("“\(item.headline)”")
    }
    let line = [item.datelinePlace, item.datelineDate.map(language.callAsFunction) ?? ""]
      .filter { !$0.isEmpty }
    if !line.isEmpty { parts.append(tr("dateline \(line.joined(separator: ", "))")) }
    if let day = item.publishedOn {
      let time = item.publishedAt.map { ", \(clock($0))" } ?? ""
      parts.append(tr("out on \(language(day) + time)"))
    }
    guard !parts.isEmpty else { return nil }
    return .paragraph([Span(tr("Published: \(parts.joined(separator: "; "))"), .muted)])
  }

  /// What contradicts itself, for internal eyes only.
  private var flags: [Block] {
    guard audience == .internal else { return [] }
    var flags: [Phrase] = []
    if !count.isRoster {
      if let discrepancy = count.count.discrepancy { flags.append(discrepancy.phrase) }
      let listed = dossier.participants.count
      if listed > 0, !count.count.total.admits(listed) {
        flags.append("The head-count says \(count.count.total.phrase), the roster lists \(listed).")
      }
    }
    return flags.map { .note([Span(tr($0))], label: tr("Note")) }
  }

  private var objectives: [Block] {
    section(tr("Objectives"), [.list(workshop.objectiveList.map { [Span($0)] })])
  }

  private var background: [Block] { section(tr("Background"), notes(.background)) }

  private var materials: [Block] {
    var blocks: [Block] = [
      .list(
        dossier.materials.map { material in
          let own = material.language.isEmpty ? [] : [tr("in the language \(material.language)")]
          let source =
            material.translatedFrom.isEmpty
            ? [] : [tr("translated from \(material.translatedFrom)")]
          let details = (own + source).joined(separator: ", ")
          return [Span(material.title + (details.isEmpty ? "" : " (\(details))"))]
        })
    ]
    blocks = section(tr("Materials"), blocks)
    guard !workshop.sdgs.isEmpty else { return blocks }
    let goals = list(workshop.sdgs.map { "SDG \($0)" as Phrase })
    let sentence = tr("The \(Phrase(workshop.kind.label)) contributes to \(goals).")
    return blocks + [.paragraph([Span(sentence)])]
  }

  private var credit: [Block] {
    workshop.creditLine.isEmpty ? [] : [.paragraph([Span(workshop.creditLine)])]
  }

  /// The blocks under a heading; nothing at all when there is nothing to head.
  func section(_ title: String, _ blocks: [Block]) -> [Block] {
    let blocks = blocks.filter { $0 != .list([]) }
    return blocks.isEmpty ? [] : [.heading(level: 2, title)] + blocks
  }

  /// The notes of a kind, a paragraph each.
  func notes(_ kind: NoteKind) -> [Block] {
    dossier.notes.filter { $0.kind == kind }.flatMap { Prose.paragraphs($0.text) }
      .map { .paragraph([Span($0)]) }
  }
}
