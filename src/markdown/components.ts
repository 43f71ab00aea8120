/** What an author may use in a body besides Markdown: the components, and the attributes each takes. */
export const bodyComponents = {
  /** A note set apart from the text. */
  Aside: ['type', 'title'],
  /** What a paragraph rests on: codes of statements, apart by spaces. */
  Basis: ['of'],
  /** Text that is our suggestion, not stated by a source. */
  Suggested: [],
  /** The organisation chart of a model. */
  OrgChart: ['model'],
  /** The swimlane of a process. */
  Swimlane: ['process'],
} as const satisfies Record<string, readonly string[]>;

export type BodyComponent = keyof typeof bodyComponents;

/** Attributes without which a component has nothing to show. */
export const requiredAttributes: Partial<Record<BodyComponent, readonly string[]>> = {
  Basis: ['of'],
  OrgChart: ['model'],
  Swimlane: ['process'],
};

/** HTML elements that Markdown has no sign for and that cannot do harm. */
export const plainElements: ReadonlySet<string> = new Set(['br', 'kbd', 'sub', 'sup']);
