import { sql } from 'kysely';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { sumFacts, type Facts } from '@ra-soat/domain/reports/facts.ts';
import { listedNames } from '@ra-soat/domain/reports/listed-names.ts';
import { profileFacts, type CountedBy } from '@ra-soat/domain/reports/profile-facts.ts';
import { profileOf } from '@ra-soat/domain/reports/profile.ts';
import { zeroFacts } from '@ra-soat/domain/reports/zero-facts.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { onlyKnown, unitFacts } from '../platform/facts/unit-facts.ts';
import type { Request } from '../platform/request.ts';
import { seeCounts, seeTotals } from '../platform/see-totals.ts';
import { caseRows, outcomeOf, type CaseRow } from './case-outcomes.ts';
import type { FigureContent } from './figure-content.ts';
import { outcomeFacts } from './outcome-facts.ts';
import type { RoundFigures } from './round-figures.ts';

interface Surveyed {
  evidence: Evidence | null;
  assessment: Assessment | null;
}

/** Every case with the survey it rests on now; the order and columns are those of `caseRows`. */
async function surveys({ tx }: Request, { frame, by }: RoundFigures): Promise<ReadonlyMap<string, Surveyed>> {
  const { standard } = by;
  const { rows } = await sql<Surveyed & { household_id: string }>`
    select c.household_id, v.evidence,
           case when jsonb_typeof(v.beside -> ${standard}::text -> 'assessment' -> 'indicators') = 'array'
             then v.beside -> ${standard}::text -> 'assessment' else v.assessment end as assessment
    from review_case c left join survey v on v.household_id = c.household_id and v.round_id = c.round_id
      and v.version = (c.state -> 'survey' ->> 'version')::integer
    where c.round_id = ${frame.roundId}`.execute(tx);
  return new Map(rows.map(({ household_id, ...survey }) => [household_id, survey]));
}

function householdFacts(row: CaseRow, survey: Surveyed | undefined, counted: CountedBy): Facts[] {
  const outcome = outcomeOf(row, 'preliminary');
  if (outcome?.after !== 'POOR' && outcome?.after !== 'NEAR_POOR') return [];
  const { evidence = null, assessment = null } = survey ?? {};
  const profile = evidence && assessment ? profileOf(evidence, assessment) : null;
  const of = outcome.after === 'POOR' ? 'poor' : 'nearPoor';
  return [profileFacts({ class: of, persons: outcome.personsNow, profile }, counted)];
}

/** Each case at its highest layer, counted as the lists will be: what R1 to R13 say before any decision. */
async function preliminaryFacts(
  request: Request,
  figures: RoundFigures,
  counted: CountedBy,
): Promise<ReadonlyMap<string, Facts>> {
  const { frame, by, units } = figures;
  const known = await surveys(request, figures);
  const rows = Map.groupBy(await caseRows(request.tx, frame.roundId, by), ({ village_id }) => village_id);
  const zeros = zeroFacts(listedNames(by.standard));
  return new Map(
    units.flatMap(({ unitId, outcome, population }) => {
      if (!outcome) return [];
      const homes = (rows.get(unitId) ?? []).flatMap((row) =>
        householdFacts(row, known.get(row.household_id), counted),
      );
      const facts = onlyKnown(sumFacts([zeros, ...homes]));
      return [[unitId, new Map([...facts, ...outcomeFacts(outcome, population)])] as const];
    }),
  );
}

/** All that R1 to R13 count of the villages of a round: as decided, or as their cases stand now. */
export async function figureFacts(
  request: Request,
  figures: RoundFigures,
  stage: FigureContent['stage'],
): Promise<ReadonlyMap<string, Facts>> {
  const { frame, by } = figures;
  const report = { place: frame.commune, year: frame.year, standard: by.standard } as const;
  const { asked } = await reportFrame(request, { ...report, map: 'current', basis: 'reviewYear', layout: 'circular' });
  if (stage === 'preliminary') return preliminaryFacts(request, figures, asked);
  // Counts that are kept for everybody are counted in the whole country's scope; what follows works in the commune's.
  await seeCounts(request, 'report.read', frame.commune);
  const { units } = await unitFacts(request.tx, asked);
  await seeTotals(request, 'report.read', frame.commune);
  const decided = units.flatMap(({ unitId, facts }) => (facts ? [[unitId, facts] as const] : []));
  return new Map(decided);
}
