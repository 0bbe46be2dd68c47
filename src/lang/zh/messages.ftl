# What reports say in Chinese.

language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
versions = { $count ->
    [0] 无任何文本
   *[other] { $names }本
}
    .in = { $count ->
        [0] 任何文本中均不
       *[other] { $names }本中
    }
    .of = { $count ->
        [0] 任何文本的
       *[other] { $names }本的
    }
others = 其他{ others-number }种文本
    .in = 其他{ others-number }种文本中
    .of = 其他{ others-number }种文本的
others-number = { $count ->
    [2] 两
    [3] 三
    [4] 四
   *[other] 五
}
list-last = { $before }和{ $item }
list-more = { $before }、{ $item }
quotation = “{ $text }”
figure-group = {"\u00a0"}
figure-point = .
this-text = 本案文

# Words of the reports
severity-error = 错误
severity-warning = 警告
severity-note = 提示
report-rows = 共{ $rows }个对应单元，文本：{ $versions }
report-missing = 缺失；应在此处：
report-all = 合计
report-comma = ，
report-none = 未发现差异
report-errors = { $count }处错误
report-warnings = { $count }处警告
report-notes = { $count }处提示
report-documents = { $count }份文件
report-verdict = { $documents }中：{ $found }。
report-nothing = 未检查任何文本。
report-hint = `{ $command }` 可查看规则说明（英文）。
report-accepted = 已接受 { $count } 项。
report-accepted-because = 已接受：
report-problems = 另有{ $count }个问题致使其他文本未能检查。

# The text itself
U-one = { $place }：{ $odd-in }有{ $what }{ $more ->
    [0] {""}
   *[other] ，此处及另外{ $more }处均如此
}{ $why }。
U-all = { $place }（首处）：{ $odd-in }有{ $several }，共{ $count }处，首处为{ $what }{ $why }。
U-no-more = {""}
U-quoted = { $word }
U001-letters = { $letters-count ->
    [1] { $word }，内含其他文字的形近字母{ $letters }
   *[other] { $word }，内含其他文字的形近字母{ $letters }
}
U001-letter = { script }{ $letter }
U001-stand-in = { $word }，其中误用{ $letter }代替{ $own }
script = { $script ->
    [latin] 拉丁字母
    [cyrillic] 西里尔字母
    [greek] 希腊字母
    [arabic] 阿拉伯字母
    [han] 汉字
    [kana] 日文或韩文符号
   *[other] 其他文字
}
U002-word = 混用两种文字的{ $word }
U005-lost = 表示字符丢失的符号（U+FFFD）
U005-private = 仅某一字体或程序可识别的字符（自{ $code }起）
U005-misread = 因编码读取错误产生的{ $word }
U005-repaired = { $word }，应为{ $repaired }，系编码读取错误
U006 = { $odd-of }字符中仅有{ $share }%为{ script }。
U006-like = { $odd-of }字符中仅有{ $share }%为{ script }；内容似属{ $like }。
U007-digit = { $word }，其中数字误作字母
U007-letter = { $word }，其中字母误作数字
U009-twice = 重复的标点{ $mark }
U009-foreign = 其他文字的标点{ $mark }
U009-european = 夹在本文字之间的西文标点{ $mark }
U010-run = 以显示字形存储的{ $word }
U001-several = 含有其他文字形近字母的词
U001-why = ，检索无法找到该词
U002-several = 混用两种文字的词
U003-several = 使文字倒置或未闭合的书写方向控制符
U003-why = ，致使显示与存储不一致
U003-override = 强制改变书写方向的控制符（{ $code }）
U003-embedding = 未闭合的嵌入方向控制符（{ $code }）
U003-isolate = 未闭合的方向隔离符（{ $code }）
U003-embedding-end = 无对应起始的方向结束符（{ $code }）
U003-isolate-end = 无对应起始的隔离结束符（{ $code }）
U004-several = 不可见字符
U004-why = ，检索时不会顾及
U004-soft-hyphen = 软连字符（{ $code }）
U004-space = 零宽空格（{ $code }）
U004-non-joiner = 零宽不连字符（{ $code }）
U004-joiner = 零宽连字符（{ $code }）
U004-word-joiner = 单词连接符（{ $code }）
U004-byte-order = 字节顺序标记（{ $code }）
U004-empty-letter = 空白字母（{ $code }）
U004-operator = 不可见运算符（{ $code }）
U004-selector = 异体选择符（{ $code }）
U004-tag = 不可见标签（{ $code }）
U004-control = 控制码（{ $code }）
U005-several = 乱码
U007-several = 误作字母的数字或误作数字的字母
U008-several = 其他程序的残留内容
U008-why = ，不属于正文
U009-several = 重复的标点或其他文字的标点
U010-several = 以显示字形存储的字母串
U010-why = ，妨碍检索
U011-several = 带有拉长笔画（卡希达）或元音符号的词
U011-why = ，妨碍检索
U012-several = 附加符号与字母分开存储（非NFC形式）的词
U012-why = ，检索时会视为不同的词
U013-several = 与文本大多数数字体系不同的数字
U014-several = 缺少应有空格的标点

