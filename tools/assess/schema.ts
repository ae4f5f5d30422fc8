import * as z from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import * as words from '@ra-soat/domain/words/survey.vi.ts';

/** The codes of a complete list of words. */
function codes<T extends string>(list: Readonly<Record<T, string>>): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(Object.keys(list)) as z.ZodEnum<{ [K in T]: K }>;
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const yes = z.boolean().exactOptional();
const text = z.string().max(2000);
const whole = z.int().min(0);

const memberFacts = z.strictObject({
  work: codes(words.WORK_WORDS).exactOptional(),
  ableToWork: yes,
  wantsToWork: yes,
  cannotFindJob: yes,
  labourContract: yes,
  monthlyAssistance: codes(words.ASSISTANCE_WORDS).exactOptional(),
  disabled: yes,
  nutrition: codes(words.NUTRITION_WORDS).exactOptional(),
  nutritionOn: day.exactOptional(),
  nutritionSource: text.exactOptional(),
  healthInsured: yes,
  insuranceNumber: text.exactOptional(),
  insuranceValidTo: day.exactOptional(),
  attending: codes(words.ATTENDING_WORDS).exactOptional(),
  finishedLevel: codes(words.LEVEL_WORDS).exactOptional(),
  schoolingException: codes(words.SCHOOLING_EXCEPTION_WORDS).exactOptional(),
  notAttendingReason: text.exactOptional(),
  inTraining: yes,
  vocationalCertificate: yes,
  enterpriseCertificate: yes,
  untreatedIllness: yes,
});

const member = z.strictObject({
  id: z.string().min(1),
  name: text.default('').describe('Họ tên, để câu giải thích gọi tên; không cần để xếp loại'),
  relation: codes(words.RELATION_WORDS),
  bornOn: day.exactOptional(),
  bornYear: z.int().exactOptional().describe('Chỉ cần năm sinh nếu tuổi không sát một ngưỡng'),
  sex: codes(words.SEX_WORDS).exactOptional(),
  ethnicity: z.int().exactOptional(),
  citizenNumber: text.exactOptional(),
  countedBecause: codes(words.COUNTED_BECAUSE_WORDS).exactOptional(),
  facts: memberFacts,
});

const household = z.strictObject({
  wall: codes(words.WALL_WORDS).exactOptional(),
  column: codes(words.COLUMN_WORDS).exactOptional(),
  roof: codes(words.ROOF_WORDS).exactOptional(),
  floorAreaDm2: whole.exactOptional().describe('Diện tích nhà ở, số nguyên dm² (64,5 m² = 6450)'),
  waterSource: codes(words.WATER_WORDS).exactOptional(),
  toilet: codes(words.TOILET_WORDS).exactOptional(),
  usesInternet: yes,
  devices: z
    .strictObject({
      tv: yes,
      radio: yes,
      desktop: yes,
      telephone: yes,
      laptop: yes,
      tablet: yes,
      smartphone: yes,
    })
    .exactOptional(),
  houseGrade: codes(words.HOUSE_GRADE_WORDS).exactOptional(),
  usesTelephone: yes,
  hearsLoudspeaker: yes,
});

/** One line of the NDJSON form: an id and what one visit recorded. An absent fact is unanswered. */
export const householdLine = z.strictObject({
  id: z.string().min(1).describe('Mã của người gửi, trả lại nguyên như vậy'),
  version: z.enum(['v1', 'v2']).default('v2').describe('Mẫu phiếu; vn-2016 chỉ có v1'),
  interviewOn: day.describe('Ngày phỏng vấn: mốc tính tuổi'),
  area: z.enum(['rural', 'urban', 'special']),
  members: z.array(member).max(200),
  household,
  b1: z.strictObject({
    answers: z.record(z.string(), z.union([z.string(), whole])).default({}),
    keyedTotal: whole.exactOptional().describe('Tổng điểm B1 trên phiếu đã ký'),
  }),
  b2: z
    .strictObject({
      keyedTotal: whole.exactOptional(),
      keyedTicks: z.array(z.int()).exactOptional(),
      tickReasons: z.record(z.string(), z.string()).exactOptional(),
    })
    .default({}),
  causes: z.array(codes(words.CAUSE_WORDS)).exactOptional(),
  otherCause: text.exactOptional(),
  needs: z.array(codes(words.NEED_WORDS)).exactOptional(),
  noLabourCapacity: yes,
  noLabourCapacityReason: text.exactOptional(),
  meritMember: yes,
});

/** A line as parsed: exactly an Evidence with an id, or it does not compile. */
export type HouseholdLine = Evidence & { readonly id: string };

export function parseLine(value: unknown): z.ZodSafeParseResult<HouseholdLine> {
  return householdLine.safeParse(value);
}

/** JSON Schema 2020-12 of what a line must be. */
export function lineSchema(): unknown {
  return {
    title: 'Một hộ gia đình, mỗi dòng một hộ (NDJSON)',
    ...z.toJSONSchema(householdLine, { io: 'input' }),
  };
}
