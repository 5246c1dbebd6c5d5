import { TextCache } from '../../../subgraphs/shared/text-cache.ts';
import type { SubgraphCall } from './transport.ts';

/**
 * Writes the body of a call. What stands before the variables is the same for every call of a plan: it is escaped once an
 * operation, and only variables are written a request. The operation's name is in its text; it is not sent beside it.
 */
export function createBodyWriter(): (call: SubgraphCall) => string {
  const heads = new TextCache<string>();
  return ({ operation, variables }) => {
    let head = heads.get(operation);
    if (head === undefined) {
      head = `{"query":${JSON.stringify(operation)},"variables":`;
      heads.offer(operation, head);
    }
    return `${head}${JSON.stringify(variables)}}`;
  };
}
