import type { Content } from '../content.ts';
import { insert, lineAt, splice, type Mutation } from '../mutation.ts';
import type { Site } from '../sites.ts';
import { withField, withoutField, withValue } from '../fields/write.ts';
import { around, broken, sitesOf, type Special } from './find.ts';

interface StepData {
  id: string;
  kind?: string;
  next?: { to: string }[];
}

/** Lanes that are nobody's, or two's, or in which nothing is done. */
export const lanes: Special = function* (content) {
  for (const site of sitesOf(content, 'processes.lanes[].role')) {
    yield broken(site, {
      does: 'remove',
      code: 'lane-without-name',
      ...withoutField(site),
      at: site.parent.span[0],
    });
    const lane = around(site);
    if (!lane) continue;
    yield broken(lane, {
      does: 'add a party to',
      code: 'lane-without-name',
      ...withField(lane, 'party: 买家'),
    });
    const { text } = site.file;
    const [at] = site.parent.span;
    const idle = insert(text, at, 'id: idle-lane\n    party: 买家\n  - ');
    yield broken(lane, {
      does: 'add one before',
      code: 'lane-without-step',
      text: idle,
      line: lineAt(idle, at),
    });
  }
};

/** Steps that lead nowhere, are never reached, or decide nothing. */
export const flow: Special = function* (content) {
  for (const list of sitesOf(content, 'processes.steps')) {
    yield* endless(content, list);
    yield* skipping(content, list);
  }
  for (const site of sitesOf(content, 'processes.steps[].next[].when')) {
    const exit = around(site);
    const exits = exit && around(exit);
    const step = exits && around(exits);
    if ((step?.data as StepData | undefined)?.kind !== 'decision' || site.isFirst || !exits) continue;
    const unlabelled = withoutField(site);
    yield broken(site, { does: 'remove', code: 'unlabelled-exit', ...unlabelled, at: site.parent.span[0] });
    if (exit.parent.size === 2 && step)
      yield broken(exit, { does: 'remove', code: 'single-exit', ...withoutField(exit), at: step.value[0] });
  }
};

/** The only end of a process is made a task. */
function* endless(content: Content, list: Site): Generator<Mutation> {
  const [end, ...others] = sitesOf(content, 'processes.steps[].kind').filter(
    ({ file, data }) => file === list.file && data === 'end',
  );
  if (end && others.length === 0)
    yield broken(end, {
      does: 'end no',
      code: 'process-without-end',
      ...withValue(end, 'task'),
      at: list.value[0],
    });
}

/** A step leads to the one after the next, which nothing else leads to. */
function* skipping(content: Content, list: Site): Generator<Mutation> {
  const steps = list.data as StepData[]; // accepted by the schema
  const items = sitesOf(content, 'processes.steps[]').filter(({ file }) => file === list.file);
  const led = new Set(steps.flatMap(({ next = [] }) => next.map(({ to }) => to)));
  for (const [at, step] of steps.entries()) {
    const [item, following, after] = [items[at], items[at + 1], steps[at + 2]];
    const next = steps[at + 1];
    if (!item || !following || !next || !after || step.next || step.kind === 'end' || led.has(next.id))
      continue;
    const written = withField(item, `next:\n  - to: ${after.id}`);
    const moved = following.value[0] + written.text.length - item.file.text.length;
    yield broken(item, { does: 'skip over', code: 'unreachable-step', ...written, at: moved });
  }
}

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
    if (list)
      yield broken(site, {
        does: 'raise',
        code: 'points-do-not-add-up',
        ...withValue(site, '99.5'),
        at: list.value[0],
      });
  }
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.steps[].points'))
    yield broken(site, { does: 'raise', code: 'steps-over-points', ...withValue(site, '1000') });
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.steps[]'))
    if (!site.isLast && site.isFirst) yield* swapping(content, site);
  for (const site of sitesOf(content, 'scorecards.indicators[].rule.target')) {
    const { floor } = site.parent.data as { floor: number }; // a scale
    yield broken(site, { does: 'level', code: 'scale-without-range', ...withValue(site, String(floor)) });
  }
  for (const site of sitesOf(content, 'metrics.metrics[].most')) {
    const [from, to] = site.parent.span; // of the metric
    const target = sitesOf(content, 'metrics.metrics[].target.value').find(
      ({ value: [at] }) => at > from && at < to,
    );
    if (target)
      yield broken(site, {
        does: 'lower',
        code: 'beyond-most',
        ...withValue(site, String(Number(target.data) / 2)),
        at: target.value[0],
      });
  }
};

/** The first of several steps of a rule stands behind the second. */
function* swapping(content: Content, first: Site): Generator<Mutation> {
  const { text } = first.file;
  const second = sitesOf(content, first.field).find(
    (other) => other.file === first.file && other.value[0] === first.whole[1],
  );
  if (!second) return;
  const between = text.slice(text.slice(0, first.value[1]).trimEnd().length, second.value[0]);
  const [one, other] = [text.slice(...first.value).trimEnd(), text.slice(...second.value).trimEnd()];
  const swapped = splice(text, [first.value[0], second.value[1]], `${other}${between}${one}\n`);
  const line = lineAt(swapped, second.value[0]);
  yield broken(first, { does: 'swap', code: 'steps-out-of-order', text: swapped, line });
}
