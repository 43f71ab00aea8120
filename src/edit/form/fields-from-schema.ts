import { words } from '../../i18n/words.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import type { Target } from '../../schema/reference.ts';
import { choicesOf, yesOrNo } from './choices.ts';
import { everything, type Choice, type FormField, type FormType } from './form-field.ts';
import { relationTo } from './relations.ts';
import { hintOf, labelOf, pickHintOf } from './labels-and-hints.ts';

/** A node of a JSON Schema as zod writes it. */
interface Node extends JsonSchema {
  type?: string;
  description?: string;
  examples?: unknown[];
  enum?: string[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  'x-reference'?: Target;
}

/** Fields whose text is a paragraph rather than a line. */
const longTexts = new Set([
  'what',
  'text',
  'purpose',
  'explanation',
  'definition',
  'summary',
  'then',
  'why',
  'standard',
]);

/**
 * The fields of a form, in the order of the schema.
 *
 * @param place Name of the kind, to say where something is amiss.
 * @throws When a field is of a type that has no widget, or its choices have no names: both are for whoever
 * changed the schema to settle, at build time.
 */
export function fieldsFromSchema(schema: JsonSchema, place: string): FormField[] {
  const { properties = {}, required = [] } = schema as Node;
  return Object.entries(properties).map(([name, node]) =>
    fieldOf(node, {
      name,
      required: required.includes(name),
      place: `${place}.${name}`,
      siblings: properties,
    }),
  );
}

/** Where a field stands in its form. */
interface Slot {
  name: string;
  required: boolean;
  /** To say where something is amiss. */
  place: string;
  /** All fields of the same form, by name. */
  siblings: Readonly<Record<string, Node>>;
}

function fieldOf(node: Node, slot: Slot): FormField {
  const { name, place, siblings } = slot;
  const common = commonPart(node, slot);
  const target = node['x-reference'];
  if (target !== undefined) return { ...common, widget: 'relation', multiple: false, ...relationTo(target) };
  if (name === 'suggested' && isAllOrNames(node)) return { ...common, ...suggestedAmong(siblings) };
  if (node.enum) return choiceField(common, choicesOf(node.enum), place);
  if (node.anyOf && node.type === undefined) return unionField(common, node.anyOf, place);
  if (node.oneOf)
    return {
      ...common,
      widget: 'object',
      typeKey: 'kind',
      collapsed: 'auto',
      types: typesOf(node.oneOf, place),
    };
  return fieldOfType(common, node, place);
}

type CommonPart = Pick<FormField, 'name' | 'label' | 'hint' | 'required'>;

function commonPart(node: Node, { name, required }: Slot): CommonPart {
  const description = node.description ?? name;
  const isPicked = [node, node.items].some(
    (part) => part?.['x-reference'] ?? part?.enum ?? part?.type === 'boolean',
  );
  const hint = isPicked ? pickHintOf(description) : hintOf(description, node.examples?.[0]);
  return { name, label: labelOf(description), required, ...(hint === undefined ? {} : { hint }) };
}

/** The field of a node that says no more than its type. */
function fieldOfType(common: CommonPart, node: Node, place: string): FormField {
  switch (node.type) {
    case 'string':
      return stringField(common, node);
    case 'integer':
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: node.type === 'integer' ? 'int' : 'float',
        ...rangeOf(node),
      };
    case 'boolean':
      if (node.const === true) return { ...common, widget: 'boolean', required: false };
      return { ...common, widget: 'select', options: yesOrNo };
    case 'object':
      return {
        ...common,
        widget: 'object',
        collapsed: 'auto',
        fields: fieldsFromSchema(node, place),
        ...summaryOf(node),
      };
    case 'array':
      return listField(common, node.items ?? {}, place);
    default:
      throw new Error(`fieldsFromSchema: no widget for ${place}, which is ${JSON.stringify(node)}`);
  }
}

