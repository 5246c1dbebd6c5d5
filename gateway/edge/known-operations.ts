import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { type DocumentNode, Kind } from 'graphql';
import { TextCache } from '../../subgraphs/shared/text-cache.ts';

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<BaseContext>['documentStore']>;

/** Their keys are hashes of one length: some ten thousand documents. */
const CHARACTERS = 1_000_000;

/**
 * What Apollo Server keeps of the documents that it has parsed: which operations are in them and of what kind, which is all
 * that it goes by. The graph is handed the text and keeps what it needs of it; whole syntax trees kept here as well were
 * most of the memory that a new document took.
 */
export function rememberOperations(): DocumentStore {
  const known = new TextCache<DocumentNode>(CHARACTERS);
  return {
    async get(key) {
      return known.get(key);
    },
    async set(key, document) {
      known.offer(key, operationsOnly(document));
    },
    async delete() {},
  };
}

function operationsOnly({ definitions }: DocumentNode): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map(({ kind, operation, name }) => ({
        kind,
        operation,
        ...(name === undefined ? {} : { name: { kind: name.kind, value: name.value } }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
      })),
  };
}
