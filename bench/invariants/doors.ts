import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { Problem, problemOf } from '@ra-soat/server/platform/problem.ts';
import { householdSearch } from '@ra-soat/server/households/contract.ts';
import {
  exportedLists,
  imported,
  registryRows,
  twoRounds,
  type TwoRounds,
} from '@ra-soat/server/reports/fixtures/next-round.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import { askYear, flat, type Unit, type UnitYear } from '../histories/ask.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

/** 11: what was exported changes nothing when it comes in, nor when it comes in once more. */
export async function bothWays(
  tally: Tally,
  rounds: number,
  between?: (two: TwoRounds) => Promise<unknown>,
): Promise<void> {
  for (let seed = 1; seed <= rounds; seed += 1) {
    const two = await twoRounds(seed);
    try {
      const before = await registryRows(two);
      const { file } = await exportedLists(two);
      await between?.(two);
      for (const time of ['once', 'twice']) {
        const { state, outcome } = await imported(two, file);
        const nobody = state === 'done' && outcome.created === 0 && outcome.matched === 0 && outcome.refused === 0;
        tally.count(nobody, () => `imported ${time}: ${JSON.stringify(outcome)}`);
        tally.count(isDeepStrictEqual(await registryRows(two), before), () => `the registry differs, imported ${time}`);
      }
    } finally {
      await two.database.drop();
    }
  }
}

const strangerTo = (): Actor => ({
  ...{ accountId: randomUUID(), username: 'khong.noi', fullName: 'Người không có nơi', mustChangePassword: false },
  grants: [],
});

/** What an actor is told: the code of the refusal, or the answer. */
async function told(asked: Promise<unknown>): Promise<unknown> {
  const answer = await asked.catch(problemOf);
  return answer instanceof Problem ? answer.code : answer;
}

/** Every way to the households of a commune: reports, lists, the registry, one household, an import. */
function waysInto(world: World, actor: Actor, { place, round, household }: Target): Promise<unknown>[] {
  const of = { place, year: 2024, standard: 'vn-2022' };
  const file = { file: '0'.repeat(64), fileName: 'mau.xlsx', createVillages: false, acceptWarnings: false };
  return [
    told(world.ask(actor, 'report.asOf', { ...of, code: 'R1' })),
    told(world.ask(actor, 'report.cell', { ...of, code: 'R1', column: 3 })),
    told(world.ask(actor, 'report.listAsOf', { ...of, code: 'R15' })),
    told(world.ask(actor, 'registry.on', { place, on: '2024-12-31' })),
    told(world.ask(actor, 'household.page', { householdId: household })),
    told(world.run(actor, 'households.import', { importId: randomUUID(), roundId: round, ...file })),
  ];
}

interface Target {
  readonly place: string;
  readonly round: string;
  readonly household: string;
}

async function targetOf({ database: { pool } }: World, place: string): Promise<Target> {
  const { rows } = await pool.query<{ round: string; household: string }>(
    `select (select round_id from round where commune_id = $1 limit 1) as round, household_id as household
     from household_place here where commune_id = $1 and to_on is null and not exists (
       select from household_place past where past.household_id = here.household_id and past.commune_id <> $1) limit 1`,
    [place],
  );
  return { place, round: rows[0]?.round ?? '', household: rows[0]?.household ?? '' };
}

const refused: readonly unknown[] = ['NOT_ALLOWED', 'NOT_FOUND'];

/** 16: without an area nothing; with one only its own, by address, cell, list or import, and in every row below. */
export async function ownPlacesOnly(tally: Tally, world: World, communes: readonly string[]): Promise<void> {
  const targets = await Promise.all(communes.map((place) => targetOf(world, place)));
  for (const own of targets) {
    const officer = await world.person('povertyOfficer', own.place);
    for (const target of targets) {
      for (const actor of target === own ? [strangerTo()] : [officer]) {
        for (const [at, answer] of (await Promise.all(waysInto(world, actor, target))).entries()) {
          tally.count(refused.includes(answer), () => `${target.place}, way ${at}: ${JSON.stringify(answer)}`);
        }
      }
    }
    const [report] = await Promise.all(waysInto(world, officer, own));
    tally.count(!refused.includes(report), () => `${own.place} does not see its own report`);
    await rowsOfOthers(tally, world, own.place);
  }
}

/** Rows that the database shows inside the scope of one commune: all of them of households that live or lived there. */
async function rowsOfOthers(tally: Tally, { database: { pool } }: World, place: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: own } = await client.query<{ id: string }>(
      'select distinct household_id as id from household_place where commune_id = $1',
      [place],
    );
    const theirs = new Set(own.map(({ id }) => id));
    await client.query(`select set_config('rs.communes', $1, true)`, [place]);
    await client.query('set local role ra_soat_app');
    for (const table of ['household_status', 'household_member', 'ledger_entry', 'status_profile']) {
      const { rows } = await client.query<{ id: string }>(`select distinct household_id as id from ${table}`);
      for (const { id } of rows) tally.count(theirs.has(id), () => `${table} of ${id} is seen in ${place}`);
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** 17: what was printed then is what is printed years later, although the lists went on. */
export async function oldReports(tally: Tally, world: World, country: Unit, before: UnitYear): Promise<void> {
  world.setToday('2029-03-01');
  const again = flat(await askYear(world, country, before.year));
  flat(before).forEach(({ unit, year, tables, lists }, at) => {
    for (const [code, { rows }] of tables) {
      const same = isDeepStrictEqual(again[at]?.tables.get(code)?.rows, rows);
      tally.count(same, () => `${unit.place} ${year} ${code} is another table today`);
    }
    if (lists.size > 0)
      tally.count(isDeepStrictEqual(again[at]?.lists, lists), () => `${unit.place}: the lists differ`);
  });
}

/** 18: who has not signed in is told no household's name, whatever they ask. */
export async function publicNames(tally: Tally, { world, ids }: Story): Promise<void> {
  const guesses = [
    {},
    { code: 'DEMO-1' },
    { token: randomUUID() },
    { roundId: ids.round },
    { householdId: ids.households[0] },
  ];
  for (const { contract } of capabilities.queries) {
    for (const guess of guesses) {
      const answer = await told(world.ask(undefined, contract.kind, { ...guess, place: ids.commune }));
      tally.count(!JSON.stringify(answer ?? '').includes(ids.mark), () => `${contract.kind} names somebody`);
    }
  }
  for (const { contract } of capabilities.files) {
    for (const guess of guesses) {
      const answer = await told(world.file(undefined, contract.kind, { ...guess, place: ids.commune }));
      tally.count(typeof answer === 'string' || answer instanceof Error, () => `${contract.kind} is given to anybody`);
    }
  }
}

/** 19: one household by every way of writing its name. */
export async function everyWriting(tally: Tally, { world, ids, cast }: Story): Promise<void> {
  const found = async (text: string) => {
    const { households } = householdSearch.output.parse(
      await world.ask(cast('povertyOfficer'), 'household.search', { text }),
    );
    return households.map(({ householdId }) => householdId).sort();
  };
  for (const word of ids.mark.split(' ').concat('Người', 'Mẫu')) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd');
    const wanted = await found(word.normalize('NFC'));
    for (const text of [word.normalize('NFD'), plain, plain.toUpperCase(), ` ${word} `]) {
      const same = wanted.length > 0 && isDeepStrictEqual(await found(text), wanted);
      tally.count(same, () => `${JSON.stringify(text)} does not find what ${word} finds`);
    }
  }
}
