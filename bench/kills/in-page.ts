import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { createPhone } from '../../web/src/device/create-phone.ts';
import type { Device } from '../../web/src/device/device.ts';
import { phoneDatabase } from '../../web/src/device/dexie-store.ts';

const phone = createPhone('bench/kills');
let open: Device | undefined;

function device(): Device {
  if (!open) throw new Error('the phone is locked');
  return open;
}

export async function setUp(username: string, password: string, pin: string): Promise<void> {
  open = await phone.setUp({ username, password }, pin);
}

/** Opens the phone after a kill; false: nobody was set up on it. */
export async function reopen(pin: string): Promise<boolean> {
  if ((await phone.state()) === 'new') return false;
  open = await phone.unlock(pin);
  return true;
}

/** How many households it has. */
export async function known(): Promise<number> {
  return (await device().households()).length;
}

/** For the message of a failure: what lies in the store, and what the last meeting said. */
export async function lying(): Promise<unknown> {
  const { lastSync, unsent } = await device().status();
  const rows = await phoneDatabase('ra-soat').table<{ owner: string; table: string; state: string }>('row').toArray();
  const counts = Object.entries(Object.groupBy(rows, ({ owner, table }) => `${owner.slice(0, 4)} ${table}`));
  return { lastSync, unsent, rows: counts.map(([name, some = []]) => `${name} ${String(some.length)}`) };
}

/** Types and finishes one form of a household of this phone; what resolves was promised to the surveyor. */
export async function survey(surveyId: string, turn: number, facts: Evidence): Promise<string> {
  const households = await device().households();
  const one = households[turn % households.length];
  if (!one) throw new Error('no household on this phone');
  const { kase, round } = one;
  const evidence = { ...facts, version: round.formVersion, interviewOn: kase.evidence.interviewOn, area: round.area };
  const { findings, result, b1, b2 } = assess(evidence, standardOf(round.standard), DEFAULT_SETTINGS);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const work = {
    ...{ surveyId, householdId: kase.householdId, roundId: kase.roundId, basis: kase.basis, mode: 'visit' as const },
    ...{ evidence, signed: { respondent: true, enumerator: true }, beside: {}, remarkAnswers: {} },
    reasons: Object.fromEntries(warnings.map(({ code, path }) => [`${code} ${path}`, 'Đã hỏi lại (dữ liệu mẫu)'])),
    startedAt: new Date().toISOString(),
  };
  await device().saveWork(work);
  await device().finish(work, {
    kept: warnings.map(({ code, path }) => ({ code, path, reason: 'Đã hỏi lại (dữ liệu mẫu)' })),
    deviceResult: { class: result.class, b1: b1.used, b2: b2.used },
  });
  return surveyId;
}

export async function sync(password: string): Promise<string> {
  const first = await device().sync(true);
  if (first.end !== 'signIn') return first.end;
  await phone.signInAgain(password);
  return (await device().sync(true)).end;
}

/** What a person sees waiting on this phone: how many forms, and how many of them were refused. */
export async function left(): Promise<{ forms: number; refused: readonly string[] }> {
  const rows = (await device().outbox()).filter(({ kind }) => kind === 'survey.deliver');
  return {
    forms: rows.length,
    refused: rows.flatMap(({ problem }) => (problem ? [`${problem.code} ${JSON.stringify(problem.fields)}`] : [])),
  };
}

export async function sealedFile(): Promise<string> {
  return (await phone.sealedFile()).blob.text();
}

/** Somebody else takes the phone: what was not sent stays on it, sealed. */
export async function leave(): Promise<void> {
  await phone.signOut();
  open = undefined;
}
