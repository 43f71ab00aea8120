import { LineRuleType, type IStylesOptions } from 'docx';

const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '微软雅黑' };
const ink = '14212A';
const accent = '0D6F82';
const soft = '5A6872';

/** A4 with its margins, in twentieths of a point. */
export const paper = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, right: 1134, bottom: 1247, left: 1134 },
} as const;
/** Width of the text on an A4 page, in twentieths of a point. */
export const textWidth = 9638;
/** The most a picture may take, in px. */
export const pictureBox = { width: 640, height: 880 } as const;

const heading = (size: number, color: string, before: number) => ({
  run: { font, size, color, bold: true },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** How a document looks: the site's colours, in Word's own styles, so that a company can restyle it at once. */
export const looks: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 20, color: ink },
      paragraph: { spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(36, ink, 0),
    heading2: heading(26, accent, 320),
    heading3: heading(22, ink, 220),
    heading4: heading(20, soft, 180),
    hyperlink: { run: { color: accent, underline: { type: 'none' } } },
  },
  paragraphStyles: [
    { id: 'Margin', name: 'Margin', basedOn: 'Normal', run: { font, size: 16, color: soft } },
  ],
};

/** Tables and leads, which Word has no style of its own for. */
export const tableStyle = `
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #c6d0d5; padding: 3pt 5pt; font-size: 9pt; text-align: left; vertical-align: top; }
th { background: #d8eff3; color: #084350; }
tr { page-break-inside: avoid; }
blockquote { border-left: 3pt solid #0b6470; padding-left: 8pt; margin-left: 0; }
`;
