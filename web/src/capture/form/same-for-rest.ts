import { isAskedOf, memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import type { FactQuestion, Option } from '@ra-soat/domain/survey/form.ts';
import type { FieldWork } from '../../device/device.ts';
import { withValue } from './field-values.ts';

/** Answers that a whole household often shares and that a surveyor may hear in one sentence: "cả nhà có thẻ". */
const shared: Readonly<Record<string, string | boolean>> = {
  healthInsured: true,
  untreatedIllness: false,
  monthlyAssistance: 'none',
  inTraining: false,
  vocationalCertificate: false,
  enterpriseCertificate: false,
};

interface Rest {
  readonly option: Option;
  readonly lines: readonly number[];
}

/** The answer that may be given for everybody not asked yet; null where each must be asked. */
export function sameForRest(question: FactQuestion, { evidence }: FieldWork): Rest | null {
  const option = question.options.find(({ code }) => code === shared[question.id]);
  if (option === undefined) return null;
  const lines = evidence.members.flatMap((member, line) =>
    isAskedOf(question, member, evidence.interviewOn) && memberAnswer(member, question.id) === undefined ? [line] : [],
  );
  return lines.length < 2 ? null : { option, lines };
}

/** The same answer, or none again, for the members of some lines. */
export function withSame(
  work: FieldWork,
  question: string,
  lines: readonly number[],
  code: Option['code'] | undefined,
): FieldWork {
  return lines.reduce((now, line) => withValue(now, `members.${line}.facts.${question}`, code), work);
}
