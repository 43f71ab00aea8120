import type { Node } from '../../graph/handbook.ts';
import type { ChangeKind } from './change-kinds.ts';

/** A thing of the handbook by kind and id, with what it is called. */
export interface ThingRef {
  kind: Node['kind'];
  id: string;
  title: string;
}

/** One change of the organisation, as a sentence a manager reads. */
export interface Change {
  kind: ChangeKind;
  /** One line of plain Chinese; quotes authors, so it is escaped wherever it lands. */
  text: string;
  /** The thing that changed. */
  about: ThingRef;
  /** What the change touches at first hand: who gets a step, the form of a duty. */
  concerns: readonly ThingRef[];
  /** Something that no longer fits together after the change. */
  wrong: boolean;
}

/** A change without its thing: what it is, in words, and whom it touches. */
export interface Told {
  kind: ChangeKind;
  text: string;
  concerns?: readonly ThingRef[];
  wrong?: boolean;
}

/** A change of one thing. */
export function changeOf(about: ThingRef, { kind, text, concerns = [], wrong = false }: Told): Change {
  return { kind, text: wrong ? `${text}✗` : text, about, concerns, wrong };
}
