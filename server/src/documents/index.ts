import type { FileEntry } from '../platform/query.ts';
import { papersJob } from './set/papers-job.ts';
import { papersMakeCommand } from './set/papers-make.ts';
import { papersProgressQuery } from './set/papers-progress.ts';
import { papersZipFile } from './set/papers-zip-file.ts';
import { bookletsFile } from './booklet-files.ts';
import { certificateFile, certificatesFile } from './certificate-files.ts';
import { allMinutesFile, allPostedListsFile } from './commune-papers.ts';
import { accountSlipsFile } from './account-slips-file.ts';
import { committeeFile, committeeListFile } from './committee-files.ts';
import { decisionFile } from './decision-file.ts';
import { incomePaperFile } from './income-files.ts';
import { inspectionFile } from './inspection-file.ts';
import { invitationFile } from './invitation-file.ts';
import { filledFormsFile } from './filled-forms-file.ts';
import { formCFile } from './form-c-file.ts';
import { handoutFile } from './handout-file.ts';
import { committeeMinutesFile } from './committee-minutes-file.ts';
import { minutesFile } from './minutes-file.ts';
import { noticeFile, noticesFile } from './notice-files.ts';
import { planFile } from './plan-file.ts';
import { objectionAnswerFile } from './objection-answer-file.ts';
import { movementsFileAnswer } from './movements-file.ts';
import { objectionReceiptFile, reverificationFile } from './objection-files.ts';
import { postingMinutesFile } from './posting-minutes-file.ts';
import { qualificationFile } from './qualification-file.ts';
import { newsFile, propagandaFile } from './propaganda-file.ts';
import { postedListFile } from './posted-list-file.ts';
import { requestFormFile } from './request-form-file.ts';
import { requestReceiptFile, requestRefusalFile } from './request-files.ts';
import { reviewListFile } from './review-list-file.ts';
import { opinionLetterFile, roundReportFile } from './round-report-file.ts';
import { trainingReportFile } from './training-report-file.ts';
import { trainingTablesFile } from './training-tables-file.ts';
import { myTrainingCertificateFile, trainingCertificatesFile } from './training-certificate-files.ts';
import { standingFile } from './standing-file.ts';
import { signListFile } from './sign-list-files.ts';
import { traineeInvitationsFile } from './trainee-invitations-file.ts';
import { traineeListFile } from './trainee-list-file.ts';
import { traineesTemplateFile } from './trainees-template-file.ts';
import { unitChangeSheetFile } from './unit-sheet-file.ts';

const papers: readonly FileEntry[] = [
  accountSlipsFile,
  committeeFile,
  committeeListFile,
  planFile,
  invitationFile,
  inspectionFile,
  incomePaperFile,
  requestReceiptFile,
  requestRefusalFile,
  reviewListFile,
  bookletsFile,
  filledFormsFile,
  formCFile,
  requestFormFile,
  postingMinutesFile,
  objectionReceiptFile,
  reverificationFile,
  roundReportFile,
  opinionLetterFile,
  minutesFile,
  committeeMinutesFile,
  postedListFile,
  objectionAnswerFile,
  decisionFile,
  certificateFile,
  certificatesFile,
  standingFile,
  allMinutesFile,
  allPostedListsFile,
  noticeFile,
  noticesFile,
  signListFile,
  handoutFile,
  qualificationFile,
  trainingReportFile,
  trainingTablesFile,
  propagandaFile,
  newsFile,
  trainingCertificatesFile,
  myTrainingCertificateFile,
  traineeInvitationsFile,
  traineeListFile,
  traineesTemplateFile,
  movementsFileAnswer,
  unitChangeSheetFile,
];

export const documents = {
  commands: [papersMakeCommand],
  queries: [papersProgressQuery],
  files: [...papers, papersZipFile(papers)],
  jobs: [papersJob(papers)],
};
