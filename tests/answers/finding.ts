import type { Api } from '../setup/kit.js';

/** A gap as the tests read it. */
export interface Found {
  id: string;
  name: string;
  origin: string;
  description: string | null;
  about: { id: string }[];
  citations: { section: string | null }[];
}

/** The gaps of a kind, in their order. */
export async function gapsOf(api: Api, kind: string): Promise<Found[]> {
  const data = await api.data(
    'query ($kinds: [GapKind!]) { gaps(kinds: $kinds, first: 100) { nodes { id name origin description about { id } citations { section } } } }',
    { kinds: [kind] },
  );
  return (data as { gaps: { nodes: Found[] } }).gaps.nodes;
}

/** What the gaps of a kind are about, each with its ids in order. */
export async function about(api: Api, kind: string): Promise<string[]> {
  const gaps = await gapsOf(api, kind);
  return gaps.map((gap) => gap.about.map(({ id }) => id).join(' ')).sort();
}
