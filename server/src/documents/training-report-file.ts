import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { decisionFacts, issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { trainingReportWords as words } from '@ra-soat/domain/words/training-report.vi.ts';
import { defineFile } from '../platform/query.ts';
import { communeFrame } from './commune-frame.ts';
import { trainingReportPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { seasonPaper } from './papers/season.ts';
import { trainingReportBody } from './papers/training-report.ts';
import { communeOffice } from './round-frame.ts';
import { organiserSite, reportFacts } from './training-report-rows.ts';

/** Báo cáo kết quả tập huấn of the organiser; its number and its assessment are left to be written. */
export const trainingReportFile = defineFile(trainingReportPaper, {
  verb: 'training.read',
  site: ({ campaignId }, { tx, actor }) => organiserSite(tx, actor.grants, campaignId),
  answer: async ({ campaignId, format }, request) => {
    const facts = await reportFacts(request, campaignId);
    const { campaign, today } = facts;
    const frame = await communeFrame(request.tx, campaign.place);
    const paper = seasonPaper({
      office: communeOffice(frame, today),
      number: words.number,
      title: words.title,
      subject: words.subject(campaign.title),
      bases: [
        words.basis(campaign.planNumber, showDate(campaign.planOn)),
        ...campaign.basis.map(({ title, number, on }) => decisionFacts.ground(title, number, showDate(on))),
      ],
      body: trainingReportBody(facts),
      signOff: {
        kind: 'sign-off',
        recipients: words.recipients(frame.superior === '' ? '' : issuingWords.shortHead(frame.superior)),
        signatories: [{ titles: words.signers }],
      },
      stamp: { form: words.form, code: codeOf('TH', campaignId), sample: frame.sample, madeOn: today },
    });
    return paperAnswer(paper, format, words.fileName(campaign.title));
  },
});