# Structure
S001 = { $place }：{ $odd-in }缺少此规定{ $more ->
    [0] {""}
   *[other] 及其后{ $more }段文字
}，{ $others-in }则有。
S001-hollow = { $place }：{ $odd-in }只有编号而无文字，{ $others-in }则有文字。
S002 = { $place }：仅{ $odd-in }有此规定{ $blocks ->
    [1] {""}
   *[other] （共{ $blocks }段文字）
}，{ $others-in }则无。
S003-divided = { $place }：{ $odd-in }将此段分开，{ $others-in }则为一段。
S003-joined = { $place }：{ $odd-in }将此段与下文合并，{ $others-in }则分列。
S004 = { $place }：此规定在{ $odd-in }的位置与{ $others }不同。
S004-beside = { $place }：此规定在{ $odd-in }位于{ $other }{ $side ->
    [before] 之前
   *[behind] 之后
}{ $numbered }，与{ $others }不同。
S004-numbered = ，编号为{ $label }
S004-same-number = {""}
S005 = { $place }：编号不一致（{ $own }），{ $others-in }此处编号为{ $number }。
S005-own = { $odd-in }为{ $label }
S005-none = { $place }：{ $odd-in }无编号，{ $others-in }则有。
S005-none-in-list = { $place }：{ $odd-in }无编号，同一列举中其他各项亦然，{ $others-in }则有。
S005-none-in-document = { $place }：{ $odd-in }无编号，文件中另有{ $more }段亦然，{ $others-in }则有。
S006-repeated = { $place }：{ $odd-in }编号{ $first }重复。
S006-gap = { $place }：{ $odd-in }编号由{ $first }跳至{ $second }。
S006-back = { $place }：{ $odd-in }编号由{ $first }退回{ $second }。
S007-lower = { $place }：此规定在{ $odd-in }的层级低于{ $others }。
S007-higher = { $place }：此规定在{ $odd-in }的层级高于{ $others }。
S008-missing = { $place }：{ $odd-in }缺失，{ $others-in }则有。
S008-added = { $place }：仅{ $odd-in }有，{ $others-in }则无。
S008-untitled = { $place }：{ $odd-in }无标题，{ $others-in }则有。
S008-titled = { $place }：{ $odd-in }有标题，{ $others-in }则无。
S009 = { $place }：{ $odd-in }{ $labels }的写法与同一列举中其余各项不同，其余均如{ $usual }。
S010-short = { $place }：与{ $others }相比，{ $odd-in }的文字明显偏短，仅为应有长度的{ share }。
S010-long = { $place }：与{ $others }相比，{ $odd-in }的文字明显偏长，为应有长度的{ share }。
share = { $share ->
    [under-half] 不到一半
    [half] 约一半
    [two-thirds] 约三分之二
    [twice] 约两倍
   *[several] 数倍
}
S011 = { $place }：{ $odd-in }同一文字又见于{ $other }，{ $others-in }并无重复。
S011-twice = { $place }：{ $odd-in }同一文字出现两次，{ $others-in }并无重复。
S012-passage = { $place }：{ $odd-in }夹有另一语文的文字（{ $other }）。
S012-copy = { $place }：{ $odd-in }原样保留了{ $other }的文字。
S012-version = { $odd-of }大部分内容以另一语文写成（{ $other }；{ $all }段文字中有{ $count }段）。
S013 = { $place }：{ $odd-in }的内容似与{ $others }不同。
S013-exchanged = { $place }：{ $odd-in }此处与{ $other }的文字似已互换，{ $others-in }则没有。
S014-missing = { $place }：{ $odd-in }缺少第{ $ordinal }句，{ $others-in }则有。
S014-added = { $place }：{ $odd-in }有一句（第{ $ordinal }句）为{ $others }所无。
S015 = { $place }：{ $odd-in }同类规定使用了不同的标题用词：{ $words }。
S015-word = { $word }（{ $count }处）

