import { createHash } from 'node:crypto';
import { escapeXml } from '../../text/escape-xml.ts';
import { digest } from '../report/digest.ts';
import type { ChangelogDay } from './read-changelog.ts';

/** What a feed says of itself; addresses are of the site, whole where its host is known. */
export interface FeedFrame {
  title: string;
  author: string;
  /** Address of the feed, and of the page that shows the same. */
  self: string;
  page: string;
  /** Tells this handbook from every other, however its address changes. */
  origin: string;
  /** Whom the feed is for: a role's id, or nothing for everyone. */
  scope: string;
  /** Time of the newest change of all, for a feed without entries. */
  updated: string;
  addressOf: (day: ChangelogDay) => string;
  /** What the day the handbook came to be is called. */
  beginning: string;
}

/** Days in a feed, and lines in an entry. */
const mostEntries = 40;
const mostLines = 30;

/**
 * Days of changes as an Atom feed (RFC 4287), one entry a day.
 *
 * Ids do not depend on the site's address, times are those of the commits: the same history gives the same
 * feed, byte for byte.
 */
export function atomFeed(frame: FeedFrame, days: readonly ChangelogDay[]): string {
  const { title, author, self, page, scope, updated } = frame;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${idOf(frame, 'feed')}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${days[0]?.time ?? updated}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(scope === '' ? [] : [`  <category term="${escapeXml(scope)}"/>`]),
    ...days.slice(0, mostEntries).map((day) => entry(frame, day)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(frame: FeedFrame, day: ChangelogDay): string {
  const lines = digest(day.changes, mostLines);
  const [first] = lines;
  const summary = day.isBeginning ? frame.beginning : (first?.text ?? '');
  const more = !day.isBeginning && day.changes.length > 1 ? `，共 ${day.changes.length} 处` : '';
  const list = lines.map(({ icon, text }) => `<li>${icon} ${escapeXml(text)}</li>`).join('');
  return [
    '  <entry>',
    `    <id>${idOf(frame, day.day)}</id>`,
    `    <title>${escapeXml(`${day.day} ${summary}${more}`)}</title>`,
    `    <updated>${day.time}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(frame.addressOf(day))}"/>`,
    `    <content type="html">${escapeXml(`<ul>${list}</ul>`)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A name that nothing else has: a UUID of our own making (RFC 9562, version 8). */
function idOf({ origin, scope }: FeedFrame, part: string): string {
  const hex = createHash('sha256').update(`${origin}\0${scope}\0${part}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
