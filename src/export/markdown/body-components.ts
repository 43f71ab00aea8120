import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Handbook } from '../../graph/handbook.ts';
import { bodyComponents, type BodyComponent } from '../../markdown/components.ts';
import { words } from '../../i18n/words.ts';
import { join, quoted, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { basisText, linkToThing, suggestedMark } from './items.ts';

/** A component, or an HTML tag that the author typed. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node of a body is a component or a tag. */
export function isJsx(node: MdastNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A component between blocks, around blocks that are Markdown already. */
export function componentBlock(handbook: Handbook, node: Jsx, inside: Block): Block {
  switch (componentOf(node)) {
    case 'Aside':
      return quoted(
        join([`**${escapeMarkdown(attribute(node, 'title') || words('export.aside'))}**`, inside]),
      );
    case 'Suggested':
      return inside && suggestedBlocks(inside);
    case undefined:
      return inside;
    default:
      return componentText(handbook, node, '').trim();
  }
}

/** A component within a line, around text that is Markdown already. */
export function componentText(handbook: Handbook, node: Jsx, inside: string): string {
  switch (componentOf(node)) {
    case 'Suggested':
      return inside + suggestedMark;
    case 'Basis':
      return basisText(attribute(node, 'of').split(/\s+/).filter(Boolean));
    case 'OrgChart':
      return drawing(handbook, 'models', attribute(node, 'model'));
    case 'Swimlane':
      return drawing(handbook, 'processes', attribute(node, 'process'));
    default:
      return node.name === 'br' ? '<br>' : inside;
  }
}

/** One line with the mark at its end; more of them between two lines that say so. */
function suggestedBlocks(content: string): Block {
  return content.includes('\n')
    ? join([words('export.suggestedFrom'), content, words('export.suggestedTo')])
    : content + suggestedMark;
}

/** A drawing has no Markdown; the page that shows it is named. */
function drawing(handbook: Handbook, kind: 'models' | 'processes', id: string): string {
  const name = words(kind === 'models' ? 'export.orgChart' : 'export.swimlane');
  return handbook[kind].has(id) ? name + linkToThing(handbook, kind, id) : '';
}

function componentOf({ name }: Jsx): BodyComponent | undefined {
  return name !== null && Object.hasOwn(bodyComponents, name) ? (name as BodyComponent) : undefined; // one of its keys
}

function attribute({ attributes }: Jsx, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
