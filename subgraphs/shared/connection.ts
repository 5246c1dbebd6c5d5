import { type Cursor, encodeCursor } from './cursor.ts';

/** A page of a list as a resolver returns it: cursors are encoded and rows counted only when somebody asks. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows the whole list has, whatever page this is. */
  count(): Promise<number>;
}

export interface Edge<Node> {
  readonly node: Node;
  readonly position: Cursor;
}

const cursorOf = (edge: Edge<unknown> | undefined): string | null => (edge ? encodeCursor(edge.position) : null);

/** Resolvers that every `…Connection` type has. */
export const connectionResolvers = {
  totalCount: (connection: Connection<unknown>) => connection.count(),
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: Connection<unknown>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: cursorOf(edges[0]),
    endCursor: cursorOf(edges.at(-1)),
  }),
};

/** Resolvers that every `…Edge` type has. */
export const edgeResolvers = { cursor: (edge: Edge<unknown>) => encodeCursor(edge.position) };

/** A list that is read whole, because it can not grow long (the services of an enrolment), in the shape of a page. */
export function wholeList<Node extends { readonly id: string }>(nodes: readonly Node[]): Connection<Node> {
  return {
    edges: nodes.map((node) => ({ node, position: { order: 'WHOLE', sortValue: '', id: node.id } })),
    hasNextPage: false,
    hasPreviousPage: false,
    count: async () => nodes.length,
  };
}
