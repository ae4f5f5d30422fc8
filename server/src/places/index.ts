import { communePageQuery } from './commune-page.ts';
import { placeMapQuery } from './place-map.ts';
import { placeQuestionsQuery } from './place-questions.ts';
import { placeSearchQuery } from './place-search.ts';
import { villageAddCommand } from './village-add.ts';
import { villageCountCommand } from './village-count.ts';

export const places = {
  commands: [villageAddCommand, villageCountCommand],
  queries: [placeSearchQuery, communePageQuery, placeMapQuery, placeQuestionsQuery],
  files: [],
};
