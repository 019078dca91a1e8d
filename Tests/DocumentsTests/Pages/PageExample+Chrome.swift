extension PageExample {
  /// Pages that differ in what stands around the report.
  static let chrome = [
    PageExample(
      name: "speech, assistant, old-age mode, sharing, code to scan",
      html: """
        <body><div class="topbar">无障碍　长者模式　简体 | 繁体</div><div class="speech">语音播报：正在为您播报，请稍候，播放速度1.5倍。</div>
        <div class="ai-widget"><p>您好，我是智能助手小云，已为您找到3条相关结果，请问需要什么帮助。</p></div>
        <h1>临江市2023年法治政府建设年度报告</h1><div class="article-content"><p>2023年，临江市推进法治政府建设率先突破，各项指标持续向好，现将情况报告如下。</p>
        <p>行政执法案卷优秀率达91.7%，公职律师参与重大决策论证73次，出具法律意见205份。</p></div>
        <div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a></div><div class="qrcode">扫一扫在手机打开当前页，支持2种方式。</div></body>
        """,
      lines: [
        "临江市2023年法治政府建设年度报告", "2023年，临江市推进法治政府建设率先突破，各项指标持续向好，现将情况报告如下。",
        "行政执法案卷优秀率达91.7%，公职律师参与重大决策论证73次，出具法律意见205份。",
      ], absent: ["长者", "播报", "小云", "微信", "扫一扫"]),
    PageExample(
      name: "news beside and below, previous and next",
      html: """
        <body><div class="left"><ul><li><a>全市召开2026年工作会议，部署56项任务；加快推进项目建设</a></li><li><a>新增就业3.2万人，完成年度目标的105%。</a></li></ul></div>
        <div class="right"><div class="TRS_UEDITOR"><p>宁湖市2022年法治政府建设年度报告</p><p>2022年，宁湖市法治政府建设工作有力有序开展，现将主要情况报告如下。</p>
        <p>出台政府规章2部，修订3部，报备规范性文件64件，报备率、及时率均为100%。</p></div>
        <div class="related"><h3>相关解读</h3><p>一图读懂：2022年共完成27项任务，涉及14个部门，详见图解。</p></div>
        <p>上一篇：<a>关于放假的通知</a></p><p>下一篇：<a>招聘公告</a></p></div></body>
        """,
      lines: [
        "宁湖市2022年法治政府建设年度报告", "出台政府规章2部，修订3部，报备规范性文件64件，报备率、及时率均为100%。",
      ], absent: ["56项", "3.2万", "27项", "招聘"]),
    PageExample(
      name: "the rest of the report behind a button",
      html: """
        <body><p>点击展开全文</p><div class="fold" style="display: none"><p>2024年，枫林县持续推进法治政府建设示范创建，现将有关情况报告如下。</p>
        <p>一、工作成效</p><p>命名示范单位11个，创建民主法治示范村23个，培养法律明白人1500名。</p></div></body>
        """,
      lines: ["一、工作成效", "命名示范单位11个，创建民主法治示范村23个，培养法律明白人1500名。"]),
    PageExample(
      name: "hidden notes are no report",
      html: """
        <body><div hidden><p>编辑备注：此稿有3处数字待核，发布前请删除本段。</p></div><textarea style="display:none">旧稿：受理12件。</textarea>
        <div class="detail"><p>柳河区2023年法治政府建设年度报告</p><p>2023年，柳河区坚持问题导向，补短板、强弱项，法治政府建设质效进一步提升。</p>
        <p>开展重点领域专项整治5次，查处违法行为320起，移送司法机关4起。</p></div></body>
        """,
      lines: ["柳河区2023年法治政府建设年度报告", "开展重点领域专项整治5次，查处违法行为320起，移送司法机关4起。"],
      absent: ["待核", "旧稿"], remarks: []),
    PageExample(
      name: "entities, soft hyphens, zero-width characters, wide spaces",
      html: """
        <body><div id="zoom"><p>&emsp;&emsp;2023年，东篱县&ldquo;一网通办&rdquo;改革深入推进&mdash;&mdash;群众办事更加便利&hellip;&hellip;</p>
        <p>　　办&#8203;件量&ensp;达&nbsp;15.8&#x4E07;件，&shy;好评率&#65279;99&#65285;&amp;投诉&lt;5件；网办率达&#x3000;88%&unknown;。</p></div></body>
        """,
      lines: [
        "2023年，东篱县“一网通办”改革深入推进——群众办事更加便利……", "办件量 达 15.8万件，好评率99％&投诉<5件；网办率达 88%&unknown;。",
      ], remarks: []),
    PageExample(
      name: "scripts, styles and comments within the report",
      html: """
        <body><div class="content"><script>var n = "受理77件。";if (1 < 2) document.write("<p>审结66件。</p>")</script>
        <p>2022年，西坪镇依法行政工作稳步推进，现将法治政府建设情况报告如下，请审阅。</p><style>.a:after{content:"办结55件。"}</style>
        <!-- 旧版：处罚44件。 --><p>办理行政处罚案件33件，罚没款8.6万元，无行政复议和行政诉讼案件。</p></div></body>
        """,
      lines: ["办理行政处罚案件33件，罚没款8.6万元，无行政复议和行政诉讼案件。"],
      absent: ["77件", "66件", "55件", "44件"], remarks: []),
    PageExample(
      name: "a banner of another day, and a status line",
      html: """
        <body><div class="banner">今天是2019年8月6日 星期二 农历七月初六</div><div class="status">文件已失效</div>
        <div class="main"><h3 class="title">桂花镇2018年法治政府建设工作报告</h3><p>时间：2019-01-03　编辑：办公室</p>
        <div class="nr"><p>2018年，桂花镇以依法行政为主线，加强制度建设和执法监督，完成了年度各项任务。</p><p>化解信访积案6件，办理人大代表建议12件，办结率100%，满意率95%以上。</p></div></div></body>
        """,
      lines: [
        "桂花镇2018年法治政府建设工作报告", "时间：2019-01-03 编辑：办公室", "化解信访积案6件，办理人大代表建议12件，办结率100%，满意率95%以上。",
      ], absent: ["农历"]),
    PageExample(
      name: "an attachment named in the report",
      html: """
        <body><div class="nav"><a>首页</a></div><div class="wzcon"><p>2023年，丹霞市市场监管局落实法治政府建设各项任务，现将有关情况予以公开。</p>
        <p>抽检食品2150批次，合格率98.6%，下架不合格产品39批次，立案27件。</p><p><a href="/f.docx">附件：丹霞市市场监管局2023年报告.docx</a></p></div></body>
        """,
      lines: ["抽检食品2150批次，合格率98.6%，下架不合格产品39批次，立案27件。", "附件：丹霞市市场监管局2023年报告.docx"]),
    PageExample(
      name: "a page whose report is in a frame",
      html:
        "<html><body><a>首页</a><iframe src='/report.html'></iframe><div>文章标题</div></body></html>",
      lines: ["首页", "文章标题"], remarks: ["document.noBody"]),
    PageExample(
      name: "traditional characters",
      html: """
        <body><div class="foot">ICP备 98765號</div><div id="detail"><p>龍潭區2023年法治政府建設年度報告</p><p>2023年，龍潭區深入推進依法行政，加強行政執法監督，現將有關情況報告如下。</p>
        <p>受理行政復議案件45件，辦結41件，調解和解9件，實質性化解爭議成效明顯。</p></div></body>
        """,
      lines: ["龍潭區2023年法治政府建設年度報告", "受理行政復議案件45件，辦結41件，調解和解9件，實質性化解爭議成效明顯。"],
      absent: ["98765"]),
  ]
}
