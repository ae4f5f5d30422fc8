import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { quizWords } from '@ra-soat/domain/words/quiz.vi.ts';
import { holds } from '../platform/access.ts';
import { inParts } from '../platform/case-rows.ts';
import { notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignOf } from './campaign-of.ts';
import { isDue, standings, type Standing } from './certificate-standing.ts';
import { certificateIdOf } from './certificate-id.ts';
import { trainingCertificateIssue } from './contract.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixteen letters of which none looks like another: 80 random bits, nobody guesses one. */
function checkCode(): string {
  return Array.from(randomBytes(16), (byte) => LETTERS.charAt(byte % 32)).join('');
}

async function halvesOf(tx: Tx, campaignId: string): Promise<number> {
  const quiz = await tx.selectFrom('quiz').select('halves').where('campaign_id', '=', campaignId).executeTakeFirst();
  if (!quiz) throw new Problem('QUIZ_NOT_SET');
  return quiz.halves;
}

/** Those named must all be due; without names everybody who is. */
function chosen(all: readonly Standing[], halves: number, persons: readonly string[] | undefined): Standing[] {
  const due = all.filter((one) => isDue(one, halves));
  if (!persons) return due;
  const notDue = persons.filter((id) => !due.some(({ person_id }) => person_id === id));
  if (notDue.length > 0) {
    const names = notDue.map((id) => all.find(({ person_id }) => person_id === id)?.name ?? id);
    throw new Problem('CERTIFICATE_NOT_EARNED', { values: { names: names.join(', ') } });
  }
  return due.filter(({ person_id }) => persons.includes(person_id));
}

/** Two officers never take numbers of one book at the same time. */
async function nextSerial(tx: Tx, issuer: string, year: number): Promise<number> {
  const { rows } = await sql<{ serial: number }>`
    select serial from training_certificate where issuer_place_id = ${issuer} and year = ${year}`.execute(tx);
  return numberBook(rows.map(({ serial }) => serial)).next;
}

export const trainingCertificateIssueCommand = defineCommand(trainingCertificateIssue, {
  verb: 'training.manage',
  site: async ({ campaignId }, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.manage', today));
    return { place: (await campaignOf(tx, campaignId)).place_id };
  },
  handle: async ({ campaignId, persons, on, signer }, { tx, clock, commandId }) => {
    notAhead(clock, on);
    const { place_id: issuer, forms } = await campaignOf(tx, campaignId);
    const halves = await halvesOf(tx, campaignId);
    const year = Number(on.slice(0, 4));
    await sql`select pg_advisory_xact_lock(hashtextextended(${`training ${issuer} ${year}`}, 0))`.execute(tx);
    const due = chosen(await standings(tx, campaignId), halves, persons);
    if (due.length === 0) throw new Problem('NOTHING_TO_ISSUE');
    const first = await nextSerial(tx, issuer, year);
    const rows = due.map(({ person_id, place_id, commune_id, village_id }, at) => ({
      ...{ person_id, place_id, commune_id, village_id, year, forms },
      certificate_id: certificateIdOf(commandId, person_id),
      campaign_id: campaignId,
      issuer_place_id: issuer,
      serial: first + at,
      number: quizWords.certificateNumber(first + at),
      check_code: checkCode(),
      issued_on: on,
      signer: JSON.stringify(signer),
      command_id: commandId,
      recorded_at: clock.now(),
    }));
    for (const part of inParts(rows)) await tx.insertInto('training_certificate').values(part).execute();
    const to = quizWords.certificateNumber(first + rows.length - 1);
    return { issued: rows.length, from: quizWords.certificateNumber(first), to };
  },
});
