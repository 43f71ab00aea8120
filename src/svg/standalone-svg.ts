const DEFINITION = /(--oh-[\w-]+):\s*([^;]+);/g;
const USE = /var\((--oh-[\w-]+)\)/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** The colours all `:root` blocks of the stylesheet define: those of the light theme. */
function lightColours(css: string): Map<string, string> {
  const blocks = [...css.matchAll(/(?:^|\n):root \{([^}]*)\}/g)].map(([, body = '']) => body);
  return new Map(
    [...blocks.join('').matchAll(DEFINITION)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/**
 * A drawing that needs no page around it: for download, and for `sharp`, which knows no custom properties.
 *
 * The stylesheet goes inside with the light colours written out; rules of pages (containers, hover) stay
 * behind. The ground is painted, because a viewer's own may be dark.
 *
 * @param css The text of `diagram-colours.css`, `diagram.css` and, for a swimlane, `swimlane.css`.
 */
export function standaloneSvg(svg: string, css: string): string {
  const plain = css.replace(COMMENT, '');
  const colours = lightColours(plain);
  const rules = [...plain.matchAll(/^([^\s@{}][^{}]*)\{([^{}]*)\}/gm)]
    .filter(([, selector = '']) => !/:root|data-theme|:hover|:focus/.test(selector))
    .map(
      ([, selector = '', body = '']) =>
        `${selector.trim().replace(/\s+/g, ' ')}{${body.trim().replace(/\s+/g, ' ')}}`,
    )
    .join('\n')
    .replace(USE, (whole, name: string) => colours.get(name) ?? whole);
  const paper = colours.get('--oh-diagram-paper') ?? '#fff';
  const open = svg.indexOf('>') + 1;
  return `${svg.slice(0, open)}\n<style>\n${rules}\n</style>\n<rect width="100%" height="100%" fill="${paper}"/>${svg.slice(open)}`;
}
