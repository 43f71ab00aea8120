import { z } from 'zod';
import type { Handbook } from '../../graph/handbook.ts';
import { field } from '../../schema/field.ts';
import { handbookDay } from '../../site/freshness.ts';
import { siteAddress } from '../addresses.ts';
import {
  contentJsonSchema,
  contentSchemas,
  responseJsonSchema,
  type JsonSchema,
} from '../../schema/json-schema.ts';
import { departments } from './departments.ts';
import { duties } from './duties.ts';
import { budgets, metrics, objectives, scorecards } from './figures.ts';
import { health, history } from './health.ts';
import { glossary, guides, sources } from './knowledge.ts';
import { models } from './models.ts';
import { roles } from './roles.ts';
import { apiVersion, endpoint, responseShape, type Endpoint } from './shapes.ts';
import { suggestions } from './suggestions.ts';
import { forms, meetings, processes } from './work.ts';

const lists: Readonly<Record<string, Endpoint>> = {
  roles,
  departments,
  models,
  processes,
  forms,
  meetings,
  metrics,
  scorecards,
  objectives,
  budgets,
  glossary,
  guides,
  sources,
  duties,
  suggestions,
  health,
  'health-history': history,
};

const IndexItem = z.strictObject({
  name: field(z.string(), '名称。', 'roles'),
  title: field(z.string(), '中文名。', '岗位'),
  url: field(z.string(), '数据。', '/api/v1/roles.json'),
  schema: field(z.string(), '数据的 JSON Schema。', '/api/v1/schemas/roles.response.schema.json'),
  contentSchema: field(
    z.string().optional(),
    '内容文件的 JSON Schema；算出来的没有。',
    '/api/v1/schemas/roles.schema.json',
  ),
});

/** What the API offers. */
const index = endpoint({
  title: '接口目录',
  item: IndexItem,
  items: (handbook) =>
    Object.entries(lists).map(([name, { title }]) => ({
      name,
      title,
      url: siteAddress(handbook, `/api/${apiVersion}/${name}.json`),
      schema: schemaAddress(handbook, `${name}.response`),
      ...(name in contentSchemas ? { contentSchema: schemaAddress(handbook, name) } : {}),
    })),
});

const endpoints: Readonly<Record<string, Endpoint>> = { index, ...lists };

/** Names of all responses, as in `/api/v1/<name>.json`. */
export const responseNames: readonly string[] = Object.keys(endpoints);

/** Names of all JSON Schemas, as in `/api/v1/schemas/<name>.schema.json`. */
export const schemaNames: readonly string[] = [
  ...Object.keys(contentSchemas),
  ...responseNames.map((name) => `${name}.response`),
];

/** One response as text: the same handbook gives the same bytes. */
export async function responseJson(handbook: Handbook, name: string): Promise<string> {
  const items = await endpointOf(name).items(handbook);
  const date = await handbookDay(handbook);
  return asText({
    $schema: schemaAddress(handbook, `${name}.response`),
    version: apiVersion,
    kind: name,
    edition: handbook.settings.data.edition,
    ...(date === undefined ? {} : { date }),
    count: items.length,
    items,
  });
}

/** One JSON Schema as text, of content files or of a response. */
export function schemaJson(handbook: Handbook, name: string): string {
  const { $schema, ...rest } = jsonSchemaOf(name);
  return asText({ $schema, $id: schemaAddress(handbook, name), ...rest });
}

function jsonSchemaOf(name: string): JsonSchema {
  if (!name.endsWith('.response')) return contentJsonSchema(name);
  const kind = name.slice(0, -'.response'.length);
  const { title, item } = endpointOf(kind);
  return responseJsonSchema(title, responseShape(kind, item));
}

function endpointOf(name: string): Endpoint {
  const found = endpoints[name];
  if (!found) throw new Error(`endpointOf: there is no endpoint "${name}"`);
  return found;
}

function schemaAddress(handbook: Handbook, name: string): string {
  return siteAddress(handbook, `/api/${apiVersion}/schemas/${name}.schema.json`);
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
