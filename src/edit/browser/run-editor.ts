import CMS from '@sveltia/cms';
import type { EditorConfig } from '../form/editor-config.ts';
import { cmsConfig, formatOf } from './cms-config.ts';
import { fileFormat } from './file-format.ts';

/** Begin the editor in the page that holds its set-up. */
function startEditor(): void {
  const data = document.getElementById('editor-config');
  if (!data?.textContent) return;
  const config = JSON.parse(data.textContent) as EditorConfig; // written by our own build
  for (const kind of config.kinds) CMS.registerCustomFormat(formatOf(kind), kind.extension, fileFormat(kind));
  const { site = location.origin, logo = '' } = data.dataset;
  void CMS.init({ config: cmsConfig(config, { url: new URL(site, location.origin).href, logo }) });
}

startEditor();
