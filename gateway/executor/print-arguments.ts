import { type ArgumentNode, Kind, type ValueNode } from 'graphql';

/** Arguments as text that is the same for equal ones, in whatever order and spelling they come. */
export function printArguments(args: readonly ArgumentNode[]): string {
  return printEntries(args);
}

function printEntries(
  nodes: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
): string {
  return nodes
    .map(({ name, value }) => `${name.value}:${printValue(value)}`)
    .sort()
    .join();
}

function printValue(node: ValueNode): string {
  switch (node.kind) {
    case Kind.VARIABLE:
      return `$${node.name.value}`;
    case Kind.INT:
    case Kind.FLOAT:
      return String(Number(node.value));
    case Kind.STRING:
      return JSON.stringify(node.value);
    case Kind.BOOLEAN:
      return String(node.value);
    case Kind.NULL:
      return 'null';
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return `[${node.values.map(printValue).join()}]`;
    case Kind.OBJECT:
      return `{${printEntries(node.fields)}}`;
  }
}
