import type { Reference } from '../graph/handbook.ts';
import { idsByName, nameKey } from '../graph/ids-by-name.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { invisibleIn } from '../problem/invisible.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt, type Says } from '../problem/problem-at.ts';
import type { Named } from '../schema/reference.ts';
import { isId } from '../source/check-file-name.ts';
import type { Check } from './check.ts';

/** What to call each kind, the code for a missing one, and where a new one would go. */
const targets: Record<Named, { label: string; code: ProblemCode; home: (id: string) => string }> = {
  roles: { label: '岗位', code: 'unknown-role', home: (id) => `content/roles/${id}.mdx` },
  departments: { label: '部门', code: 'unknown-department', home: (id) => `content/departments/${id}.mdx` },
  models: { label: '组织方案', code: 'unknown-model', home: (id) => `content/models/${id}.mdx` },
  processes: { label: '流程', code: 'unknown-process', home: (id) => `content/processes/${id}.mdx` },
  metrics: { label: '指标', code: 'unknown-metric', home: () => 'content/metrics.yaml' },
  forms: { label: '表单', code: 'unknown-form', home: (id) => `content/forms/${id}.mdx` },
  objectives: { label: '目标', code: 'unknown-objective', home: (id) => `content/objectives/${id}.mdx` },
  statements: {
    label: '来源条目',
    code: 'unknown-statement',
    home: (id) => `content/sources/${id.split('-')[0] ?? ''}.yaml`,
  },
};

/** Every id that a field or a body names exists. */
export const unknownReference: Check = {
  codes: Object.values(targets).map(({ code }) => code),
  *run(handbook) {
    const named = perTarget((target) => idsByName(handbook, target));
    const all = [...handbook.references, ...handbook.refusedReferences];
    const usesOf = countUses(all);
    for (const reference of all) {
      const known = handbook.knownIds[reference.target];
      if (known === undefined || known.has(reference.id) || reference.id === '') continue; // its schema tells of nothing
      const { label, code } = targets[reference.target];
      const uses = usesOf(reference.target, reference.id);
      const meant = meantIds(reference.id, known, named(reference.target));
      const says =
        meant.length > 0
          ? explainMeant(reference, label, meant)
          : reference.target === 'statements'
            ? explainStatement(reference, known)
            : (explainGone(reference, uses, () => unnamed(known, (id) => usesOf(reference.target, id))) ??
              explainUnknown(reference, label, nearest(reference.id, known)));
      yield problemAt(reference.place(), code, says);
    }
  },
};

/** An id at so many places is no slip of the keyboard: what it names was there, and is gone. */
const manyUses = 3;

/** An id that many places name was renamed or deleted: its uses are right, and what they name has to come back. */
function explainGone(
  { id, target }: Reference,
  uses: number,
  newcomers: () => readonly string[],
): Says | undefined {
  if (uses < manyUses || !isId(id)) return undefined;
  const { label, home } = targets[target];
  const [renamed, ...others] = newcomers();
  const back =
    renamed === undefined || others.length > 0
      ? `改了编号或误删的，在 ${home(id)} 里恢复`
      : `它要是改成了 ${renamed}，就改回来：编号定了不改，改名只改 title`;
  return {
    message: `没有「${id}」这个${label}，共 ${uses} 处写着它。`,
    fix: `${back}；真不要了，把这些地方都换掉。`,
  };
}

/** Ids that no place names: among them is what an id that is gone may be called now. */
function unnamed(known: ReadonlySet<string>, usesOf: (id: string) => number): string[] {
  return [...known].filter((id) => usesOf(id) === 0);
}

