import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import uiStrings from './i18n/zh-CN.json' with { type: 'json' };
import { folderKinds } from './schema/kinds.ts';
import { thingLoader } from './site/thing-loader.ts';

// Given as an object, built once: Starlight calls a schema function anew for every page.
const docs = docsSchema()({ image: () => z.never() as never }); // only hero images would ask for it

/** All pages are our own. Starlight warns of a collection without entries; a draft is one, and is not built. */
const noPage = { id: 'draft', title: 'Draft', draft: true };

const stringSchema = z.object(Object.fromEntries(Object.keys(uiStrings).map((key) => [key, z.string()])));

/** One collection for each kind of thing, by the schema that the content check uses. */
export const collections = {
  docs: defineCollection({ loader: () => [noPage], schema: docs }),
  i18n: defineCollection({
    loader: () => [{ id: 'zh-CN', ...uiStrings }],
    schema: i18nSchema({ extend: stringSchema }),
  }),
  roles: defineCollection({ loader: thingLoader('roles'), schema: folderKinds.roles.schema }),
  departments: defineCollection({
    loader: thingLoader('departments'),
    schema: folderKinds.departments.schema,
  }),
  models: defineCollection({ loader: thingLoader('models'), schema: folderKinds.models.schema }),
  processes: defineCollection({ loader: thingLoader('processes'), schema: folderKinds.processes.schema }),
  forms: defineCollection({ loader: thingLoader('forms'), schema: folderKinds.forms.schema }),
  meetings: defineCollection({ loader: thingLoader('meetings'), schema: folderKinds.meetings.schema }),
  scorecards: defineCollection({ loader: thingLoader('scorecards'), schema: folderKinds.scorecards.schema }),
  objectives: defineCollection({ loader: thingLoader('objectives'), schema: folderKinds.objectives.schema }),
  budgets: defineCollection({ loader: thingLoader('budgets'), schema: folderKinds.budgets.schema }),
  guides: defineCollection({ loader: thingLoader('guides'), schema: folderKinds.guides.schema }),
};
