import { z } from 'zod';
import { field, text } from './field.ts';
import { reference } from './reference.ts';

/** What an item rests on: statements of the sources, or our own suggestion, wholly or in the named fields. */
const provenanceFields = {
  basis: field(z.array(reference('statements')).min(1).optional(), '依据：来源文件中的条目编号，一行一个。', [
    'S0-32',
  ]),
  suggested: field(
    z.union([z.literal(true), z.array(z.string()).min(1)]).optional(),
    '我们补的内容：整条都是建议写 true；只有个别字段是建议，就逐行列出字段名。',
    ['when'],
  ),
};

export type Provenance = z.output<z.ZodObject<typeof provenanceFields>>;

/**
 * An item that must say what it rests on.
 *
 * Either `basis`, or `suggested: true`, or a `basis` with a list of the fields that are suggested.
 */
export function sourced<T extends z.core.$ZodLooseShape>(shape: T) {
  return z
    .strictObject({ ...shape, ...provenanceFields })
    .superRefine((item, context) => refuseUnsourced(item as Provenance, context), { when: isObject })
    .superRefine((item, context) => refuseUnknownFields(item as Provenance, context), { when: isFaultless });
}

/** Told also when other fields of the item are wrong: an author hears of everything in one run. */
function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

/** A misspelt key is one mistake, not two: the list of suggested fields is not to blame for it. */
function isFaultless({ issues }: { issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

function refuseUnsourced({ basis, suggested }: Provenance, context: z.core.$RefinementCtx): void {
  const isUnmarked = suggested === undefined || Array.isArray(suggested); // anything else is told as what it is
  if (basis === undefined && isUnmarked)
    refuse(context, 'no-basis', {
      message: '没写依据：补 `basis`（来源条目编号），或者写 `suggested: true` 标明是建议。',
    });
  if (basis && suggested === true)
    refuse(context, 'basis-and-suggested', {
      message: '既写了依据又整条标成建议：只把我们补的字段列在 `suggested` 下。',
      path: ['suggested'],
    });
}

function refuseUnknownFields(item: Provenance, context: z.core.$RefinementCtx): void {
  if (!Array.isArray(item.suggested)) return;
  for (const [index, name] of item.suggested.entries())
    if (!Object.hasOwn(item, name) || name in provenanceFields)
      refuse(context, 'unknown-suggested-field', {
        message: `标成建议的字段「${name}」在这一条里没有。`,
        path: ['suggested', index],
      });
}

function refuse(
  context: z.core.$RefinementCtx,
  code: string,
  { message, path = [] }: { message: string; path?: PropertyKey[] },
): void {
  const missing = code === 'no-basis' ? { missing: ['basis', 'suggested'] } : {};
  context.addIssue({ code: 'custom', message, path, params: { code, ...missing } });
}

/** Whether one field of an item is our suggestion rather than stated by a source. */
export function isSuggested(item: Provenance, fieldName?: string): boolean {
  if (item.suggested === true) return true;
  return fieldName !== undefined && Array.isArray(item.suggested) && item.suggested.includes(fieldName);
}

/** Whether just this field of an item is our suggestion; an item that is one as a whole says so once, for all. */
export function isSuggestedField(item: Provenance, fieldName: string): boolean {
  return item.suggested !== true && isSuggested(item, fieldName);
}

/**
 * Which fields are our suggestion in every item that has them: said once above a table instead of in each row.
 *
 * A single item says it itself, as wholly suggested ones do.
 */
export function suggestedThroughout<T extends Provenance, Name extends keyof T & string>(
  items: readonly T[],
  names: readonly Name[],
): Name[] {
  return names.filter((name) => {
    const having = items.filter((item) => item[name] !== undefined);
    const ours = having.filter((item) => isSuggestedField(item, name));
    return ours.length > 1 && having.every((item) => isSuggested(item, name));
  });
}

/** A remark that fits no other field: a dispute between sources, a limit, a trap. */
export const Note = sourced({
  text: field(text, '一句话说明。', '钻展已并入万相台，入口在推广后台。'),
});
export type Note = z.output<typeof Note>;
