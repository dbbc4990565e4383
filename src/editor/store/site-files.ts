import type { Files } from '../model/files.ts';

const FOLDER = 'editor/';

/** The gazetteer and basemap of the site that the editor belongs to: what a new project begins with. */
export async function loadSiteFiles(): Promise<Files> {
  const list: readonly string[] = await (await fetchFile('files.json')).json();
  const files = await Promise.all(
    list.map(async (path) => [path, new Uint8Array(await (await fetchFile(path)).arrayBuffer())] as const),
  );
  return new Map(files);
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(new URL(`${FOLDER}${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
