import { type Check, checkNotAfter, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { RecordReportedFiguresInput, ReportedCrossingInput, ReportedFigureInput } from '../types.generated.ts';
import { checkDistrict, type Places } from './check-places.ts';

const MOST_REPORTS = 100;

export interface ReportContext {
  /** The state of the campaign or policy. */
  readonly state: string;
  readonly isCampaign: boolean;
  readonly places: Places;
  /** Today in India. */
  readonly today: string;
}

/** Every rule on what is reported. */
export function checkReports({ figures, crossings }: RecordReportedFiguresInput, context: ReportContext): Check[] {
  const isEmpty = (figures ?? []).length === 0 && (crossings ?? []).length === 0;
  return [
    isEmpty ? issue('input.figures', 'REQUIRED', { expected: 'a figure or a crossing' }) : null,
    ...checkNumber('input.figures', figures),
    ...checkNumber('input.crossings', crossings),
    ...(figures ?? []).flatMap((figure, position) => checkFigure(`input.figures.${position}`, figure, context)),
    ...(crossings ?? []).flatMap((crossing, position) =>
      checkCrossing(`input.crossings.${position}`, crossing, context),
    ),
  ];
}

const checkNumber = (path: string, reports: readonly unknown[] | null | undefined): Check[] =>
  reports && reports.length > MOST_REPORTS
    ? [issue(path, 'OUT_OF_RANGE', { expected: `up to ${MOST_REPORTS}`, received: reports.length })]
    : [];

function checkFigure(path: string, figure: ReportedFigureInput, { state, isCampaign, places, today }: ReportContext) {
  const { district } = figure;
  return [
    checkText(`${path}.metric`, figure.metric, { max: 200 }),
    checkText(`${path}.unit`, figure.unit, { max: 50 }),
    checkText(`${path}.source`, figure.source, { max: 500 }),
    checkNotAfter(`${path}.asOf`, figure.asOf, today, 'today'),
    district ? checkPlace(`${path}.district`, district, { state, isCampaign, places }) : null,
  ];
}

function checkCrossing(path: string, crossing: ReportedCrossingInput, context: ReportContext) {
  return [
    checkPlace(`${path}.district`, crossing.district, context),
    checkRange(`${path}.threshold`, crossing.threshold, 1),
    checkRange(`${path}.rank`, crossing.rank, 1, 1_000),
    checkNotAfter(`${path}.crossedBy`, crossing.crossedBy, context.today, 'today'),
    checkText(`${path}.source`, crossing.source, { max: 500 }),
  ];
}

function checkPlace(path: string, district: string, context: Omit<ReportContext, 'today'>): Check {
  if (context.isCampaign) return checkDistrict(path, district, context.places, context.state);
  return issue(path, 'INCONSISTENT', { expected: 'no district: a policy is of a whole state', received: district });
}
