import type { Evidence, HouseholdFacts, Member, MemberFacts } from '../survey/evidence.ts';

/** Everything an adult is asked under either standard, without any deprivation. */
export const ADULT_FACTS: MemberFacts = {
  work: 'own_work',
  monthlyAssistance: 'none',
  healthInsured: true,
  attending: 'no',
  finishedLevel: 'upper_secondary',
  inTraining: false,
  vocationalCertificate: false,
  enterpriseCertificate: false,
  untreatedIllness: false,
};

/** A dwelling without any deprivation. */
export const SOUND_HOME: HouseholdFacts = {
  wall: 'brick_stone',
  column: 'brick_stone',
  roof: 'tile',
  floorAreaDm2: 8000,
  waterSource: 'tap',
  toilet: 'septic',
  usesInternet: true,
  devices: { tv: true, radio: false, desktop: false, telephone: false, laptop: false, tablet: false, smartphone: true },
  houseGrade: 'permanent',
  usesTelephone: true,
  hearsLoudspeaker: true,
};

/** An invented member (dữ liệu mẫu) with the facts given, born on a day or in a year. */
export function sampleMember(
  id: string,
  born: string | number,
  facts: MemberFacts,
  more: Partial<Member> = {},
): Member {
  const birth = typeof born === 'string' ? { bornOn: born } : { bornYear: born };
  return { id, name: `Người mẫu ${id}`, relation: 'child', ...birth, sex: 'male', facts, ...more };
}

/** An invented household (dữ liệu mẫu): a head of 45 and nothing lacking, rural, B1 100; changed as given. */
export function sampleEvidence(more: Partial<Evidence> = {}): Evidence {
  return {
    version: 'v2',
    interviewOn: '2026-11-20',
    area: 'rural',
    members: [sampleMember('1', '1981-05-10', ADULT_FACTS, { relation: 'head' })],
    household: SOUND_HOME,
    b1: { answers: {}, keyedTotal: 100 },
    b2: {},
    ...more,
  };
}
