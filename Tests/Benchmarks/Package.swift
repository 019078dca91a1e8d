// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "RuleOfLawBenchmarks",
  dependencies: [
    .package(name: "RuleOfLaw", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Reading",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "RuleOfLawModel", package: "RuleOfLaw"),
        .product(name: "RuleOfLawReader", package: "RuleOfLaw"),
      ],
      path: "Benchmarks/Reading",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "Asking",
      dependencies: [
        .product(name: "RuleOfLawModel", package: "RuleOfLaw"),
        .product(name: "RuleOfLawPipeline", package: "RuleOfLaw"),
      ],
      path: "Benchmarks/Asking",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ]),
    .executableTarget(
      name: "Auditing",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "RuleOfLawAudit", package: "RuleOfLaw"),
        .product(name: "RuleOfLawReader", package: "RuleOfLaw"),
      ],
      path: "Benchmarks/Auditing",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