# Marks of a draft
B-swap = { $place }：{ swap }。
B-lacking = { $place }：{ lacking }。
B-extra = { $place }：{ extra }。
swap = { $odd-in }为{ $extra }，{ $others-in }则为{ $lacking }
lacking = { $others-in }有{ $lacking }，{ $odd-in }则无
extra = { $odd-in }有{ $extra }，{ $others-in }则无
B-number = { $number }
B-no-brackets = 无方括号
B-pairs = 有{ $number }对方括号
B-opening = 有{ $number }个左方括号
B-closing = 有{ $number }个右方括号
B-opening-and-closing = 有{ $opening }个左方括号和{ $closing }个右方括号
B001 = { $place }：{ $odd-in }{ $own }，{ $others-in }{ $usual }。
B001-moved = { $place }：{ $odd-in }{ $surplus }，{ $others-in }则置于{ $other }。
B002-open = { $place }：{ $odd-in }有左方括号而无相应的右方括号。
B002-close = { $place }：{ $odd-in }有右方括号而无相应的左方括号。
B003-nesting = { $place }：{ $odd-in }方括号的嵌套方式与{ $others }不同。
B003-empty = { $place }：{ $odd-in }方括号内为空，与{ $others }不同。
B003-filled = { $place }：{ $odd-in }方括号内有文字，与{ $others }不同。
B003-sentence = { $place }：{ $odd-in }方括号所在的句子与{ $others }不同。
B003-words = { $place }：{ $odd-in }方括号所括文字与{ $others }不同。
B004-option = 备选案文{ $number }
B005-mark = 脚注标号{ $sign }
B005-empty-mark = 空白脚注标号
B005-moved = { $place }：{ $odd-in }有{ $marks }，{ $others-in }则置于{ $other }。
B005-wholesale = { $place }：{ $odd-in }脚注标号与其他文本不同，共{ $count }处，此为首处。
B006-other = { $place }：{ $odd-in }脚注标号{ $mark }与脚注{ $note }不对应。
B006-note = { $place }：{ $odd-in }脚注{ $note }在正文中无标号。
B006-mark = { $place }：{ $odd-in }脚注标号{ $mark }无对应脚注。
B008-brackets = { $place }：{ $odd-in }仍有方括号。
B008-option = { $place }：{ $odd-in }仍有备选案文。
B008-slot = { $place }：{ $odd-in }仍有待填之处。
B007 = { $odd-in }有{ $count }个方括号方向颠倒，已按原意读取。
B009-choice = 备选措辞（{ $number }种）
B010-open = 表明案文待定的标注
B010-agreed = 表明案文已商定的标注
B010-deleted = 表明案文已删除的标注

