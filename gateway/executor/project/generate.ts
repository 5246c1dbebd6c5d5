import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { JsonObject } from '../run.ts';
import type { SelectionTree, TreeField } from '../selection-tree.ts';
import { type CheckLeaf, checkLeaf } from './leaf.ts';

/**
 * The client's answer out of what the subgraphs gave, or undefined when anything was not as the schema says: then
 * `interpret.ts` tells what, with paths.
 */
export type GeneratedProjection = (data: JsonObject) => JsonObject | undefined;

/**
 * Generates the projection of one operation as JavaScript: object literals with constant keys and reads of constant
 * properties, which the engine turns into fixed shapes. Names come from validated documents and go in as JSON strings.
 * Measured on a page of 20 listings over four subgraphs: see docs/decisions/003-own-executor.md.
 */
export function generateProjection(tree: SelectionTree): GeneratedProjection {
  const functions: string[] = [];
  const names = new Map<unknown, string>();
  const checks: CheckLeaf[] = [];
  const checkNames = new Map<unknown, number>();

  const root = objectFunction(tree.only ?? []);
  const body = `"use strict";\nlet failed = false;\n${functions.join('\n')}
return (data) => { failed = false; const answer = ${root}(data); return failed ? undefined : answer; };`;
  const made: unknown = new Function('checks', 'isObject', body)(checks, isObject);
  if (typeof made !== 'function') throw new Error('A generated projection is not a function');
  return (data) => made(data);

  /** A function from an object of a known type to the client's object; undefined when null has to go up. */
  function objectFunction(fields: readonly TreeField[]): string {
    return declare(fields, (name) => {
      const lines: string[] = [];
      const properties: string[] = [];
      for (const [index, field] of fields.entries()) {
        const source = `s[${JSON.stringify(field.from)}]`;
        const key = `[${JSON.stringify(field.key)}]`;
        if (field.name === '__typename') properties.push(`${key}: ${JSON.stringify(field.parent.name)}`);
        else if (field.type === null) properties.push(`${key}: ${source}`);
        else {
          const value = `v${index}`;
          lines.push(`let ${value} = ${source};`, ...completion(value, field.type, field));
          properties.push(`${key}: ${value}`);
        }
      }
      return `function ${name}(s) {\n${lines.join('\n')}\nreturn { ${properties.join(', ')} };\n}`;
    });
  }

  /** Statements that complete the variable `value` in place; what must not be null returns undefined from the function. */
  function completion(value: string, type: GraphQLOutputType, field: TreeField): string[] {
    const isRequired = isNonNullType(type);
    const inner = isRequired ? type.ofType : type;
    const onNull = isRequired ? '{ failed = true; return undefined; }' : `${value} = null;`;
    if (isLeafType(inner)) {
      const fast = FAST_CHECKS.get(inner.name)?.(value);
      const check = `checks[${checkNumber(inner)}]`;
      const slow = `if (${value} === null || ${value} === undefined) ${onNull}
else { ${value} = ${check}(${value}); if (${value} === undefined) { failed = true; ${onNull} } }`;
      return fast === undefined ? [slow] : [`if (!(${fast})) { ${slow} }`];
    }
    const call = isListType(inner) ? listFunction(inner.ofType, field) : compositeFunction(field.tree);
    return [
      `if (${value} === null || ${value} === undefined) ${onNull}`,
      `else { ${value} = ${call}(${value}); if (${value} === undefined) ${onNull} }`,
    ];
  }

  function listFunction(type: GraphQLOutputType, field: TreeField): string {
    return declare(`list ${type} ${field.tree === null ? '' : compositeFunction(field.tree)}`, (name) => {
      const item = completion('v', type, field).join('\n');
      return `function ${name}(list) {
if (!Array.isArray(list)) { failed = true; return undefined; }
const items = new Array(list.length);
for (let i = 0; i < list.length; i++) { let v = list[i];\n${item}\nitems[i] = v; }
return items;\n}`;
    });
  }

  function compositeFunction(selected: SelectionTree | null): string {
    if (selected === null) throw new Error('A composite field without a selection: the operation was not validated');
    return declare(selected, (name) => {
      if (selected.only !== null) {
        return `function ${name}(s) { if (!isObject(s)) { failed = true; return undefined; } return ${objectFunction(selected.only)}(s); }`;
      }
      const cases = [...selected.byType].map(
        ([type, fields]) => `case ${JSON.stringify(type)}: return ${objectFunction(fields)}(s);`,
      );
      return `function ${name}(s) {
if (isObject(s)) switch (s.__typename) {\n${cases.join('\n')}\n}
failed = true; return undefined;\n}`;
    });
  }

  function declare(subject: unknown, write: (name: string) => string): string {
    const known = names.get(subject);
    if (known !== undefined) return known;
    const name = `f${names.size}`;
    names.set(subject, name);
    functions.push(write(name));
    return name;
  }

  function checkNumber(type: Parameters<typeof checkLeaf>[0]): number {
    const known = checkNames.get(type);
    if (known !== undefined) return known;
    const number = checks.push(checkLeaf(type)) - 1;
    checkNames.set(type, number);
    return number;
  }
}

/** Checks that need no call, for what is right nearly always. */
const FAST_CHECKS: ReadonlyMap<string, (value: string) => string> = new Map([
  ['String', (value: string) => `typeof ${value} === "string"`],
  ['ID', (value: string) => `typeof ${value} === "string"`],
  ['Boolean', (value: string) => `typeof ${value} === "boolean"`],
  ['Int', (value: string) => `${value} === (${value} | 0)`],
]);

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
