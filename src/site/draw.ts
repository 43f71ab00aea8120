import { layoutOrgChart } from '../layout/org-chart/layout-org-chart.ts';
import type { OrgChart } from '../layout/org-chart/input.ts';
import type { SwimlaneProcess } from '../layout/swimlanes/input.ts';
import type { SwimlaneOptions, layoutSwimlanes } from '../layout/swimlanes/layout-swimlanes.ts';
import type { SwimlaneLayout } from '../layout/swimlanes/swimlane-layout.ts';
import { orgChartSvg } from '../svg/org-chart-svg.ts';
import { swimlaneSvg } from '../svg/swimlane-svg.ts';
import { callInThread } from './call-apart.ts';
import { cachedDrawing, cachedLayout } from './drawing-cache.ts';

/** Widths drawings are made for, in px: a page without contents beside it, one with, and a phone of 360 px less its margins. */
const targetWidths = { broad: 1040, wide: 720, narrow: 328 } as const;

/** One diagram in the forms a page needs: beside text, and on a phone. */
export interface Drawing {
  /** For the whole width of a large screen, where there is a form for it. */
  broad?: string;
  wide: string;
  narrow: string;
}

/** An org chart for pages and for phones. */
export async function drawOrgChart(chart: OrgChart): Promise<Drawing> {
  const [wide, narrow] = await Promise.all([orgChart(chart, 'wide'), orgChart(chart, 'narrow')]);
  return { wide, narrow };
}

/** An org chart for pages that use the whole width of a screen, too. */
export async function drawBroadOrgChart(chart: OrgChart): Promise<Drawing> {
  const [drawing, broad] = await Promise.all([
    drawOrgChart(chart),
    orgChart({ ...chart, id: `${chart.id}-broad` }, 'broad'), // ids on a page are its own
  ]);
  return { ...drawing, broad };
}

function orgChart(chart: OrgChart, form: keyof typeof targetWidths): Promise<string> {
  return cachedDrawing(['org-chart', form, chart], () => {
    const variant = form === 'narrow' ? 'narrow' : 'wide';
    return orgChartSvg(layoutOrgChart(chart, { variant, targetWidth: targetWidths[form] }));
  });
}

/**
 * A process as a swimlane: lanes as columns for pages, one column for phones.
 *
 * @param keepWhole Words that are not broken over two lines, such as the glossary's.
 */
export async function drawSwimlane(process: SwimlaneProcess, keepWhole: readonly string[]): Promise<Drawing> {
  const [wide, narrow] = await Promise.all(
    (['V', 'N'] as const).map((variant) =>
      cachedDrawing(['swimlane', variant, process, keepWhole], async () =>
        swimlaneSvg(await layOut(process, { variant, keepWhole })),
      ),
    ),
  );
  return { wide: wide ?? '', narrow: narrow ?? '' };
}

/** How many layouts are judged where a person will move things about afterwards: few, for the build's sake. */
const rowEvaluations = 8;

/** A process with its lanes as rows, for tools that draw it themselves. */
export function layoutRows(process: SwimlaneProcess, keepWhole: readonly string[]): Promise<SwimlaneLayout> {
  return cachedLayout(['swimlane', 'H', rowEvaluations, process, keepWhole], () =>
    layOut(process, { variant: 'H', keepWhole, evaluations: rowEvaluations }),
  );
}

/** The search for a good layout is the longest work of a build that draws everything anew. */
function layOut(process: SwimlaneProcess, options: SwimlaneOptions): Promise<SwimlaneLayout> {
  return callInThread<typeof layoutSwimlanes>('src/layout/swimlanes/layout-swimlanes.ts', 'layoutSwimlanes', [
    process,
    options,
  ]);
}

/** The same drawn, for a sheet of paper lying on its side. */
export async function drawRows(process: SwimlaneProcess, keepWhole: readonly string[]): Promise<string> {
  return swimlaneSvg(await layoutRows(process, keepWhole));
}
