import { ageOn, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Cause, Evidence, Member, Need } from '@ra-soat/domain/survey/evidence.ts';
import type { Deprivations } from './draw-deprivations.ts';
import { inventB1Answers, inventB1Total } from './invent-b1.ts';
import { inventHouseholdFacts } from './invent-household-facts.ts';
import { inventMemberFacts } from './invent-member-facts.ts';
import type { Person } from './invent-members.ts';
import type { Random } from './random.ts';
import type { SyntheticRequest } from './synthetic-commune-types.ts';

export interface SurveyDraft {
  readonly people: readonly Person[];
  readonly on: IsoDate;
  readonly deprived: Deprivations;
  readonly class: DecidedClass;
}

/** A visit whose facts give exactly this class: facts imply the ticks, the keyed totals agree with them. */
export function inventSurvey(random: Random, request: SyntheticRequest, draft: SurveyDraft): Evidence {
  const { standard, place } = request;
  const members = inventMemberFacts(draft.people, draft.on, draft.deprived);
  const household = inventHouseholdFacts(random, members.length, draft.deprived);
  const children = members.filter((member) => ageOf(member, draft.on) < 16).length;
  const ticks = [...draft.deprived].sort((one, other) => one - other);
  const noLabour = members.every((member) => ageOf(member, draft.on) >= 65 || ageOf(member, draft.on) < 15);
  return {
    version: standard.version,
    interviewOn: draft.on,
    area: place.area,
    members,
    household,
    b1: {
      answers: inventB1Answers(random, { members: members.length, children, facts: household }),
      keyedTotal: inventB1Total(random, { standard: standard.standard, area: place.area, class: draft.class }),
    },
    b2: { keyedTotal: 10 * ticks.length, keyedTicks: ticks },
    causes: draft.class === 'NON_POOR' ? [] : inventCauses(random, noLabour, draft.deprived),
    needs: inventNeeds(random, draft),
    noLabourCapacity: noLabour,
    ...(noLabour ? { noLabourCapacityReason: 'Hộ chỉ còn người cao tuổi, trẻ em' } : {}),
    meritMember: random.chance(0.02),
  };
}

function ageOf(member: Member, on: IsoDate): number {
  return ageOn(member.bornOn ?? on, on);
}

/** About two each (assumed: no real shares are known), tied to what the household lacks. */
function inventCauses(random: Random, noLabour: boolean, deprived: Deprivations): readonly Cause[] {
  const likely: readonly Cause[] = [
    ...(noLabour ? (['no_labour', 'no_labour'] as const) : []),
    ...(deprived.has(5) ? (['no_skills', 'no_knowledge'] as const) : []),
    ...(deprived.has(3) || deprived.has(4) ? (['illness_accident'] as const) : []),
    'no_capital',
    'no_land',
    'no_tools',
  ];
  return [...new Set(Array.from({ length: random.whole(1, 3) }, () => random.pick(likely)))];
}

function inventNeeds(random: Random, { class: target, deprived }: SurveyDraft): readonly Need[] {
  if (target === 'NON_POOR') return [];
  const likely: readonly Need[] = [
    ...(deprived.has(7) || deprived.has(8) ? (['housing'] as const) : []),
    ...(deprived.has(4) ? (['health'] as const) : []),
    ...(deprived.has(6) ? (['education'] as const) : []),
    'production',
    'credit',
  ];
  return [...new Set(Array.from({ length: random.whole(1, 3) }, () => random.pick(likely)))];
}
