import type { z } from 'zod';
import { Term } from '../schema/glossary.ts';
import { folderKinds } from '../schema/kinds.ts';
import { Metric } from '../schema/metric.ts';
import type { Named } from '../schema/reference.ts';
import { Settings } from '../schema/settings.ts';
import { findReferences } from '../schema/walk.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Node, Reference } from './handbook.ts';

const schemas = {
  ...folderKinds,
  metrics: { schema: Metric },
  glossary: { schema: Term },
  settings: { schema: Settings },
};

/** By kind, the references of one thing, be it accepted by its schema or not. */
export const referencesOf = Object.fromEntries(
  Object.entries(schemas).map(([kind, { schema }]) => [
    kind,
    perThing((thing: Thing<unknown>) => [...findIn({ kind: kind as Node['kind'], thing }, schema)]), // a key of `schemas`
  ]),
) as Record<keyof typeof schemas, (thing: Thing<unknown>) => Reference[]>; // one for each of `schemas`

function* findIn(from: Node, schema: z.ZodType): Generator<Reference> {
  const { thing } = from;
  for (const { path, target, id } of findReferences(schema, thing.data)) {
    yield { from, path, target, id, place: () => thing.place(path) };
  }
  for (const { kind, value, line, column } of thing.body?.references ?? []) {
    const target = bodyTargets[kind];
    if (target)
      yield { from, path: [], target, id: value, place: () => ({ file: thing.file, line, column }) };
  }
}

const bodyTargets: Record<string, Named | undefined> = {
  statement: 'statements',
  model: 'models',
  process: 'processes',
};
