/// The words of navigation, metadata and footers (页面杂项).
enum ChromeWords {
  /// Whether a line belongs to the page and not to the report.
  ///
  /// A line of running text is the report's, whatever words are in it.
  static func isChrome(_ line: Range<Int>, in glyphs: Glyphs) -> Bool {
    let isRunning =
      glyphs.firstIndex(in: line) { $0 == Unit16.fullStop || $0 == Unit16.comma } != nil
    if isRunning && line.count > 60 { return false }
    if let word = beginnings.word(in: glyphs, at: line.lowerBound, limit: line.upperBound) {
      // 发布机构改革方案, begins with a label and is none.
      if !isRunning || !glyphs[word.upperBound].isHan { return true }
    }
    return (line.count <= 160 && glyphs.contains(labels, in: line))
      || (line.count <= 160 && !isRunning && glyphs.contains(fields, in: line))
      || (line.count <= 12 && !isRunning && glyphs.contains(buttons, in: line))
      || isTrail(line, glyphs)
  }

  /// A breadcrumb: three steps or more with arrows between.
  private static func isTrail(_ line: Range<Int>, _ glyphs: Glyphs) -> Bool {
    line.count <= 100
      && glyphs.units[line].count { $0 == 0x3E || $0 == 0x2192 || $0 == 0xBB } >= 2
  }

  private static let beginnings: WordList = """
    当前位置 您所在的位置 您当前的位置 您现在的位置 您的位置 现在位置 所在位置 首页 网站首页 主办单位 承办单位 主办: \
    承办: 版权所有 技术支持 网站标识码 责任编辑 编辑: 审核: 附件下载 相关链接 扫一扫 上一篇 下一篇 打印 关闭 \
    索引号 分享到 分享: 【字体 (字体 字体: 字号: 语音播报 视力保护色 无障碍 设为首页 收藏本站 浏览次数 点击数 点击率 \
    文章来源 信息来源 来源: 发布时间 发布日期 发布机构 发文机关 成文日期 生成日期 主题分类 体裁分类 有效性 文件状态 \
    文件已失效 今天是 当前时间 作者: 编辑人 日期: 时间: 更新时间 进入老年模式 您是第 阅读:
    """

  private static let labels: WordList = """
    发布时间: 发布日期: 浏览次数 浏览量: 阅读次数 阅读量 点击率 点击数 访问次数 阅读人次 ICP备 网站标识码 \
    公网安备 责任编辑: 信息来源: 文章来源: 视力保护色 分享到: 字体: 更新时间: 信息提供日期 联系电话: 邮政编码: \
    技术支持: 累计次数 访问量:
    """

  private static let fields: WordList = """
    发布时间 索引号 成文日期 主题分类 体裁分类 发文字号 发布机构 制发机构 发文机关 发布单位 加入收藏 今天是
    """

  private static let buttons: WordList = """
    打印 关闭 收藏 分享 大中小 无障碍 长者模式 简体 繁体 繁體 登录 注册 搜索 返回 回到顶部 语音 播报 AI脑图 纠错 字体
    """
}
