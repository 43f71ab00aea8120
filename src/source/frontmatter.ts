/** The two parts of an MDX file, and where each begins. */
export interface Frontmatter {
  yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Split a file at its `---` lines; `undefined` when it does not begin with one or never closes it. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close === -1) return undefined;
  return {
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
