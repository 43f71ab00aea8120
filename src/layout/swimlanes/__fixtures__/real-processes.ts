import { annualPlanning } from './annual-planning.ts';
import { goodsReceipt } from './goods-receipt.ts';
import { promotion } from './promotion.ts';
import { returns } from './returns.ts';

/** The four processes every budget is stated for: 53 steps, 60 edges, 21 lanes. */
export const realProcesses = [promotion, annualPlanning, goodsReceipt, returns] as const;
