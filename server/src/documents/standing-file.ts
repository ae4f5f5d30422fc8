import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { standingWords } from '@ra-soat/domain/words/standing.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { Tx } from '../platform/database.ts';
import { leavingOfHousehold } from '../platform/leaving.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { addressLine } from './address-line.ts';
import { communeFrame } from './commune-frame.ts';
import { standingPaper as standingContract } from './contract.ts';
import { birthYearOf, membersOn } from './members-on.ts';
import { paperAnswer } from './paper-answer.ts';
import { standingPaper } from './papers/standing.ts';
import { communeOffice } from './round-frame.ts';

interface Standing {
  readonly class: DecidedClass;
  readonly standard_id: string;
  readonly decision_number: string;
  readonly decided_on: IsoDate;
  readonly first_on: IsoDate;
}

interface Home {
  readonly commune_id: string;
  readonly village: string;
  readonly address: string;
}

/** The row that holds on the day, or the last one before it, with the first day on a list. */
async function standingOn(tx: Tx, householdId: string, on: IsoDate): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select case when s.to_on is null or s.to_on >= ${on} then s.class else 'NON_POOR' end as class, s.standard_id,
           s.decision_number, coalesce(d.decided_on, s.from_on) as decided_on, listed.first_on
    from household_status s left join decision d on d.decision_id = s.decision_id
    cross join (
      select min(from_on) as first_on from household_status l
      where l.household_id = ${householdId} and l.standard_id like 'vn-%' and l.class <> 'NON_POOR'
        and (l.to_on is null or l.to_on >= l.from_on)
    ) listed
    where s.household_id = ${householdId} and s.standard_id like 'vn-%' and s.from_on <= ${on}
      and (s.to_on is null or s.to_on >= s.from_on) and listed.first_on <= ${on}
    order by s.from_on desc, s.seq desc limit 1`.execute(tx);
  return rows[0];
}

/** Where it lived on the day, or lived last. */
async function homeOn(tx: Tx, householdId: string, on: IsoDate): Promise<Home> {
  const { rows } = await sql<Home>`
    select hp.commune_id, village.name as village, hp.address from household_place hp join village using (village_id)
    where hp.household_id = ${householdId} order by (hp.from_on <= ${on}) desc, hp.from_on desc limit 1`.execute(tx);
  const [home] = rows;
  if (!home) throw new Problem('NOT_FOUND');
  return home;
}

/** What a household was on a day, also long after it left the lists: every day since it first came on one. */
export const standingFile = defineFile(standingContract, {
  verb: 'paper.print',
  site: async ({ householdId, on }, { tx }) => ({ place: (await homeOn(tx, householdId, on)).commune_id }),
  answer: async ({ householdId, on, format }, { tx, clock }) => {
    const standing = on > clock.today() ? undefined : await standingOn(tx, householdId, on);
    if (!standing) throw new Problem('STANDING_UNKNOWN');
    const { commune_id: commune, village, address } = await homeOn(tx, householdId, on);
    const frame = await communeFrame(tx, commune);
    const members = (await membersOn(tx, [householdId], on)).get(householdId) ?? [];
    const head = members[0]?.name ?? '';
    const { class: of, decision_number: number, decided_on: decidedOn } = standing;
    const paper = standingPaper({
      office: communeOffice(frame),
      issuer: issuingWords.committee(frame.unit),
      on,
      head,
      address: [addressLine(address, village), issuingWords.inText(frame.unit)].join(', '),
      standing: of === 'NON_POOR' ? undefined : CLASS_WORDS[of],
      decision: number === '' ? undefined : { number, on: decidedOn },
      standard: standardTitle(standing.standard_id),
      firstOn: standing.first_on,
      leaving: await leavingOfHousehold(tx, householdId, commune, on),
      members: members.map((member, at) => [
        ...[String(at + 1), member.name, String(birthYearOf(member) ?? '')],
        RELATION_WORDS[member.relation],
      ]),
      signer: { titles: [...issuingWords.signers.committeeChairman] },
      stamp: {
        ...{ form: standingWords.form, code: `XN-${householdId.slice(0, 8).toUpperCase()}` },
        ...{ sample: frame.sample, madeOn: on },
      },
    });
    return paperAnswer(paper, format, standingWords.file(head, showDate(on)));
  },
});
