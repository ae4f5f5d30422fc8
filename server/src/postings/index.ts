import { listPostCommand } from './list-post.ts';
import { listsPostCommand } from './lists-post.ts';
import { listsPreviewQuery } from './lists-preview.ts';
import { deadlineQuery } from './deadline.ts';
import { objectionAnswerCommand, objectionReceiveCommand, objectionsReceiveCommand } from './objections.ts';
import { objectionsRegisterQuery } from './objections-register.ts';
import { postingBoardQuery } from './posting-board.ts';
import { postingEndCommand } from './posting-end.ts';
import { postingsEndCommand, postingsRunningQuery } from './postings-end.ts';

export const postings = {
  commands: [
    listPostCommand,
    postingEndCommand,
    listsPostCommand,
    postingsEndCommand,
    objectionReceiveCommand,
    objectionsReceiveCommand,
    objectionAnswerCommand,
  ],
  queries: [postingBoardQuery, listsPreviewQuery, postingsRunningQuery, deadlineQuery, objectionsRegisterQuery],
  files: [],
};