/** How many places name an id. */
function countUses(references: readonly Reference[]): (target: Named, id: string) => number {
  const uses = new Map<string, number>();
  for (const { target, id } of references) {
    const key = `${target} ${id}`;
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return (target, id) => uses.get(`${target} ${id}`) ?? 0;
}

/** A code that is not there is never taken for a neighbour: what that says would be nobody's word. */
function explainStatement(reference: Reference, known: ReadonlySet<string>): Says {
  const { label } = targets.statements;
  const plain = (code: string): string => code.replaceAll(/[^A-Za-z\d]/g, '').toUpperCase();
  const same = [...known].filter((code) => plain(code) === plain(reference.id));
  if (same.length === 1) return explainUnknown(reference, label, same[0]);
  const source = /^[A-Z]+\d+(?=-)/.exec(reference.id)?.[0];
  const ofSource = [...known].filter((code) => source !== undefined && code.startsWith(`${source}-`));
  if (ofSource.length === 0) return explainUnknown(reference, label, undefined);
  const range = `${ofSource[0] ?? ''} 到 ${ofSource.at(-1) ?? ''}`;
  return {
    message: `没有「${reference.id}」这个${label}。`,
    fix: `核对编号：${source ?? ''} 写的是 ${range}；来源没说过的，标成建议。`,
  };
}

interface MeantId {
  id: string;
  /** The title or alias that was written instead of the id. */
  name?: string;
}

/** The ids that were meant by text that is none: a name instead, or ids with signs around and between them. */
function meantIds(
  written: string,
  known: ReadonlySet<string>,
  named: ReadonlyMap<string, string>,
): MeantId[] {
  const parts = written
    .split(/[\s，,、；;]+/u)
    .map((part) => part.replace(/^[“”‘’"'「」『』`]+|[“”‘’"'「」『』`。]+$/gu, ''))
    .filter(Boolean);
  const meant = [written.trim(), ...(parts.length === 1 ? parts : [])].flatMap((part) =>
    meantBy(part, known, named),
  );
  if (meant[0]) return [meant[0]];
  const each = parts.flatMap((part) => meantBy(part, known, named).slice(0, 1));
  return each.length === parts.length ? each : [];
}

function meantBy(part: string, known: ReadonlySet<string>, named: ReadonlyMap<string, string>): MeantId[] {
  const plain = (invisibleIn(part)?.without ?? part).normalize('NFKC');
  for (const id of [part, plain, plain.toLowerCase(), plain.toUpperCase()])
    if (known.has(id)) return [{ id }];
  const id = named.get(nameKey(part));
  return id === undefined ? [] : [{ id, name: part }];
}

function explainUnknown(reference: Reference, label: string, close: string | undefined): Says {
  const right = close === undefined ? '核对编号' : `改成 \`${pasteable(reference, close)}\``;
  return {
    message: `没有「${reference.id}」这个${label}。`,
    fix: `${right}${orNew(reference)}。`,
    nearest: close,
  };
}

function explainMeant(reference: Reference, label: string, meant: readonly MeantId[]): Says {
  const lines = meant.map(({ id }) => `\`${pasteable(reference, id)}\``);
  const [{ id = '', name } = {}] = meant;
  if (meant.length > 1) {
    const isItem = typeof reference.path.at(-1) === 'number';
    return {
      message: `「${reference.id}」把几个${label}写在了一起。`,
      fix: isItem
        ? `一行一个：${lines.join(' 换行 ')}。`
        : reference.path.length === 0
          ? `中间用空格隔开：\`${meant.map((one) => one.id).join(' ')}\`。` // in the body
          : '这里只能写一个编号。',
    };
  }
  const right = lines[0] ?? '';
  if (name !== undefined)
    return { message: `「${name}」是名称，这里要写编号。`, fix: `${name}的编号是 ${id}，改成 ${right}。` };
  const hidden = invisibleIn(reference.id);
  if (hidden)
    return {
      message: `「${id}」里有${hidden.label}，在${hidden.where}。`,
      fix: `删掉它，或者重打一遍：${right}。`,
    };
  return {
    message: `「${reference.id}」里有多余的符号、空格或大写，不是${label}的编号。`,
    fix: `改成 ${right}。`,
  };
}

/** The ids of a kind by title and alias, each read once. */
function perTarget<T>(make: (target: Named) => T): (target: Named) => T {
  const made = new Map<Named, T>();
  return (target) => {
    const value = made.get(target) ?? make(target);
    made.set(target, value);
    return value;
  };
}

/** Where a new one would go; nothing where the name of its file would be refused. */
function orNew({ id, target }: Reference): string {
  const fits = target === 'statements' ? /^[A-Z][A-Z0-9]*-./.test(id) : isId(id);
  return fits
    ? `，或者在 ${targets[target].home(id)} 里新建`
    : target === 'statements'
      ? ''
      : '；编号只有小写英文字母、数字和连字符';
}

/** As it would stand in the field; in a body, the id alone. */
function pasteable({ path }: Reference, id: string): string {
  const key = path.at(-1);
  if (key === undefined) return id;
  return typeof key === 'string' ? `${key}: ${id}` : `- ${id}`;
}
