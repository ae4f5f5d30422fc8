import { ADULT_FACTS, sampleEvidence, sampleMember, SOUND_HOME } from '@ra-soat/domain/assessment/sample-evidence.ts';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { visitForm } from '../../answers/visit-form.ts';
import type { FieldCase, FieldRound, FieldWork, HouseholdOnPhone } from '../../device/device.ts';
import { judge } from './judge.ts';
import { openItems } from './open-items.ts';
import { startWork } from './start-work.ts';

/** A round on the phone (dữ liệu mẫu), changed as given. */
export function testRound(standard: StandardId, formVersion: 'v1' | 'v2', more: Partial<FieldRound> = {}): FieldRound {
  return {
    roundId: 'round',
    title: 'Đợt mẫu',
    year: 2026,
    surveying: true,
    standard,
    formVersion,
    area: 'rural',
    region: null,
    commune: 'Xã mẫu',
    scoring: null,
    beside: [],
    showResult: true,
    surveyBy: null,
    ...more,
  };
}

/** A table without rows: only that there is one matters here. */
export const testTable: ScoreTable = {
  id: 'mẫu',
  standard: 'vn-2022',
  version: 'v2',
  demonstration: false,
  columns: ['demo'],
  rows: [],
  waived: [],
  controlTotals: { rows: 0, columns: { demo: 0 } },
  source: { document: 'Bảng điểm mẫu cho kiểm thử', mark: 'unknown' },
  validFrom: '2026-01-01',
  validTo: null,
  enteredBy: 'người nhập mẫu',
  confirmedBy: null,
  status: 'draft',
};

export const keyedLocal: FieldRound['beside'][number] = {
  standard: 'ha-noi-2016',
  title: 'Chuẩn của thành phố',
  kind: 'local',
  version: null,
  rule: 'keyed',
  decides: true,
  leavesOutNational: false,
  open: [],
};

export function incoming(standard: StandardId, decides: boolean): FieldRound['beside'][number] {
  const version = decides ? 'v1' : null;
  return { ...keyedLocal, standard, kind: 'incoming', version, rule: null, decides, title: standard };
}

/** A case of a household nobody asked yet, changed as given. */
export function testCase(evidence: Evidence, more: Partial<FieldCase> = {}): FieldCase {
  return {
    householdId: 'household',
    roundId: 'round',
    villageId: 'village',
    villageSeq: 1,
    stage: 'LISTED',
    basis: null,
    version: null,
    head: 'Người mẫu 1',
    number: '001',
    sortKey: '001',
    address: '',
    before: 'POOR',
    evidence,
    kept: [],
    signed: { respondent: false, enumerator: false },
    beside: {},
    returned: null,
    visits: [],
    responsible: { accountId: 'account', name: 'Người rà soát mẫu', given: true },
    facts: [],
    waiting: false,
    ...more,
  };
}

export function testItem(kase: FieldCase, more: Partial<HouseholdOnPhone> = {}): HouseholdOnPhone {
  const round = testRound('vn-2022', 'v2');
  return {
    kase,
    round,
    village: 'Thôn mẫu',
    work: null,
    state: 'none',
    problem: null,
    photos: 0,
    changed: false,
    taken: false,
    ...more,
  };
}

/** Only names and births are known: a household as it comes from last year's list. */
export function unaskedHousehold(count: number): Evidence {
  const members = Array.from({ length: count }, (_, line): Member => {
    const relation = line === 0 ? 'head' : line === 1 ? 'spouse' : 'child';
    return sampleMember(String(line), line === 0 ? 1970 : line === 1 ? 1972 : 1992 + line, {}, { relation });
  });
  return sampleEvidence({ members, household: {}, b1: { answers: {} } });
}

/** Everything asked and nothing lacking, by the form of any standard. */
export function soundHousehold(): Evidence {
  const head = sampleMember('1', '1981-05-10', ADULT_FACTS, { relation: 'head' });
  return sampleEvidence({ members: [head], household: SOUND_HOME });
}

export function begun(kase: FieldCase, round: FieldRound): FieldWork {
  const at = '2026-11-12T02:00:00.000Z';
  return startWork(kase, round, { surveyId: 'survey', at, today: '2026-11-12', mode: 'visit' });
}

/** What is left in a form. */
export function leftIn(work: FieldWork, kase: FieldCase, round: FieldRound) {
  const form = visitForm(round, round.formVersion);
  return openItems({ work, kase, round, form, judgement: judge(work, round) });
}
