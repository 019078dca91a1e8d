#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
public import RuleOfLawModel

/// A refusal of the operating system, by its error number.
public struct SystemError: Error, Hashable, Sendable {
  /// The error number, as `ENOENT`.
  public let code: Int32

  /// Creates an error from an error number.
  public init(code: Int32) { self.code = code }

  /// The refusal of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// A folder where a file is wanted.
  static let isFolder = SystemError(code: EISDIR)
  /// A device, a pipe or a socket where a file is wanted.
  static let isNoFile = SystemError(code: ENODEV)
  /// A file beyond the limit.
  static let tooLarge = SystemError(code: EFBIG)

  /// Whether the other end of a pipe has gone away.
  public var isClosedPipe: Bool { code == EPIPE }

  /// What happened, in words of our own so that no locale is asked.
  public var message: Message {
    switch code {
    case ENOENT: Message("没有这个文件", "no such file")
    case EACCES, EPERM: Message("没有权限", "permission denied")
    case EISDIR: Message("这是一个文件夹", "this is a folder")
    case EEXIST: Message("已有这个文件", "the file is there already")
    case ENOTDIR: Message("路径中有一段不是文件夹", "a part of the path is not a folder")
    case ELOOP: Message("符号链接成环", "symbolic links form a loop")
    case ENAMETOOLONG: Message("路径太长", "the path is too long")
    case EROFS: Message("只读的磁盘", "the disk is read-only")
    case EMFILE, ENFILE: Message("打开的文件太多", "too many open files")
    case ENOMEM: Message("内存不足", "out of memory")
    case EIO: Message("读写出错", "input or output failed")
    case ENOSPC: Message("磁盘已满", "the disk is full")
    case ENODEV: Message("不是普通文件", "not a regular file")
    case EFBIG: Message("文件太大", "the file is too large")
    case EBADF: Message("没有打开", "not open")
    case EPIPE: Message("管道已关闭", "the pipe is closed")
    default: Message("系统错误 \(code)", "system error \(code)")
    }
  }
}
