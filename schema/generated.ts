import { readFile, writeFile } from 'node:fs/promises';
import { sortSDL } from '@theguild/federation-composition';
import { print } from 'graphql';
import { modules } from '../subgraphs/index.ts';
import { AUDIENCES } from '../subgraphs/shared/principal.ts';
import { problemsIn, withSchema } from './access/access-table.ts';
import { composeGraph } from './compose-graph.ts';
import { contractOf } from './contracts.ts';

export interface GeneratedFile {
  readonly url: URL;
  readonly content: string;
}

/** The supergraph and one API schema an audience, as they should be committed. Throws CompositionError, ContractError. */
export function composedFiles(): GeneratedFile[] {
  const supergraph = composeGraph(modules);
  const file = (name: string, content: string): GeneratedFile => ({
    url: new URL(`${name}.graphql`, import.meta.url),
    content: `${content}\n`,
  });
  return [
    file('supergraph', print(sortSDL(supergraph))),
    ...AUDIENCES.map((audience) => file(audience, print(contractOf(supergraph, audience)))),
  ];
}

export interface AccessDocument extends GeneratedFile {
  /** What stands against the document as it is committed, a sentence each. */
  readonly problems: readonly string[];
}

/** `docs/access.md` as it should be committed, its row rules apart: these are people's work. */
export async function accessDocument(): Promise<AccessDocument> {
  const url = new URL('../docs/access.md', import.meta.url);
  const text = await readFile(url, 'utf8');
  const supergraph = composeGraph(modules);
  return { url, content: withSchema(text, supergraph), problems: problemsIn(text, supergraph) };
}

export const isCurrent = async ({ url, content }: GeneratedFile): Promise<boolean> =>
  (await readFile(url, 'utf8').catch(() => null)) === content;

export const writeGenerated = async ({ url, content }: GeneratedFile): Promise<void> => writeFile(url, content);
