import WorkshopModel

/// What came out of the workshop: attendance, SWOT, actions.
extension SummaryBuilder {
  var attendanceSection: [Block] {
    guard let percent = attendance.percent, !isSmall else { return [] }
    let sessions = Prose.count(attendance.held, "session")
    var text = "The attendance rate over the \(sessions) held was \(percent)%."
    if attendance.held == 1 { text = "The attendance rate of the session held was \(percent)%." }
    if attendance.unmarked > 0 {
      let entries = attendance.unmarked == 1 ? "1 entry is" : "\(attendance.unmarked) entries are"
      text +=
        " Of \(attendance.entries) entries on the roll, \(entries) unmarked: "
        + "nothing was recorded, which lowers the rate but is not absence."
    }
    return section("Attendance", [.paragraph([Span(text)])])
  }

  /// Whether the roll is so small that a rate would speak of single people.
  var isSmall: Bool {
    audience == .public && dossier.participants.count < ReportedCount.smallest
  }

  var swot: [Block] { section("SWOT analysis", dossier.boards.flatMap(board)) }

  /// The question, where and by whom it was asked, and the four lists.
  private func board(_ filled: FilledBoard) -> [Block] {
    let board = filled.board
    var blocks: [Block] = []
    if !board.question.isEmpty { blocks.append(.paragraph([Span(board.question, .strong)])) }
    let code = board.session.flatMap { dossier.timetable.slot(of: $0)?.code }
    let facilitator = dossier.person(board.facilitator)?.credentials ?? ""
    let facts =
      [code.map { "Session \($0)" }, facilitator.isEmpty ? nil : "facilitated by \(facilitator)"]
      .compactMap(\.self).joined(separator: ", ")
    var sentences = facts.isEmpty ? [] : [facts.prefix(1).uppercased() + facts.dropFirst() + "."]
    if filled.factors.isEmpty { sentences.append("The factors of the exercise are not recorded.") }
    if !sentences.isEmpty {
      blocks.append(.paragraph([Span(sentences.joined(separator: " "))]))
    }
    return blocks + (filled.factors.isEmpty ? [] : [.grid(Grid(filled))])
  }

  var followUp: [Block] {
    let items = dossier.actions.map { action -> [Span] in
      let owner = action.owner.isEmpty ? nil : "owner: \(action.owner)"
      let due = action.due.map { "due \($0.label)" }
      let status = action.status == .open ? nil : action.status.rawValue
      let details = [owner, due, status].compactMap(\.self).joined(separator: "; ")
      return [Span(Prose.sentence(action.text))]
        + (details.isEmpty ? [] : [Span(" (\(details))", .muted)])
    }
    return section("Follow-up", notes(.followUp) + [.list(items)])
  }
}

extension Grid {
  /// The four lists of a board, with the dots of each factor and, if asked for, who raised it.
  init(_ filled: FilledBoard, sources: Bool = false) {
    self.init(
      cells: Quadrant.allCases.map { quadrant in
        Cell(
          title: quadrant.label, meaning: quadrant.meaning,
          items: filled.factors(in: quadrant).map { code, factor in
            let dots = factor.votes > 0 ? [Prose.count(factor.votes, "dot")] : []
            let source = sources && !factor.raisedBy.isEmpty ? [factor.raisedBy] : []
            return Item(
              code: code, text: factor.text, remark: (dots + source).joined(separator: ", "))
          })
      })
  }
}
