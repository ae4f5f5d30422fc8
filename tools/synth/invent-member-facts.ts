import { ageOn, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Attending, Level, Member, MemberFacts } from '@ra-soat/domain/survey/evidence.ts';
import type { Deprivations } from './draw-deprivations.ts';
import type { Person } from './invent-members.ts';

/** Answers about each member that imply exactly the deprivations 1-6 drawn for the household. */
export function inventMemberFacts(people: readonly Person[], on: IsoDate, deprived: Deprivations): readonly Member[] {
  const aged = people.map((person) => ({ person, age: ageOn(person.bornOn ?? on, on) }));
  const first = (number: number, from: number, below: number) =>
    deprived.has(number) ? aged.find(({ age }) => age >= from && age < below)?.person.id : undefined;
  const bearers: Bearers = {
    withoutContract: first(1, 23, 50),
    malnourished: first(3, 0, 16),
    uninsured: first(4, 6, 200),
    untrained: first(5, 16, 31),
    outOfSchool: first(6, 3, 16),
    assisted: deprived.has(2) ? aged.filter(({ age }) => age >= 60).map(({ person }) => person.id) : [],
  };
  return aged.map(({ person, age }) => ({ ...person, facts: factsOf(person.id, age, on, bearers) }));
}

/** The member on whom a deprivation of the household rests. */
interface Bearers {
  readonly withoutContract: string | undefined;
  readonly malnourished: string | undefined;
  readonly uninsured: string | undefined;
  readonly untrained: string | undefined;
  readonly outOfSchool: string | undefined;
  readonly assisted: readonly string[];
}

function factsOf(id: string, age: number, on: IsoDate, bearers: Bearers): MemberFacts {
  return {
    ...(age < 16 ? nutrition(id === bearers.malnourished, on) : assistance(bearers.assisted.includes(id))),
    ...(age >= 6 ? { healthInsured: id !== bearers.uninsured } : {}),
    ...(age >= 3 && age < 31 ? schooling(id, age, bearers) : {}),
    ...(age >= 15 ? work(id, age, bearers) : {}),
  };
}

function nutrition(isStunted: boolean, on: IsoDate): MemberFacts {
  const nutritionOn = `${on.slice(0, 7)}-01`;
  return { nutrition: isStunted ? 'stunted' : 'normal', nutritionOn, nutritionSource: 'Sổ theo dõi của trạm y tế' };
}

function assistance(isAssisted: boolean): MemberFacts {
  return { monthlyAssistance: isAssisted ? 'monthly' : 'none' };
}

function work(id: string, age: number, bearers: Bearers): MemberFacts {
  if (id === bearers.withoutContract) return { work: 'paid_work', labourContract: false };
  if (age < 18 && id !== bearers.untrained && id !== bearers.outOfSchool) return { work: 'studying' };
  return { work: age >= 70 ? 'no_job' : 'own_work' };
}

function schooling(id: string, age: number, bearers: Bearers): MemberFacts {
  const fulfilled = id !== bearers.outOfSchool && id !== bearers.untrained;
  const level = levelAt(age);
  const facts: MemberFacts = fulfilled
    ? { attending: level.attending, finishedLevel: level.finished }
    : { attending: 'no', finishedLevel: level.behind };
  if (age < 16) return fulfilled ? facts : { ...facts, notAttendingReason: 'Nhà xa trường' };
  return { ...facts, inTraining: false, vocationalCertificate: false, enterpriseCertificate: false };
}

/** What a member of an age attends and has finished, and what one left behind has finished. */
function levelAt(age: number): { readonly attending: Attending; readonly finished: Level; readonly behind: Level } {
  if (age < 6) return { attending: 'preschool', finished: 'none', behind: 'none' };
  if (age < 12) return { attending: 'primary', finished: 'preschool', behind: 'preschool' };
  if (age < 16) return { attending: 'lower_secondary', finished: 'primary', behind: 'primary' };
  if (age < 18) return { attending: 'upper_secondary', finished: 'lower_secondary', behind: 'primary' };
  return { attending: 'no', finished: 'upper_secondary', behind: 'lower_secondary' };
}
