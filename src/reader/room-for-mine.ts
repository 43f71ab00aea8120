import { kept } from './kept.ts';

/** Where the room is kept; the script that sets the theme reads it before anything is drawn. */
export const roomName = 'room';

/**
 * Remember how much room the day of the chosen role takes on the home page, in pixels; nothing when none is chosen.
 *
 * On the next visit its place is kept before it is there. Where nothing can be kept, the page moves once.
 */
export function rememberRoom(height: number | undefined): void {
  if (height === undefined) kept.remove(roomName);
  else kept.write(roomName, Math.ceil(height), (value) => (typeof value === 'number' ? value : undefined));
}

/** What is kept free for a role whose day was not shown yet. */
export const usualRoom = 420;
