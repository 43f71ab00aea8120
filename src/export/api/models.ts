import { z } from 'zod';
import { coverageOf, gapsOf } from '../../graph/coverage.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { formatTotal, totalHeadcount } from '../../graph/headcount.ts';
import { reportingTrees, type PositionNode } from '../../graph/reporting-lines.ts';
import { titleOfPosition } from '../../graph/team.ts';
import { field } from '../../schema/field.ts';
import { Headcount, Model } from '../../schema/model.ts';
import type { Thing } from '../../source/thing.ts';
import { entryOf, refTo } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

const Range = z.strictObject({
  from: field(z.int().min(0), '至少几人。', 18),
  to: field(z.int().min(0), '至多几人。', 18),
});

const TreeNode = z.strictObject({
  position: field(z.string(), '位置编号。', 'store-manager'),
  title: field(z.string(), '叫法。', '店长'),
  role: field(z.string().optional(), '对应的岗位；没有岗位页的不写。', 'store-manager'),
  headcount: field(Headcount.optional(), '人数。', 1),
  get reports(): z.ZodArray<z.ZodType<TreeNode, TreeNode>> {
    return z.array(TreeNode);
  },
});
interface TreeNode {
  position: string;
  title: string;
  role?: string | undefined;
  headcount?: Headcount | undefined;
  reports: TreeNode[];
}

const ModelDerived = z.strictObject({
  active: field(z.boolean(), '现在用的就是它。', true),
  headcount: field(
    z.strictObject({
      text: field(z.string(), '一句话；来源没写人数就是空的。', '18 人 + 按项目数'),
      stated: field(Range, '来源写明的人数。'),
      suggested: field(Range, '建议的人数。'),
      perProject: field(z.int().min(0), '几个位置按项目数配。', 1),
      open: field(z.int().min(0), '几个位置没写人数。', 0),
    }),
    '人数合计。',
  ),
  gaps: field(
    z.array(Ref.extend({ duties: field(z.array(z.string()), '没人做的职责编号。', ['daily-report']) })),
    '没人做、也没说可以不要的岗位。',
  ),
  tree: field(z.array(TreeNode), '汇报线，从上往下。'),
});

/** Models, with sums, gaps and the reporting tree. */
export const models = endpoint({
  title: '组织方案',
  item: entryShape(Model, ModelDerived),
  items: (handbook) =>
    [...handbook.models.values()].map((model) =>
      entryOf(handbook, { kind: 'models', thing: model }, derivedOf(handbook, model)),
    ),
});

function derivedOf(handbook: Handbook, model: Thing<Model>): z.input<typeof ModelDerived> {
  const total = totalHeadcount(model.data);
  return {
    active: handbook.settings.data.model === model.id,
    headcount: { text: formatTotal(total), ...total },
    gaps: gapsOf(coverageOf(handbook, model.data)).map(({ role, uncovered }) => ({
      ...refTo(handbook, 'roles', role),
      duties: uncovered.map(({ id }) => id),
    })),
    tree: reportingTrees(model.data).map((node) => treeNode(handbook, node)),
  };
}

function treeNode(handbook: Handbook, { position, reports }: PositionNode): TreeNode {
  return {
    position: position.id,
    title: titleOfPosition(handbook, position),
    ...(position.role === undefined ? {} : { role: position.role }),
    ...(position.headcount === undefined ? {} : { headcount: position.headcount }),
    reports: reports.map((below) => treeNode(handbook, below)),
  };
}
