/** A schema and the way in which it is split over subgraphs. */
export interface Model {
  readonly subgraphs: readonly string[];
  readonly types: Map<string, ModelType>;
  /** What each subgraph knows, by the names of subgraph and type. */
  readonly copies: Map<string, Map<string, Copy>>;
}

export interface ModelType {
  readonly name: string;
  readonly kind: 'root' | 'entity' | 'value' | 'interface' | 'union';
  readonly fields: Map<string, ModelField>;
  /** Of an interface or a union: its object types. */
  readonly members: readonly string[];
  /** Of an entity: field sets. */
  readonly keys: readonly string[];
}

export interface ModelField {
  readonly name: string;
  /** The type around its name, which is written `%`: `[%!]`. */
  readonly wrapping: string;
  readonly named: string;
  /** SDL of the arguments, parentheses included. */
  readonly args: string;
  readonly requires: string | null;
  /** The interface that an `@interfaceObject` gave the field to. */
  readonly of: string | null;
  isHidden: boolean;
}

/** A type as one subgraph knows it. */
export interface Copy {
  readonly type: string;
  readonly keys: readonly { readonly fields: string; readonly resolvable: boolean }[];
  readonly fields: Map<string, CopiedField>;
  /** Of an interface or a union: its object types here. */
  readonly members: readonly string[];
  readonly isInterfaceObject: boolean;
}

export interface CopiedField {
  shareable: boolean;
  external: boolean;
  overrides: string | null;
  /** True when another subgraph has taken the field over. */
  overridden: boolean;
  provides: string | null;
}

export const LEAVES: readonly string[] = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Colour', 'Blob'];

export function aField(name: string, named: string, more: Partial<ModelField> = {}): ModelField {
  return { name, named, wrapping: '%', args: '', requires: null, of: null, isHidden: false, ...more };
}

export function aCopiedField(more: Partial<CopiedField> = {}): CopiedField {
  return { shareable: false, external: false, overrides: null, overridden: false, provides: null, ...more };
}

export function copyOf(model: Model, subgraph: string, type: string): Copy | undefined {
  return model.copies.get(subgraph)?.get(type);
}

/** The names at the top of a field set. */
export function topFields(fieldSet: string): readonly string[] {
  return fieldSet
    .replaceAll(/\{[^}]*\}/g, '')
    .split(/\s+/)
    .filter(Boolean);
}
