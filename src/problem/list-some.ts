const mostListed = 30;

/** Names in a row for a message; of very many only the first, and how many there are. */
export function listSome(names: readonly string[]): string {
  if (names.length <= mostListed) return names.join('、');
  return `${names.slice(0, mostListed).join('、')}……一共 ${names.length} 个`;
}
