import { type DocumentNode, type GraphQLSchema, Kind, print } from 'graphql';
import { TextCache } from '../../subgraphs/shared/text-cache.ts';
import type { ReadRequirements } from './access.ts';
import { Refusal, refuse } from './errors.ts';
import { checkLimits, type Limits } from './limits.ts';
import { type PreparedOperation, prepareOperation } from './operation.ts';
import type { Supergraph } from './supergraph.ts';
import { parseDocument, validateDocument } from './validate.ts';

/** The documents of one audience, each parsed, measured and validated once; wrong ones are remembered too. */
export interface Documents {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Throws a `Refusal`. */
  operation(document: DocumentNode | string, operationName: string | null | undefined): PreparedOperation;
}

export interface DocumentsOptions {
  readonly schema: GraphQLSchema;
  readonly supergraph: Supergraph;
  readonly readRequirements: ReadRequirements;
  readonly limits: Limits;
  /** Characters of the documents remembered. */
  readonly characters: number | undefined;
}

interface KnownDocument {
  readonly refusal: Refusal | null;
  readonly operations: ReadonlyMap<string, () => PreparedOperation>;
}

export function createDocuments(options: DocumentsOptions): Documents {
  const { schema, limits } = options;
  const bySource = new TextCache<KnownDocument>(options.characters);
  // A parsed document is known by identity; another with the same text by its text. Its `loc` says nothing: who changes
  // a document by `visit` keeps the old one.
  const byNode = new WeakMap<DocumentNode, KnownDocument>();

  return {
    schema,
    limits,
    operation(document, operationName) {
      const known = typeof document === 'string' ? lookUp(document) : lookUpNode(document);
      if (known.refusal !== null) throw known.refusal;
      return select(known, operationName)();
    },
  };

  function lookUpNode(document: DocumentNode): KnownDocument {
    let known = byNode.get(document);
    if (known === undefined) {
      known = lookUp(print(document));
      byNode.set(document, known);
    }
    return known;
  }

  function lookUp(source: string): KnownDocument {
    let known = bySource.get(source);
    if (known === undefined) {
      known = prepare(source);
      bySource.offer(source, known);
    }
    return known;
  }

  function prepare(source: string): KnownDocument {
    const operations = new Map<string, () => PreparedOperation>();
    try {
      const document = parseDocument(source, limits.tokens);
      const refusal = checkLimits(document, limits) ?? validateDocument(schema, document, source);
      if (refusal !== null) return { refusal, operations };
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        operations.set(
          definition.name?.value ?? '',
          once(() => prepareOperation(document, definition, options)),
        );
      }
      return { refusal: null, operations };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error, operations };
      if (error instanceof RangeError) {
        return { refusal: refuse('OPERATION_TOO_LARGE', 'The operation is too large: it nests too deep.'), operations };
      }
      throw error;
    }
  }
}

function select({ operations }: KnownDocument, operationName: string | null | undefined): () => PreparedOperation {
  const [only, ...others] = operations.values();
  if (operationName === null || operationName === undefined || operationName === '') {
    if (only !== undefined && others.length === 0) return only;
    throw refuse('BAD_USER_INPUT', 'The document has several operations: say which by operationName.');
  }
  const operation = operations.get(operationName);
  if (operation === undefined) throw refuse('BAD_USER_INPUT', 'The document has no operation of that name.');
  return operation;
}

function once<T>(make: () => T): () => T {
  // The recipe is let go with its first use: it holds the whole document.
  let state: { readonly make: () => T } | { readonly value: T } = { make };
  return () => {
    if ('make' in state) state = { value: state.make() };
    return state.value;
  };
}