function stringField(common: CommonPart, { format, pattern }: Node): FormField {
  if (format === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (pattern === undefined || format !== undefined)
    return { ...common, widget: longTexts.has(common.name) ? 'text' : 'string' };
  return { ...common, widget: 'string', pattern: [pattern, words('editor.refused', { hint: common.hint })] };
}

function listField(common: CommonPart, items: Node, place: string): FormField {
  const target = items['x-reference'];
  if (target !== undefined) return { ...common, widget: 'relation', multiple: true, ...relationTo(target) };
  if (items.type === 'string') return { ...common, widget: 'list' };
  if (items.type === 'object')
    return {
      ...common,
      widget: 'list',
      collapsed: true,
      fields: fieldsFromSchema(items, `${place}[]`),
      summary: summaryOf(items).summary ?? common.label,
    };
  const field = fieldOf(
    { description: common.label, ...items },
    { name: 'value', required: true, place: `${place}[]`, siblings: {} },
  );
  return { ...common, widget: 'list', field };
}

function choiceField(common: CommonPart, options: Choice[] | undefined, place: string): FormField {
  if (!options)
    throw new Error(
      `choiceField: the choices of ${place} have no names in a group of words that choices.ts lists`,
    );
  return { ...common, widget: 'select', options, dropdown_threshold: 4 };
}

/** A number or one of a few words, such as a headcount; or whatever a form's own field takes. */
function unionField(common: CommonPart, options: readonly Node[], place: string): FormField {
  const types = new Set(options.map(({ type }) => type));
  if (types.has('integer') && types.has('string'))
    return { ...common, widget: 'string', as: 'number-or-word' };
  if (types.has('string') && types.has('number') && types.has('boolean'))
    return { ...common, widget: 'string', as: 'any-scalar' };
  throw new Error(`unionField: no widget for ${place}, which is one of ${JSON.stringify(options)}`);
}

function typesOf(options: readonly Node[], place: string): FormType[] {
  return options.map((option) => {
    const name = String(option.properties?.['kind']?.const);
    const shown = Object.entries(option.properties ?? {}).filter(([key]) => key !== 'kind');
    const properties = Object.fromEntries(shown);
    const fields = fieldsFromSchema({ ...option, properties }, `${place}(${name})`);
    return { name, label: choicesOf(ruleKinds)?.find(({ value }) => value === name)?.label ?? name, fields };
  });
}
const ruleKinds = ['deduct', 'scale', 'steps'];

function isAllOrNames({ anyOf = [] }: Node): boolean {
  return anyOf.some(({ const: only }) => only === true) && anyOf.some(({ type }) => type === 'array');
}

/** All of an item, or some of its fields. */
function suggestedAmong(siblings: Readonly<Record<string, Node>>) {
  const others = Object.entries(siblings).filter(([name]) => name !== 'basis' && name !== 'suggested');
  const options = others.map(([name, { description = name }]) => ({
    label: labelOf(description),
    value: name,
  }));
  return {
    widget: 'select' as const,
    as: 'all-or-names' as const,
    multiple: true,
    hint: words('editor.suggestedHint'),
    options: [{ label: words('editor.suggested'), value: everything }, ...options],
    dropdown_threshold: 0,
  };
}

/** Fields that say of an item what it is, most telling first. */
const tellingFields = [
  'title',
  'name',
  'term',
  'what',
  'text',
  'label',
  'when',
  'role',
  'party',
  'who',
  'model',
  'department',
  'about',
  'to',
  'from',
  'on',
  'by',
  'id',
];

/** What a folded item shows: the first field that is always there, and two before it that may be. */
function summaryOf({ properties = {}, required = [] }: Node): { summary?: string } {
  const telling = tellingFields.filter((name) => name in properties);
  const certain = telling.findIndex((name) => required.includes(name));
  const shown = telling.slice(0, Math.min(certain === -1 ? 2 : certain + 1, 2));
  if ('headcount' in properties) shown.push('headcount');
  return shown.length === 0 ? {} : { summary: shown.map((name) => `{{fields.${name}}}`).join(' ') };
}

function rangeOf({ minimum, maximum }: Node): { min?: number; max?: number } {
  const limit = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return { ...(limit(minimum) ? { min: minimum } : {}), ...(limit(maximum) ? { max: maximum } : {}) };
}
