import type { APIRoute, GetStaticPaths } from 'astro';
import { iconNames, iconPng, type IconName } from '../../export/share/web-manifest.ts';

/** Icons of the installed handbook. */
export const getStaticPaths: GetStaticPaths = () => iconNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: IconName }> = async ({ params }) =>
  new Response(new Uint8Array(await iconPng(params.name)), { headers: { 'Content-Type': 'image/png' } });
