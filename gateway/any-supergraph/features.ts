import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { argumentsOf } from '../executor/supergraph.ts';

/** A specification that a supergraph says it follows: `@link(url:, as:, for:)`, or `@core(feature:)` in federation 1. */
export interface Feature {
  readonly url: string;
  /** The last part of the specification's address before the version: `join`, `inaccessible`. */
  readonly name: string;
  /** By which its elements go in this document. */
  readonly as: string;
  readonly major: number;
  readonly minor: number;
  /** What goes wrong where it is not followed: `EXECUTION`, `SECURITY` or, null, nothing. */
  readonly purpose: string | null;
  readonly node: ConstDirectiveNode;
}

/** Those that the gateway follows where a supergraph says that it must. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'link',
  'core',
  'join',
  'tag',
  'inaccessible',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'federation',
]);

export function featuresOf(document: DocumentNode): readonly Feature[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
    return (definition.directives ?? []).flatMap((node) => toFeature(node) ?? []);
  });
}

/**
 * Throws when the supergraph can not be served as it is meant: it follows no version of join that is known here, or says
 * that one must follow what the gateway does not (the specification of link, 1.0, wants it refused then).
 */
export function checkFeatures(features: readonly Feature[]): void {
  for (const { name, url, purpose, major, minor } of features) {
    // Without its contexts a field would be asked for with arguments that are null: wrong data, whatever the purpose says.
    if (name === 'context') throw new Error(`The supergraph needs ${url}, which this gateway does not follow.`);
    if (purpose !== null && !FOLLOWED.has(name))
      throw new Error(`The supergraph needs ${url} for ${purpose.toLowerCase()}, which this gateway does not follow.`);
    if (name === 'join' && (major !== 0 || minor < 1 || minor > 5))
      throw new Error(`The supergraph follows ${url}: expected join v0.1 to v0.5 (federation 1 to 2.9).`);
  }
}

function toFeature(node: ConstDirectiveNode): Feature | null {
  const { url, feature, as, for: purpose } = argumentsOf(node);
  const address = node.name.value === 'core' ? feature : url;
  if (typeof address !== 'string') return null;
  const [, name, major, minor] = /\/([^/]+)\/v(\d+)\.(\d+)\/?$/.exec(address) ?? [];
  if (name === undefined) return null;
  return {
    url: address,
    name,
    as: typeof as === 'string' ? as : name,
    major: Number(major),
    minor: Number(minor),
    purpose: typeof purpose === 'string' ? purpose : null,
    node,
  };
}
