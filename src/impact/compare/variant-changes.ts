import type { Process } from '../../schema/process.ts';
import type { ThingRef, Told } from './change.ts';
import { holdersOf, laneOf, performerTitle } from './lanes.ts';
import { pairItems } from './pair-items.ts';
import { plain, subject } from './phrase.ts';
import type { Scene } from './scene.ts';

type Variant = NonNullable<Process['variants']>[number];

/** Lanes that a model gives, or gave, to another role than the process itself does. */
export function* variantChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Process, Process],
): Generator<Told> {
  const keyOf = ({ model, lane }: Variant): string => `${model} ${lane}`;
  const { kept, added, removed } = pairItems(before.variants, after.variants, keyOf);
  const call = ({ role }: Variant): string => plain(scene.title('roles', role));
  const tell = (process: Process, variants: readonly [Variant, ...Variant[]], text: string): Told => ({
    kind: 'variant',
    text: `${lead}${text}`,
    concerns: concernsOf(scene, process, variants),
  });
  for (const one of removed)
    yield tell(before, [one], `去掉换人：${placeOf(scene, before, one)}由 ${call(one)} 来做`);
  for (const one of added)
    yield tell(after, [one], `新增换人：${placeOf(scene, after, one)}由 ${call(one)} 来做`);
  for (const [was, is] of kept)
    if (was.role !== is.role)
      yield tell(after, [is, was], `换人：${placeOf(scene, after, is)}由 ${call(was)} 改为 ${call(is)}`);
}

/** “小店方案里「店员」泳道”. */
function placeOf(scene: Scene, process: Process, variant: Variant): string {
  const model = subject(scene.ref('models', variant.model));
  return `${model}里「${performerTitle(scene, process, variant)}」泳道`;
}

/** The model, the roles that do or did the work there, and the one that does it elsewhere. */
function concernsOf(scene: Scene, process: Process, variants: readonly [Variant, ...Variant[]]): ThingRef[] {
  const [variant] = variants;
  return [
    scene.ref('models', variant.model),
    ...variants.map(({ role }) => scene.ref('roles', role)),
    ...holdersOf(scene, laneOf(process, variant)),
  ];
}
