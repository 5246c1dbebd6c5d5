import { snapshotOf } from '../../../subgraphs/partners/domain/mou-snapshot.ts';
import { findMou, insertMou, keepVersion, type MouContent } from '../../../subgraphs/partners/store/mou-rows.ts';
import {
  organizations,
  programmes,
  type ReportedFigureRow,
  referenceCounters,
  reportedFigures,
} from '../../../subgraphs/partners/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { cooperativeId, mouId, obligationId, organizationId, programmeId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

type Mou = Facts['mous'][number];
type SubjectType = Facts['figures'][number]['subject_type'];

const known = <T extends string>(precision: T | 'UNKNOWN'): T | null => (precision === 'UNKNOWN' ? null : precision);

function figuresOf(facts: Facts, type: SubjectType, key: string, subject: string): ReportedFigureRow[] {
  return facts.figures
    .filter((figure) => figure.subject_type === type && figure.subject === key)
    .map(({ metric, value, unit, qualifier, as_of, as_of_precision, source }, position) => ({
      subject,
      position,
      metric,
      value,
      unit,
      qualifier,
      asOf: as_of_precision === 'DAY' ? as_of : null,
      source: citationOf(facts, source),
    }));
}

function contentOf(facts: Facts, { key }: Mou): MouContent {
  const mou = mouId(key);
  const ofMou = (row: { readonly mou: string }): boolean => row.mou === key;
  const parties = facts.mouParties.filter(ofMou);
  return {
    parties: parties.map(({ party, role, organisation, stated_as }, position) => ({
      mou,
      key: party,
      position,
      role,
      organization: organisation && organizationId(organisation),
      statedAs: stated_as,
    })),
    people: parties.flatMap(({ party }) =>
      facts.mouPeople
        .filter((person) => ofMou(person) && person.party === party)
        .map(({ name, office, capacity }, position) => ({
          mou,
          party,
          position,
          name,
          designation: office,
          capacity,
          signedOn: null,
        })),
    ),
    cooperatives: facts.mouScopes
      .filter((scope) => ofMou(scope) && scope.kind === 'COOPERATIVE')
      .map(({ value, from, to }, position) => ({ mou, cooperative: cooperativeId(value), position, from, to })),
    obligations: facts.mouObligations.filter(ofMou).map((obligation, position) => ({
      id: obligationId(key, obligation.key),
      mou,
      key: obligation.key,
      position,
      owedBy: obligation.owed_by,
      owedTo: [obligation.owed_to],
      service: obligation.service ?? 'OTHER',
      description: obligation.description,
      nextDueOn: null,
    })),
    milestones: [],
    targets: [],
    targetDistricts: [],
    documents: [],
    figures: figuresOf(facts, 'MOU', key, mou),
  };
}

const scopesOf = (facts: Facts, { key }: Mou, kind: 'STATE' | 'DISTRICT' | 'SECTOR'): string[] =>
  facts.mouScopes.filter((scope) => scope.mou === key && scope.kind === kind).map(({ value }) => value);

/** A signed MoU of a public source: nobody here recorded or approved it, and its history begins with what it is. */
async function loadMou(tx: Transaction, facts: Facts, mou: Mou): Promise<void> {
  if (await findMou(tx, mouId(mou.key))) return;
  const content = contentOf(facts, mou);
  const row = await insertMou(
    tx,
    {
      id: mouId(mou.key),
      reference: mou.reference,
      title: mou.title,
      summary: mou.summary,
      state: mou.state,
      status: mou.status,
      programme: mou.programme && programmeId(mou.programme),
      states: scopesOf(facts, mou, 'STATE'),
      districts: scopesOf(facts, mou, 'DISTRICT'),
      sectors: scopesOf(facts, mou, 'SECTOR'),
      signedOn: mou.signed_on,
      signedPrecision: known(mou.signed_precision),
      signedAfter: mou.signed_after,
      signedBefore: mou.signed_before,
      signedAt: mou.signed_at,
      source: citationOf(facts, mou.source),
      sure: isSure(mou),
    },
    content,
  );
  const snapshot = snapshotOf(row, content);
  await keepVersion(tx, { mou: row.id, version: row.version, at: row.updatedAt, to: row.status, snapshot });
}

const REFERENCE = /^[A-Z]{2}-(\d{4})-(\d{4})$/;

/** Keeps the references of the facts from being given out again. */
async function loadReferenceCounters(tx: Transaction, facts: Facts): Promise<void> {
  for (const { reference, state } of facts.mous) {
    const [, year, number] = REFERENCE.exec(reference) ?? [];
    if (!year || !number) throw new Error(`mous.csv: expected a reference such as TN-2021-0001, got ${reference}`);
    await tx
      .insert(referenceCounters)
      .values({ state, year: Number(year), last: Number(number) })
      .onConflictDoNothing();
  }
}

/** Organisations, programmes and MoUs. */
export async function loadPartners(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(organizations)
    .values(
      facts.organisations.map((organisation) => ({
        id: organizationId(organisation.key),
        name: organisation.name,
        shortName: organisation.short_name,
        aliases: organisation.also ? [organisation.also] : [],
        kind: organisation.kind,
        state: organisation.state,
        parent: organisation.parent && organizationId(organisation.parent),
        source: citationOf(facts, organisation.source),
        sure: isSure(organisation),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(programmes)
    .values(
      facts.programmes.map((programme) => ({
        id: programmeId(programme.key),
        name: programme.name,
        description: programme.description,
        organization: organizationId(programme.organisation),
        state: programme.state,
        launchedOn: programme.launched_on,
        launchedPrecision: known(programme.launched_precision),
        source: citationOf(facts, programme.source),
        sure: isSure(programme),
      })),
    )
    .onConflictDoNothing();
  for (const mou of facts.mous) await loadMou(tx, facts, mou);
  await loadReferenceCounters(tx, facts);
  await tx
    .insert(reportedFigures)
    .values([
      ...facts.organisations.flatMap(({ key }) => figuresOf(facts, 'ORGANISATION', key, organizationId(key))),
      ...facts.programmes.flatMap(({ key }) => figuresOf(facts, 'PROGRAMME', key, programmeId(key))),
    ])
    .onConflictDoNothing();
}
