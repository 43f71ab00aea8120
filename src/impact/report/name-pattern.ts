/** What makes another name of the name before it: 客服 in “客服组长” is nobody called 客服. */
const namesOther = '部(?!分|署)|组(?!织|成|合)|中心|团队|主管|经理|总监|助理|专员|负责人';

/**
 * Finds some names where they are not part of a longer one; blanks and line breaks within make no difference.
 *
 * A longer one is found as a whole, so what is found may be none of the wanted.
 *
 * @param known Names that may be such longer ones.
 */
export function namePattern(wanted: readonly string[], known: Iterable<string>): RegExp {
  const longer = [...known].filter((name) => wanted.some((one) => name !== one && name.includes(one)));
  const longestFirst = [...new Set([...longer, ...wanted])].toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(alternative).join('|'), 'gi');
}

function alternative(name: string): string {
  const characters = [...name].filter((character) => character.trim() !== '');
  const written = characters.map((character) => RegExp.escape(character)).join('\\s*');
  const ends = [
    ...(/\w$/.test(name) ? ['(?!\\w)'] : []),
    ...(name.endsWith('部') ? ['(?!门)'] : [`(?!${namesOther})`]),
  ];
  return `${/^\w/.test(name) ? '(?<!\\w)' : ''}${written}${ends.join('')}`;
}
