import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { CaseOutcome, UnitOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';
import { roundFrame, type RoundFrame } from '../documents/round-frame.ts';
import type { Request } from '../platform/request.ts';
import { seeTotals } from '../platform/see-totals.ts';
import { caseRows, outcomeOf, type CaseRow, type ReportStage } from './case-outcomes.ts';
import { countUnit } from './count-unit.ts';
import { loadRound } from '../platform/rounds.ts';
import { askedBy, type AskedBy } from './standard-line.ts';
import { roundUnits, type RoundUnit } from './round-units.ts';

/** A village with its figures; without them it is not reviewed and prints "–". */
export interface UnitFigures extends RoundUnit {
  readonly outcome: UnitOutcome | undefined;
}

/** All that the tables and checks of one round rest on. */
export interface RoundFigures {
  readonly frame: RoundFrame;
  readonly by: AskedBy;
  readonly stage: ReportStage;
  /** Day of the denominators and of the members: that of the decision, or today. */
  readonly on: IsoDate;
  readonly units: readonly UnitFigures[];
  /** The reviewed villages counted as one. */
  readonly commune: UnitOutcome;
}

/** Every case has a result; a village without a case is reviewed once the list is closed. */
function reviewed(rows: readonly CaseRow[], stage: ReportStage, listClosed: boolean): CaseOutcome[] | undefined {
  const outcomes = rows.flatMap((row) => outcomeOf(row, stage) ?? []);
  return listClosed && outcomes.length === rows.length ? outcomes : undefined;
}

/** `standard`: one of those the round is asked by; `as`: preliminary figures of a round that is decided already. */
export async function roundFigures(
  request: Request,
  roundId: string,
  { standard, as }: { readonly standard?: string | undefined; readonly as?: ReportStage } = {},
): Promise<RoundFigures> {
  const { tx, clock } = request;
  const frame = await roundFrame(tx, roundId);
  const by = askedBy((await loadRound(tx, roundId)).state, standard);
  await seeTotals(request, 'report.read', frame.commune);
  const stage = as ?? (frame.decidedOn === null ? 'preliminary' : 'official');
  const on = frame.decidedOn ?? clock.today();
  const byVillage = Map.groupBy(await caseRows(tx, roundId, by), ({ village_id }) => village_id);
  const units = (await roundUnits(tx, frame, on)).map((unit) => ({
    ...unit,
    outcomes: reviewed(byVillage.get(unit.unitId) ?? [], stage, frame.listClosedOn !== null),
  }));
  return {
    frame,
    by,
    stage,
    on,
    units: units.map(({ outcomes, ...unit }) => ({ ...unit, outcome: outcomes && countUnit(outcomes) })),
    commune: countUnit(units.flatMap(({ outcomes }) => outcomes ?? [])),
  };
}
