import { describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { ORG, UP_KHADI } from '../support/builders/partners.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { execute, issuesOf } from '../support/subgraph-client.ts';
import {
  anInput,
  bureau,
  graph,
  INDCOSERVE,
  KERALA_SOCIETY,
  NOTHING,
  RECORD,
  record,
  setUp,
  subgraph,
  traces,
} from './support/recording.ts';

setUp();

describe('refusals', () => {
  const party = (overrides: object) => ({ key: 'x', role: 'OTHER', organization: ORG.amazon, ...overrides });
  const obligation = (overrides: object) => ({ ...anInput().obligations[0], milestones: [], ...overrides });
  const target = (overrides: object) => ({ metric: 'M', unit: 'u', value: 1, ...overrides });
  const [partner, stateParty] = anInput().parties;
  const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

  it.each<[string, object, string[]]>([
    ['an empty title', { title: '  ' }, ['input.title OUT_OF_RANGE']],
    ['a title with NUL', { title: 'a\0b' }, ['input.title INVALID_FORMAT']],
    ['a summary without end', { summary: 'x'.repeat(5_001) }, ['input.summary OUT_OF_RANGE']],
    ["another state's MoU", { state: 'IN-KL', scope: null, targets: [] }, ['input.state FOREIGN_STATE']],
    ['an unknown programme', { programme: newId('prg') }, ['input.programme NOT_FOUND']],
    [
      'an unknown organisation',
      { parties: [partner, { ...stateParty, organization: newId('org') }] },
      ['input.parties.1.organization NOT_FOUND'],
    ],
    [
      'an organisation and a key twice',
      { parties: [partner, partner], obligations: [] },
      ['input.parties.1.key DUPLICATE', 'input.parties.1.organization DUPLICATE'],
    ],
    [
      'a party that nothing tells of',
      { parties: [partner, stateParty, party({ organization: null })] },
      ['input.parties.2.statedAs REQUIRED'],
    ],
    [
      'a key of another form',
      { parties: [partner, stateParty, party({ key: 'X y' })] },
      ['input.parties.2.key INVALID_FORMAT'],
    ],
    [
      'a nameless person',
      { parties: [partner, stateParty, party({ people: [{ name: '' }] })] },
      ['input.parties.2.people.0.name OUT_OF_RANGE'],
    ],
    ['unknown states', { scope: { states: ['IN-TN', 'IN-XX'] } }, ['input.scope.states.1 UNKNOWN']],
    [
      'districts unknown, outside and twice',
      { scope: { districts: ['571', '9999', '555', '571'] } },
      ['input.scope.districts.3 DUPLICATE', 'input.scope.districts.1 UNKNOWN', 'input.scope.districts.2 INCONSISTENT'],
    ],
    ['unknown sectors', { scope: { sectors: ['magic'] } }, ['input.scope.sectors.0 UNKNOWN']],
    [
      'co-operatives unknown, of another form, and outside',
      { scope: { cooperatives: [newId('coop'), 'x', KERALA_SOCIETY].map((cooperative) => ({ cooperative })) } },
      [
        'input.scope.cooperatives.0.cooperative NOT_FOUND',
        'input.scope.cooperatives.1.cooperative NOT_FOUND',
        'input.scope.cooperatives.2.cooperative INCONSISTENT',
      ],
    ],
    [
      'cover that ends before it begins',
      { scope: { cooperatives: [{ cooperative: INDCOSERVE, from: '2021-02-18', to: '2021-02-17' }] } },
      ['input.scope.cooperatives.0.to INCONSISTENT'],
    ],
    [
      'obligations of and to nobody',
      { obligations: [obligation({ owedBy: 'nobody', owedTo: [] }), obligation({ owedTo: ['partner', 'nobody'] })] },
      [
        'input.obligations.0.owedBy UNKNOWN',
        'input.obligations.0.owedTo REQUIRED',
        'input.obligations.1.owedTo.0 INCONSISTENT',
        'input.obligations.1.owedTo.1 UNKNOWN',
      ],
    ],
    [
      'a milestone met without evidence',
      { obligations: [obligation({ milestones: [{ title: 'T', due: '2021-01-01', status: 'PARTIALLY_MET' }] })] },
      ['input.obligations.0.milestones.0.evidence REQUIRED'],
    ],
    [
      'targets without an aim, with two, and upside down',
      { targets: [target({ value: null }), target({ min: 1, max: 2 }), target({ value: null, min: 3, max: 2 })] },
      ['input.targets.0.value REQUIRED', 'input.targets.1 INCONSISTENT', 'input.targets.2.max INCONSISTENT'],
    ],
    [
      'targets of another form',
      { targets: [target({ metric: 'sellers', unit: '', value: -1 })] },
      [
        'input.targets.0.metric INVALID_FORMAT',
        'input.targets.0.unit OUT_OF_RANGE',
        'input.targets.0.value OUT_OF_RANGE',
      ],
    ],
    [
      'what was reached, which takes evidence',
      { targets: [target({ achieved: 3, districts: [{ district: '571', value: 1, achieved: 0 }] })] },
      ['input.targets.0.achieved INCONSISTENT', 'input.targets.0.districts.0.achieved INCONSISTENT'],
    ],
    [
      'parts in districts outside',
      { targets: [target({ districts: [{ district: '555', value: 1 }] })] },
      ['input.targets.0.districts.0.district INCONSISTENT'],
    ],
    [
      'a hash of another form',
      { documents: [{ ...anInput().documents[0], sha256: 'abc' }] },
      ['input.documents.0.sha256 INVALID_FORMAT'],
    ],
    [
      'a scope without the state that keeps the MoU, with all else that is wrong',
      { title: ' ', scope: { states: ['IN-UP'], sectors: ['magic'] }, targets: [] },
      ['input.title OUT_OF_RANGE', 'input.scope.states INCONSISTENT', 'input.scope.sectors.0 UNKNOWN'],
    ],
    [
      'days before 1900',
      {
        scope: { cooperatives: [{ cooperative: INDCOSERVE, from: '0001-01-01', to: '1899-12-31' }] },
        obligations: [obligation({ milestones: [{ title: 'T', due: '1899-12-31' }] })],
        targets: [target({ due: '1899-12-31' })],
        effectiveFrom: '0001-01-01',
        effectiveTo: '1899-12-31',
        reportedFigures: [{ ...anInput().reportedFigures[0], asOf: '1899-12-31' }],
      },
      [
        'input.scope.cooperatives.0.from OUT_OF_RANGE',
        'input.scope.cooperatives.0.to OUT_OF_RANGE',
        'input.obligations.0.milestones.0.due OUT_OF_RANGE',
        'input.targets.0.due OUT_OF_RANGE',
        'input.effectiveFrom OUT_OF_RANGE',
        'input.effectiveTo OUT_OF_RANGE',
        'input.reportedFigures.0.asOf OUT_OF_RANGE',
      ],
    ],
    [
      'a figure of a day to come',
      { reportedFigures: [{ ...anInput().reportedFigures[0], asOf: '2999-01-01' }] },
      ['input.reportedFigures.0.asOf OUT_OF_RANGE'],
    ],
    ['an end before the beginning', { effectiveTo: '2021-02-17' }, ['input.effectiveTo INCONSISTENT']],
    [
      'a figure from nowhere',
      { reportedFigures: [{ ...anInput().reportedFigures[0], source: ' ' }] },
      ['input.reportedFigures.0.source OUT_OF_RANGE'],
    ],
    ['too many obligations', { obligations: many(101, obligation({})) }, ['input.obligations OUT_OF_RANGE']],
    ['too many targets', { targets: many(51, target({})) }, ['input.targets OUT_OF_RANGE']],
  ])('refuses %s', async (_name, overrides, expected) => {
    const result = await record(anInput(overrides));
    expect(issuesOf(result)).toEqual(expected);
    expect(result.issues[0].message).toMatch(/expected .+, got /);
    expect(await traces()).toEqual(NOTHING);
  });

  it('warns of parts that add up to another number, and of a programme that no party runs', async () => {
    const targets = [{ ...target({ value: 10 }), districts: [{ district: '571', value: 4 }] }];
    const result = await record(anInput({ targets, programme: UP_KHADI }));
    expect(result.warnings).toEqual([
      { path: ['input', 'programme'], code: 'UNUSUAL', severity: 'WARNING' },
      { path: ['input', 'targets', '0', 'districts'], code: 'UNUSUAL', severity: 'WARNING' },
    ]);
  });

  it('takes the first day of 1900, and a figure of today', async () => {
    const [figure] = anInput().reportedFigures;
    const reportedFigures = [{ ...figure, asOf: dayInIndia(new Date()) }];
    const { mou } = await record(anInput({ effectiveFrom: '1900-01-01', reportedFigures }));
    expect(mou).toMatchObject({ effectiveFrom: '1900-01-01', reportedFigures: [{ value: 294 }] });
  });

  it('covers other states beside the one that keeps the MoU', async () => {
    const { mou } = await record(anInput({ scope: { states: ['IN-KL', 'IN-TN'] } }));
    expect(mou.scope.states).toEqual([{ code: 'IN-KL' }, { code: 'IN-TN' }]);
  });

  it('lets an admin record for any state of the register, and for no other', async () => {
    expect((await record({ title: 'T', state: 'IN-KL' }, {}, anAdmin())).mou.state.code).toBe('IN-KL');
    expect(issuesOf(await record({ title: 'T', state: 'IN-XX' }, {}, anAdmin()))).toEqual(['input.state UNKNOWN']);
  });

  it('refuses partners, also with the scope, and bureaus without it', async () => {
    for (const principal of [
      aPartner({ scopes: new Set(['mou:read', 'mou:write']) }),
      aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) }),
    ]) {
      const result = await execute(subgraph, RECORD, { principal, graph, variables: { input: anInput() } });
      expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await traces()).toEqual(NOTHING);
  });

  it('is an error, and writes nothing, when the graph does not answer', async () => {
    const broken = { find: () => Promise.reject(new Error('no answer')) };
    const result = await execute(subgraph, RECORD, {
      principal: bureau,
      graph: broken,
      variables: { input: anInput() },
    });
    expect(result.errors).toHaveLength(1);
    expect(await traces()).toEqual(NOTHING);
  });
});
