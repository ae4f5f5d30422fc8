import {
  assessBeside,
  besideResults,
  type BesideAssessment,
  type BesideEntries,
} from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { explainBeside } from '@ra-soat/domain/assessment/explain-beside.ts';
import type { Settings } from '@ra-soat/domain/assessment/settings.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import { localStandardOf, standardTitle, type BesideStandard } from '@ra-soat/domain/standards/beside.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from '../database.ts';
import type { LoadedRound } from '../rounds.ts';
import { scoringInForce } from './scoring-in-force.ts';

/** `survey.beside` of one standard: what was keyed for it at the visit, and its whole evaluation. */
export interface KeptBeside {
  readonly entry: BesideEntries[string];
  readonly assessment: BesideAssessment;
}

/** The confirmed tables in force for the incoming standards; a demonstration table never scores beside. */
async function scoringBeside(tx: Tx, round: LoadedRound): Promise<Record<string, Settings['scoring']>> {
  const found: Record<string, Settings['scoring']> = {};
  for (const one of besideOf(round.state)) {
    if (one.kind !== 'incoming') continue;
    const scoring = await scoringInForce(tx, { ...round, standard: one.standard, formVersion: one.version });
    if (scoring && !scoring.table.demonstration) found[one.standard] = scoring;
  }
  return found;
}

/** What the same visit gives under each further standard of the round. */
export async function judgeBeside(
  tx: Tx,
  round: LoadedRound,
  evidence: Evidence,
  assessment: Assessment,
  entries: BesideEntries,
): Promise<readonly BesideAssessment[]> {
  const standards = besideOf(round.state);
  return assessBeside(evidence, assessment, standards, entries, await scoringBeside(tx, round));
}

export function keptBeside(
  beside: readonly BesideAssessment[],
  entries: BesideEntries,
): Readonly<Record<string, KeptBeside>> {
  return Object.fromEntries(
    beside.map((assessment) => [assessment.standard, { entry: entries[assessment.standard] ?? {}, assessment }]),
  );
}

/** Each further result with the name of its standard and one sentence. */
export function shownBeside(beside: readonly BesideAssessment[], members: readonly Pick<Member, 'id' | 'name'>[]) {
  const results = besideResults(beside);
  return beside.map((one) => {
    const found = results[one.standard];
    return {
      standard: one.standard,
      title: standardTitle(one.standard),
      class: found?.class ?? 'UNDETERMINED',
      note: found?.note ?? null,
      reason: explainBeside(one, members),
    };
  });
}

/** A further standard of a round, as forms ask for it. */
export function describedBeside(one: BesideStandard) {
  const { standard, kind, decides } = one;
  const local = kind === 'local' ? localStandardOf(standard) : undefined;
  return {
    standard,
    title: standardTitle(standard),
    kind,
    version: kind === 'incoming' ? one.version : null,
    rule: local?.rule ?? null,
    decides,
    leavesOutNational: kind === 'local' ? one.leavesOutNational : null,
    open: [...(local?.open ?? [])],
  };
}
