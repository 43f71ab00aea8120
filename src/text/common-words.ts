/**
 * Words of the trade that read badly when a line breaks inside them.
 *
 * Preferred, not promised: unlike glossary terms these may break where the line would else be lopsided.
 */
export const COMMON_WORDS: readonly string[] = `
活动 方案 策略 目标 计划 规划 预算 费用 数据 报告 报表 复盘 评审 审核 审批 确认 通知 登记 归档 沉淀 执行 监控
跟进 优化 迭代 培训 排班 话术 页面 主图 详情 引流 推广 直通车 引力魔方 备货 仓储 预案 物流 仓库 库存 入库 出库
上架 下架 质检 抽样 验货 签收 采购 供应商 供应部 送货单 入库单 采购单 单据 付款 退款 退货 换货 退换货 补发 更正
核对 核实 联系 订单 凭证 商品 申请 关闭 原因 说明 安抚 协商 折旧 拒收 特殊 情况 主管 复核 地址 发送 寄回 填单号
单号 快递 无理由 合格 不合格 一致 完好 达成 立项 启动 年度 季度 月度 店铺 岗位 品牌 流量 产品 编制 制定 制作 设定
分解 拆解 拆解到 周报 日报 月报 滚动 进入 输出 实时 分析 上线 大促 双11 618 SOP ERP 客服 运营 总监 店长 财务
售后 售前 美工 专员 经理 总经理 买家 仓管员 质检员 结案 完成 处理 提交 收集 需求 选品 定价 库位 盘点 差异 对账
结算 发票 合同 签署 发布 直播 主播 短视频 素材 拍摄 投放 渠道 会员 评价 投诉 工单 升级 反馈 整改 验收 交付 考核
`
  .trim()
  .split(/\s+/);