# Values
N-swap = { $place }：{ swap }。
N-lacking = { $place }：{ lacking }。
N-extra = { $place }：{ extra }。
N-value = { $value }
N-measured = { $value }{ measure }
N-unit = { measure }
N-day-month-year = { $year }年{ month }{ $day }日
N-day-month = { month }{ $day }日
N-month-year = { $year }年{ month }
N-day-year = { $year }年，{ $day }日
N-month = { month }
N-day = { $day }日
N-year = { $year }年
N005 = { $place }：{ $odd-in }同一数字以文字写作{ $words }，以数字写作{ $figures }。
measure = { $measure ->
    [percent] %
    [dollar] 元
    [euro] 欧元
    [pound] 镑
    [franc] 法郎
    [yen] 日元
    [yuan] 人民币元
    [rouble] 卢布
    [rupee] 卢比
    [minute] 分钟
    [hour] 小时
    [day] 天
    [week] 周
    [month] 个月
    [metre] 米
    [kilometre] 公里
    [mile] 海里
    [hectare] 公顷
    [kilogram] 公斤
    [tonne] 吨
    [square-metre] 平方米
    [cubic-metre] 立方米
    [square-kilometre] 平方公里
    [second] 秒
    [millimetre] 毫米
    [centimetre] 厘米
    [litre] 升
    [gallon] 加仑
    [gram] 克
    [watt] 瓦
    [kilowatt] 千瓦
    [megawatt] 兆瓦
    [decade] 个十年
   *[year] 年
}
month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
    [12] 12月
   *[other] 其他月份
}

# References
R001 = { $place }：援引不一致，{ $odd-in }为{ $extra }，{ $others-in }则为{ $lacking }。
R001-lacking = { $place }：{ $odd-in }缺少{ $others-in }对{ $lacking }的援引。
R001-extra = { $place }：{ $odd-in }援引{ $extra }，{ $others-in }则无此援引。
R-target = { $address }
R-others = 其他规定
R002 = { $place }：{ $odd-in }援引的{ $target }在该文本中并不存在。
R003-another = { $place }：{ $odd-in }所指为另一{ instrument }，{ $others-in }则指本{ instrument }。
R003-this = { $place }：{ $odd-in }所指为本{ instrument }，{ $others-in }则指另一{ instrument }。
R004-itself = { $place }：{ $odd-in }{ $target }以编号援引其自身。
R004-bracketed = { $place }：{ $odd-in }援引了置于方括号内的{ $target }。
R004-deleted = { $place }：{ $odd-in }援引了已删除的{ $target }。
R003-exchange = { $place }：{ $odd-in }作{ $words }，{ $others-in }则为另一文书。
instrument = { $instrument ->
    [convention] 公约
    [charter] 宪章
    [treaty] 条约
    [protocol] 议定书
    [statute] 规约
    [agreement] 协定
    [covenant] 盟约
    [declaration] 宣言
   *[constitution] 宪法
}

# Force
F-changed = { $place }：{ $odd-in }为{ $has }（{ $words }），{ $others-in }则为{ $usual }。
F-alone = { $place }：{ $odd-in }为{ $has }（{ $words }），{ $others-in }则无。
F-negation = 否定
F-obligation = 义务
F-permission = 许可
F-prohibition = 禁止
F-refusal = 不予许可
F-restraint = 不作为义务
F-recommendation = 建议
F-entitlement = 权利
F001-lost = { $place }：{ $odd-in }无否定词，{ $others-in }则有。
F001-fewer = { $place }：{ $odd-in }比{ $others }少一处否定。
F001-unbounded = { $place }：{ $odd-in }{ $words }前无否定词，{ $others-in }无此类词语。
F001-added = { $place }：{ $odd-in }有否定词，{ $others-in }则无。

