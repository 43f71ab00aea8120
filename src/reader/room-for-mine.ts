/** Read by the script that sets the theme, before anything is drawn. */
const key = 'handbook-mine';

/**
 * Remember how much room the day of the chosen role takes on the home page, in pixels; nothing when none is chosen.
 *
 * On the next visit its place is kept before it is there.
 */
export function rememberRoom(height: number | undefined): void {
  try {
    if (height === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(Math.ceil(height)));
  } catch {
    // Without it the page moves once.
  }
}

/** What is kept free for a role whose day was not shown yet. */
export const usualRoom = 420;
