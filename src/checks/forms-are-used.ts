import { isComplete } from '../graph/completeness.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Every form is filled in by somebody's duty, in some step or meeting. */
export const formsAreUsed: Check = {
  codes: ['form-unused'],
  *run(handbook) {
    if (!isComplete(handbook, ['roles', 'processes', 'meetings'])) return;
    for (const form of handbook.forms.values())
      if (!handbook.usesOf('forms', form.id).some(({ from }) => from.thing !== form))
        yield problemAt(form.place(['title']), 'form-unused', {
          message: `表单「${form.data.title}」没有人用。`,
          fix: `在填它的岗位职责、流程步骤或会议的 forms 下加一行 \`- ${form.id}\`，或者删掉它。`,
        });
  },
};

/** A drop-down has something to choose from, and nothing else has options. */
export const choicesHaveOptions: Check = {
  codes: ['choice-without-options'],
  *run(handbook) {
    for (const form of handbook.forms.values())
      for (const [index, { name, type, options }] of (form.data.fields ?? []).entries())
        if ((type === 'choice') !== (options !== undefined))
          yield problemAt(form.place(['fields', index]), 'choice-without-options', {
            message:
              type === 'choice'
                ? `下拉字段「${name}」没有选项。`
                : `字段「${name}」写了选项，类型却是 ${type}。`,
            fix: type === 'choice' ? '补 options，一行一个。' : '类型改成 `type: choice`，或者删掉 options。',
          });
  },
};
