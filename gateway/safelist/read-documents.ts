import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GraphQLError, parse } from 'graphql';
import { StartError } from '../../subgraphs/shared/start-error.ts';
import type { SafelistDocument } from './store.ts';

/**
 * The documents in these files, and in the `.graphql` files of these folders and the folders in them. The text is taken as
 * it stands, to the last line break: its hash is what a client sends. Throws a StartError for what is not there or is no GraphQL.
 */
export async function readDocuments(paths: readonly string[]): Promise<readonly SafelistDocument[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const documents = await Promise.all(files.map(readDocument));
  return [...new Map(documents.map((document) => [document.hash, document])).values()];
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new StartError(`${path}: expected a file or a folder, found nothing.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => name.endsWith('.graphql')).toSorted();
  if (files.length === 0) throw new StartError(`${path}: expected .graphql files in it, found none.`);
  return files.map((name) => join(path, name));
}

async function readDocument(file: string): Promise<SafelistDocument> {
  const document = await readFile(file, 'utf8');
  try {
    parse(document);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new StartError(`${file}: expected a GraphQL document. ${error.message}`);
  }
  return { hash: createHash('sha256').update(document).digest('hex'), name: basename(file), document };
}
