extension PageExample {
  /// Pages that differ in how they are laid out.
  static let layout = [
    PageExample(
      name: "every paragraph ends with br, indented by no-break spaces",
      html: """
        <html><body><div class="top"><a>首页</a>|<a>公开</a></div><h1>石梁乡2023年法治政府建设年度报告</h1>
        <div id="content"><font size=3>&nbsp;&nbsp;&nbsp;&nbsp;2023年，石梁乡认真落实上级部署，稳步推进依法行政工作，成效明显。<br><br>
        &nbsp;&nbsp;&nbsp;&nbsp;一、主要举措<br>&nbsp;&nbsp;&nbsp;&nbsp;（一）加强学习<br/>
        &nbsp;&nbsp;&nbsp;&nbsp;开展学法活动14次，参加人员390人次。<BR>石梁乡人民政府<br>2024年1月9日</font></div></body></html>
        """,
      lines: [
        "石梁乡2023年法治政府建设年度报告", "2023年，石梁乡认真落实上级部署，稳步推进依法行政工作，成效明显。", "一、主要举措",
        "（一）加强学习", "开展学法活动14次，参加人员390人次。", "石梁乡人民政府", "2024年1月9日",
      ], absent: ["公开"]),
    PageExample(
      name: "the whole page in a form",
      html: """
        <body><form id="form1" method="post"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA">
        <div class="menu"><a>走进</a><a>新闻</a></div><span id="lblTitle">平湖区财政局2022年度法治政府建设工作总结</span>
        <span id="lblContent"><p>2022年，区财政局强化财政法治建设，不断提高依法理财水平，现将工作总结如下。</p>
        <p>开展财政监督检查7次，涉及资金2.3亿元，发现并整改问题19个，完善制度4项。</p></span></form></body>
        """,
      lines: [
        "平湖区财政局2022年度法治政府建设工作总结", "2022年，区财政局强化财政法治建设，不断提高依法理财水平，现将工作总结如下。",
        "开展财政监督检查7次，涉及资金2.3亿元，发现并整改问题19个，完善制度4项。",
      ], absent: ["新闻", "VIEWSTATE"]),
    PageExample(
      name: "laid out by tables within tables",
      html: """
        <table width=100%><tr><td><table><tr><td><a>本站首页</a></td><td><a>领导信箱</a></td></tr></table></td></tr>
        <tr><td><table><tr><td class=title>大屿县2015年依法行政工作情况报告</td></tr>
        <tr><td><p>2015年，大屿县以建设法治政府为目标，全面推进依法行政，取得了新的成绩，现报告如下：</p>
        <p>一、制度建设</p><p>清理规范性文件305件，废止47件，宣布失效22件，修改8件。</p></td></tr></table></td></tr>
        <tr><td>版权所有：大屿县人民政府</td></tr></table>
        """,
      lines: ["大屿县2015年依法行政工作情况报告", "一、制度建设", "清理规范性文件305件，废止47件，宣布失效22件，修改8件。"],
      absent: ["领导信箱", "版权所有"]),
    PageExample(
      name: "headings in strong, fused with their text",
      html: """
        <body><article><h1>洛水区2024年法治政府建设年度报告</h1><p><strong>一、强化组织领导。</strong>召开专题会议6次，研究议题15个。</p>
        <p><b><span style="font-family:黑体">二、严格公正文明执法</span></b></p><p><strong>（一）规范执法行为。</strong>评查案卷<span>1</span><span>20</span>卷，合格率<em>99.2%</em>，问题均已整改。</p></article></body>
        """,
      lines: [
        "洛水区2024年法治政府建设年度报告", "一、强化组织领导。召开专题会议6次，研究议题15个。", "二、严格公正文明执法",
        "（一）规范执法行为。评查案卷120卷，合格率99.2%，问题均已整改。",
      ], remarks: []),
    PageExample(
      name: "pasted from Word",
      html: """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--[if gte mso 9]><xml><w:WordDocument>受理999件</w:WordDocument></xml><![endif]-->
        <style>p.MsoNormal{text-indent:32pt}</style><div class=WordSection1><p class=MsoNormal align=center><span lang=EN-US>2023</span>年洪江县法治政府建设情况报告<o:p></o:p></p>
        <p class=MsoNormal>一年来，洪江县持续深化“放管服”改革，优化法治化营商环境，工作情况如下。<span lang=EN-US><o:p>&nbsp;</o:p></span>
        <p class=MsoNormal>新增经营主体<span lang=EN-US>3</span>
        <span lang=EN-US>812</span>户，公开行政许可
        信息<span lang=EN-US>2.6</span>万条，办结<span lang=EN-US>12345</span>热线诉求。</div></body></html>
        """,
      lines: [
        "2023年洪江县法治政府建设情况报告", "一年来，洪江县持续深化“放管服”改革，优化法治化营商环境，工作情况如下。",
        "新增经营主体3 812户，公开行政许可信息2.6万条，办结12345热线诉求。",
      ], absent: ["999", "MsoNormal"], remarks: []),
    PageExample(
      name: "items that the browser numbers, items that number themselves, and a numbered way here",
      html: """
        <body><ol class="breadcrumb"><li><a>首页</a></li><li><a>公开</a></li><li>正文</li></ol><div id="content"><h1>柳河县2023年法治政府建设年度报告</h1>
        <p>2023年，柳河县认真落实法治政府建设各项任务，工作取得新的成效，现将情况报告如下。</p>
        <ol style="color:#333; list-style-type: cjk-ideographic"><li>健全制度体系<ol><li><p>制定规范性文件12件。</p><p>其中新制定9件。</p></li><li>清理文件40件，废止3件。</li></ol></li>
        <li>规范行政执法<ul><li>开展检查310次。</li></ul><ol start="3" type="a"><li>评查案卷80卷。</li><li value="9">通报问题5个。</li></ol></li></ol>
        <ol reversed><li>举办培训6期。</li><li>（二）培训900人次。</li><li>三、开展测试2次。</li><li>2023年办理建议15件。</li></ol><ol style="list-style:none"><li>受理复议63件。</li></ol></div></body>
        """,
      lines: [
        "一、健全制度体系", "1.制定规范性文件12件。", "其中新制定9件。", "2.清理文件40件，废止3件。", "二、规范行政执法",
        "开展检查310次。", "c.评查案卷80卷。", "i.通报问题5个。", "4.举办培训6期。", "（二）培训900人次。", "三、开展测试2次。",
        "1. 2023年办理建议15件。", "受理复议63件。",
      ], absent: ["正文"]),
    PageExample(
      name: "a table of figures within the report",
      html: """
        <body><div id="zoom"><p>南岭市2023年法治政府建设年度报告</p><p>2023年，全市行政复议工作平稳有序，化解争议主渠道作用进一步发挥，案件情况见下表。</p>
        <table border=1><caption>行政复议案件</caption><thead><tr><th>项目</th><th>2022年</th><th>2023年</th></tr></thead>
        <tr><td><p>受理</p></td><td><p>88件</p></td><td>121件</td></tr><tr><td>审结</td><td>80<br>件</td><td></td></tr></table>
        <p>全市行政机关负责人出庭应诉率达到96.4%，比上年提高3.1个百分点，应诉能力明显提升。</p></div></body>
        """,
      lines: [
        "行政复议案件", "| 项目 | 2022年 | 2023年 |", "| 受理 | 88件 | 121件 |", "| 审结 | 80 件 |  |",
        "全市行政机关负责人出庭应诉率达到96.4%，比上年提高3.1个百分点，应诉能力明显提升。",
      ], remarks: []),
    PageExample(
      name: "the report in two parts and its signature in a third",
      html: """
        <body><div class="sidebar"><a>通知公告</a><a>政策文件</a></div><div class="main"><div class="p1"><p>2024年，清江区政府依法全面履行职能，法治政府建设取得积极进展，现将有关情况报告如下。</p><p>一、主要成效</p></div>
        <div class="p2"><p>二、下一步打算</p><p>计划2025年开展执法培训10期，培训执法人员800人次，实现全覆盖。</p></div>
        <div class="sign"><p>清江区人民政府</p><p>2025年3月12日</p></div></div></body>
        """,
      lines: [
        "一、主要成效", "二、下一步打算", "计划2025年开展执法培训10期，培训执法人员800人次，实现全覆盖。", "清江区人民政府",
        "2025年3月12日",
      ], absent: ["通知公告"]),
    PageExample(
      name: "preformatted text",
      html: """
        <body><div class="crumb">首页 / 公开</div><pre>雁门县2019年法治政府建设情况报告

            2019年，雁门县扎实推进依法行政，现将法治政府建设工作情况报告如下。
            一、基本情况
            受理行政复议申请29件，立案26件，不予受理3件。
        </pre></body>
        """,
      lines: ["雁门县2019年法治政府建设情况报告", "一、基本情况", "受理行政复议申请29件，立案26件，不予受理3件。"],
      absent: ["首页"]),
    PageExample(
      name: "tags unclosed, crossed and unquoted, without html and body",
      html: """
        <div id=nav><a href=/>首页<a href=/x>要闻</div><div class=text><center><b>玉泉县2021年法治政府建设年度报告</center></b>
        <p align=left>2021年，玉泉县强化法治保障，服务高质量发展，法治政府建设有序推进，情况如下<p>一、成效<i><p>举办培训9期</i>，参训640人次，覆盖全部执法单位，考试合格率100%</td></tr></span>
        """,
      lines: [
        "玉泉县2021年法治政府建设年度报告", "2021年，玉泉县强化法治保障，服务高质量发展，法治政府建设有序推进，情况如下", "一、成效",
        "举办培训9期，参训640人次，覆盖全部执法单位，考试合格率100%",
      ], absent: ["要闻"]),
    PageExample(
      name: "everything directly in the body",
      html: """
        <body><p>当前位置：首页 &gt; 信息公开</p><h1>双桥镇2022年法治政府建设年度报告</h1><p>2022年，双桥镇紧紧围绕法治镇建设目标，推动各项工作落地见效。</p>
        <h2>一、主要工作</h2><p>排查化解矛盾纠纷156起，其中重大纠纷3起，化解率达97.4%，无越级上访。</p><p>双桥镇人民政府</p><p>技术支持：某公司</p></body>
        """,
      lines: [
        "双桥镇2022年法治政府建设年度报告", "一、主要工作", "排查化解矛盾纠纷156起，其中重大纠纷3起，化解率达97.4%，无越级上访。",
        "双桥镇人民政府",
      ], remarks: []),
  ]
}
