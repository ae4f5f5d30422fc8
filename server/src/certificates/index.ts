import { certificateCheckQuery } from './certificate-check.ts';
import { certificateReprintCommand, certificateWithdrawHandingCommand } from './certificate-corrections.ts';
import { certificateVoidCommand } from './certificate-void.ts';
import { certificatesBoardQuery } from './certificates-board.ts';
import { certificatesBookQuery } from './certificates-book.ts';
import { certificatesHandCommand } from './certificates-hand.ts';
import { certificatesIssueCommand } from './certificates-issue.ts';
import { certificatesTakeBackCommand } from './certificates-take-back.ts';
import { certificatesVillageQuery } from './certificates-village.ts';

export const certificates = {
  commands: [
    certificatesIssueCommand,
    certificateVoidCommand,
    certificatesHandCommand,
    certificateWithdrawHandingCommand,
    certificateReprintCommand,
    certificatesTakeBackCommand,
  ],
  queries: [certificatesBookQuery, certificatesBoardQuery, certificatesVillageQuery, certificateCheckQuery],
  files: [],
};
