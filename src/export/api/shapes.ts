import { z } from 'zod';
import type { Handbook } from '../../graph/handbook.ts';
import { field } from '../../schema/field.ts';

/** Version of the API: what a field means does not change below one. */
export const apiVersion = 'v1';

/** Another thing of the handbook. */
export const Ref = z.strictObject({
  kind: field(z.string(), '种类：roles、forms 等。', 'roles'),
  id: field(z.string(), '编号。', 'after-sales-agent'),
  title: field(z.string(), '名称。', '售后客服'),
  url: field(z.string(), '页面地址。', '/roles/after-sales-agent/'),
});
export type Ref = z.output<typeof Ref>;

/** A thing: where it is, what its author wrote, what follows from the rest of the handbook. */
export function entryShape<D extends z.ZodType, E extends z.ZodType>(data: D, derived: E) {
  return z.strictObject({
    id: field(z.string(), '编号。', 'after-sales-agent'),
    url: field(z.string(), '页面地址。', '/roles/after-sales-agent/'),
    markdown: field(z.string(), '同一页的 Markdown。', '/roles/after-sales-agent.md'),
    file: field(z.string(), '内容文件，从仓库根目录算起。', 'content/roles/after-sales-agent.mdx'),
    data: field(data, '作者写的内容，和文件里一样。'),
    body: field(z.string().optional(), '正文，MDX 原文；没有就不写。'),
    derived: field(derived, '从整本手册算出来的。'),
  });
}

/** A response: which edition it is of, and the items. */
export function responseShape<I extends z.ZodType>(kind: string, item: I) {
  return z.strictObject({
    $schema: field(z.string(), '这份数据的 JSON Schema。', `/api/v1/schemas/${kind}.response.schema.json`),
    version: field(z.literal(apiVersion), '接口版本。', apiVersion),
    kind: field(z.literal(kind), '这是什么。', kind),
    edition: field(z.string(), '手册版本。', 'V1.0'),
    date: field(z.iso.date().optional(), '内容截至哪天；没有提交记录就不写。', '2026-11-21'),
    count: field(z.int().min(0), '有几条。', 31),
    items: field(z.array(item), '内容，按文件名排。'),
  });
}

/** A kind of response: the shape of an item, and how items are made of a handbook. */
export interface Endpoint<I extends z.ZodType = z.ZodType> {
  title: string;
  item: I;
  items: (handbook: Handbook) => z.input<I>[] | Promise<z.input<I>[]>;
}

/** An endpoint whose items are checked against its shape by the compiler. */
export function endpoint<I extends z.ZodType>(definition: Endpoint<I>): Endpoint {
  return definition as unknown as Endpoint; // only the list of all endpoints forgets the shape
}