# Terms
T-concept = “{ $term }”
T001 = { $place }：{ $odd-in }使用{ $words }，该词系指{ $wrong }，{ $others-in }则使用系指{ $right }的术语。
T002 = { $place }：{ $odd-in }使用{ $words }，{ $others-in }则使用系指{ $concept }的术语；术语库所载为{ $preferred }。
T003 = { $place }：{ $odd-in }的列举缺少{ $concept }，{ $others-in }则有。
T004 = { $place }：{ $odd-in }没有表示{ $concept }的术语，{ $others-in }则有。

# Names of the rules
name-S001 = 条款缺失
name-S002 = 条款多出
name-S003 = 分段不同
name-S004 = 条款移位
name-S005 = 编号不同
name-S006 = 编号中断
name-S007 = 层级不同
name-S008 = 标题缺失
name-S009 = 编号样式混用
name-S010 = 篇幅异常
name-S011 = 文字重复
name-S012 = 未译文字
name-S013 = 文字错位
name-S014 = 句子缺失
name-S015 = 标题用词
name-N001 = 数字不同
name-N002 = 日期不同
name-N003 = 单位不同
name-N004 = 文号不同
name-N005 = 文字与数字
name-R001 = 援引不同
name-R002 = 援引落空
name-R003 = 文书不同
name-R004 = 援引异常
name-B001 = 方括号不一致
name-B002 = 方括号不成对
name-B003 = 方括号位置
name-B004 = 备选案文不一致
name-B005 = 脚注不一致
name-B006 = 脚注无对应
name-B007 = 方括号颠倒
name-B008 = 草案标记未清除
name-B009 = 备选措辞不一致
name-B010 = 案文状态标注不一致
name-F001 = 否定缺失
name-F002 = 禁止有变
name-F003 = 许可或义务
name-F004 = 建议有变
name-T001 = 术语混淆
name-T002 = 应避免的术语
name-T003 = 列举不全
name-T004 = 术语缺失
name-U001 = 形近字母
name-U002 = 文字粘连
name-U003 = 方向控制符
name-U004 = 不可见字符
name-U005 = 乱码
name-U006 = 文字不符
name-U007 = 数字误作字母
name-U008 = 残留内容
name-U009 = 标点
name-U010 = 显示字形
name-U011 = 妨碍检索的符号
name-U012 = 未规范化
name-U013 = 数字体系混用
name-U014 = 法文空格

# Terms in two ways, and definitions
T005 = { $odd-in }{ $concept }有两种译法：{ $usual }（{ $often }处）和{ $rare }（{ $seldom }处，见{ $places }），{ $others-in }译法统一。
T006 = { $place }：{ $odd-in }{ $words }既指{ $wrong }，又在此处等{ $provisions }项规定中指{ $right }，{ $others-in }二者有别。
T007 = { $place }：{ $odd-in }未定义术语，{ $others-in }则定义了{ $term }。
T008-everywhere = { $place }：{ $term }已作定义，但各文本均未使用。
T008-alone = { $place }：{ $odd-in }定义了{ $term }而未使用，{ $others-in }则使用了该术语。
T009-some = { $odd-in }{ $term }首字母大写（{ $kept }处），但以下各处未大写：{ $places }。
T009-and-more = { $odd-in }{ $term }首字母大写（{ $kept }处），但以下各处及其他处未大写：{ $places }。
T010 = { $place }：{ $odd-in }{ $term }置于引号内并再次使用，但未作定义。
T011 = { $odd-in }{ $other }通常译作{ $rendering }（{ $count }处），以下各处则不同：{ $places }；{ $others-in }用法一致。
T012 = { $place }：{ $odd-in }作{ $words }，{ $others-in }则作相反之词。
name-T005 = 术语不统一
name-T006 = 概念合并
name-T007 = 定义缺失
name-T008 = 定义未用
name-T009 = 未大写术语
name-T010 = 术语未定义
name-T011 = 术语偏离
name-T012 = 相反用词

