import Testing

struct CallTests {
  static let report = """
    江南区人民政府2022年法治政府建设工作报告

    一、2022年工作举措和成效

    (一)化解矛盾纠纷

    全年受理行政复议案件63件,审结39件,确认违法11件,撤销9件,纠错率51.28%。

    二、存在问题

    (一)部分单位依法行政意识不强。

    三、2023年工作计划

    (一)加强行政复议工作。

    """

  @Test(arguments: [
    (["none.txt"], Int32(2), "错误：none.txt：没有这个文件\n"),
    (["qurey", "facts"], 2, "错误：qurey：没有这个文件\n错误：facts：没有这个文件\n  提示：是不是 rol query？\n"),
    (["query", "facts", "none.txt"], 2, "错误：none.txt：没有这个文件\n"),
    (["read", "/dev/null"], 2, "错误：/dev/null：这是设备，不能当报告读\n"),
    (["check", "none.txt", "--language", "en"], 2, "error: none.txt: no such file\n"),
    (["--language", "en", "check", "none.txt"], 2, "error: none.txt: no such file\n"),
    (["run", "none.rol"], 2, "错误：none.rol：没有这个文件\n"),
    (["-c", ".hlep"], 1, "-c:1: 错误：没有 .hlep 这个命令\n  提示：是不是 .help？\n"),
    (["-c", ".version", "-c", ".version"], 0, ""),
    (["query", "facts", "--format", "json"], 0, ""),
    (["query", "facts", "--wide"], 0, ""),
    (["query", "facts", "--format", "csv", "--bom"], 0, ""),
    (["run", "Playground-scripts/10-ask-over-years.rol", "门槛=50件"], 0, ""),
    (["--version"], 0, ""),
    (["--help"], 0, ""),
    (["query", "--help"], 0, ""),
  ])
  func `a call ends with the code that tells how`(
    arguments: [String], status: Int32, remarks: String
  ) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == status)
    #expect(run.remarks == remarks)
  }

  @Test(arguments: [
    ["run", "Playground-scripts/10-ask-over-years.rol", "门槛"], ["query"], ["query", " "], ["run"],
    ["--nonsense"], ["query", "facts", "--format", "xml"],
  ])
  func `bad usage is 64`(arguments: [String]) throws {
    #expect(try ProgramRun(arguments).status == 64)
  }

  @Test func `help names every call and flag, and no call that nobody types`() throws {
    let help = try ProgramRun(["--help"])
    for word in ["rol [FILE…]", "run", "query", "read", "check", "extract", "--safe", "退出码"] {
      #expect(help.output.contains(word))
    }
    #expect(
      try ProgramRun(["--help"], environment: ["LANG": "en_US"]).output.contains("Exit codes"))
    let misuse = try ProgramRun(["--nonsense"])
    #expect(misuse.remarks.contains("rol --help"))
    #expect(!misuse.remarks.contains("shell"))
  }

  @Test func `a stream that is not open is named`() throws {
    let input = try ProgramRun(shell: "\"$ROL\" <&-; echo $?")
    #expect(input.remarks == "错误：标准输入：没有打开\n")
    #expect(input.output == "2\n")
    let output = try ProgramRun(shell: "\"$ROL\" query facts >&-; echo $? >&2")
    #expect(output.remarks == "错误：标准输出：没有打开\n2\n")
    #expect(try ProgramRun(shell: "\"$ROL\" extract <&-").remarks == "错误：标准输入：没有打开\n")
  }

  @Test(arguments: [
    (["LANG": "en_US.UTF-8"], "error: "), (["LANG": "zh_CN.UTF-8"], "错误："), ([:], "错误："),
    (["LANG": "C"], "错误："), (["LC_ALL": "zh_CN", "LANG": "en_US"], "错误："),
    (["LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "zh_CN"], "error: "),
  ])
  func `the environment chooses the language`(
    environment: [String: String], beginning: String
  ) throws {
    let run = try ProgramRun(["none.txt"], environment: environment)
    #expect(run.remarks.hasPrefix(beginning))
  }

  @Test func `an unknown first word is a file and a known one after flags is a call`() throws {
    let files = try Files(["shell": Self.report, "a.rol": ".version\n"])
    let opened = try ProgramRun([files["shell"], "-c", ".reports"])
    #expect(opened.output.contains("江南区人民政府2022年法治政府建设工作报告"))
    #expect(try ProgramRun(["--safe", "run", files["a.rol"]]).output == "rol 0.1.0\n")
    let json = try ProgramRun(["--format", "json", "query", "facts", files["shell"]])
    #expect(json.output.hasPrefix("[{\"id\":\"f1\","))
  }

  @Test func `a query over a file answers with its facts`() throws {
    let files = try Files(["a.txt": Self.report])
    let run = try ProgramRun([
      "query", "facts value:51.28 | show value unit", files["a.txt"], "--format", "json",
    ])
    #expect(run.output == "[{\"value\":51.28,\"unit\":\"%\"}]\n")
    #expect(run.status == 0)
  }

  @Test func `a wrong query has a caret under the wrong word`() throws {
    let run = try ProgramRun(["query", "facts valu:>50"])
    #expect(run.remarks.contains("  facts valu:>50\n        ^^^^\n"))
    #expect(run.output.isEmpty)
    #expect(run.status == 1)
  }

  @Test func `what can be read is answered and what cannot is told`() throws {
    let files = try Files(["a.txt": Self.report])
    let run = try ProgramRun(["query", "reports | count", files["a.txt"], "none.txt"])
    #expect(run.output.contains("1"))
    #expect(run.remarks == "错误：none.txt：没有这个文件\n")
    #expect(run.status == 2)
  }

  @Test func `standard input is a script for the shell and a report for the rest`() throws {
    let files = try Files(["a.txt": Self.report])
    let script = "#!/usr/bin/env -S rol run\n# 注\nfacts |\n  count\n.version\n"
    let shell = try ProgramRun([files["a.txt"]], input: script)
    #expect(shell.status == 0)
    #expect(shell.output.hasSuffix("rol 0.1.0\n"))
    #expect(try ProgramRun(["run", "-"], input: script).status == 0)
    let read = try ProgramRun(["query", "reports | show authority", "-"], input: Self.report)
    #expect(read.output.contains("江南区人民政府"))
  }

  @Test func `a script stops at its first error and names the place`() throws {
    let files = try Files(["a.rol": ".version\n\nfacts |\n  valu:3\n.version\n"])
    let run = try ProgramRun(["run", "--echo", files["a.rol"]])
    #expect(run.status == 1)
    #expect(run.output == "法治> .version\nrol 0.1.0\n法治> facts |\n   …   valu:3\n")
    #expect(run.remarks.hasPrefix(files["a.rol"] + ":4:3: 错误："))
  }

  @Test func `reading tells what was seen and as JSON keeps the contract`() throws {
    let files = try Files(["a.txt": Self.report])
    let page = try ProgramRun(["read", files["a.txt"], "--numbers"])
    #expect(page.status == 0)
    for word in ["江南区人民政府", "化解矛盾纠纷", "51.28%", "数字", "问题", "承诺", "诊断"] {
      #expect(page.output.contains(word))
    }
    let json = try ProgramRun(["read", files["a.txt"], "--format", "json"])
    #expect(json.output.hasPrefix("{\"id\":\"" + files["a.txt"].replacing("/", with: "/")))
    #expect(json.output.hasSuffix("\"version\":1}\n"))
  }

  @Test func `colours need a terminal or an order`() throws {
    #expect(!(try ProgramRun(["query", "reports"]).output.contains("\u{1B}")))
    #expect(try ProgramRun(["query", "reports", "--color", "always"]).output.contains("\u{1B}[1m"))
  }

  @Test func `a reader that goes away is no failure`() throws {
    let run = try ProgramRun(
      shell: "{ \"$ROL\" query indicators; echo \"status $?\" >&2; } | head -n 1")
    #expect(run.remarks == "status 0\n")
  }
}
