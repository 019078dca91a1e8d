extension Unit {
  /// Whether the unit is one that reports count or measure with (计量单位): one of an indicator or a
  /// common measure word.
  ///
  /// Facts keep whatever unit is printed; only the amounts of a query are held to this list, so that
  /// a slip of the pen is told of and not answered with no rows.
  public var isKnown: Bool { Self.known.contains(self) }

  /// Every known unit.
  public static let known: Set<Unit> = {
    let measures = common.split { $0.isWhitespace }.map { Unit(rawValue: String($0)) }
    let ofIndicators = IndicatorDefinition.all.flatMap { [$0.unit] + $0.units }
    return Set(measures + ofIndicators).subtracting([.none])
  }()

  private static let common = """
    次 件 项 个 人次 名 份 场 家 场次 人 起 条 期 篇 件次 宗 本 部 批次 批 轮 张 册 户 户次 家次
    台次 艘次 辆次 副 堂 支 对 幅 台 辆 艘 处 所 座 间 组 套 枚 笔 类 位 宗次 卷 首 组次 站次
    个次 车次 节 集 名次 方面 倍 队 头 只 瓶 题 款 句 轮次 门 例 通 幢 栋 片 块 顶 封 班次 期次 堂次
    人份 课时 学时 种 % ‰ 百分点 比例 元 万元 亿元 千元 万亿元 元/人 天 日 小时 分钟 秒 个工作日 个月
    个小时 周 年 吨 公里 千米 公斤 千克 克 公顷 亩 平方米 平方公里 米 立方米 升 分 字 点 级 层 度
    省 市 区 县 镇 乡 美元 吨次 万人次 万辆 万美元 亿美元
    """

  /// Whether two units count the same things: 件, 宗 and 起 are all cases.
  public func isAlike(_ other: Unit) -> Bool {
    isComparable(with: other) || (Self.cases.contains(self) && Self.cases.contains(other))
  }

  private static let cases: Set<Unit> = ["件", "宗", "起", "件次", "例"]
}
