import { sql } from 'kysely';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import { caseSite } from '../platform/cases.ts';
import { withCitizenNumbers } from '../platform/citizen-numbers.ts';
import type { Tx } from '../platform/database.ts';
import type { Keyring } from '../platform/keyring.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import type { KeptBeside } from '../platform/survey/further-standards.ts';
import { blankEvidence, knownMembersOf } from '../platform/survey/starting-evidence.ts';
import { delivery } from './contract.ts';
import { shownDeliveries } from './deliveries.ts';
import { hindranceOf } from './hindrance.ts';

type Input = z.output<(typeof delivery)['input']>;
type Page = z.output<(typeof delivery)['output']>;

const citizenNumbers = z.record(z.string(), z.string());

interface Stored {
  mode: Page['mode'];
  evidence: Evidence;
  numbers: Buffer | null;
  form: Pick<Page, 'signed' | 'kept'> & { beside?: Page['beside'] };
  basis: string | null;
  enumerator: string;
  version: number | null;
  app: string;
  started_at: Date;
  saved_at: Date;
  position: Page['position'];
  state: Page['state'];
  stage: CaseStage;
}

async function stored(tx: Tx, { householdId, deliveryId, roundId }: Input): Promise<Stored> {
  const { rows } = await sql<Stored>`
    select mode, evidence, numbers, form, basis, enumerator, version, app, started_at, saved_at, position, d.state, stage
    from survey_delivery d join review_case using (household_id, round_id)
    where household_id = ${householdId} and delivery_id = ${deliveryId} and round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

interface StandingRow extends Omit<NonNullable<Page['standing']>, 'beside' | 'recordedAt'> {
  recordedAt: Date;
  beside: Readonly<Record<string, KeptBeside>>;
  entered: string;
  sent: boolean;
}

async function standingForm(tx: Tx, { roundId, householdId }: Input): Promise<StandingRow | undefined> {
  const { rows } = await sql<StandingRow>`
    select s.version, s.entered_by as entered, a.full_name as "enteredBy", s.recorded_at as "recordedAt", r.class,
           s.mode, s.evidence, c.state #> '{survey,assessment,signed}' as signed, s.kept, s.beside
    from survey s
    join review_case c on c.household_id = s.household_id and c.round_id = s.round_id
    join round on round.round_id = s.round_id
    join case_result r on r.household_id = s.household_id and r.round_id = s.round_id and r.version = s.version
      and r.layer = 'computed' and r.standard_id = round.standard_id
    join account a on a.account_id = s.entered_by
    where s.household_id = ${householdId} and s.round_id = ${roundId} order by s.version desc limit 1`.execute(tx);
  return rows[0];
}

/** What the surveyor had on the screen at the start: the form it rests on, or the members of the registry. */
async function baseOf(
  { tx, clock }: Request,
  { roundId, householdId }: Input,
  basis: string | null,
): Promise<Evidence> {
  const { rows } = await sql<{ evidence: Evidence }>`
    select evidence from survey where household_id = ${householdId} and command_id = ${basis}`.execute(tx);
  if (rows[0]) return rows[0].evidence;
  const members = (await knownMembersOf(tx, [householdId])).get(householdId) ?? [];
  return blankEvidence(await loadRound(tx, roundId), clock.today(), members);
}

/** The numbers of a waiting form, as they were sent. */
function withNumbers(keys: Keyring, { evidence, numbers }: Stored): Evidence {
  if (!numbers) return evidence;
  const known = new Map(Object.entries(citizenNumbers.parse(JSON.parse(keys.open(numbers)))));
  const member = (one: Member): Member => {
    const citizenNumber = known.get(one.id);
    return citizenNumber === undefined ? one : { ...one, citizenNumber };
  };
  return { ...evidence, members: evidence.members.map(member) };
}

async function answer(input: Input, request: Request): Promise<Page> {
  const { tx, actor, keys, clock } = request;
  const row = await stored(tx, input);
  const [shown] = await shownDeliveries(
    tx,
    sql`d.household_id = ${input.householdId} and d.delivery_id = ${input.deliveryId}`,
  );
  if (!shown) throw new Problem('NOT_FOUND');
  const standing = await standingForm(tx, input);
  const site = await caseSite(tx, input.roundId, input.householdId);
  const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
  const numbered = async (evidence: Evidence): Promise<Evidence> =>
    reads
      ? { ...evidence, members: await withCitizenNumbers(tx, keys, input.householdId, evidence.members) }
      : evidence;
  const { signed, kept, beside = {} } = row.form;
  return {
    ...shown,
    ...{ mode: row.mode, signed, kept, beside, version: row.version, app: row.app, position: row.position },
    evidence: reads ? withNumbers(keys, row) : row.evidence,
    startedAt: row.started_at.toISOString(),
    savedAt: row.saved_at.toISOString(),
    standing: standing
      ? {
          ...{ version: standing.version, enteredBy: standing.enteredBy, class: standing.class, mode: standing.mode },
          ...{ signed: standing.signed, kept: standing.kept },
          recordedAt: standing.recordedAt.toISOString(),
          beside: Object.fromEntries(Object.entries(standing.beside).map(([id, { entry }]) => [id, entry])),
          evidence: await numbered(standing.evidence),
        }
      : null,
    base: await baseOf(request, input, row.basis),
    hindrance: await hindranceOf(request, site, {
      ...{ state: row.state, stage: row.stage },
      filledBy: [row.enumerator, ...(standing ? [standing.entered] : [])],
    }),
  };
}

export const deliveryQuery = defineQuery(delivery, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer,
});
