import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignStates, campaignStepProblem, type CampaignFacts } from './campaign-state.ts';
import { sessionFindings } from './session-findings.ts';
import { sessionStepProblem } from './session-step.ts';

const ready: CampaignFacts = { state: 'planned', subjects: 1, groups: 1, sessions: [] };

test('đợt tập huấn đi từ kế hoạch đến kết thúc, mỗi bước có điều kiện của nó', () => {
  assert.equal(campaignStepProblem(ready, 'open'), undefined);
  assert.equal(campaignStepProblem({ ...ready, groups: 0 }, 'open'), 'NO_GROUP');
  assert.equal(campaignStepProblem({ ...ready, state: 'open', sessions: ['cancelled'] }, 'running'), 'NO_SESSION');
  assert.equal(campaignStepProblem({ ...ready, state: 'running', sessions: ['planned'] }, 'ended'), 'SESSION_OPEN');
  assert.equal(
    campaignStepProblem({ ...ready, state: 'running', sessions: ['ended', 'cancelled'] }, 'ended'),
    undefined,
  );
  assert.equal(campaignStepProblem({ ...ready, state: 'open', sessions: ['ended'] }, 'cancelled'), 'SESSION_HELD');
});

test('đợt đã hủy không đi đâu nữa', () => {
  for (const to of campaignStates)
    assert.equal(campaignStepProblem({ ...ready, state: 'cancelled' }, to), 'NO_SUCH_STEP');
});

test('lớp chỉ diễn ra khi đợt đã mở và đã đến ngày', () => {
  const facts = { state: 'planned', campaignState: 'open', from: '2026-10-05', today: '2026-10-05' } as const;
  assert.equal(sessionStepProblem(facts, 'running'), undefined);
  assert.equal(sessionStepProblem({ ...facts, today: '2026-10-04' }, 'running'), 'SESSION_AHEAD');
  assert.equal(sessionStepProblem({ ...facts, today: '2026-10-04' }, 'cancelled'), undefined);
  assert.equal(sessionStepProblem({ ...facts, campaignState: 'planned' }, 'running'), 'CAMPAIGN_NOT_OPEN');
});

test('đường dẫn họp chỉ là http hoặc https', () => {
  const point = (link: string) => ({ name: 'A', capacity: 10, link });
  const links = ['https://hop.vn/1', 'HTTP://hop.vn', 'javascript:alert(1)', 'hop.vn', ''];
  const session = {
    halves: [],
    capacity: 50,
    mode: 'online',
    points: links.map(point),
    clashes: [],
    trainers: 1,
  } as const;
  const found = sessionFindings(session, { from: '2026-10-01', to: '2026-10-31' });
  assert.deepEqual(
    found.map(({ code }) => code),
    ['LINK_NOT_WEB', 'LINK_NOT_WEB', 'NO_LINK'],
  );
});
