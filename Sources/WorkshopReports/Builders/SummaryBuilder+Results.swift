import WorkshopModel

/// What came out of the workshop: attendance, SWOT, actions.
extension SummaryBuilder {
  var attendanceSection: [Block] {
    guard let percent = attendance.percent, !isSmall else { return [] }
    var sentences = [
      attendance.held == 1
        ? tr("The attendance rate of the session held was \(percent)%.")
        : tr("The attendance rate over the \(attendance.held) sessions held was \(percent)%.")
    ]
    if attendance.unmarked > 0 {
      let unmarked: Phrase = "\(attendance.unmarked) entries are"
      sentences.append(
        tr(
          """
          Of \(attendance.entries) entries on the roll, \(unmarked) unmarked: \
          nothing was recorded, which lowers the rate but is not absence.
          """))
    }
    return section(tr("Attendance"), [.paragraph([Span(sentences.joined(separator: " "))])])
  }

  /// Whether the roll is so small that a rate would speak of single people.
  var isSmall: Bool {
    audience == .public && dossier.participants.count < ReportedCount.smallest
  }

  var swot: [Block] { section(tr("SWOT analysis"), dossier.boards.flatMap(board)) }

  /// The question, where and by whom it was asked, and the four lists.
  private func board(_ filled: FilledBoard) -> [Block] {
    let board = filled.board
    var blocks: [Block] = []
    if !board.question.isEmpty { blocks.append(.paragraph([Span(board.question, .strong)])) }
    let code = board.session.flatMap { dossier.timetable.slot(of: $0)?.code }
    let facilitator = dossier.person(board.facilitator).map(credentials) ?? ""
    var sentences: [String] = []
    switch (code, facilitator.isEmpty) {
    case (let code?, true): sentences.append(tr("Session \(code)."))
    case (let code?, false): sentences.append(tr("Session \(code), facilitated by \(facilitator)."))
    case (nil, false): sentences.append(tr("Facilitated by \(facilitator)."))
    case (nil, true): break
    }
    if filled.factors.isEmpty {
      sentences.append(tr("The factors of the exercise are not recorded."))
    }
    if !sentences.isEmpty {
      blocks.append(.paragraph([Span(sentences.joined(separator: " "))]))
    }
    return blocks + (filled.factors.isEmpty ? [] : [.grid(grid(filled))])
  }

  var followUp: [Block] {
    let items = dossier.actions.map { action -> [Span] in
      let owner: Phrase? = action.owner.isEmpty ? nil : "owner: \(action.owner)"
      let due: Phrase? = action.due.map { "due \($0)" }
      let status = action.status == .open ? nil : Phrase(action.status.rawValue)
      let details = [owner, due, status].compactMap { $0.map(tr) }.joined(separator: "; ")
      return [Span(Prose.sentence(action.text))]
        + (details.isEmpty ? [] : [Span(" (\(details))", .muted)])
    }
    return section(tr("Follow-up"), notes(.followUp) + [.list(items)])
  }
}
