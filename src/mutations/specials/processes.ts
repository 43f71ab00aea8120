import { lineAt, splice } from '../mutation.ts';
import { withField, withoutField, withValue } from '../fields/write.ts';
import { around, broken, sitesOf, type Special } from './find.ts';

interface StepData {
  id: string;
  kind?: string;
  next?: { to: string }[];
}

/** Lanes that are nobody's, or two's. */
export const lanes: Special = function* (content) {
  for (const site of sitesOf(content, 'processes.lanes[].role')) {
    const written = withoutField(site);
    yield broken(site, {
      does: 'remove',
      code: 'lane-without-name',
      ...written,
      line: lineAt(written.text, site.parent.span[0]),
    });
    const lane = around(site);
    if (lane)
      yield broken(lane, {
        does: 'add a party to',
        code: 'lane-without-name',
        ...withField(lane, 'party: 买家'),
      });
  }
};

/** Steps that lead nowhere, are never reached, or decide nothing. */
export const flow: Special = function* (content) {
  for (const list of sitesOf(content, 'processes.steps')) {
    const steps = list.data as StepData[]; // accepted by the schema
    const items = sitesOf(content, 'processes.steps[]').filter(({ file }) => file === list.file);
    const kinds = sitesOf(content, 'processes.steps[].kind').filter(
      ({ file, data }) => file === list.file && data === 'end',
    );
    if (kinds.length === 1 && kinds[0]) {
      const written = withValue(kinds[0], 'task');
      yield broken(kinds[0], {
        does: 'end no',
        code: 'process-without-end',
        ...written,
        line: lineAt(written.text, list.value[0]),
      });
    }
    const led = new Set(steps.flatMap(({ next = [] }) => next.map(({ to }) => to)));
    for (const [at, step] of steps.entries()) {
      const [item, following, after] = [items[at], items[at + 1], steps[at + 2]];
      const next = steps[at + 1];
      if (!item || !following || !next || !after || step.next || step.kind === 'end' || led.has(next.id))
        continue;
      const written = withField(item, `next:\n  - to: ${after.id}`);
      yield broken(item, {
        does: 'skip over',
        code: 'unreachable-step',
        ...written,
        line: lineAt(written.text, following.value[0] + written.text.length - item.file.text.length),
      });
    }
  }
  for (const site of sitesOf(content, 'processes.steps[].next[].when')) {
    const exit = around(site);
    const exits = exit && around(exit);
    const step = exits && around(exits);
    if ((step?.data as StepData | undefined)?.kind !== 'decision' || site.isFirst || !exits) continue;
    const written = withoutField(site);
    yield broken(site, {
      does: 'remove',
      code: 'unlabelled-exit',
      ...written,
      line: lineAt(written.text, site.parent.span[0]),
    });
    if (exit.parent.size !== 2 || !step) continue;
    const without = withoutField(exit.isLast ? exit : exit);
    yield broken(exit, {
      does: 'remove',
      code: 'single-exit',
      ...without,
      line: lineAt(without.text, step.value[0]),
    });
  }
};

/** One role that approves more than its share. */
export const approvals: Special = function* (content) {
  for (const site of sitesOf(content, 'handbook.approvals.maxShare')) {
    const mutation = broken(site, {
      does: 'lower',
      code: 'too-many-approvals',
      ...withValue(site, '0.001'),
      line: 0,
    });
    yield { ...mutation, expect: [{ code: 'too-many-approvals', file: '', line: 0 }] };
  }
};

/** Scores that do not come to a hundred, or cannot be given. */
export const scores: Special = function* (content) {
  for (const site of sitesOf(content, 'scorecards.indicators[].points')) {
    const list = sitesOf(content, 'scorecards.indicators').find(({ file }) => file === site.file);
    const written = withValue(site, '99.5');
    if (list)
      yield broken(site, {
        does: 'raise',
        code: 'points-do-not-add-up',
        ...written,
        line: lineAt(written.text, list.value[0]),
      });
  }
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.steps[].points'))
    yield broken(site, { does: 'raise', code: 'steps-over-points', ...withValue(site, '1000') });
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.steps[]'))
    if (!site.isLast && site.isFirst) {
      // The second before the first.
      const { file, value, whole } = site;
      const next = sitesOf(content, site.field).find(
        (other) => other.file === file && other.value[0] === whole[1],
      );
      if (!next) continue;
      const swapped = splice(
        file.text,
        [value[0], next.value[1]],
        file.text.slice(next.value[0], next.value[1]).trimEnd() +
          file.text.slice(file.text.slice(0, value[1]).trimEnd().length, next.value[0]) +
          `${file.text.slice(...value).trimEnd()}\n`,
      );
      yield broken(site, {
        does: 'swap',
        code: 'steps-out-of-order',
        text: swapped,
        line: lineAt(swapped, next.value[0]),
      });
    }
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.target')) {
    const { floor } = site.parent.data as { floor: number }; // a scale
    yield broken(site, { does: 'level', code: 'scale-without-range', ...withValue(site, String(floor)) });
  }
};
