import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { findThing, listingsAfter, type Thing } from './data.ts';

type Variables = Readonly<Record<string, unknown>>;
type Answer = (variables: Variables) => string;
type Write = (thing: Thing) => string;

const known = new Map<string, Answer>();

/**
 * What a stub subgraph answers to an operation, as JSON. A stub must not be what is measured, so an operation is read
 * once and what it selects of an entity is written once: afterwards an answer is put together of texts.
 */
export function answer(query: string, variables: Variables): string {
  let found = known.get(query);
  if (found === undefined) {
    found = compile(parse(query, { noLocation: true }));
    known.set(query, found);
  }
  return found(variables);
}

function compile(document: DocumentNode): Answer {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('expected an operation');
  const fields = operation.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) throw new Error('expected fields at the root');
    return { key: JSON.stringify((selection.alias ?? selection.name).value), write: rootField(selection, fragments) };
  });
  return (variables) => `{"data":{${fields.map(({ key, write }) => `${key}:${write(variables)}`).join(',')}}}`;
}

function rootField(field: FieldNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Answer {
  if (field.selectionSet === undefined) throw new Error(`expected a selection of ${field.name.value}`);
  const write = onceAnObject(writeSelection(field.selectionSet, fragments));
  const value = (name: string) => argumentOf(field.arguments?.find((argument) => argument.name.value === name));
  if (field.name.value === 'listings') {
    const [first, after] = [value('first'), value('after')];
    // A connection is made anew for each answer: only what is in it can be remembered.
    const writeNow = writeSelection(field.selectionSet, fragments);
    return (variables) => writeNow(listingsAfter(after(variables), first(variables) ?? 20));
  }
  const representations = value('representations');
  return (variables) => {
    const wanted = representations(variables);
    if (!Array.isArray(wanted)) throw new Error('expected representations');
    return `[${wanted.map(({ id }) => {
      const thing = findThing(id);
      return thing === null ? 'null' : write(thing);
    })}]`;
  };
}

function argumentOf(argument: ArgumentNode | undefined): (variables: Variables) => unknown {
  const node: ValueNode | undefined = argument?.value;
  if (node === undefined) return () => undefined;
  if (node.kind === Kind.VARIABLE) return (variables) => variables[node.name.value];
  if (node.kind === Kind.INT) return () => Number(node.value);
  return () => ('value' in node ? node.value : null);
}

function onceAnObject(write: Write): Write {
  const written = new WeakMap<Thing, string>();
  return (thing) => {
    let text = written.get(thing);
    if (text === undefined) {
      text = write(thing);
      written.set(thing, text);
    }
    return text;
  };
}

function writeSelection(selectionSet: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Write {
  const writers = selectionSet.selections.map((selection): ((thing: Thing) => string[]) => {
    if (selection.kind === Kind.FIELD) {
      const { name, alias, selectionSet: inner } = selection;
      const key = JSON.stringify((alias ?? name).value);
      const write = inner && remembering(writeSelection(inner, fragments));
      return (thing) => [`${key}:${writeValue(thing[name.value], write)}`];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (fragment === undefined) throw new Error('expected a fragment that is defined');
    const type = fragment.typeCondition?.name.value;
    const write = writeSelection(fragment.selectionSet, fragments);
    return (thing) => {
      const applies = type === undefined || type === thing.__typename || (type === 'Seller' && isSeller(thing));
      const fields = applies ? write(thing).slice(1, -1) : '';
      return fields === '' ? [] : [fields];
    };
  });
  return (thing) => `{${writers.flatMap((write) => write(thing)).join(',')}}`;
}

const isSeller = ({ __typename }: Thing): boolean => __typename === 'Enterprise' || __typename === 'Cooperative';

/** Things outlive answers, edges do not. */
function remembering(write: Write): Write {
  const once = onceAnObject(write);
  return (thing) => ('id' in thing ? once(thing) : write(thing));
}

function writeValue(value: unknown, write: Write | undefined): string {
  if (write === undefined || value === null || value === undefined) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, write)).join(',')}]`;
  return write(value as Thing);
}
