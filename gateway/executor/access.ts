import {
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { type Path, Refusal } from './errors.ts';
import type { Item, NormalisedOperation } from './normalise.ts';
import { argumentsOf, directivesOf, type Supergraph } from './supergraph.ts';

/** Scopes as the directive has them: one of the outer lists has to be held in full. */
type Alternatives = readonly (readonly string[])[];

/** What one field of an operation needs, all of it. */
export interface Requirement {
  readonly path: Path;
  readonly scopes: readonly Alternatives[];
  /** True for `@authenticated`: any principal will do. */
  readonly authenticated: boolean;
  /** True for `@policy`, which this gateway cannot decide: nobody may. */
  readonly closed: boolean;
}

type Need = Omit<Requirement, 'path'>;

const NOTHING: Need = { scopes: [], authenticated: false, closed: false };

/** Reads from the supergraph what an operation needs. Path segments are response keys, without places in lists. */
export type ReadRequirements = (operation: NormalisedOperation) => readonly Requirement[];

/**
 * Prepares the reading of `@requiresScopes` (and `@authenticated`, `@policy`) on fields, objects, interfaces, scalars and
 * enums. A field selected on an interface needs what it needs on every type that implements it: else a protected field
 * could be had by another name.
 *
 * `withheld` names interfaces whose fields leave out rows of types that the caller has no scope for. Composition has given
 * such an interface the scopes of all its types; of these none is needed to ask for it and for the fields that it has itself, unless
 * such a field has a scope of its own. That holds where a field returns the interface, and not in a fragment on it elsewhere.
 */
export function prepareAccess(supergraph: Supergraph, withheld: ReadonlySet<string> = new Set()): ReadRequirements {
  const needs = new Map<string, Need>();
  const { schema } = supergraph;
  return ({ items, rootType }) => {
    const requirements: Requirement[] = [];
    collect(items, rootType.name, withheld.has(rootType.name), [], requirements);
    return requirements;
  };

  function collect(items: readonly Item[], parent: string, isByRow: boolean, path: Path, into: Requirement[]): void {
    for (const item of items) {
      if (item.kind === 'fragment') {
        const need = needOfType(schema.getType(item.on.name) ?? {});
        if (isSomething(need)) into.push({ path, ...need });
        collect(item.selections, item.on.name, false, path, into);
        continue;
      }
      if (item.name.startsWith('__')) continue;
      const at = [...path, item.key];
      const need = needOf(parent, item.name, isByRow);
      if (isSomething(need)) into.push({ path: at, ...need });
      const type = fieldOf(schema.getType(parent), item.name);
      if (item.selections === null || type === undefined) continue;
      const { name } = getNamedType(type.type);
      collect(item.selections, name, withheld.has(name), at, into);
    }
  }

  function needOf(parent: string, name: string, isByRow: boolean): Need {
    const coordinate = isByRow ? `${parent}.${name} by row` : `${parent}.${name}`;
    let need = needs.get(coordinate);
    if (need === undefined) {
      need = places(schema.getType(parent))
        .map((type) => needOfField(type, name, isByRow))
        .reduce(both, NOTHING);
      needs.set(coordinate, need);
    }
    return need;
  }

  function places(type: GraphQLNamedType | undefined): readonly GraphQLNamedType[] {
    if (type === undefined) return [];
    return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  }

  function needOfField(type: GraphQLNamedType, name: string, isByRow: boolean): Need {
    const field = fieldOf(type, name);
    if (field === undefined) return NOTHING;
    const returned = getNamedType(field.type);
    const places = [...(isByRow ? [] : [type]), field, ...(withheld.has(returned.name) ? [] : [returned])];
    return places.map(needOfType).reduce(both, NOTHING);
  }
}

/** The refusal of an operation to a principal, with one error a field that it may not see; null when it may see all. */
export function checkAccess(requirements: readonly Requirement[], principal: Principal | null): Refusal | null {
  let errors: GraphQLError[] | undefined;
  for (const requirement of requirements) {
    if (isMet(requirement, principal)) continue;
    errors ??= [];
    const isReported = errors.some((error) => String(error.path) === String(requirement.path));
    if (!isReported)
      errors.push(
        new GraphQLError('You do not have the scopes that this field needs.', {
          path: requirement.path,
          extensions: { code: 'FORBIDDEN', requiredScopes: unmetScopes(requirement, principal) },
        }),
      );
  }
  return errors === undefined ? null : new Refusal(errors);
}

/** The first of the field's requirements that is not met: any of the outer lists would do, all of that inner list. */
const unmetScopes = ({ scopes }: Requirement, principal: Principal | null): Alternatives =>
  scopes.find((alternatives) => !holdsOneOf(alternatives, principal)) ?? [];

const holdsOneOf = (alternatives: Alternatives, principal: Principal | null): boolean =>
  alternatives.some((all) => all.every((scope) => principal?.scopes.has(scope) === true));

function isMet({ scopes, authenticated, closed }: Requirement, principal: Principal | null): boolean {
  if (closed || (authenticated && principal === null)) return false;
  return scopes.every((alternatives) => holdsOneOf(alternatives, principal));
}

function fieldOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function needOfType(node: Parameters<typeof directivesOf>[0]): Need {
  const scopes = directivesOf(node, 'requiresScopes').map((directive) => toAlternatives(argumentsOf(directive).scopes));
  const authenticated = directivesOf(node, 'authenticated').length > 0;
  const closed = directivesOf(node, 'policy').length > 0;
  return scopes.length === 0 && !authenticated && !closed ? NOTHING : { scopes, authenticated, closed };
}

function toAlternatives(value: unknown): Alternatives {
  const lists: unknown[] = Array.isArray(value) ? value : [];
  return lists.map((list) => (Array.isArray(list) ? list.map(String) : [String(list)]));
}

function both(one: Need, other: Need): Need {
  if (one === NOTHING) return other;
  if (other === NOTHING) return one;
  return {
    scopes: [...one.scopes, ...other.scopes],
    authenticated: one.authenticated || other.authenticated,
    closed: one.closed || other.closed,
  };
}

function isSomething({ scopes, authenticated, closed }: Need): boolean {
  return scopes.length > 0 || authenticated || closed;
}
