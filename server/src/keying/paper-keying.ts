import { sql } from 'kysely';
import { compareKeyed, type KeyedDifference } from '@ra-soat/domain/survey/compare-keyed.ts';
import type { KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { mayAt } from '../platform/access.ts';
import { caseOf, caseSite, type LoadedCase } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { blankEvidence, knownMembersOf } from '../platform/survey/starting-evidence.ts';
import { paperKeying } from './contract.ts';
import { isCitizenNumber } from './is-citizen-number.ts';
import { keyedPasses } from './keyed-passes.ts';
import { openPaper, versionOf } from './open-paper.ts';

interface Keyer {
  pass: 'first' | 'second';
  account_id: string;
  by: string;
  keyed_at: Date;
}

async function keyers(tx: Tx, householdId: string, paperId: string): Promise<readonly Keyer[]> {
  const { rows } = await sql<Keyer>`
    select pass, account_id, full_name as by, keyed_at from keyed_pass join account using (account_id)
    where household_id = ${householdId} and paper_id = ${paperId}`.execute(tx);
  return rows;
}

/** Differences are shown once both have keyed; numbers of identity papers to who may read them. */
async function differencesOf(
  { tx, keys, actor, clock }: Request,
  kase: LoadedCase,
  paperId: string,
): Promise<readonly KeyedDifference[]> {
  const { first, second } = await keyedPasses(tx, keys, { householdId: kase.householdId, paperId });
  if (!first || !second) return [];
  const site = { place: kase.commune, village: kase.village, household: kase.householdId };
  const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
  const shown = (path: string, value: KeyedValue | null) => (isCitizenNumber(path) && !reads && value ? '…' : value);
  return compareKeyed(first.form, second.form).map((one) => ({
    path: one.path,
    first: shown(one.path, one.first),
    second: shown(one.path, one.second),
  }));
}

async function openKeying(request: Request, kase: LoadedCase) {
  const { tx, actor } = request;
  const paper = await openPaper(tx, kase);
  if (!paper) return null;
  const { paperId, state, basis } = paper;
  const people = (await keyers(tx, kase.householdId, paperId)).map((row) => ({
    pass: row.pass,
    keyer: { by: row.by, at: row.keyed_at.toISOString(), mine: row.account_id === actor.accountId },
  }));
  const first = people.find(({ pass }) => pass === 'first')?.keyer;
  const second = people.find(({ pass }) => pass === 'second')?.keyer ?? null;
  if (!first) throw new Error(`paper ${paperId} has no first keying`);
  return {
    paperId,
    state,
    first,
    second,
    overtaken: basis !== versionOf(kase),
    differences: state === 'differs' ? [...(await differencesOf(request, kase, paperId))] : [],
    needsScan: first.mine || (second?.mine ?? false),
  };
}

interface SettledRow {
  version: number | null;
  path: string;
  choice: 'first' | 'second' | 'other';
  value: KeyedValue | null;
  by: string;
  why: string;
  settled_at: Date;
}

async function settledOf(tx: Tx, { householdId, roundId }: LoadedCase) {
  const { rows } = await sql<SettledRow>`
    select version, path, choice, value, full_name as by, why, settled_at
    from keyed_settled s join keyed_paper p using (household_id, paper_id) join account using (account_id)
    where s.household_id = ${householdId} and p.round_id = ${roundId} order by settled_at desc, path`.execute(tx);
  return rows.map(({ settled_at, ...row }) => ({ ...row, at: settled_at.toISOString() }));
}

export const paperKeyingQuery = defineQuery(paperKeying, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId }, request) => {
    const { tx } = request;
    const round = await loadRound(tx, roundId);
    const kase = await caseOf(tx, roundId, householdId);
    const known = await knownMembersOf(tx, [householdId]);
    return {
      blank: blankEvidence(round, request.clock.today(), known.get(householdId) ?? []),
      code: paperCode({ householdId, roundId }),
      open: await openKeying(request, kase),
      settled: await settledOf(tx, kase),
    };
  },
});
