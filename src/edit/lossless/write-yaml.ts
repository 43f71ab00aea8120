import { Scalar, stringify } from 'yaml';

type Style = Scalar.Type | undefined;

/** Where lines stand, and how they end. */
export interface Margin {
  /** Spaces before them. */
  indent: number;
  eol: string;
}

/** Words that YAML 1.2 reads as text and older readers as yes, no, or a number of seconds. */
const misread = /^(?:y|n|yes|no|on|off|~|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i;

const options = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** What stands behind a key's colon, its line end included: ` text`, or a block on the lines below. */
export function writeValue(value: unknown, margin: Margin, style?: Style): string {
  return indented(stringify({ k: styled(value, style) }, options).slice('k:'.length), margin);
}

/** One item of a list from its dash on. */
export function writeItem(value: unknown, margin: Margin, style?: Style): string {
  return indented(stringify([styled(value, style)], options), margin);
}

/** One pair of a map. */
export function writePair(key: string, value: unknown, margin: Margin): string {
  return indented(stringify({ [key]: styled(value, undefined) }, options), margin);
}

/** Keep how the text was quoted, where it can be; quote what others would misread. */
function styled(value: unknown, style: Style): unknown {
  if (typeof value === 'string') {
    const scalar = new Scalar(value);
    const quoted = style === undefined && misread.test(value) ? Scalar.QUOTE_DOUBLE : style;
    if (quoted !== undefined) scalar.type = quoted;
    return scalar;
  }
  if (Array.isArray(value)) return value.map((item) => styled(item, undefined));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, styled(item, undefined)]));
  return value;
}

/** The first line stands where it stands; those below move to the right. */
function indented(text: string, { indent, eol }: Margin): string {
  const [first = '', ...below] = text.split('\n');
  return [first, ...below.map((line) => (line === '' ? line : ' '.repeat(indent) + line))].join(eol);
}
