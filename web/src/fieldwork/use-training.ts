import type { z } from 'zod';
import { standingWords } from '@ra-soat/domain/words/qualification.vi.ts';
import { trainedSurveyors } from '@ra-soat/server/qualification/contract.ts';
import { useAsk } from '../ui/use-ask.ts';
import { qualificationWords } from '../words/qualification.vi.ts';

type Known = z.output<typeof trainedSurveyors.output>['surveyors'][number];

/** What the round asks of those who survey, to be said before households are given; nothing while it is not known. */
export function useTraining(roundId: string) {
  const { data } = useAsk(trainedSurveyors, { roundId });
  const known = new Map(data?.surveyors.map((one) => [one.accountId, one]));
  return {
    standingOf: (accountId: string): Known['standing'] | undefined =>
      data?.rule === 'off' ? undefined : known.get(accountId)?.standing,
    warningFor: (accountId: string): string | undefined => {
      const one = known.get(accountId);
      if (!data || data.rule === 'off' || one?.standing !== 'untrained') return undefined;
      const say = data.rule === 'refuse' ? qualificationWords.willRefuse : qualificationWords.willWarn;
      return say(one.name);
    },
  };
}

/** "Nguyễn Thị Mẫu (chưa tập huấn)"; trained people need no mark. */
export function sayWithStanding(name: string, standing: Known['standing'] | undefined): string {
  if (standing === undefined || standing === 'trained') return name;
  return qualificationWords.nameWith(name, standingWords[standing]);
}
