/** The views of the graph. Each has its own API schema, see `schema/contracts.ts`. */
export const AUDIENCES = ['partner', 'bureau', 'admin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who asks: one API client of an organisation, or one officer at the console. Made from a verified token only. */
export interface Principal {
  readonly kind: 'CLIENT' | 'OFFICER';
  /** Client or officer id, as it stands in the audit trail. */
  readonly id: string;
  readonly audience: Audience;
  /** TypeID of the organisation that the client or officer belongs to (`org_…`); null for the hub's own tools and people. */
  readonly organization: string | null;
  /** ISO 3166-2 code of the state that a bureau acts for (`IN-UP`); null for partners and admins. */
  readonly state: string | null;
  readonly scopes: ReadonlySet<string>;
}
