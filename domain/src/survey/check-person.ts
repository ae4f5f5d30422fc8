import { isIsoDate } from '../kernel/dates.ts';
import { ATTENDING_WORDS, LEVEL_WORDS } from '../words/survey.vi.ts';
import { possibleAges } from './births.ts';
import type { Attending, Evidence, Level, Member } from './evidence.ts';
import { error, gap, warning, type SurveyFinding } from './finding-code.ts';
import type { Form } from './form.ts';

const OLDEST_LIKELY = 110;

/** One member: birth, papers, and answers that cannot both be true. */
export function checkPerson(member: Member, path: string, evidence: Evidence, form: Form): SurveyFinding[] {
  const ages = possibleAges(member, evidence.interviewOn);
  const found = [...checkBirth(member, path, evidence), ...checkPapers(member, path)];
  if (member.name.trim() === '') found.push(warning('name_missing', `${path}.name`));
  // Sex bounds the working age, which only vn-2022 asks for.
  if (member.sex === undefined && form.standard === 'vn-2022') found.push(gap('sex_missing', `${path}.sex`));
  if (member.ethnicity !== undefined && !isPeople(member.ethnicity)) {
    found.push(error('ethnicity_unknown', `${path}.ethnicity`, { answer: member.ethnicity }));
  }
  const [oldest] = ages;
  const youngest = ages.at(-1);
  if (oldest === undefined || youngest === undefined) return found;
  if (youngest > OLDEST_LIKELY) found.push(warning('very_old', path, { age: youngest }));
  return [...found, ...checkSchool(member, path, youngest, oldest), ...checkBenefits(member, path, oldest, evidence)];
}

function isPeople(code: number): boolean {
  return Number.isInteger(code) && code >= 1 && code <= 54;
}

function checkBirth({ bornOn, bornYear }: Member, path: string, { interviewOn }: Evidence): SurveyFinding[] {
  if (bornOn === undefined) return checkBirthYear(bornYear, path, interviewOn);
  if (!isIsoDate(bornOn)) return [error('birth_not_a_day', `${path}.bornOn`, { answer: bornOn })];
  if (bornOn > interviewOn) return [error('born_after_interview', `${path}.bornOn`)];
  const differs = bornYear !== undefined && Number(bornOn.slice(0, 4)) !== bornYear;
  return differs ? [error('birth_year_differs', `${path}.bornYear`)] : [];
}

function checkBirthYear(bornYear: number | undefined, path: string, interviewOn: string): SurveyFinding[] {
  if (bornYear === undefined) return [gap('birth_missing', `${path}.bornOn`)];
  if (!Number.isInteger(bornYear) || bornYear < 1890) {
    return [error('birth_year_invalid', `${path}.bornYear`, { answer: bornYear })];
  }
  return `${bornYear}-01-01` > interviewOn ? [error('born_after_interview', `${path}.bornYear`)] : [];
}

/** 12 digits: place, then century and sex, then the year of birth; 9 digits are an old paper. */
function checkPapers({ citizenNumber = '', sex, bornOn, bornYear }: Member, path: string): SurveyFinding[] {
  const at = `${path}.citizenNumber`;
  if (citizenNumber === '' || /^\d{9}$/.test(citizenNumber)) return [];
  if (!/^\d{12}$/.test(citizenNumber)) return [warning('citizen_number_form', at)];
  const centurySex = Number(citizenNumber[3]);
  const year = bornOn === undefined ? bornYear : Number(bornOn.slice(0, 4));
  const numberYear = 1900 + 100 * Math.floor(centurySex / 2) + Number(citizenNumber.slice(4, 6));
  const numberSex = centurySex % 2 === 0 ? 'male' : 'female';
  const found: SurveyFinding[] = [];
  if (sex !== undefined && numberSex !== sex) found.push(warning('citizen_number_sex', at));
  if (year !== undefined && numberYear !== year) found.push(warning('citizen_number_year', at, { year }));
  return found;
}

/** Older than this at that level is unlikely. */
const LATEST: Readonly<Partial<Record<Attending, number>>> = {
  preschool: 7,
  primary: 17,
  lower_secondary: 21,
  upper_secondary: 25,
};
/** Younger than this with that level finished is unlikely. */
const EARLIEST: Readonly<Partial<Record<Level, number>>> = {
  preschool: 4,
  primary: 9,
  lower_secondary: 13,
  upper_secondary: 16,
  higher: 18,
};

function checkSchool({ facts }: Member, path: string, youngest: number, oldest: number): SurveyFinding[] {
  const { attending, finishedLevel, work, inTraining } = facts;
  const found: SurveyFinding[] = [];
  if (attending !== undefined && youngest > (LATEST[attending] ?? Infinity)) {
    const level = ATTENDING_WORDS[attending];
    found.push(warning('level_too_late', `${path}.facts.attending`, { level, age: youngest }));
  }
  if (finishedLevel !== undefined && oldest < (EARLIEST[finishedLevel] ?? 0)) {
    const level = LEVEL_WORDS[finishedLevel];
    found.push(warning('level_too_early', `${path}.facts.finishedLevel`, { level, age: oldest }));
  }
  if (work === 'studying' && attending === 'no' && inTraining !== true) {
    found.push(error('studying_not_attending', `${path}.facts.attending`));
  }
  return found;
}

function checkBenefits({ facts }: Member, path: string, age: number, { interviewOn }: Evidence): SurveyFinding[] {
  const { monthlyAssistance, healthInsured, insuranceValidTo = '', nutritionOn = '' } = facts;
  const found: SurveyFinding[] = [];
  if (monthlyAssistance === 'social_pension' && age < 60) {
    found.push(warning('pension_young', `${path}.facts.monthlyAssistance`, { age }));
  }
  if (healthInsured === true && isIsoDate(insuranceValidTo) && insuranceValidTo < interviewOn) {
    found.push(error('insurance_expired', `${path}.facts.insuranceValidTo`));
  }
  if (isIsoDate(nutritionOn) && nutritionOn > interviewOn) {
    found.push(error('measured_after_interview', `${path}.facts.nutritionOn`));
  }
  return found;
}
