import { after, before } from 'node:test';
import { chained } from './steps/chained.ts';
import { afterSeason } from './steps/season-after.ts';
import { decisionOfSeason } from './steps/season-decision.ts';
import { listOfSeason } from './steps/season-list.ts';
import { meetingsOfSeason } from './steps/season-meetings.ts';
import { postingOfSeason } from './steps/season-posting.ts';
import { startOfSeason } from './steps/season-start.ts';
import { surveyOfSeason } from './steps/season-survey.ts';
import { startSeason, type Season } from './steps/season-world.ts';

/**
 * Xã Quảng Khê, tỉnh Lâm Đồng, 2026: the whole season on the map without districts, from the plan of 01/9 to the
 * opening list of the next year. One thing of each kind is done on screen by whoever does it in life; the rest goes
 * through the same doors without the screen. Takes the pictures of the users' guide.
 */
let season: Season;
const test = chained('season-2026', () => season.at);
const told = () => season;

before(async () => {
  season = await startSeason();
});
after(() => season.journey.stop());

startOfSeason(test, told);
listOfSeason(test, told);
surveyOfSeason(test, told);
meetingsOfSeason(test, told);
postingOfSeason(test, told);
decisionOfSeason(test, told);
afterSeason(test, told);
