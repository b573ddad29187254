// swift-tools-version: 6.2
import PackageDescription

let strictSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The themes that come with the program, each a file in `Themes`.
let themes = [
  "default", "light", "high-contrast", "solarized-dark", "solarized-light", "colour-blind-safe",
  "night", "amber", "monochrome",
]

/// The templates of agendas that come with the program, each a file in `Templates`.
let templates = ["training-day", "two-days", "swot", "group-work", "field-visit"]

/// A release is one file that needs only the C library.
///
/// The rest is linked into it, at fixed addresses, which saves a tenth of the start. The linker
/// scripts of `.ci/static` take the place of shared libraries.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-L\(Context.packageDirectory)/.ci/static", "-use-ld=lld",
      "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections", "-l_FoundationCShims",
      "-lstdc++", "-Xclang-linker", "-no-pie",
    ], .when(configuration: .release))
]

/// A library of the house with its tests beside it.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strictSettings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], goldens: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: goldens, swiftSettings: strictSettings)
}

let package = Package(
  name: "muster",
  products: [.executable(name: "muster", targets: ["muster"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CSystem"),
    library("WorkshopModel"),
    library("WorkshopStore", ["WorkshopModel", grdb, sqlite, crypto, "CSystem"]),
    library("WorkshopReports", ["WorkshopModel"]),
    library("WorkshopImport", ["WorkshopModel"]),
    library("TerminalUI", ["CSystem"]),
    library("TerminalNcurses", ["TerminalUI", "CNcurses", "CSystem"]),
    library("WorkshopApp", ["WorkshopModel", "TerminalUI"]),
    .target(
      name: "Themes", path: "Themes",
      sources: ["EmbeddedThemes.swift"],
      resources: themes.map { .embedInCode("\($0).toml") }),
    .target(
      name: "Templates", path: "Templates",
      sources: ["EmbeddedTemplates.swift"],
      resources: templates.map { .embedInCode("\($0).toml") }),
    .target(
      name: "Languages",
      resources: [.embedInCode("fr.toml"), .embedInCode("ru.toml"), .embedInCode("bn.toml")]),
    library(
      "WorkshopRuntime",
      [
        "WorkshopApp", "WorkshopModel", "WorkshopStore", "WorkshopReports", "WorkshopImport",
        "TerminalUI", "Themes", "Templates", "Languages", toml, "CSystem",
      ]),
    .executableTarget(
      name: "muster",
      dependencies: [
        "WorkshopRuntime", "WorkshopApp", "TerminalNcurses", "TerminalUI", arguments,
      ],
      swiftSettings: strictSettings, linkerSettings: selfContained),
    .executableTarget(
      name: "Benchmarks", dependencies: ["muster", "WorkshopStore", "WorkshopModel", "CSystem"],
      path: "Tests/Benchmarks",
      swiftSettings: strictSettings),
    .target(
      name: "TestSupport",
      dependencies: [
        "WorkshopApp", "WorkshopModel", "WorkshopRuntime", "WorkshopStore", "TerminalUI",
      ],
      path: "Tests/Support", swiftSettings: strictSettings),
    tests("WorkshopModelTests", ["WorkshopModel"]),
    tests("WorkshopReportsTests", ["WorkshopReports", "WorkshopModel"], goldens: ["Goldens"]),
    tests("MusterTests", ["muster"]),
    tests("WorkshopImportTests", ["WorkshopImport", "WorkshopModel"]),
    tests("TerminalTests", ["muster", "CSystem"]),
    tests("TerminalUITests", ["TerminalUI"]),
    tests("TerminalNcursesTests", ["TerminalNcurses", "TerminalUI", "CNcurses", "CSystem"]),
    tests(
      "WorkshopAppTests",
      [
        "WorkshopApp", "WorkshopModel", "WorkshopReports", "WorkshopRuntime", "WorkshopStore",
        "WorkshopImport", "TerminalUI", "Themes", "Languages", "TestSupport",
      ], goldens: ["Goldens"]),
    tests(
      "WorkshopRuntimeTests",
      [
        "WorkshopRuntime", "WorkshopApp", "WorkshopModel", "WorkshopStore", "WorkshopReports",
        "WorkshopImport", "TerminalUI", "Themes", "Templates", toml, "CSystem",
      ]),
    .executableTarget(
      name: "StoreWriter", dependencies: ["WorkshopStore", "WorkshopModel"],
      path: "Tests/StoreWriter", swiftSettings: strictSettings),
    tests(
      "WorkshopStoreTests", ["WorkshopStore", "WorkshopModel", grdb, "CSystem", "StoreWriter"]),
  ],
  swiftLanguageModes: [.v6]
)
