// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "RuleOfLaw",
  products: [
    .library(name: "RuleOfLawModel", targets: ["RuleOfLawModel"]),
    .library(name: "RuleOfLawReader", targets: ["RuleOfLawReader"]),
    .library(name: "RuleOfLawAudit", targets: ["RuleOfLawAudit"]),
    .library(name: "RuleOfLawPipeline", targets: ["RuleOfLawPipeline"]),
    .executable(name: "rol", targets: ["rol"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // MARK: Pure: the standard library only
    .target(name: "RuleOfLawModel"),
    .target(name: "RuleOfLawReader", dependencies: ["RuleOfLawModel"]),
    .target(name: "RuleOfLawAudit", dependencies: ["RuleOfLawModel"]),
    .target(name: "RuleOfLawPipeline", dependencies: ["RuleOfLawModel"]),
    .target(name: "TerminalText"),

    // MARK: Edges
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CMarkup"),
    .target(name: "RuleOfLawDocuments", dependencies: ["CMarkup", "CZlib", "RuleOfLawModel"]),
    .systemLibrary(
      name: "CLibEdit",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CLineEditing", dependencies: ["CLibEdit"]),
    .target(name: "LineEditing", dependencies: ["CLineEditing", "TerminalText"]),
    .target(
      name: "RuleOfLawShell",
      dependencies: [
        "RuleOfLawAudit", "RuleOfLawDocuments", "RuleOfLawModel", "RuleOfLawPipeline",
        "RuleOfLawReader", "TerminalText",
      ]),
    .executableTarget(
      name: "rol",
      dependencies: [
        "LineEditing", "RuleOfLawShell",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Tests
    .target(
      name: "TestSupport", dependencies: ["RuleOfLawModel"], path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "ModelTests", dependencies: ["RuleOfLawModel", "TestSupport"]),
    .testTarget(
      name: "ReaderTests", dependencies: ["RuleOfLawModel", "RuleOfLawReader", "TestSupport"]),
    .testTarget(
      name: "AuditTests",
      dependencies: ["RuleOfLawAudit", "RuleOfLawModel", "RuleOfLawReader", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["RuleOfLawModel", "RuleOfLawPipeline", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["CZlib", "RuleOfLawDocuments", "RuleOfLawModel", "TestSupport"]),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "TerminalText", "TestSupport"]),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText"]),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "RuleOfLawDocuments", "RuleOfLawModel", "RuleOfLawReader", "RuleOfLawShell", "TerminalText",
        "TestSupport",
      ]),
    .testTarget(name: "ProgramTests", dependencies: ["rol", "TestSupport"]),
    .testTarget(
      name: "ScriptTests",
      dependencies: [
        "RuleOfLawModel", "RuleOfLawPipeline", "RuleOfLawShell", "rol", "TestSupport",
      ],
      exclude: ["Transcripts"]),
    .executableTarget(
      name: "ReadmeExample", dependencies: ["RuleOfLawModel", "RuleOfLawReader"],
      path: "Tests/ReadmeExample"),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "ReadmeExample", "RuleOfLawModel", "RuleOfLawPipeline", "RuleOfLawShell", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}

// A fuzzer brings its own `main`: it is there only when it is asked for.
if Context.environment["ROL_FUZZ"] != nil {
  let fuzzers: [(name: String, dependencies: [Target.Dependency])] = [
    ("FuzzReader", ["RuleOfLawAudit", "RuleOfLawModel", "RuleOfLawReader"]),
    ("FuzzQuery", ["RuleOfLawModel", "RuleOfLawPipeline"]),
    ("FuzzEntry", ["RuleOfLawModel", "RuleOfLawPipeline"]),
    ("FuzzDocument", ["RuleOfLawDocuments", "RuleOfLawModel"]),
  ]
  for fuzzer in fuzzers {
    package.targets.append(
      .executableTarget(
        name: fuzzer.name, dependencies: fuzzer.dependencies,
        path: "Tests/Fuzz/\(fuzzer.name)",
        swiftSettings: [.unsafeFlags(["-parse-as-library"]), .strictMemorySafety()]))
  }
}
