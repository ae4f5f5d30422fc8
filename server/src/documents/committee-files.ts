import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { decisionFacts, issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { committeePaperWords as words, seasonFileNames } from '@ra-soat/domain/words/season-papers.vi.ts';
import type { Actor, Site } from '../platform/access.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { committeeListPaper, committeePaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import type { CellSpec, Section } from './paper.ts';
import { codeOf } from './paper-code.ts';
import { dateInWords } from './paper-text.ts';
import { centred, led, seasonPaper } from './papers/season.ts';
import { communeOffice } from './round-frame.ts';

interface Member {
  name: string;
  office: string;
  post: string;
  phone: string | null;
  villages: string | null;
  from_on: string;
  to_on: string | null;
}

interface Committee {
  committee_id: string;
  commune_id: string;
  kind: string;
  name: string;
  year: number;
  number: string;
  signed_on: string;
  from_on: string;
  signer: { name: string; authority: 'chairman' | 'deputy' };
  basis: readonly { title: string; number: string; on: string }[];
  members: readonly Member[];
}

/** The committees made by the same paper, as its articles name them; the one asked for is among them. */
async function committeesOf(tx: Tx, committeeId: string): Promise<Committee[]> {
  const { rows } = await sql<Committee>`
    select c.committee_id, c.commune_id, c.kind, c.name, c.year, c.number, c.signed_on, c.from_on, c.signer, c.basis,
           (select jsonb_agg(jsonb_build_object('name', m.name, 'office', office, 'post', post, 'phone', phone,
                     'from_on', m.from_on, 'to_on', to_on, 'villages',
                     (select string_agg(village.name, ', ' order by village.position) from village where village_id = any (m.villages)))
                   order by m.position) from committee_member m where m.committee_id = c.committee_id) as members
    from committee asked join committee c on c.commune_id = asked.commune_id and c.number = asked.number and c.signed_on = asked.signed_on
    where asked.committee_id = ${committeeId}
    order by array_position(array['steering', 'workGroup', 'helperTeam', 'enumerators'], c.kind)`.execute(tx);
  if (rows.length === 0) throw new Problem('NOT_FOUND');
  return rows;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const isEnumerators = ({ kind }: Committee) => kind === 'enumerators';

function memberList(committee: Committee, on: string, note: string): Section {
  const members = committee.members.filter((one) => one.from_on <= on && (one.to_on === null || one.to_on >= on));
  return {
    orientation: 'portrait',
    blocks: [
      {
        kind: 'title',
        lines: [isEnumerators(committee) ? words.enumeratorsTitle : words.annexTitle(committee.name)],
        note,
      },
      {
        kind: 'table',
        widths: [10, 40, 40, 28, 32, 25],
        head: [words.columns],
        rows: members.map((one, at) => [
          center(String(at + 1)),
          one.name,
          one.office,
          one.post,
          one.villages ?? words.wholeCommune,
          one.phone ?? '',
        ]),
      },
    ],
  };
}

/** The rights of the commune's papers: also a village of the commune reads them. */
async function siteOf(tx: Tx, actor: Actor, committeeId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const [first] = await committeesOf(tx, committeeId);
  if (!first) throw new Problem('NOT_FOUND');
  return communeOrOwnVillage(tx, actor, first.commune_id);
}

function articles(committees: readonly Committee[], year: number): string[] {
  return [
    ...committees.map((one) =>
      isEnumerators(one) ? words.approves(one.members.length) : words.makes(one.name, one.members.length),
    ),
    words.duties(year),
    words.effect,
    words.carriedOut,
  ];
}

export const committeeFile = defineFile(committeePaper, {
  verb: 'paper.print',
  site: ({ committeeId }, { tx, actor }) => siteOf(tx, actor, committeeId),
  answer: async ({ committeeId, format }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const committees = await committeesOf(tx, committeeId);
    const [first] = committees;
    if (!first) throw new Problem('NOT_FOUND');
    const { signed_on: on, year, number, signer } = first;
    const frame = await communeFrame(tx, first.commune_id);
    const named = committees.map(({ name }) => name);
    const paper = seasonPaper({
      office: communeOffice(frame, on),
      number: `Số: ${number}`,
      title: words.title,
      subject: words.subject(named, committees.every(isEnumerators), year),
      issuer: issuingWords.chairman(frame.unit).toLocaleUpperCase('vi'),
      bases: first.basis.map((basis) => decisionFacts.ground(basis.title, basis.number, showDate(basis.on))),
      body: [centred(words.decides), ...articles(committees, year).map((text, at) => led(`Điều ${at + 1}. `, text))],
      signOff: {
        kind: 'sign-off',
        recipients: words.recipients(issuingWords.shortHead(frame.superior)),
        signatories: [{ titles: issuingWords.signers[signer.authority], name: signer.name }],
      },
      annexes: committees.map((one) => memberList(one, one.from_on, words.annexNote(number, dateInWords(on)))),
      stamp: { form: words.form, code: codeOf('QDTL', committeeId), sample: frame.sample, madeOn: on },
    });
    return paperAnswer(paper, format, seasonFileNames.committee(frame.unit, year));
  },
});

export const committeeListFile = defineFile(committeeListPaper, {
  verb: 'paper.print',
  site: ({ committeeId }, { tx, actor }) => siteOf(tx, actor, committeeId),
  answer: async ({ committeeId, on, format }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, actor.grants);
    const committee = (await committeesOf(tx, committeeId)).find((one) => one.committee_id === committeeId);
    if (!committee) throw new Problem('NOT_FOUND');
    const frame = await communeFrame(tx, committee.commune_id);
    const day = on ?? clock.today();
    const list = memberList(committee, day, words.onDay(dateInWords(day)));
    const head = { kind: 'head', ...communeOffice(frame, day) } as const;
    const paper = {
      name: committee.name,
      stamp: { form: words.form, code: codeOf('DSTV', committeeId), sample: frame.sample, madeOn: day },
      sections: [{ ...list, blocks: [head, ...list.blocks] }],
    };
    return paperAnswer(paper, format, seasonFileNames.members(committee.name, showDate(day)));
  },
});
