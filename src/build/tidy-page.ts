/** Starlight's script that remembers its own sidebar; ours is another (`components/Sidebar.astro`). */
const sidebarState = /<script type="module" src="[^"]*\/Page\.[\w-]+\.js"><\/script>/;

/** Says what `og:image` says, to a service that nobody here reads. */
const twitterCard = /<meta name="twitter:card"[^>]*>/;

/**
 * A page as it is sent: light where no script says otherwise, without a script that finds nothing to do, and with the
 * others asked for after the style sheet, which the first frame waits for. Astro gives its script tags no attributes
 * of ours.
 */
export function tidyPage(html: string): string {
  return html
    .replace('data-theme="dark"', 'data-theme="light"')
    .replace(twitterCard, '')
    .replace(sidebarState, '')
    .replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
}
