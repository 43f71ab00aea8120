import { dutiesOf } from '../../../graph/duty-index.ts';
import type { Handbook } from '../../../graph/handbook.ts';
import { suggestionsIn } from '../../../graph/provenance.ts';
import { activeModel } from '../../../graph/team.ts';
import { words } from '../../../i18n/words.ts';
import type { Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { dutyBlocks } from './duties.ts';
import { glossaryBlocks } from './glossary.ts';
import { healthBlocks } from './health.ts';
import { homeBlocks } from './home.ts';
import {
  departmentEntries,
  groupsMarkdown,
  formEntries,
  guideEntries,
  meetingEntries,
  modelEntries,
  objectiveEntries,
  processEntries,
  purposeEntries,
  type EntryGroup,
  roleEntries,
} from './lists.ts';
import { metricBlocks } from './metrics.ts';
import { calendarBlocks } from './calendar.ts';
import { comparisonBlocks, growthBlocks } from './models.ts';
import { raciBlocks } from './raci.ts';
import { sourceBlocks } from './sources.ts';
import { suggestionBlocks } from './suggestions.ts';

/** A page that lists things or is computed. */
interface Overview {
  title: (handbook: Handbook) => string;
  blocks: (handbook: Handbook) => Block[];
}

/** Every overview page by its path. */
export const overviews: Readonly<Record<string, Overview>> = {
  '/': { title: ({ settings }) => settings.data.title, blocks: homeBlocks },
  '/roles/': {
    title: () => words('nav.roles'),
    blocks: (handbook) => [
      words('roles.intro', { count: handbook.roles.size }),
      groupsMarkdown(handbook, roleEntries(handbook)),
    ],
  },
  '/departments/': {
    title: () => words('nav.departments'),
    blocks: (handbook) => [words('departments.intro'), groupsMarkdown(handbook, departmentEntries(handbook))],
  },
  '/models/': {
    title: () => words('nav.models'),
    blocks: (handbook) => [
      words('models.intro', {
        count: handbook.models.size,
        active: escapeMarkdown(activeModel(handbook).data.title),
      }),
      groupsMarkdown(handbook, modelEntries(handbook)),
    ],
  },
  '/models/compare/': {
    title: () => words('compare.title'),
    blocks: (handbook) => [words('compare.intro'), ...comparisonBlocks(handbook)],
  },
  '/models/growth/': {
    title: () => words('growth.title'),
    blocks: (handbook) => [words('growth.intro'), ...growthBlocks(handbook)],
  },
  '/processes/': countedOverview('processes', processEntries),
  '/duties/': {
    title: () => words('nav.duties'),
    blocks: (handbook) => [
      words('duties.intro', { count: dutiesOf(handbook).length }),
      ...dutyBlocks(handbook),
    ],
  },
  '/raci/': {
    title: () => words('raci.title'),
    blocks: (handbook) => [
      words('raci.intro', { model: escapeMarkdown(activeModel(handbook).data.title) }),
      ...raciBlocks(handbook),
    ],
  },
  '/forms/': countedOverview('forms', formEntries),
  '/meetings/': countedOverview('meetings', meetingEntries),
  '/meetings/calendar/': {
    title: () => words('calendar.title'),
    blocks: (handbook) => [words('calendar.description'), ...calendarBlocks(handbook)],
  },
  '/metrics/': {
    title: () => words('nav.metrics'),
    blocks: (handbook) => [
      words('metrics.intro', { count: handbook.metrics.size }),
      ...metricBlocks(handbook),
    ],
  },
  '/scorecards/': countedOverview('scorecards', (handbook) => purposeEntries(handbook, 'scorecards')),
  '/objectives/': countedOverview('objectives', objectiveEntries),
  '/budgets/': countedOverview('budgets', (handbook) => purposeEntries(handbook, 'budgets')),
  '/glossary/': {
    title: () => words('nav.glossary'),
    blocks: (handbook) => [
      words('glossary.intro', { count: handbook.glossary.size }),
      ...glossaryBlocks(handbook),
    ],
  },
  '/guides/': {
    title: () => words('nav.guides'),
    blocks: (handbook) => [words('guides.description'), groupsMarkdown(handbook, guideEntries(handbook))],
  },
  '/sources/': {
    title: () => words('nav.sources'),
    blocks: (handbook) => [
      words('sources.intro', { count: handbook.statements.size, sources: handbook.sources.size }),
      ...sourceBlocks(handbook),
    ],
  },
  '/suggestions/': {
    title: () => words('nav.suggestions'),
    blocks: (handbook) => [
      words('suggestions.intro', { count: [...suggestionsIn(handbook)].length }),
      ...suggestionBlocks(handbook),
    ],
  },
  '/health/': { title: () => words('nav.health'), blocks: healthBlocks },
};

/** What lists things of a kind under a sentence that counts them. */
function countedOverview(
  kind: 'processes' | 'forms' | 'meetings' | 'scorecards' | 'objectives' | 'budgets',
  entriesOf: (handbook: Handbook) => EntryGroup[],
): Overview {
  return {
    title: () => words(`nav.${kind}`),
    blocks: (handbook) => [
      words(`${kind}.intro`, { count: handbook[kind].size }),
      groupsMarkdown(handbook, entriesOf(handbook)),
    ],
  };
}
