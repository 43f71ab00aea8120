import type { Handbook } from '../../graph/handbook.ts';
import { pageDocx, type DocxKind } from './page-docx.ts';

/** A page as a Word document, as an endpoint answers with it. */
export async function docxResponse(handbook: Handbook, kind: DocxKind, id: string): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const bytes = await pageDocx(handbook, kind, id);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
}
