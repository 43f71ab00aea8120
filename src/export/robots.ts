import type { Handbook } from '../graph/handbook.ts';
import { siteAddress } from './addresses.ts';

/** `robots.txt`: nothing is closed; the site map is named where the settings say at which address the site is. */
export function robotsText(handbook: Handbook): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (handbook.settings.data.site !== undefined)
    lines.push('', `Sitemap: ${siteAddress(handbook, '/sitemap-index.xml')}`);
  return `${lines.join('\n')}\n`;
}
