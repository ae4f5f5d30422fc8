import { defineQuery } from '../platform/query.ts';
import { roundQualification } from '../platform/round-qualification.ts';
import { roundSite } from '../platform/rounds.ts';
import { qualificationReport } from './contract.ts';
import { seeTraining } from './see-training.ts';

export const qualificationReportQuery = defineQuery(qualificationReport, {
  verb: 'training.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, request) => {
    await seeTraining(request);
    return roundQualification(request.tx, roundId, request.clock.today());
  },
});
