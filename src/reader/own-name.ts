/**
 * What a browser keeps something of this handbook under: all that one host serves shares its storage, other
 * handbooks too.
 *
 * @param base Address of the handbook on its host, with a slash at both ends.
 */
export function ownName(base: string, name: string): string {
  return `handbook:${base}:${name}`;
}
