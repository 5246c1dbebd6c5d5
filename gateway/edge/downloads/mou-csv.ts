import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import type { AskGraph } from './ask-graph.ts';
import { readParameters, repeatable } from './query-parameters.ts';

const PAGE = 100;

const REGISTER = /* GraphQL */ `
  query MouRegister($filter: MouFilter, $first: Int!, $after: String) {
    mous(filter: $filter, orderBy: REFERENCE_ASC, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id reference title status validity state { code } version updatedAt
          signedOn signedOnPrecision signedAt effectiveFrom effectiveTo termsNumber
          programme { name }
          renews { reference }
          parties { role statedAs }
          obligations { service isOverdue }
          scope { states { code } districts { code } }
          synthetic
        }
      }
    }
  }`;

const code = z.object({ code: z.string() });
const mou = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  status: z.string(),
  validity: z.string(),
  state: code,
  version: z.number(),
  updatedAt: z.union([z.string(), z.date()]),
  signedOn: z.string().nullable(),
  signedOnPrecision: z.string().nullable(),
  signedAt: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  termsNumber: z.number(),
  programme: z.object({ name: z.string() }).nullable(),
  renews: z.object({ reference: z.string() }).nullable(),
  parties: z.array(z.object({ role: z.string(), statedAs: z.string() })),
  obligations: z.array(z.object({ service: z.string(), isOverdue: z.boolean() })),
  scope: z.object({ states: z.array(code), districts: z.array(code) }),
  synthetic: z.boolean(),
});
const page = z.object({
  mous: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: mou })),
  }),
});

type Mou = z.infer<typeof mou>;

const parameters = z.strictObject({
  state: repeatable.optional(),
  status: repeatable.optional(),
  signedFrom: z.iso.date().optional(),
  signedTo: z.iso.date().optional(),
});

const all = (values: readonly string[]): string => values.join('; ');
/**
 * `escape_formulas` sees to the beginning of cells. A spreadsheet that takes semicolons or tabs for the separator begins cells there too,
 * whatever is quoted (OWASP, CSV Injection).
 */
const defused = <Cell>(cell: Cell): Cell | string =>
  typeof cell === 'string' ? cell.replaceAll(/([;\t\r\n][ "]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'") : cell;
const isoTime = (value: string | Date): string => new Date(value).toISOString();

/** The columns of the register, in their order. Several values of one cell are set apart by semicolons. */
const COLUMNS: Readonly<Record<string, (mou: Mou) => string | number | null>> = {
  id: ({ id }) => id,
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  state: ({ state }) => state.code,
  status: ({ status }) => status,
  validity: ({ validity }) => validity,
  signed_on: ({ signedOn }) => signedOn,
  signed_on_precision: ({ signedOnPrecision }) => signedOnPrecision,
  signed_at: ({ signedAt }) => signedAt,
  effective_from: ({ effectiveFrom }) => effectiveFrom,
  effective_to: ({ effectiveTo }) => effectiveTo,
  parties: ({ parties }) => all(parties.map(({ statedAs }) => statedAs)),
  roles: ({ parties }) => all(parties.map(({ role }) => role)),
  programme: ({ programme }) => programme?.name ?? null,
  states_covered: ({ scope }) => all(scope.states.map((state) => state.code)),
  districts_covered: ({ scope }) => all(scope.districts.map((district) => district.code)),
  services: ({ obligations }) => all([...new Set(obligations.map(({ service }) => service))]),
  obligations_overdue: ({ obligations }) => obligations.filter(({ isOverdue }) => isOverdue).length,
  terms_number: ({ termsNumber }) => termsNumber,
  renews: ({ renews }) => renews?.reference ?? null,
  version: ({ version }) => version,
  updated_at: ({ updatedAt }) => isoTime(updatedAt),
  synthetic: ({ synthetic }) => String(synthetic),
};

/**
 * The register of MoUs as CSV (RFC 4180), page by page as it is read: at no time is more of it here than a page. The first
 * page is there when this resolves, so that what is wrong with the request is told before anything is sent; whatever fails
 * later breaks the transfer off. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export async function mouRegister(ask: AskGraph, query: unknown): Promise<Readable> {
  const { state, status, ...signed } = readParameters(query, parameters);
  const filter = { ...(state && { states: state }), ...(status && { statuses: status }), ...signed };
  const read = async (after: string | null) => (await ask(REGISTER, { filter, first: PAGE, after }, page)).mous;

  const first = await read(null);
  async function* rows() {
    for (let current = first; ; current = await read(current.pageInfo.endCursor)) {
      for (const { node } of current.edges) yield Object.values(COLUMNS).map((cell) => defused(cell(node)));
      if (!current.pageInfo.hasNextPage) return;
    }
  }
  const csv = stringify({
    header: true,
    columns: Object.keys(COLUMNS),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Readable.from(rows())
    .on('error', (error) => csv.destroy(error))
    .pipe(csv);
}
