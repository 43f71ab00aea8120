/** A picture of the real thing, for those who are shown how to do it. */
export interface Picture {
  /** The file's name without its ending. */
  name: string;
  png: Buffer;
}