# Words of the page
page-tagline = 草案各语文本对照
page-documents = 文件
page-document = 文件
page-skip = 跳至正文
page-must-be-corrected = 草案尚未就绪：各语文本内容不一致。
page-worth-a-look = 无错误。有几处值得核对。
page-only-notes = 无错误，无警告，仅有提示。
page-no-differences = 未发现差异。
page-unchecked = 致使其他文本未能检查的问题（程序运行时已列明）：
page-errors = 错误
page-warnings = 警告
page-notes = 提示
page-error = 错误
page-warning = 警告
page-note = 提示
page-first-error = 转至首个错误
page-first-finding = 转至首项发现
page-how-to-read = 如何阅读本页
page-words-alone = 标记的文字
page-words-alone-mean = 仅见于该文本。
page-words-agreeing = 加下划线的文字
page-words-agreeing-mean = 为其他文本在该处的文字。
page-number-leads = 点击编号可查看说明。
page-summary = 摘要
page-by-rule = 差异内容及所在文本
page-by-article = 差异位置（逐条）
page-what-was-read = 已读取内容
page-list-of-findings = 全部发现一览
page-side-by-side = 各语文本并列对照
page-rule = 规则
page-language = 语文
page-file = 文件名
page-articles = 条
page-provisions = 条款
page-provision = 条款
page-rows = 对应段落
page-verdict = 结论
page-all = 合计
page-finding = 发现
page-stands-alone = 独异文本：
page-within = 所在文本：
page-divided = 各有不同：
page-agree = 一致：
page-missing-here = 此处缺失
page-no-text = 无文字
page-elsewhere = 见相关位置
page-other-findings = 关于全文的发现
page-show = 显示
page-severity = 严重程度
page-languages = 文本
page-article = 条
page-all-rules = 全部规则
page-all-articles = 全部条文
page-whole-document = 整份文件
page-only-with-findings = 仅显示有差异之处
page-clear = 全部显示
page-columns = 栏
page-move-earlier = 前移
page-move-later = 后移
page-previous = 上一项发现
page-next = 下一项发现
page-shown = 所显示的发现：
page-help = 帮助
page-keys = 按键
page-key-next = 下一项发现
page-key-previous = 上一项发现
page-key-clear = 恢复全部显示
page-key-help = 本帮助
page-close = 关闭
page-rules-explained = 各项发现所依据的规则
page-why-it-matters = 重要性
page-limits = 局限
page-acceptance = 接受情况
page-accepted = 已接受
page-not-accepted = 未接受
page-made-by = 编制程序：

# Words of the workbook and of Markdown
table-summary = 摘要
table-findings = 发现
table-side-by-side = 并列对照
table-document = 文件
table-severity = 严重程度
table-rule = 规则
table-provision = 条款
table-message = 发现内容
table-stands-alone = 独异文本
table-agree = 一致文本
table-place = 位置
table-all = 合计
table-unchecked = 致使其他文本未能检查的问题
table-own-text = 文字
table-differences = 各语文本之间的差异
table-divided = 各文本各占一半
table-nothing = 未发现差异。
table-version = 文本
table-missing = 缺失
table-problems = 致使其他文本未能检查的问题：

# 放行
gate-blocked = 未通过
gate-not-checked = 未检查
gate-clear = 通过
gate-profile = 要求“{ $profile }”：{ $threshold ->
    [error] 有错误即不通过
    [warning] 有错误或警告即不通过
    [never] 不设限制
   *[note] 有任何结果即不通过
}
gate-more = 另有{ $count }项：用 `{ $command }` 查看全部。
gate-counts = { $documents }中{ $count ->
    [0] 没有须处理的结果
   *[other] 有{ $count }项须处理的结果
}
gate-below = 低于界限{ $count }项
gate-waived = 已接受{ $count }项
gate-known = 原已知{ $count }项
gate-incomplete = 未能检查的内容见上；全部检查后方可通过。
gate-what-to-do = 请更正文本，或接受某项结果：
gate-stop = 。
