import { metricsIn, parseFormula } from '../../graph/formula.ts';
import { pageKinds } from '../../schema/kinds.ts';
import { lineAt } from '../mutation.ts';
import { withField, withValue } from '../fields/write.ts';
import { around, beside, broken, sitesOf, type Special } from './find.ts';

/** Meetings whose agenda takes longer than they do. */
export const agendas: Special = function* (content) {
  for (const site of sitesOf(content, 'meetings.agenda[].minutes')) {
    const list = sitesOf(content, 'meetings.agenda').find(({ file }) => file === site.file);
    const written = withValue(site, String(Number(site.data) + 1));
    if (list)
      yield broken('lengthen', site, written, 'agenda-does-not-add-up', lineAt(written.text, list.value[0]));
  }
};

/** Formulas that need themselves. */
export const formulas: Special = function* (content) {
  for (const site of sitesOf(content, 'metrics.metrics[].formula')) {
    const { id } = site.parent.data as { id: string }; // a metric
    for (const used of metricsIn(parseFormula(String(site.data)))) {
      const other = sitesOf(content, 'metrics.metrics[].id').find(({ data }) => data === used);
      const formula = other && beside(other, 'formula');
      if (formula) yield broken('turn back', formula, withValue(formula, id), 'formula-cycle', 0);
      const metric = other && !formula && around(other);
      if (metric) yield broken('turn back', metric, withField(metric, `formula: ${id}`), 'formula-cycle', 0);
    }
    yield broken('cut', site, withValue(site, "'1 / ('"), 'bad-formula');
    yield broken('divide by nothing in', site, withValue(site, '1 / 0'), 'bad-formula');
    yield broken('point at itself in', site, withValue(site, `${id} + 1`), 'bad-formula');
  }
};

/** Objectives that serve themselves, budgets that come to another total. */
export const plans: Special = function* (content) {
  for (const site of sitesOf(content, 'objectives')) {
    const id = site.file.path.slice('objectives/'.length, -'.mdx'.length);
    const alone = withField(site, 'alignsTo: nobody-s-objective');
    yield broken('align to nothing', site, alone, 'unknown-objective');
    yield broken('align to itself', site, withField(site, `alignsTo: ${id}`), 'alignment-cycle');
  }
  for (const site of sitesOf(content, 'budgets'))
    if (!('total' in (site.data as object)) && 'lines' in (site.data as object))
      yield broken('add a total to', site, withField(site, 'total: 1'), 'budget-does-not-add-up');
  for (const site of sitesOf(content, 'budgets.total'))
    yield broken('raise', site, withValue(site, String(Number(site.data) + 0.5)), 'budget-does-not-add-up');
};

/** Form fields whose example or options do not fit. */
export const formFields: Special = function* (content) {
  for (const site of sitesOf(content, 'forms.fields[].type')) {
    const { options } = site.parent.data as { options?: string[] }; // a field of a form
    const written = withValue(site, options ? 'text' : 'choice');
    yield broken(
      'change',
      site,
      written,
      'choice-without-options',
      lineAt(written.text, site.parent.span[0]),
    );
  }
  for (const site of sitesOf(content, 'forms.fields[].example')) {
    const { type } = site.parent.data as { type: string }; // as above
    if (!['text', 'long-text', 'link', 'picture'].includes(type))
      yield broken('misfit', site, withValue(site, '绝对不是这个'), 'example-does-not-fit');
  }
};

/** Reviews that were due, and statements that nothing rests on. */
export const upkeep: Special = function* (content) {
  for (const kind of pageKinds) {
    for (const site of sitesOf(content, `${kind}.review.on`)) {
      if (site.file.path.includes('guides/contribute/problems/')) continue; // ours, not the company's to look over
      const written = withValue(site, '2001-02-03');
      yield broken('forget', site, written, 'review-overdue');
      yield broken(
        'forget a controlled',
        site,
        {
          ...written,
          text: written.text.replace(/^review:/m, 'controlled: true\nreview:'),
          line: written.line + 1,
        },
        'controlled-review-overdue',
      );
    }
  }
  for (const site of sitesOf(content, 'sources.statements[].code')) {
    const source = String(site.data).split('-')[0] ?? '';
    const item = around(site);
    if (!item?.isFirst) continue;
    const written = withField(item, `code: ${source}-9999\nsection: 新\ntext: 新\n`.trimEnd());
    const text = written.text.replace(/(code: \w+-9999\n +section: 新\n +text: 新\n) +code/, '$1  - code');
    yield broken('add', site, { text, line: written.line }, 'statement-unused');
    yield broken('misfile', site, withValue(site, 'ZZ9-01'), 'bad-format');
  }
};
