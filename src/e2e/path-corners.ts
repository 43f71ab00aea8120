interface Point {
  x: number;
  y: number;
}

/**
 * The corners of a drawn line, piece by piece: rounded corners count as the corner they round.
 *
 * Knows the commands our drawings use: M, H, V, L and Q with places, h, v and q with distances.
 */
export function pathCorners(d: string): Point[][] {
  const pieces: Point[][] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0] = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const from = command === command.toLowerCase() ? at : { x: 0, y: 0 };
    switch (command.toUpperCase()) {
      case 'M':
        at = { x: a, y: b };
        pieces.push([at]);
        continue;
      case 'H':
        at = { x: from.x + a, y: at.y };
        break;
      case 'V':
        at = { x: at.x, y: from.y + a };
        break;
      case 'L':
        at = { x: from.x + a, y: from.y + b };
        break;
      case 'Q':
        pieces.at(-1)?.push({ x: from.x + a, y: from.y + b });
        at = { x: from.x + c, y: from.y + e };
        continue;
      default:
        throw new Error(`pathCorners: the command ${command} is not known`);
    }
    pieces.at(-1)?.push(at);
  }
  return pieces.map(withoutStraights);
}

/** Without points that lie between their neighbours on one straight line. */
function withoutStraights(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const onColumn = before.x === point.x && point.x === after.x;
    return !onColumn && !(before.y === point.y && point.y === after.y);
  });
}
