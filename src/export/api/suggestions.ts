import { z } from 'zod';
import { suggestionsIn } from '../../graph/provenance.ts';
import { field } from '../../schema/field.ts';
import { refTo } from './entry.ts';
import { endpoint, Ref } from './shapes.ts';

const SuggestionItem = z.strictObject({
  thing: field(Ref, '在哪一页。'),
  file: field(z.string(), '内容文件。', 'content/roles/after-sales-agent.mdx'),
  line: field(z.int().min(1), '在文件的第几行。', 42),
  path: field(z.array(z.union([z.string(), z.int()])), '在内容里的位置。', ['duties', 0]),
  field: field(z.string().optional(), '只有这个字段是建议；不写就是整条。', 'standard'),
  value: field(z.json(), '建议的内容。', '9:30 前看完'),
});

/** Everything that a company has yet to confirm. */
export const suggestions = endpoint({
  title: '待确认的建议',
  item: SuggestionItem,
  items: (handbook) =>
    [...suggestionsIn(handbook)].map(({ kind, thing, path, field: name, item }) => ({
      thing: refTo(handbook, kind, thing),
      file: thing.file,
      line: thing.place(name === undefined ? path : [...path, name]).line,
      path: [...path],
      ...(name === undefined ? {} : { field: name }),
      value: (name === undefined ? item : item[name]) as z.core.util.JSONType, // read from YAML
    })),
});
