import { newsProposalQuery, newsQuery } from './news.ts';
import { newsPublishCommand, newsWriteCommand } from './news-write.ts';
import { propagandaDoneCommand } from './propaganda-done.ts';
import { propagandaGiveCommand } from './propaganda-give.ts';
import { propagandaQuery } from './propaganda.ts';

export const propaganda = {
  commands: [newsWriteCommand, newsPublishCommand, propagandaGiveCommand, propagandaDoneCommand],
  queries: [newsQuery, newsProposalQuery, propagandaQuery],
  files: [],
};
