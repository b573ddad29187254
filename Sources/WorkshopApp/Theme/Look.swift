/// What a piece of the screen means; a theme gives each role its look.
public enum Look: String, CaseIterable, Sendable {
  case text, title, heading, muted, rule, selection, marker, tab, key, hint, field
  case notice, problem, saved, unsaved
  case currentTab = "tab.current"
  case currentField = "field.current"
  case present = "attendance.present"
  case late = "attendance.late"
  case excused = "attendance.excused"
  case absent = "attendance.absent"
  case unmarked = "attendance.unmarked"
  case helpful = "swot.helpful"
  case harmful = "swot.harmful"
  case running = "agenda.running"
  case drift = "agenda.drift"
}
