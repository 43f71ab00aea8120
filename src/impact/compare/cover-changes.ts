import type { Position } from '../../schema/model.ts';
import type { Told } from './change.ts';
import { sameMeaning } from './meaning.ts';
import { orphansText, type OrphanedRole } from './orphaned-roles.ts';
import { listDifference, pairItems } from './pair-items.ts';
import { addedAndRemoved } from './phrase.ts';
import { positionTitle, roleOf } from './positions.ts';
import type { Scene } from './scene.ts';

type Cover = NonNullable<Position['covers']>[number];

/** Duties named of those that a position takes on or gives up; more are counted. */
const mostNamed = 3;

/** Work of other roles that a position takes on or gives up, and whether somebody else does it then. */
export function* coverChanges(
  scene: Scene,
  { lead, orphaned }: { lead: string; orphaned: readonly OrphanedRole[] },
  [before, after]: readonly [Position, Position],
): Generator<Told> {
  const { kept, added, removed } = pairItems(before.covers, after.covers, ({ role }: Cover) => role);
  const who = positionTitle(scene, after);
  const tell = (role: string, text: string, left: readonly OrphanedRole[] = []): Told => ({
    kind: 'covers',
    text: `${who} ${text}（${lead}）${orphansText(left)}`,
    concerns: [...roleOf(scene, after), scene.ref('roles', role)],
    wrong: left.length > 0,
  });
  const leftOf = (role: string): OrphanedRole[] => orphaned.filter(({ id }) => id === role);
  for (const { role } of removed) yield tell(role, `不再兼 ${scene.title('roles', role)} 的活`, leftOf(role));
  for (const { role, duties } of added)
    yield tell(role, `兼 ${scene.title('roles', role)} 的${duties ? `${duties.length} 条职责` : '活'}`);
  for (const [was, is] of kept)
    if (!sameMeaning(was.duties, is.duties))
      yield tell(
        is.role,
        `兼 ${scene.title('roles', is.role)} 的职责：${dutiesText(scene, was, is)}`,
        leftOf(is.role),
      );
}

/** “加「盘点」，去掉「打包」”, or how many there were and are. */
function dutiesText({ before, after }: Scene, was: Cover, is: Cover): string {
  const count = ({ duties }: Cover): string => (duties ? `${duties.length} 条` : '全部');
  const { added, removed } = listDifference(was.duties, is.duties);
  if (!was.duties || !is.duties || added.length + removed.length > mostNamed)
    return `${count(was)} → ${count(is)}`;
  const call = (id: string): string =>
    [after, before]
      .flatMap((state) => state.roles.get(is.role)?.data.duties ?? [])
      .find((duty) => duty.id === id)?.what ?? id;
  return addedAndRemoved(added.map(call), removed.map(call));
}
