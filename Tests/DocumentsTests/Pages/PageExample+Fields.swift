extension PageExample {
  /// Pages that differ in where they say what the report is.
  static let fields = [
    PageExample(
      name: "the meta elements of the guide for government sites",
      html: """
        <!DOCTYPE html><html><head><meta charset="utf-8">
        <title>青岚县司法局2023年度法治政府建设情况报告_青岚县人民政府门户网站</title>
        <meta name="SiteName" content="青岚县人民政府"><meta name="ColumnName" content="法治政府建设">
        <meta name="ArticleTitle" content="青岚县司法局2023年度法治政府建设情况报告">
        <meta name="PubDate" content="2024-02-06 09:30"><meta name="ContentSource" content="县司法局">
        </head><body><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a></div>
        <div class="pages_content" id="UCAP-CONTENT"><p>2023年，县司法局坚持依法履职，扎实推进法治政府建设各项工作，现将有关情况报告如下。</p>
        <p>一、主要做法</p><p>审查行政规范性文件17件，提出修改意见42条，参加论证会8场。</p></div>
        <div class="footer">主办单位：青岚县人民政府办公室　网站标识码：3600000001</div></body></html>
        """,
      lines: [
        "青岚县司法局2023年度法治政府建设情况报告", "发布时间：2024-02-06 09:30", "来源：县司法局", "一、主要做法",
        "审查行政规范性文件17件，提出修改意见42条，参加论证会8场。",
      ],
      absent: ["首页", "网站标识码", "门户网站"]),
    PageExample(
      name: "a table of metadata above the report",
      html: """
        <html><head><title>政府信息公开</title></head><body><div class="xxgk">
        <table class="headInfo"><tr><td>索 引 号：</td><td>QL005-2024-0031</td><td>发布机构：</td><td>汀州市水务局</td></tr>
        <tr><td>发文字号：</td><td>汀水发〔2024〕6号</td><td>成文日期：</td><td>2024年1月22日</td></tr></table>
        <h1>汀州市水务局关于2023年度法治政府建设情况的报告</h1>
        <div id="zoom"><p>市法治政府建设工作领导小组：</p><p>2023年，市水务局深入学习贯彻法治思想，依法治水、依法管水水平不断提高。</p>
        <p>一、工作成效</p><p>开展河湖专项执法检查96次，立案查处水事违法案件13件，结案率100%。</p></div></div></body></html>
        """,
      lines: [
        "汀州市水务局关于2023年度法治政府建设情况的报告", "| 索 引 号： | QL005-2024-0031 | 发布机构： | 汀州市水务局 |",
        "| 发文字号： | 汀水发〔2024〕6号 | 成文日期： | 2024年1月22日 |", "市法治政府建设工作领导小组：",
        "开展河湖专项执法检查96次，立案查处水事违法案件13件，结案率100%。",
      ], absent: [], remarks: []),
    PageExample(
      name: "a list of metadata, printed twice",
      html: """
        <body><ul class="info"><li>索引号：C-7731</li><li>发布机构：白鹭街道办事处</li><li>发布日期：2025-01-15</li></ul>
        <ul class="info"><li>索引号：C-7731</li><li>发布机构：白鹭街道办事处</li><li>发布日期：2025-01-15</li></ul>
        <div class="title">白鹭街道2024年法治政府建设年度报告</div>
        <div class="content"><p>2024年，白鹭街道围绕中心工作，持续提升依法行政能力，推动基层治理法治化。</p>
        <p>调解矛盾纠纷211起，调解成功率98.1%，无一起转化为刑事案件，群众满意度不断提高。</p></div></body>
        """,
      lines: [
        "白鹭街道2024年法治政府建设年度报告", "发布机构：白鹭街道办事处", "发布日期：2025-01-15",
        "调解矛盾纠纷211起，调解成功率98.1%，无一起转化为刑事案件，群众满意度不断提高。",
      ]),
    PageExample(
      name: "a definition list of metadata",
      html: """
        <body><dl><dt>发文机关：</dt><dd>云山县人民政府</dd><dt>发布日期：2023-03-28</dt></dl>
        <h2 class="arti-title">云山县人民政府2022年法治政府建设年度报告</h2><div class="TRS_Editor">
        <p>2022年，云山县人民政府坚持法治引领，推动法治政府建设取得新的进展和成效，主要情况如下。</p>
        <p>办理行政复议案件54件，其中撤销4件、确认违法2件，纠错率有所下降，社会反映良好。</p></div></body>
        """,
      lines: [
        "云山县人民政府2022年法治政府建设年度报告", "发布日期：2023-03-28",
        "办理行政复议案件54件，其中撤销4件、确认违法2件，纠错率有所下降，社会反映良好。",
      ]),
    PageExample(
      name: "one line with day, source, counter, font sizes and print",
      html: """
        <body><div class="wz"><div class="bt">北塘镇2022年法治政府建设工作报告</div>
        <div class="sub">发布时间：2023-01-18 16:02:11　来源：北塘镇人民政府　浏览次数：<span id="hits">372</span>　【字体：<a>大</a> <a>中</a> <a>小</a>】　<a>打印</a></div>
        <div id="vsb_content"><p>2022年，北塘镇党委、政府高度重视法治建设，各项工作稳步推进，取得了一定成效。</p>
        <p>全年办结信访事项38件，组织普法宣讲21场，发放宣传资料4600余份，覆盖全镇各村。</p></div></div></body>
        """,
      lines: [
        "北塘镇2022年法治政府建设工作报告",
        "发布时间：2023-01-18 16:02:11 来源：北塘镇人民政府 浏览次数：372 【字体：大 中 小】 打印",
        "全年办结信访事项38件，组织普法宣讲21场，发放宣传资料4600余份，覆盖全镇各村。",
      ], remarks: []),
    PageExample(
      name: "the title in the window alone, with the name of the site",
      html: """
        <html><head><title>松溪区应急管理局2021年法治政府建设情况报告 - 松溪区人民政府</title></head><body>
        <div class="nav"><ul><li><a href="#">首页</a></li><li><a href="#">机构</a></li></ul></div>
        <div class="con"><p>2021年，我局坚决落实各项部署，依法履行应急管理和安全生产监管职责，情况如下。</p>
        <p>检查生产经营单位263家次，排查整治隐患590处，责令停产整顿5家，罚款41.5万元。</p></div></body></html>
        """,
      lines: [
        "松溪区应急管理局2021年法治政府建设情况报告",
        "检查生产经营单位263家次，排查整治隐患590处，责令停产整顿5家，罚款41.5万元。",
      ], absent: ["松溪区人民政府", "机构"]),
    PageExample(
      name: "the title in the text, broken over two lines, is not said again",
      html: """
        <html><head><title>罗浮市关于2020年度法治政府建设情况的报告</title></head><body><div class="view">
        <p style="text-align:center">罗浮市</p><p style="text-align:center">关于2020年度法治政府建设情况的报告</p>
        <p>2020年，罗浮市统筹推进疫情防控和经济社会发展，法治政府建设迈出坚实步伐，现将情况报告如下。</p>
        <p>取消行政许可事项12项，承接上级下放事项9项，政务服务事项网上可办率达97.6%。</p></div></body></html>
        """,
      lines: [
        "罗浮市", "关于2020年度法治政府建设情况的报告",
        "取消行政许可事项12项，承接上级下放事项9项，政务服务事项网上可办率达97.6%。",
      ], absent: ["罗浮市关于2020年度"], remarks: []),
  ]
}
