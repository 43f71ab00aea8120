/** Strings that break careless drawings: markup, quotes, emoji, right-to-left, invisible, endless. */
export const HOSTILE: readonly string[] = [
  '<script>alert("x")</script>',
  `"quotes" & 'apostrophes' <b>`,
  ']]></svg><img src=x onerror=alert(1)>',
  '👩‍👩‍👧‍👦🇨🇳🧑🏽‍💻 运营',
  'مدير العمليات التجارية',
  '\u202Eevil\u202C \u200Bzero\u200Dwidth\uFEFF\u2060',
  'null\u0000 bell\u0007 lone\uD800surrogate',
  '负责天猫京东抖音拼多多小红书视频号与独立站全渠道运营推广内容直播客服仓储物流数据分析供应链采购品控财务人力行政法务公关品牌会员私域社群投放达人商务拓展海外跨境业务总负责人',
  'Pneumonoultramicroscopicsilicovolcanoconiosisresponsibilityowner',
  'W'.repeat(60),
  '',
  '   ',
];
