#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work on numbered pieces by several threads, whose results are handed out in order (并行).
///
/// At most `window` pieces are begun and not yet handed out, so memory stays bounded however slow
/// the slowest is; the order of results does not depend on threads.
@safe final class OrderedWork<Result: Sendable>: @unchecked Sendable {
  private let count: Int
  private let window: Int
  private let work: @Sendable (Int) -> Result
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  // Under the lock.
  private var begun = 0
  private var taken = 0
  private var isStopped = false
  private var results: [Int: Result] = [:]

  /// Creates work on the pieces `0..<count`.
  init(count: Int, window: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.window = window
    self.work = work
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(lock)
    unsafe changed.deallocate()
    unsafe lock.deallocate()
  }

  /// The number of processors.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Does the work and hands out each result in order.
  ///
  /// - Parameters:
  ///   - threads: how many threads work; this one only waits.
  ///   - meanwhile: called about ten times a second, and after each result, on this thread; false
  ///     stops the work with what has been handed out.
  ///   - take: takes a result.
  func run(threads: Int, meanwhile: () -> Bool, take: (Result) -> Void) {
    let workers = (0..<max(1, min(threads, count))).compactMap { _ in start() }
    guard !workers.isEmpty else { return runAlone(meanwhile: meanwhile, take: take) }
    while taken < count, let result = next(meanwhile) { take(result) }
    unsafe pthread_mutex_lock(lock)
    isStopped = true
    unsafe pthread_cond_broadcast(changed)
    unsafe pthread_mutex_unlock(lock)
    for worker in workers { pthread_join(worker, nil) }
  }

  /// Does the work on this thread, where the system gives no other.
  func runAlone(meanwhile: () -> Bool, take: (Result) -> Void) {
    for piece in 0..<count {
      guard meanwhile() else { return }
      take(work(piece))
    }
  }

  private func next(_ meanwhile: () -> Bool) -> Result? {
    while true {
      guard meanwhile() else { return nil }
      unsafe pthread_mutex_lock(lock)
      defer { unsafe pthread_mutex_unlock(lock) }
      if let result = results.removeValue(forKey: taken) {
        taken += 1
        unsafe pthread_cond_broadcast(changed)
        return result
      }
      var until = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += 100_000_000
      if until.tv_nsec >= 1_000_000_000 {
        until.tv_nsec -= 1_000_000_000
        until.tv_sec += 1
      }
      unsafe pthread_cond_timedwait(changed, lock, &until)
    }
  }

  /// Takes the next piece, waiting while too many are under way; nil where none is left.
  private func begin() -> Int? {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    while begun - taken >= window, begun < count, !isStopped {
      unsafe pthread_cond_wait(changed, lock)
    }
    guard begun < count, !isStopped else { return nil }
    begun += 1
    return begun - 1
  }

  private func finish(_ piece: Int, _ result: Result) {
    unsafe pthread_mutex_lock(lock)
    results[piece] = result
    unsafe pthread_cond_broadcast(changed)
    unsafe pthread_mutex_unlock(lock)
  }

  private func start() -> pthread_t? {
    let body = ThreadBody { [self] in while let piece = begin() { finish(piece, work(piece)) } }
    let context = unsafe Unmanaged.passRetained(body).toOpaque()
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let code = unsafe pthread_create(&thread, nil, runThread, context)
    if code != 0 {
      unsafe Unmanaged<ThreadBody>.fromOpaque(context).release()
      return nil
    }
    return thread
  }
}

/// What a thread does.
private final class ThreadBody {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}

#if canImport(Darwin)
private func runThread(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  unsafe Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
#else
private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context = unsafe context {
    unsafe Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
  }
  return nil
}
#endif
