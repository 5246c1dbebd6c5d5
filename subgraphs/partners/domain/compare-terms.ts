import type { MouDocumentRow, Terms } from '../tables.ts';

/** One field in which two versions differ. */
export interface FieldChange {
  /** Items of lists stand under their keys, so that order says nothing. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** What a version says and which documents belong to it. */
export interface VersionContent {
  readonly terms: Terms;
  readonly documents: readonly MouDocumentRow[];
}

interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}
type Leaves = ReadonlyMap<string, Leaf>;
type Value = string | number | null;

/** Every field that has a value, in the order of the MoU, under its path. */
export function leavesOf({ terms, documents }: VersionContent): Leaves {
  const leaves = new Map<string, Leaf>();
  const put = (value: Value, ...path: string[]): void => {
    if (value !== null) leaves.set(JSON.stringify(path), { path, text: String(value) });
  };
  const putAll = (fields: Readonly<Record<string, Value>>, ...path: string[]): void => {
    for (const [name, value] of Object.entries(fields)) put(value, ...path, name);
  };
  const putCodes = (codes: readonly string[], ...path: string[]): void => {
    for (const code of codes) put(code, ...path, code);
  };

  const { title, summary, programme, effectiveFrom, effectiveTo } = terms;
  putAll({ title, summary, programme, effectiveFrom, effectiveTo });
  for (const { key, people, ...party } of terms.parties) {
    putAll(party, 'parties', key);
    // Somebody can be named twice: as who signs and as who spoke.
    for (const { name, capacity, designation } of people)
      put(designation ?? name, 'parties', key, 'people', `${name} (${capacity})`);
  }
  putCodes(terms.states, 'scope', 'states');
  putCodes(terms.districts, 'scope', 'districts');
  putCodes(terms.sectors, 'scope', 'sectors');
  for (const { cooperative, from, to } of terms.cooperatives)
    putAll({ cooperative, from, to }, 'scope', 'cooperatives', cooperative);
  for (const { key, id: _id, owedTo, milestones, ...obligation } of terms.obligations) {
    putAll(obligation, 'obligations', key);
    putCodes(owedTo, 'obligations', key, 'owedTo');
    for (const { key: milestone, ...step } of milestones) putAll(step, 'obligations', key, 'milestones', milestone);
  }
  for (const { key, districts, ...target } of terms.targets) {
    putAll(target, 'targets', key);
    for (const { district, value } of districts) put(value, 'targets', key, 'districts', district);
  }
  for (const { sha256, type, title: name, size, mediaType, location } of documents)
    putAll({ type, title: name, size, mediaType, location }, 'documents', sha256);
  return leaves;
}

/** What two versions say differently: what is changed or gone in the order of the first, then what is new. */
export function compareVersions(from: VersionContent, to: VersionContent): FieldChange[] {
  const before = leavesOf(from);
  const after = leavesOf(to);
  const changed = [...before].flatMap(([key, { path, text }]) => {
    const now = after.get(key)?.text ?? null;
    return now === text ? [] : [{ path, before: text, after: now }];
  });
  const added = [...after].flatMap(([key, { path, text }]) =>
    before.has(key) ? [] : [{ path, before: null, after: text }],
  );
  return [...changed, ...added];
}
