import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import QuickLRU from 'quick-lru';

type DocumentCache = NonNullable<
  Exclude<ApolloServerOptionsWithGateway<BaseContext>['persistedQueries'], false | undefined>['cache']
>;

/** Up to twice as many are remembered, none of them longer than this. */
const DOCUMENTS = 500;
const CHARACTERS = 20_000;

/**
 * Automatic persisted queries: documents that clients sent in full once and name by their hash from then on. One for each
 * audience: that a hash is known must tell nobody what another audience asks for. What was forgotten is sent again.
 */
export function rememberDocuments(): DocumentCache {
  const known = new QuickLRU<string, string>({ maxSize: DOCUMENTS });
  return {
    async get(hash) {
      return known.get(hash);
    },
    async set(hash, document) {
      if (document.length <= CHARACTERS) known.set(hash, document);
    },
    async delete(hash) {
      return known.delete(hash);
    },
  };
}
