import { z } from 'zod';

/** What a field or a body can name by its id. */
export type Named =
  'roles' | 'departments' | 'models' | 'processes' | 'metrics' | 'forms' | 'objectives' | 'statements';

/** What can be pointed at: by its id, or, the rest of the handbook's things, by a link to its page alone. */
export type Target = Named | 'scorecards' | 'meetings' | 'budgets' | 'glossary' | 'guides';

/** The id of a thing of one kind; ids of different kinds do not mix. */
export type Id<T extends Target> = string & z.$brand<T>;

export type RoleId = Id<'roles'>;
export type DepartmentId = Id<'departments'>;
export type ModelId = Id<'models'>;
export type ProcessId = Id<'processes'>;
export type ScorecardId = Id<'scorecards'>;
export type MetricId = Id<'metrics'>;
export type FormId = Id<'forms'>;
export type MeetingId = Id<'meetings'>;
export type ObjectiveId = Id<'objectives'>;
export type BudgetId = Id<'budgets'>;
export type TermId = Id<'glossary'>;
export type GuideId = Id<'guides'>;
export type StatementCode = Id<'statements'>;

const references = z.registry<{ target: Named }>();

/**
 * A field that names another thing by its id.
 *
 * The target is kept in a registry, so that one walk over schema and data finds every reference
 * (`findReferences` in `walk.ts`): unknown ids, “used by” lists and relation widgets all come from here.
 */
export function reference<T extends Named>(target: T) {
  const schema = z.string().min(1).brand<T>();
  references.add(schema, { target });
  return schema;
}

/** What a schema node points at, if it is a reference. */
export function targetOf(schema: z.core.$ZodType): Named | undefined {
  return references.get(schema)?.target;
}
