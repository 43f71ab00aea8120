/** Signs of a swimlane that are no words, and how each shows in its SVG. */
const signs = {
  decision: / data-kind="decision"/,
  document: / data-document=/,
  parallel: /class="oh-plus"/,
  back: /oh-lines-back"/,
  suggested: / data-suggested=/,
} as const;

export type SwimlaneSign = keyof typeof signs;

/** The signs that a drawing uses, in the order in which they are explained. */
export function signsIn(svg: string): SwimlaneSign[] {
  return (Object.keys(signs) as SwimlaneSign[]).filter((sign) => signs[sign].test(svg)); // the keys of that constant
}
