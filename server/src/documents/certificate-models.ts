import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { certificateCode } from '../platform/certificate-code.ts';
import type { Tx } from '../platform/database.ts';
import type { Request } from '../platform/request.ts';
import { placeRules } from '../platform/place-rules.ts';
import { addressLine } from './address-line.ts';
import { signerOf, type DecisionRow } from './decision-row.ts';
import { birthYearOf, membersOn, type MemberOn } from './members-on.ts';
import type { CertificateEntry, CertificateMember, CertificateModel } from './papers/certificate.ts';
import { communeOffice, stampOf, type RoundFrame } from './round-frame.ts';

interface Certificate {
  household_id: string;
  number: string;
  year: number;
  serial: number;
  issued_on: IsoDate;
  village: string;
  address: string;
  /** Printed again under the same number. */
  reissued: boolean;
  /** The incoming standard where the certificate rests on it; null: the leading one of the round. */
  standard: StandardId | null;
}

/** Which certificates of a decision: all, of one village, or of one household. */
export interface Wanted {
  readonly villageId?: string | undefined;
  readonly householdId?: string;
  /** The address under which everybody may check a certificate. */
  readonly origin?: string | undefined;
}

async function certificatesOf(tx: Tx, decisionId: string, { villageId, householdId }: Wanted): Promise<Certificate[]> {
  const { rows } = await sql<Certificate>`
    select g.household_id, l.standard_id as standard, g.number, g.year, g.serial, g.issued_on, village.name as village, l.body ->> 'address' as address,
           exists (select from certificate_event e where e.household_id = g.household_id and e.decision_id = g.decision_id
             and e.kind = 'reprinted') as reissued
    from certificate g join village using (village_id)
    join certifying_line l on l.household_id = g.household_id and l.decision_id = g.decision_id and l.list_kind in ('POOR', 'NEAR_POOR')
    where g.decision_id = ${decisionId}
      and (${villageId ?? null}::uuid is null or g.village_id = ${villageId ?? null})
      and (${householdId ?? null}::uuid is null or g.household_id = ${householdId ?? null})
    order by g.serial`.execute(tx);
  return rows;
}

interface YearResult {
  household_id: string;
  year: number;
  class: 'POOR' | 'NEAR_POOR';
  decided_on: IsoDate;
  body: DecisionRow['body'];
  /** Of the form that was accepted: ticks of the signed paper where it has its own, else by the rule. */
  ticks: readonly number[] | null;
}

/** Every decided year of the households up to the day of this decision. */
async function yearsOf(tx: Tx, households: readonly string[], until: IsoDate): Promise<YearResult[]> {
  const { rows } = await sql<YearResult>`
    select l.household_id, round.year, l.list_kind as class, d.decided_on, d.body,
           coalesce(nullif(judged.b2 -> 'keyedTicks', 'null'), judged.b2 -> 'ticks') as ticks
    from certifying_line l join decision d using (decision_id)
    join round on round.round_id = l.round_id
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    left join survey s on s.household_id = c.household_id and s.round_id = c.round_id
      and s.version = (c.state -> 'survey' ->> 'version')::integer
    cross join lateral (select case when l.standard_id is null then s.assessment -> 'b2'
      else s.beside -> l.standard_id -> 'assessment' -> 'assessment' -> 'b2' end as b2) judged
    where l.household_id = any (${households}::uuid[]) and l.list_kind in ('POOR', 'NEAR_POOR') and d.decided_on <= ${until}
    order by round.year, d.decided_on`.execute(tx);
  return rows;
}

function entryOf(result: YearResult): CertificateEntry {
  return {
    year: result.year,
    class: result.class,
    deprived: result.ticks ?? [],
    on: result.decided_on,
    signer: signerOf(result.body),
  };
}

function memberOf(member: MemberOn): CertificateMember {
  return {
    fullName: member.name,
    ethnicity: member.ethnicity === null ? '' : ethnicityName(member.ethnicity),
    relation: RELATION_WORDS[member.relation],
    birthYear: birthYearOf(member),
    sex: member.sex,
  };
}

/** The years of the print, and never fewer than there are results: none may be left out. */
function yearsPrinted(setting: readonly number[], entries: readonly CertificateEntry[]): number[] {
  return [...new Set([...setting, ...entries.map(({ year }) => year)])].sort((a, b) => a - b);
}

interface Known {
  readonly frame: RoundFrame;
  readonly members: ReadonlyMap<string, readonly MemberOn[]>;
  readonly results: ReadonlyMap<string, readonly YearResult[]>;
  readonly years: readonly number[];
  /** Opens a citizen number, for who may read it. */
  readonly open: ((cipher: Buffer) => string) | undefined;
  readonly checkOf: (certificate: Certificate) => CertificateModel['check'];
}

function modelOf(certificate: Certificate, known: Known): CertificateModel {
  const { frame, open } = known;
  const members = known.members.get(certificate.household_id) ?? [];
  const head = members.find(({ is_head }) => is_head);
  const entries = (known.results.get(certificate.household_id) ?? []).map(entryOf);
  const { number, serial, household_id: id, issued_on } = certificate;
  const residence = [addressLine(certificate.address, certificate.village), issuingWords.inText(frame.unit)];
  return {
    office: communeOffice(frame, issued_on),
    number: serial,
    symbol: number.slice(number.indexOf('/') + 1),
    issuer: issuingWords.committee(frame.unit),
    headName: head?.name ?? '',
    ethnicity: head?.ethnicity ? ethnicityName(head.ethnicity) : '',
    ...(head?.cipher && open && { citizenNumber: open(head.cipher) }),
    permanentResidence: [...residence, issuingWords.inText(frame.province)].join(', '),
    members: members.map(memberOf),
    years: yearsPrinted(known.years, entries),
    entries,
    indicatorCount: standardOf(certificate.standard ?? frame.standard).indicators.length,
    reissued: certificate.reissued,
    check: known.checkOf(certificate),
    stamp: stampOf(frame, 'certificate', { code: `GCN-${serial}`, id, on: issued_on }),
  };
}

/** The certificates as printed: who belonged to the household at the decision, and each year's result. */
export async function certificateModels(
  { tx, keys }: Request,
  frame: RoundFrame,
  decision: DecisionRow,
  wanted: Wanted,
  readsNumbers: boolean,
): Promise<CertificateModel[]> {
  const certificates = await certificatesOf(tx, decision.decision_id, wanted);
  const households = certificates.map(({ household_id }) => household_id);
  const results = await yearsOf(tx, households, decision.decided_on);
  const { overrides } = await placeRules(tx, frame.commune);
  const setting = settingOn('certificate.years', decision.decided_on, overrides);
  const known: Known = {
    frame,
    members: await membersOn(tx, households, decision.decided_on),
    results: Map.groupBy(results, ({ household_id }) => household_id),
    years: setting?.value ?? [],
    open: readsNumbers ? (cipher) => keys.open(cipher) : undefined,
    checkOf: ({ year, serial }) => {
      const code = certificateCode(keys, { commune: frame.commune, year, serial });
      return { code, address: wanted.origin === undefined ? code : `${wanted.origin}/giay-chung-nhan/${code}` };
    },
  };
  return certificates.map((certificate) => modelOf(certificate, known));
}
