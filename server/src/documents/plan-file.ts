import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planFrameOf } from '@ra-soat/domain/procedure/check-plan.ts';
import { planStepCodes, type PlannedRound, type PlannedStep } from '@ra-soat/domain/procedure/plan.ts';
import { decisionFacts, issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { planRoundWords, planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import {
  committeePaperWords,
  planPaperWords as words,
  seasonFileNames,
} from '@ra-soat/domain/words/season-papers.vi.ts';
import type { Actor, Site } from '../platform/access.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { settingsOf } from '../platform/rounds.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { planPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import type { Block, CellSpec } from './paper.ts';
import { heading, led, say, seasonPaper } from './papers/season.ts';
import { communeOffice } from './round-frame.ts';

interface Plan {
  commune_id: string;
  year: number;
  version: number;
  number: string;
  signed_on: string;
  signer: { name: string; authority: 'chairman' | 'deputy' };
  basis: readonly { title: string; number: string; on: string }[];
  rounds: readonly PlannedRound[];
  steps: readonly PlannedStep[];
  reason: string | null;
  committees: readonly string[] | null;
}

async function planRow(tx: Tx, planId: string, version: number | undefined): Promise<Plan> {
  const { rows } = await sql<Plan>`
    select commune_id, year, version, number, signed_on, signer, basis, rounds, steps, reason,
           (select jsonb_agg(name order by signed_on) from committee c
            where c.commune_id = plan.commune_id and c.year = plan.year and kind <> 'enumerators') as committees
    from plan where plan_id = ${planId} and (${version ?? null}::integer is null or version = ${version ?? null})
    order by version desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf(tx: Tx, actor: Actor, planId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return communeOrOwnVillage(tx, actor, (await planRow(tx, planId, undefined)).commune_id);
}

const center = (text: string): CellSpec => ({ text, align: 'center' });

function stepTable({ steps }: Plan, last: Readonly<Partial<Record<string, string>>>): Block {
  const planned = planStepCodes.flatMap((code) => steps.find(({ step }) => step === code) ?? []);
  return {
    kind: 'table',
    widths: [10, 70, 30, 30, 30],
    head: [words.columns],
    rows: planned.map(({ step, from, to }, at) => {
      const safe = last[step];
      return [
        center(String(at + 1)),
        planStepWords[step],
        center(showDate(from)),
        center(showDate(to)),
        center(safe === undefined ? '–' : showDate(safe)),
      ];
    }),
  };
}

function body(plan: Plan, last: Readonly<Partial<Record<string, string>>>): Block[] {
  const rounds = plan.rounds.map(({ kind, months }) =>
    say(`- ${planRoundWords[kind]}${months.length === 0 ? '' : `: ${words.months(months)}`}.`),
  );
  const annual = plan.rounds.some(({ kind }) => kind === 'annual');
  return [
    ...(plan.reason === null ? [] : [led(words.reason, plan.reason)]),
    heading(words.purpose),
    ...words.purposes.map(say),
    heading(words.content),
    ...rounds,
    ...(annual ? [heading(words.steps), stepTable(plan, last)] : []),
    heading(words.duties),
    ...(plan.committees ?? []).map((name) => say(words.committee(name))),
    say(words.villages),
    say(words.front),
  ];
}

/** The yearly plan as signed; the newest version unless one is asked for. */
export const planFile = defineFile(planPaper, {
  verb: 'paper.print',
  site: ({ planId }, { tx, actor }) => siteOf(tx, actor, planId),
  answer: async ({ planId, version, format }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const plan = await planRow(tx, planId, version);
    const frame = await communeFrame(tx, plan.commune_id);
    const law = planFrameOf(plan.year, { overrides: await settingsOf(tx, plan.commune_id) });
    const paper = seasonPaper({
      office: communeOffice(frame, plan.signed_on),
      number: `Số: ${plan.number}`,
      title: words.title,
      subject: words.subject(plan.year),
      ...(plan.version > 1 && { note: words.changed(plan.version) }),
      bases: plan.basis.map((basis) => decisionFacts.ground(basis.title, basis.number, showDate(basis.on))),
      body: body(plan, law?.safe?.last ?? {}),
      signOff: {
        kind: 'sign-off',
        recipients: committeePaperWords.recipients(issuingWords.shortHead(frame.superior)),
        signatories: [{ titles: words.signers[plan.signer.authority], name: plan.signer.name }],
      },
      stamp: { form: words.form, code: codeOf('KH', planId), sample: frame.sample, madeOn: plan.signed_on },
    });
    return paperAnswer(paper, format, seasonFileNames.plan(frame.unit, plan.year, plan.version));
  },
});
