import { isCollection, visit, type Document, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ProblemCode } from '../problem/codes.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { checkTheOthers } from './explain-yaml.ts';

/** Nobody nests a handbook this deep, and what walks the data later must not run out of stack. */
const maxDepth = 64;

/** What YAML allows and the handbook does not; `isData` is false when no data can be made of it. */
export function refuseExtras(
  document: Document.Parsed,
  at: (offset: number) => Place,
): { problems: Problem[]; isData: boolean } {
  const problems: Problem[] = [];
  let isData = true;
  const refuse = (offset: number, { code = 'broken-yaml', ...says }: Extra): void => {
    problems.push(problemAt(at(offset), code, says));
  };
  if (document.directives.yaml.explicit === true)
    refuse(0, { message: '写了 %YAML 指令。', fix: '删掉这一行和它下面的 ---。' });
  const aliases: { name: string; offset: number }[] = [];
  visit(document, {
    Alias(_, node) {
      isData = false;
      aliases.push({ name: node.source, offset: node.range?.[0] ?? 0 });
    },
    Value(_, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (path.length > maxDepth) {
        isData = false;
        refuse(offset, { message: '一层套一层，套得太深。', fix: checkTheOthers });
        return visit.BREAK;
      }
      // What stands between brackets has to be written anew; only what would keep data from being made counts.
      if (path.some(isFlow)) return undefined;
      for (const extra of extrasOf(node)) refuse(offset, extra);
      return undefined;
    },
  });
  for (const [name, [first, ...others]] of Map.groupBy(aliases, (alias) => alias.name)) {
    const times = others.length === 0 ? '' : `（一共 ${others.length + 1} 处）`;
    const fix = '内容照抄一遍；文字要以 * 开头就加引号。';
    refuse(first?.offset ?? 0, { message: `用了别名「*${name}」${times}，这里不能用。`, fix });
  }
  return { problems, isData };
}

type ValueNode = Scalar | YAMLMap | YAMLSeq;

/** A piece of YAML the handbook does without, and what to write instead; broken YAML unless told. */
interface Extra {
  code?: ProblemCode;
  message: string;
  fix: string;
}

function extrasOf(node: ValueNode): Extra[] {
  const extras: Extra[] = [];
  if (node.anchor !== undefined)
    extras.push({ message: `用了锚点「&${node.anchor}」，这里不能用。`, fix: '文字要以 & 开头就加引号。' });
  if (node.tag !== undefined)
    extras.push({ message: '用了 ! 开头的标签，这里不能用。', fix: '文字要以 ! 开头就加引号。' });
  if (isFlow(node))
    extras.push({
      code: 'flow-collection',
      message: '用了 [ ] 或 { } 写法。',
      fix: '一项一行，前面写 `- `。',
    });
  return extras;
}

function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}
