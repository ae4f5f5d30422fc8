import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import {
  invitationPaperWords as words,
  planPaperWords,
  seasonFileNames,
} from '@ra-soat/domain/words/season-papers.vi.ts';
import type { Actor, Site } from '../platform/access.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { invitationPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { dateInWords } from './paper-text.ts';
import { led, say, seasonPaper } from './papers/season.ts';
import { communeOffice } from './round-frame.ts';

interface Invitation {
  commune_id: string;
  village: string | null;
  committee: string | null;
  number: string;
  signed_on: string;
  meeting_on: string;
  /** The facts of `invitation.send`. */
  body: {
    at: string;
    venue: string;
    content: string;
    guests: readonly string[];
    signer: { name: string; authority: 'chairman' | 'deputy' };
  };
}

async function invitationRow(tx: Tx, invitationId: string): Promise<Invitation> {
  const { rows } = await sql<Invitation>`
    select i.commune_id, village.name as village, committee.name as committee, i.number, i.signed_on, meeting_on, body
    from invitation i left join village using (village_id) left join committee using (committee_id)
    where invitation_id = ${invitationId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf(tx: Tx, actor: Actor, invitationId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return communeOrOwnVillage(tx, actor, (await invitationRow(tx, invitationId)).commune_id);
}

/** The Mặt trận Tổ quốc is invited to every meeting of households: without it the minutes cannot be closed. */
function guestsOf({ committee, body }: Invitation): string[] {
  const own = committee === null ? [words.front, ...words.village] : [words.members(committee)];
  return [...own, ...body.guests.map((guest) => `${guest};`)];
}

export const invitationFile = defineFile(invitationPaper, {
  verb: 'paper.print',
  site: ({ invitationId }, { tx, actor }) => siteOf(tx, actor, invitationId),
  answer: async ({ invitationId, format }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const invitation = await invitationRow(tx, invitationId);
    const { body, village, committee, signed_on: on, meeting_on: meetingOn } = invitation;
    const frame = await communeFrame(tx, invitation.commune_id);
    const paper = seasonPaper({
      office: communeOffice(frame, on),
      number: `Số: ${invitation.number}`,
      title: words.title,
      subject: village === null ? words.committeeSubject(committee ?? '') : words.villageSubject(village),
      bases: [],
      body: [
        say(words.invites(issuingWords.committee(frame.unit))),
        ...guestsOf(invitation).map((guest) => say(`- ${guest}`)),
        led(words.content, body.content),
        led(words.time, words.when(body.at, dateInWords(meetingOn))),
        led(words.venue, `${body.venue}.`),
        say(words.please),
      ],
      signOff: {
        kind: 'sign-off',
        recipients: words.recipients,
        signatories: [{ titles: planPaperWords.signers[body.signer.authority], name: body.signer.name }],
      },
      stamp: { form: words.form, code: codeOf('GM', invitationId), sample: frame.sample, madeOn: on },
    });
    return paperAnswer(paper, format, seasonFileNames.invitation(village ?? committee ?? '', showDate(meetingOn)));
  },
});
