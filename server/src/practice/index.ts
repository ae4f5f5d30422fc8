import { practiceHandInCommand } from './practice-hand-in.ts';
import { practiceMineQuery } from './practice-mine.ts';
import { practiceResultsQuery } from './practice-results.ts';

export const practice = {
  commands: [practiceHandInCommand],
  queries: [practiceMineQuery, practiceResultsQuery],
  files: [],
};
