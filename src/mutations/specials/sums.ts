import { metricsIn, parseFormula } from '../../graph/formula.ts';
import { pageKinds } from '../../schema/kinds.ts';
import { withField, withValue } from '../fields/write.ts';
import { around, beside, broken, sitesOf, type Special } from './find.ts';

/** Meetings whose agenda takes longer than they do. */
export const agendas: Special = function* (content) {
  for (const site of sitesOf(content, 'meetings.agenda[].minutes')) {
    const list = sitesOf(content, 'meetings.agenda').find(({ file }) => file === site.file);
    if (list)
      yield broken(site, {
        does: 'lengthen',
        code: 'agenda-does-not-add-up',
        ...withValue(site, String(Number(site.data) + 1)),
        at: list.value[0],
      });
  }
};

/** Formulas that need themselves. */
export const formulas: Special = function* (content) {
  for (const site of sitesOf(content, 'metrics.metrics[].formula')) {
    const { id } = site.parent.data as { id: string }; // a metric
    for (const used of metricsIn(parseFormula(String(site.data)))) {
      const other = sitesOf(content, 'metrics.metrics[].id').find(({ data }) => data === used);
      const formula = other && beside(other, 'formula');
      if (formula)
        yield broken(formula, {
          does: 'turn back',
          code: 'formula-cycle',
          ...withValue(formula, id),
          line: 0,
        });
      const metric = other && !formula && around(other);
      if (metric)
        yield broken(metric, {
          does: 'turn back',
          code: 'formula-cycle',
          ...withField(metric, `formula: ${id}`),
          line: 0,
        });
    }
    yield broken(site, { does: 'cut', code: 'bad-formula', ...withValue(site, "'1 / ('") });
    yield broken(site, { does: 'divide by nothing in', code: 'bad-formula', ...withValue(site, '1 / 0') });
    yield broken(site, { does: 'point at itself in', code: 'bad-formula', ...withValue(site, `${id} + 1`) });
  }
};

/** Objectives that serve themselves, budgets that come to another total. */
export const plans: Special = function* (content) {
  for (const site of sitesOf(content, 'objectives')) {
    const id = site.file.path.slice('objectives/'.length, -'.mdx'.length);
    const alone = withField(site, 'alignsTo: nobody-s-objective');
    yield broken(site, { does: 'align to nothing', code: 'unknown-objective', ...alone });
    yield broken(site, {
      does: 'align to itself',
      code: 'alignment-cycle',
      ...withField(site, `alignsTo: ${id}`),
    });
  }
  for (const site of sitesOf(content, 'budgets'))
    if (!('total' in (site.data as object)) && 'lines' in (site.data as object))
      yield broken(site, {
        does: 'add a total to',
        code: 'budget-does-not-add-up',
        ...withField(site, 'total: 1'),
      });
  for (const site of sitesOf(content, 'budgets.total'))
    yield broken(site, {
      does: 'raise',
      code: 'budget-does-not-add-up',
      ...withValue(site, String(Number(site.data) + 0.5)),
    });
};

/** Form fields whose example or options do not fit. */
export const formFields: Special = function* (content) {
  for (const site of sitesOf(content, 'forms.fields[].type')) {
    const { options } = site.parent.data as { options?: string[] }; // a field of a form
    yield broken(site, {
      does: 'change',
      code: 'choice-without-options',
      ...withValue(site, options ? 'text' : 'choice'),
      at: site.parent.span[0],
    });
  }
  for (const site of sitesOf(content, 'forms.fields[].example')) {
    const { type } = site.parent.data as { type: string }; // as above
    if (!['text', 'long-text', 'link', 'picture'].includes(type))
      yield broken(site, {
        does: 'misfit',
        code: 'example-does-not-fit',
        ...withValue(site, '绝对不是这个'),
      });
  }
};

/** Reviews that are overdue, what is still to be written, and statements that nothing rests on. */
export const upkeep: Special = function* (content) {
  for (const site of sitesOf(content, 'processes.purpose'))
    yield broken(site, { does: 'leave open', code: 'still-to-write', ...withValue(site, '待写：为什么') });
  for (const kind of pageKinds) {
    for (const site of sitesOf(content, `${kind}.review.on`)) {
      if (site.file.path.includes('guides/contribute/problems/')) continue; // ours, not the company's to look over
      const written = withValue(site, '2001-02-03');
      yield broken(site, { does: 'forget', code: 'review-overdue', ...written });
      yield broken(site, {
        does: 'forget a controlled',
        code: 'controlled-review-overdue',
        ...written,
        text: written.text.replace(/^review:/m, 'controlled: true\nreview:'),
        line: written.line + 1,
      });
    }
  }
  for (const site of sitesOf(content, 'sources.statements[].code')) {
    const source = String(site.data).split('-')[0] ?? '';
    const item = around(site);
    if (!item?.isFirst) continue;
    const written = withField(item, `code: ${source}-9999\nsection: 新\ntext: 新`);
    const text = written.text.replace(/(code: \w+-9999\n +section: 新\n +text: 新\n) +code/, '$1  - code');
    yield broken(site, { does: 'add', code: 'statement-unused', text, line: written.line });
    yield broken(site, { does: 'misfile', code: 'bad-format', ...withValue(site, 'ZZ9-01') });
  }
};
