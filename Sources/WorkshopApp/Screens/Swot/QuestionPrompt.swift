import TerminalUI
import WorkshopModel

/// Asking what another workshop has asked: only the same question can be compared.
extension AppState {
  /// Takes the questions of other workshops, and offers them while one is typed.
  mutating func take(_ questions: [AskedQuestion], of id: EntityID) {
    guard workshop?.id == id else { return }
    workshop?.swot.questions = questions
    previewQuestions()
  }

  private mutating func previewQuestions() {
    guard case .prompt(var prompt) = top, case .question = prompt.purpose,
      let questions = workshop?.swot.questions
    else { return }
    prompt.preview = questions.map { question in
      PreviewLine([.init(question.place + " ", .muted), .init(question.text, .text)])
    }
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Puts the next question of another workshop into the line.
  mutating func turnQuestion(_ prompt: PromptState) {
    guard let questions = workshop?.swot.questions, !questions.isEmpty else { return }
    let now = questions.firstIndex { $0.text == prompt.input.text }
    var prompt = prompt
    prompt.input = TextField(questions[now.map { ($0 + 1) % questions.count } ?? 0].text)
    layers[layers.count - 1] = .prompt(prompt)
  }
}
