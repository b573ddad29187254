import Glibc
import Templates
import WorkshopModel

/// The templates of agendas: those of the program, and those in the person's own folder, of which one
/// takes the place of ours with the same name.
struct TemplateShelf {
  private let folder: String?
  private let language: Language
  private static let longest = 1 << 18

  init(_ world: World, _ language: Language) {
    folder = Paths(world).templates
    self.language = language
  }

  /// All templates, ours first; those that cannot be used are among them, with what is wrong.
  func offers() -> [AgendaOffer] {
    let own = folder.map { FolderListing.names(in: $0, ending: ".toml") } ?? []
    let ours = EmbeddedTemplates.names.filter { !own.contains($0) }
    return ours.map { name in
      let toml = String(decoding: EmbeddedTemplates.toml(of: name) ?? [], as: UTF8.self)
      return offer(name, toml, isOwn: false)
    } + own.map(ownOffer)
  }

  private func ownOffer(_ name: String) -> AgendaOffer {
    do throws(Failure) {
      let (bytes, size) = try InputFile.read("\(folder ?? "")/\(name).toml", limit: Self.longest)
      guard size <= Self.longest, let text = String(validating: bytes, as: UTF8.self) else {
        return broken(name, language("The file is too long, or not written in UTF-8."))
      }
      return offer(name, text, isOwn: true)
    } catch {
      return broken(name, language("The file cannot be read."))
    }
  }

  private func offer(_ name: String, _ toml: String, isOwn: Bool) -> AgendaOffer {
    do throws(TemplateFile.Problem) {
      let file = try TemplateFile(toml, name: name, language: language)
      return AgendaOffer(
        .template(name, isOwn: isOwn), title: file.title, about: file.about, rows: file.rows,
        isWhole: file.isWhole)
    } catch {
      return broken(name, language(error.sentence))
    }
  }

  private func broken(_ name: String, _ problem: String) -> AgendaOffer {
    AgendaOffer(.template(name, isOwn: true), title: name, problem: problem)
  }
}
