import QuickLRU from 'quick-lru';
import type { SubgraphCall } from './transport.ts';

/**
 * Writes the body of a call. What stands before the variables is the same for every call of a plan: it is escaped once an
 * operation, and only variables are written a request. The operation's name is in its text; it is not sent beside it.
 */
export function createBodyWriter(operations: number): (call: SubgraphCall) => string {
  const heads = new QuickLRU<string, string>({ maxSize: operations });
  return ({ operation, variables }) => {
    let head = heads.get(operation);
    if (head === undefined) {
      head = `{"query":${JSON.stringify(operation)},"variables":`;
      heads.set(operation, head);
    }
    return `${head}${JSON.stringify(variables)}}`;
  };
}
