/** Type sizes, paddings and gaps of one variant, in px. */
export type Measures = {
  titleSize: number;
  headcountSize: number;
  noteSize: number;
  /** Distance from one baseline to the next, as a multiple of the type size. */
  leading: number;
  /** Left of the text, beside the colour bar. */
  paddingLeft: number;
  paddingRight: number;
  paddingY: number;
  /** Shift of a hanging list to the right of its boss. */
  indent: number;
  /** Between neighbours in a row. */
  siblingGap: number;
  /** Between neighbours in a hanging list. */
  listGap: number;
  /** From a boss to a row of reports; the bus runs half-way. */
  levelGap: number;
  /** From a boss to a single report right below. */
  chainGap: number;
  /** Free space around the drawing. */
  margin: number;
  /** What a line keeps from a box or line it has nothing to do with. */
  clearance: number;
};

/** Measures for pages and full screens; the smallest type is 12 px. */
export const WIDE: Measures = {
  titleSize: 13,
  headcountSize: 12,
  noteSize: 12,
  leading: 1.35,
  paddingLeft: 12,
  paddingRight: 8,
  paddingY: 7,
  indent: 14,
  siblingGap: 14,
  listGap: 8,
  levelGap: 28,
  chainGap: 16,
  margin: 4,
  clearance: 5,
};

/** The same with room for dotted lines and their labels between the boxes: 20 px wherever a line may run. */
export const WIDE_WITH_CORRIDORS: Measures = {
  ...WIDE,
  siblingGap: 20,
  listGap: 20,
  levelGap: 40,
  chainGap: 20,
  clearance: 10,
};

/** Measures for phones: one box a row; the smallest type is 13 px. */
export const NARROW: Measures = {
  ...WIDE,
  titleSize: 15,
  headcountSize: 13,
  noteSize: 13,
  leading: 1.3,
  paddingLeft: 16,
  paddingRight: 12,
  paddingY: 8,
  indent: 18,
  listGap: 6,
};
