import { sql } from 'kysely';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { TrainingRule } from '@ra-soat/domain/procedure/setting.ts';
import { trainedForm, type TrainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';
import { settingsOf, type LoadedRound } from './rounds.ts';

/** What somebody who surveys brings for the form of a round. */
export interface Training {
  readonly accountId: string;
  readonly name: string;
  /** Number of the certificate that holds today; null: none. */
  readonly certificate: string | null;
  /** A named officer let the person survey without one. */
  readonly allowed: boolean;
}

/** The form whose certificate a round asks for; standards beside it ask for none. */
export function formOfRound({ standard, formVersion }: LoadedRound): TrainedForm {
  return trainedForm(standard, formVersion);
}

/** What the commune's round asks of its surveyors today. */
export async function trainingRuleOf(tx: Tx, commune: string, today: string): Promise<TrainingRule> {
  return settingOn('training.required', today, await settingsOf(tx, commune))?.value ?? 'warn';
}

/** Who of some accounts holds a certificate for the round's form today, and who was let survey without. */
export async function trainingOf(
  tx: Tx,
  round: LoadedRound,
  accounts: readonly string[],
  today: string,
): Promise<readonly Training[]> {
  const { rows } = await sql<Training>`
    select account_id as "accountId", full_name as name,
           certificate_on(account_id, ${formOfRound(round)}, ${today}) as certificate,
           untrained_allowed_in(${round.roundId}, account_id) as allowed
    from account where account_id = any (${accounts}::uuid[]) order by full_name, account_id`.execute(tx);
  return rows;
}

/**
 * Who of those that are to survey has neither certificate nor leave: refused where the place sets it so, else told.
 * Asked before work is given, never when work comes in.
 */
export async function untrainedAmong(
  tx: Tx,
  round: LoadedRound,
  accounts: readonly string[],
  today: string,
): Promise<readonly Training[]> {
  const rule = await trainingRuleOf(tx, round.commune, today);
  if (rule === 'off') return [];
  const all = await trainingOf(tx, round, accounts, today);
  const without = all.filter(({ certificate, allowed }) => certificate === null && !allowed);
  if (rule === 'refuse' && without.length > 0) {
    throw new Problem('SURVEYOR_UNTRAINED', { values: { people: without.map(({ name }) => name).join(', ') } });
  }
  return without;
}
