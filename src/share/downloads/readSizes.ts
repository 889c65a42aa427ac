import type { DownloadFile } from '../data/downloads.ts';

/** How many bytes each file has. */
export type Sizes = ReadonlyMap<string, number>;

const description: DownloadFile = 'datapackage.json';
const archive: DownloadFile = 'six-crossings.zip';

type Resources = readonly { readonly path: string; readonly bytes: number }[];

/**
 * Asks how large the files are that lie in a folder: their own description says so, itself and the archive aside, which
 * hold it. Rejects where it cannot be fetched.
 */
export async function readSizes(folder: string): Promise<Sizes> {
  const [described, packed] = await Promise.all([
    fetch(`${folder}${description}`).then((answer) => answer.text()),
    fetch(`${folder}${archive}`, { method: 'HEAD' }),
  ]);
  const { resources } = JSON.parse(described) as { readonly resources: Resources };
  const bytes = Number(packed.headers.get('content-length'));
  return new Map([
    ...resources.map((resource) => [resource.path, resource.bytes] as const),
    [description, new TextEncoder().encode(described).length],
    ...(packed.ok && bytes > 0 ? [[archive, bytes] as const] : []),
  ]);
}
