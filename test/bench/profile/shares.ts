import type { Profiler } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Which part of the whole time of a profile each owner took by itself, the largest first. Idle time is left out. */
export function sharesOf(profile: Profiler.Profile): readonly { readonly owner: string; readonly share: number }[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const owners = new Map<number, string>();
  const ownerOf = (id: number): string => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id);
    const parent = parents.get(id);
    let owner = node === undefined ? '(unknown)' : ownerOfFrame(node.callFrame);
    // Code made at run time belongs to whoever calls it: compiled operations, projections, parsers of rows.
    if (owner === GENERATED)
      owner = `generated code, run by ${parent === undefined ? '(unknown)' : ownerOf(parent).replace(/^generated code, run by /, '')}`;
    owners.set(id, owner);
    return owner;
  };
  const times = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const owner = ownerOf(id);
    times.set(owner, (times.get(owner) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  }
  times.delete(IDLE);
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([owner, time]) => ({ owner, share: time / total })).sort((a, b) => b.share - a.share);
}

const GENERATED = 'generated';
const IDLE = '(idle)';

/** A package by its name, our own code by its folder, Node's by its module, and V8's own work by the name it gives it. */
function ownerOfFrame({ functionName, url, scriptId }: Profiler.ProfileNode['callFrame']): string {
  if (url === '' && functionName.startsWith('(')) return functionName;
  if (url === '') return scriptId === '0' ? `native ${functionName}` : GENERATED;
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  return relative(ROOT, path).split('/').slice(0, 2).join('/');
}
