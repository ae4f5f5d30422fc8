import { trainingReportWords as words } from '@ra-soat/domain/words/training-report.vi.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { missingPeople } from '../platform/training-missing.ts';
import { communeFrame } from './commune-frame.ts';
import { trainingTablesFile as contract } from './contract.ts';
import { listBytes } from './excel/list-bytes.ts';
import { trainingSheets } from './excel/training-sheets.ts';
import { fileAnswer } from './paper-answer.ts';
import { organiserSite, reportFacts } from './training-report-rows.ts';

/** The tables of the report as Excel; with names of those still missing, therefore for who runs the training. */
export const trainingTablesFile = defineFile(contract, {
  verb: 'training.manage',
  site: ({ campaignId }, { tx, actor }) => organiserSite(tx, actor.grants, campaignId),
  answer: async ({ campaignId }, request) => {
    const { tx, actor } = request;
    const facts = await reportFacts(request, campaignId);
    const { place, title } = facts.campaign;
    await seeOwnPlaces(tx, actor.grants);
    const missing = await missingPeople(tx, { campaignId, place, village: null, most: 100_000 });
    const { sample } = await communeFrame(tx, place);
    const sheets = trainingSheets(facts, missing);
    return fileAnswer(words.tablesName(title), 'xlsx', await listBytes({ sheets, sample, madeOn: facts.today }));
  },
});
