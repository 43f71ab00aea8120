import { plain, quoted } from '../compare/phrase.ts';
import type { OldName } from './old-names.ts';

/** Places listed of one name; the rest is counted. */
const mostPlaces = 8;
/** Names whose places are listed; the rest is counted. */
const mostNames = 6;

/**
 * Old names and the sentences that still say them, as a list of lists.
 *
 * @param say Makes text safe where it lands.
 */
export function oldNameLines(names: readonly OldName[], say: (text: string) => string): string[] {
  const rest = names.slice(mostNames);
  const more = rest.map(({ was, said }) => `${quoted(was)} ${said.length} 处`).join('、');
  return [
    ...names.slice(0, mostNames).flatMap((name) => linesOf(name, say)),
    ...(rest.length > 0 ? [`- … ${say(`另有 ${more}`)}`] : []),
  ];
}

function linesOf({ was, is, said }: OldName, say: (text: string) => string): string[] {
  const fate = is === undefined ? '已经没有了' : `现在叫${quoted(is)}`;
  const rest = said.slice(mostPlaces);
  const files = new Set(rest.map(({ file }) => file)).size;
  return [
    `- 🏷️ ${say(`${quoted(was)}${fate}，还有 ${said.length} 处写着旧名：`)}`,
    ...said
      .slice(0, mostPlaces)
      .map(({ file, line, sentence }) => `  - ${say(`${plain(file)} 第 ${line} 行：${sentence}`)}`),
    ...(rest.length > 0 ? [`  - … ${say(`另有 ${rest.length} 处，在 ${files} 个文件里`)}`] : []),
  ];
}
