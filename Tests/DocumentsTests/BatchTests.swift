import Foundation
import RuleOfLawDocuments
import RuleOfLawModel
import Testing

struct BatchTests {
  let text = Array("文".utf8)

  @Test func `a folder is read in the order of names and what is no text is told`() throws {
    let folder = try TemporaryFolder([
      "b.txt": text, "a.TXT": text, "页/c.md": text, "d.png": text, ".hidden.txt": text,
      "页/e.html": text, "f.xlsx": text, "g.docx": text, "页/h.PDF": text,
    ])
    let batch = DocumentBatch([folder.path])
    #expect(
      folder.relative(batch.paths) == [
        "a.TXT", "b.txt", "g.docx", "页/c.md", "页/e.html", "页/h.PDF",
      ])
    #expect(folder.relative(batch.skipped) == ["d.png", "f.xlsx"])
    #expect(batch.errors.isEmpty)
  }

  @Test(arguments: [
    ("*.txt", ["1-2021.txt", "1-2022.txt", "2-2022.txt"]),
    ("*-2022.txt", ["1-2022.txt", "2-2022.txt"]),
    ("?-2022.*", ["1-2022.txt", "2-2022.txt"]),
    ("*/x*.txt", ["深/x1.txt"]),
  ])
  func `a pattern names the files that fit`(pattern: String, found: [String]) throws {
    let folder = try TemporaryFolder([
      "1-2021.txt": text, "1-2022.txt": text, "2-2022.txt": text, "深/x1.txt": text,
      "深/y1.txt": text,
    ])
    let batch = DocumentBatch([folder.path + "/" + pattern])
    #expect(folder.relative(batch.paths) == found)
  }

  @Test func `a file named twice is read once and arguments keep their order`() throws {
    let folder = try TemporaryFolder(["a.txt": text, "b.txt": text])
    let (a, b) = (folder.path + "/a.txt", folder.path + "/b.txt")
    #expect(DocumentBatch([b, a, b, folder.path]).paths == [b, a])
  }

  @Test func `links that form a loop are walked once`() throws {
    let folder = try TemporaryFolder(["in/a.txt": text])
    try folder.link("in/back", to: folder.path)
    try folder.link("self.txt", to: folder.path + "/self.txt")
    let batch = DocumentBatch([folder.path])
    #expect(folder.relative(batch.paths) == ["in/a.txt"])
    #expect(batch.errors.map(\.message.english) == ["symbolic links form a loop"])
  }

  @Test func `what cannot be read is told and the rest is read`() throws {
    let folder = try TemporaryFolder(["a.txt": text])
    _ = unsafe mkfifo(folder.path + "/fifo", 0o600)
    var batch = DocumentBatch([
      folder.path + "/none.txt", folder.path + "/fifo", "/dev/zero", folder.path + "/a.txt",
      folder.path + "/*.pdf",
    ])
    let read = batch.read { $0 }
    #expect(read == [Document(path: folder.path + "/a.txt", text: "文")])
    #expect(
      batch.errors.map(\.message.chinese) == [
        "没有这个文件", "这是管道，请用 - 读标准输入", "这是设备，不能当报告读", "没有符合的文件",
      ])
  }

  @Test func `many documents come in the order of their names, and what fails is told in it`()
    throws
  {
    var files: [String: [UInt8]] = [:]
    for index in 100..<180 {
      files["\(index).txt"] = Array(String(repeating: "第\(index)份。", count: index * 7 % 400).utf8)
    }
    files["120.docx"] = Array("PK\u{3}\u{4} no archive".utf8)
    files["150.docx"] = Array("PK\u{3}\u{4} no archive".utf8)
    let folder = try TemporaryFolder(files)
    var batch = DocumentBatch([folder.path])
    let read = batch.read { $0.path }
    #expect(folder.relative(read) == (100..<180).map { "\($0).txt" })
    #expect(folder.relative(batch.errors.map(\.path)) == ["120.docx", "150.docx"])
    #expect(
      batch.errors.map(\.message.english) == Array(repeating: "the archive is damaged", count: 2))
  }

  @Test func `devices and pipes in a folder are passed over`() throws {
    let folder = try TemporaryFolder(["a.txt": text])
    _ = unsafe mkfifo(folder.path + "/b.txt", 0o600)
    try folder.link("c.txt", to: "/dev/zero")
    let batch = DocumentBatch([folder.path])
    #expect(folder.relative(batch.paths) == ["a.txt"])
    #expect(folder.relative(batch.skipped) == ["b.txt", "c.txt"])
  }

  @Test func `a file is read whole whatever its size`() throws {
    let bytes = Array(repeatElement(UInt8(ascii: "x"), count: 300_001))
    let folder = try TemporaryFolder(["big.txt": bytes])
    #expect(try DocumentBatch.read(folder.path + "/big.txt").text.utf8.count == bytes.count)
  }
}
