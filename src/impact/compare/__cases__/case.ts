import { aHandbook, aThing, type Contents } from '../../../fixtures/a-handbook.ts';
import { aDepartment, aGuide, aModel, aProcess, aRole, aSource } from '../../../fixtures/builders.ts';
import type { Handbook } from '../../../graph/handbook.ts';
import { parseBody } from '../../../markdown/parse-body.ts';
import type { FolderKind } from '../../../schema/kinds.ts';
import type { DataOf } from '../../../source/sources.ts';
import type { ChangeKind } from '../change-kinds.ts';

/** Two small handbooks and what is said of the difference. */
export interface Case {
  kind: ChangeKind;
  before: Handbook;
  after: Handbook;
  sentences: string[];
}

/** A shop of a manager and a clerk, with one thing of some kinds. */
const shop = {
  departments: { shop: aDepartment({ title: '门店部' }), stock: aDepartment({ title: '仓储部' }) },
  roles: {
    manager: aRole({ title: '店长', worksWith: [{ role: 'clerk', gives: '排班', suggested: true }] }),
    clerk: aRole({ title: '店员' }),
    packer: aRole({ title: '打包员', department: 'stock' }),
  },
  models: { 'small-team': aModel({ title: '小店' }) },
  processes: { returns: aProcess({ title: '退货' }) },
  sources: { S0: aSource() },
} satisfies Contents;

/** Contents of which a thing can be taken out again, by `undefined`. */
export type Written = {
  [K in FolderKind]?: Record<string, DataOf<K> | undefined>;
} & Pick<Contents, 'settings' | 'metrics' | 'glossary'>;

/** The shop with some of its things written anew, and some taken out. */
export function aShop({ settings, metrics, glossary, ...folders }: Written = {}): Handbook {
  const kinds = new Set([...Object.keys(shop), ...Object.keys(folders)]);
  const merged = [...kinds].map((kind) => {
    const things = { ...(Reflect.get(shop, kind) as object), ...(Reflect.get(folders, kind) as object) }; // things by id
    return [kind, Object.fromEntries(Object.entries(things).filter(([, thing]) => thing !== undefined))];
  });
  return aHandbook({
    ...(Object.fromEntries(merged) as Contents), // each kind as it was given
    ...(settings ? { settings } : {}),
    ...(metrics ? { metrics } : {}),
    ...(glossary ? { glossary } : {}),
  });
}

/** The shop before and after, and what is said. */
export function a(kind: ChangeKind, before: Written, after: Written, ...sentences: string[]): Case {
  return { kind, before: aShop(before), after: aShop(after), sentences };
}

/** The shop with a guide of that text. */
export function withBody(text: string): Handbook {
  const shop = aShop();
  const body = { ...parseBody(text, 'content/guides/welcome.mdx', 10), text };
  const guide = { ...aThing('welcome', aGuide({ title: '入门' })), body };
  return { ...shop, guides: new Map([['welcome', guide]]) };
}
