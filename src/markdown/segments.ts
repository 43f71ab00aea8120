import type { BodyComponent } from './components.ts';

/** A piece of a body: finished HTML, or a component with its own pieces inside. */
export type Segment = string | ComponentSegment;

/** A registered component in a body; which Astro component draws it, `components/Body.astro` knows. */
export interface ComponentSegment {
  component: BodyComponent;
  props: Record<string, string>;
  children: Segment[];
}

/** A heading of a body, as the table of contents wants it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}
