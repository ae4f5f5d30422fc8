import { sql } from 'kysely';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { KeyedForm } from '@ra-soat/domain/survey/keyed-form.ts';
import { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { Keyring } from '../platform/keyring.ts';
import type { FilledForm } from '../platform/survey/record-survey.ts';

/** One person's keying of a paper. */
export interface KeyedPass {
  readonly accountId: string;
  readonly form: KeyedForm;
  readonly kept: FilledForm['kept'];
  readonly remarkAnswers: FilledForm['remarkAnswers'];
}

export interface KeyedPasses {
  readonly first: KeyedPass | undefined;
  readonly second: KeyedPass | undefined;
}

interface Row {
  pass: 'first' | 'second';
  account_id: string;
  form: KeyedForm & Pick<KeyedPass, 'kept' | 'remarkAnswers'>;
  numbers: Buffer;
}

const numbersOf = z.record(z.string(), z.string());

/** The numbers of identity papers of a form, sealed in one piece. */
export function sealedNumbers(keys: Keyring, { members }: Evidence): Buffer {
  const numbers = members.flatMap(({ id, citizenNumber }) => (citizenNumber ? [[id, citizenNumber] as const] : []));
  return keys.seal(JSON.stringify(Object.fromEntries(numbers)));
}

function passOf(keys: Keyring, { account_id, form, numbers }: Row): KeyedPass {
  const { kept, remarkAnswers, ...keyed } = form;
  const known = numbersOf.parse(JSON.parse(keys.open(numbers)));
  const members = keyed.evidence.members.map((member) => {
    const citizenNumber = known[member.id];
    return citizenNumber === undefined ? member : { ...member, citizenNumber };
  });
  return {
    accountId: account_id,
    form: { ...keyed, evidence: { ...keyed.evidence, members } },
    kept,
    remarkAnswers,
  };
}

/** Both keyings of a paper with their numbers; never to be answered to who has not keyed it himself. */
export async function keyedPasses(
  tx: Tx,
  keys: Keyring,
  { householdId, paperId }: { readonly householdId: string; readonly paperId: string },
): Promise<KeyedPasses> {
  const { rows } = await sql<Row>`
    select pass, account_id, form, numbers from keyed_pass
    where household_id = ${householdId} and paper_id = ${paperId}`.execute(tx);
  const of = (wanted: Row['pass']) => rows.find(({ pass }) => pass === wanted);
  const [first, second] = [of('first'), of('second')];
  return { first: first && passOf(keys, first), second: second && passOf(keys, second) };
}
