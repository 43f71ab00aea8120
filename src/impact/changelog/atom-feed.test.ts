import { describe, expect, test } from 'vitest';
import { atomFeed, type FeedFrame } from './atom-feed.ts';
import type { ChangelogDay } from './read-changelog.ts';

const frame: FeedFrame = {
  title: '改动记录 <小店> & 朋友',
  author: '小店',
  self: 'https://example.com/changes/feed.xml',
  page: 'https://example.com/changes/',
  origin: 'c0ffee',
  scope: '',
  updated: '2026-03-02T04:00:00.000Z',
  addressOf: ({ day }) => `https://example.com/changes/${day.slice(0, 7)}/#d-${day}`,
  beginning: '手册建立',
};

const day = (on: string, ...texts: string[]): ChangelogDay => ({
  day: on,
  time: `${on}T04:00:00.000Z`,
  isBeginning: false,
  unread: 0,
  changes: texts.map((text) => ({
    kind: 'headcount',
    text,
    wrong: false,
    about: { kind: 'models', id: 'a', title: '小团队' },
    roles: [],
    departments: [],
  })),
});

const days = [day('2026-06-01', '客服 编制：1 → 2 <script>', '第二处\u0000'), day('2026-04-10', '第一处')];

describe('the feed', () => {
  test('has what RFC 4287 asks of feed and entries, newest first, by the times of the commits', () => {
    const feed = atomFeed(frame, days);
    expect(feed).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
        <id>urn:uuid:444f3328-d488-84d2-be01-8e10a2bed0f6</id>
        <title>改动记录 &lt;小店&gt; &amp; 朋友</title>
        <updated>2026-06-01T04:00:00.000Z</updated>
        <author><name>小店</name></author>
        <link rel="self" type="application/atom+xml" href="https://example.com/changes/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.com/changes/"/>
        <entry>
          <id>urn:uuid:6e0555c2-2e14-87bc-b757-9be103ceb2d8</id>
          <title>2026-06-01 客服 编制：1 → 2 &lt;script&gt;，共 2 处</title>
          <updated>2026-06-01T04:00:00.000Z</updated>
          <link rel="alternate" type="text/html" href="https://example.com/changes/2026-06/#d-2026-06-01"/>
          <content type="html">&lt;ul&gt;&lt;li&gt;👥 客服 编制：1 → 2 &amp;lt;script&amp;gt;&lt;/li&gt;&lt;li&gt;👥 第二处&lt;/li&gt;&lt;/ul&gt;</content>
        </entry>
        <entry>
          <id>urn:uuid:c31ef3ec-5f24-8915-9d41-961a234858fd</id>
          <title>2026-04-10 第一处</title>
          <updated>2026-04-10T04:00:00.000Z</updated>
          <link rel="alternate" type="text/html" href="https://example.com/changes/2026-04/#d-2026-04-10"/>
          <content type="html">&lt;ul&gt;&lt;li&gt;👥 第一处&lt;/li&gt;&lt;/ul&gt;</content>
        </entry>
      </feed>
      "
    `);
  });

  test('keeps its ids when the address changes, and tells feeds and days apart by them', () => {
    const idsOf = (feed: string): string[] =>
      [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id = '']) => id);
    const ids = idsOf(atomFeed(frame, days));
    expect(idsOf(atomFeed({ ...frame, self: '/changes/feed.xml', page: '/changes/' }, days))).toEqual(ids);
    const all = [...ids, ...idsOf(atomFeed({ ...frame, scope: 'buyer' }, days))];
    expect(new Set(all).size).toBe(6);
    for (const id of all)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
