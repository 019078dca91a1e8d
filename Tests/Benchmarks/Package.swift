// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "RuleOfLawBenchmarks",
  dependencies: [
    .package(name: "RuleOfLaw", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    timed("Reading", of: ["RuleOfLawModel", "RuleOfLawReader"]),
    timed("Auditing", of: ["RuleOfLawAudit", "RuleOfLawReader"]),
    .target(
      name: "GeneratedFacts", dependencies: products(["RuleOfLawModel"]),
      path: "Benchmarks/GeneratedFacts"),
    // These keep their own time: the first beside that of other databases, the second of one key,
    // the third of two years.
    .executableTarget(
      name: "Asking",
      dependencies: ["GeneratedFacts"] + products(["RuleOfLawModel", "RuleOfLawPipeline"]),
      path: "Benchmarks/Asking"),
    .executableTarget(
      name: "Typing",
      dependencies: ["GeneratedFacts"] + products(["RuleOfLawModel", "RuleOfLawPipeline"]),
      path: "Benchmarks/Typing"),
    .executableTarget(
      name: "Comparing",
      dependencies: products(["RuleOfLawModel", "RuleOfLawReader", "RuleOfLawAudit"]),
      path: "Benchmarks/Comparing"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}

/// A target that the benchmark plugin runs.
func timed(_ name: String, of names: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "Benchmark", package: "benchmark")] + products(names),
    path: "Benchmarks/\(name)",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

/// The products of the package that is measured.
func products(_ names: [String]) -> [Target.Dependency] {
  names.map { .product(name: $0, package: "RuleOfLaw") }
}
