import { defineQuery } from '../platform/query.ts';
import { placeQuestions } from './contract.ts';

export const placeQuestionsQuery = defineQuery(placeQuestions, {
  verb: 'place.read',
  answer: async (_, { tx }) => {
    const rows = await tx.selectFrom('place_link_question').selectAll().orderBy('old_id').execute();
    return {
      questions: rows.map((row) => ({
        placeId: row.old_id,
        name: row.name,
        district: row.district_name,
        candidates: row.candidates,
        reason: row.reason,
      })),
    };
  },
});
