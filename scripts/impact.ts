import { parseArgs } from 'node:util';
import { HistoryError } from '../src/impact/git/resolve-state.ts';
import { compareStates } from '../src/impact/compare-states.ts';
import { formatReport, reportFormats } from '../src/impact/report/format-report.ts';

// Tells what a change of the content changes in the organisation. Exit 0: told, 2: could not be told.
const usage = `用法：npm run impact -- --base REF [--head REF] [--format ${reportFormats.join('|')}] [--pictures DIR]
  --base REF      和哪个版本比，例如 origin/main
  --head REF      改动后的版本；不写就是现在的文件
  --format        text 给人看，markdown 贴到合并请求，json 给程序
  --pictures DIR  把变了的组织图和流程图存成前后两张 SVG`;

try {
  const { base, head, format, pictures } = readOptions();
  const report = await compareStates({ cwd: process.cwd(), base, head, pictures });
  process.stdout.write(formatReport(report, format));
} catch (error) {
  if (!(error instanceof HistoryError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: 'string' },
        head: { type: 'string' },
        format: { type: 'string', default: 'text' },
        pictures: { type: 'string' },
      },
    });
    const format = reportFormats.find((known) => known === values.format);
    if (!format) throw new Error(`--format 写的是 "${values.format}"，只有 ${reportFormats.join('、')}。`);
    if (!values.base) throw new Error('没写和哪个版本比：补 --base origin/main。');
    return { base: values.base, head: values.head, format, pictures: values.pictures };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
