import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import { costPerLearnerDay, totalOf } from '@ra-soat/domain/training/coverage.ts';
import { trainingReportWords as words } from '@ra-soat/domain/words/training-report.vi.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import type { Block, CellSpec, TableBlock } from '../paper.ts';
import type { ReportFacts } from '../training-report-rows.ts';
import { heading, say } from './season.ts';

const figure = (value: number | null): CellSpec => ({ text: value === null ? '–' : showWhole(value), align: 'center' });
const strong = (cells: readonly CellSpec[]): CellSpec[] => cells.map((cell) => ({ ...cell, strong: true }));

function table(widths: readonly number[], head: readonly string[], rows: TableBlock['rows']): Block {
  return { kind: 'table', widths, head: [head], rows, size: 11 };
}

/** Present half-days of the seats there were, in whole per cent. */
export function presentPercent(halfDays: number, persons: number, seats: number, halves: number): number | null {
  const all = Math.max(seats, persons) * halves;
  return all === 0 ? null : Math.floor((halfDays * 100) / all);
}

function sessionTable({ sessions }: ReportFacts): Block {
  const rows = sessions.map(({ title, from, to, points, seats, persons, halfDays, halves }, at) => {
    const days = from === to ? showDate(from) : `${showDate(from)} – ${showDate(to)}`;
    const share = presentPercent(halfDays, persons, seats, halves);
    const cells = [points, seats, persons, halfDays].map(figure);
    return [
      figure(at + 1),
      title,
      days,
      ...cells,
      { text: share === null ? '–' : `${share}%`, align: 'center' as const },
    ];
  });
  const sum = (of: 'points' | 'seats' | 'persons' | 'halfDays') =>
    figure(sessions.reduce((all, session) => all + session[of], 0));
  const total = strong([
    ...[{ text: '' }, { text: words.total }, { text: '' }],
    ...[sum('points'), sum('seats'), sum('persons'), sum('halfDays'), { text: '' }],
  ]);
  return table([8, 45, 34, 14, 14, 16, 16, 18], words.sessionColumns, [...rows, total]);
}

function unitTable({ units, expected }: ReportFacts): Block {
  const rows = units.map((unit, at) => [
    figure(at + 1),
    unit.kind === 'own' ? `${words.own} (${unit.name})` : unit.name,
    ...[unit.expected, unit.listed, unit.came, unit.passed, unit.certified, unit.missing, unit.trainedVillages].map(
      figure,
    ),
  ]);
  const sums = (['listed', 'came', 'passed', 'certified', 'missing', 'trainedVillages'] as const).map((count) =>
    figure(totalOf(units, count)),
  );
  const total = strong([{ text: '' }, { text: words.total }, figure(expected), ...sums]);
  return table([8, 50, 16, 16, 16, 16, 16, 16, 16], words.unitColumns, [...rows, total]);
}

function audienceTable({ audiences }: ReportFacts): Block {
  const rows = audiences.map(({ audience, expected, listed, came, women, minorities, passed, missing }, at) => [
    figure(at + 1),
    audience === null ? words.noAudience : audienceWords[audience],
    ...[expected, listed, came, women, minorities, passed, missing].map(figure),
  ]);
  return table([8, 50, 16, 16, 16, 16, 16, 16, 16], words.audienceColumns, rows);
}

function costBlocks({ costs, units }: ReportFacts): Block[] {
  if (costs.length === 0) return [say(words.noCost)];
  const estimate = costs.reduce((sum, row) => sum + row.estimate, 0);
  const actual = costs.reduce((sum, row) => sum + row.actual, 0);
  const perDay = costPerLearnerDay(actual, totalOf(units, 'halfDays'));
  return [
    say(words.costLine(showWhole(estimate), showWhole(actual))),
    ...(perDay === null ? [] : [say(words.perDay(showWhole(perDay)))]),
  ];
}

/** Body of "Báo cáo kết quả tập huấn": what was organised, the result with its tables, the money. */
export function trainingReportBody(facts: ReportFacts): Block[] {
  const { campaign, units, expected, subjects, figures } = facts;
  const { sessions, points, quiz, questions } = figures;
  const sum = (count: Parameters<typeof totalOf>[1]) => totalOf(units, count);
  return [
    say(words.opening(campaign.placeName)),
    heading(words.organisation),
    say(words.organisers(campaign.organisers)),
    say(words.time(showDate(campaign.from), showDate(campaign.to))),
    say(words.sessions(sessions.held, sessions.planned)),
    ...(sessions.cancelled > 0 ? [say(words.cancelled(sessions.cancelled))] : []),
    say(words.points(points.connected, points.planned)),
    ...(subjects.length > 0 ? [say(words.subjects(subjects))] : []),
    heading(words.results),
    say(words.people(expected, sum('listed'), sum('came'))),
    say(words.attendances(sum('attendances'), sum('halfDays'))),
    say(words.who(sum('women'), sum('minorities'))),
    say(words.learned(sum('practised'), sum('passed'), sum('certified'))),
    say(quiz.sat === 0 ? words.noQuiz : words.quiz(quiz.passed, quiz.sat, Math.floor((quiz.passed * 100) / quiz.sat))),
    say(words.villages(sum('trainedVillages'), sum('villages'))),
    say(words.missing(sum('missing'))),
    say(words.questions(questions.asked, questions.open)),
    ...[heading(words.bySession), sessionTable(facts), heading(words.byUnit), unitTable(facts)],
    ...[heading(words.byAudience), audienceTable(facts), say(words.audienceNote)],
    ...[heading(words.cost), ...costBlocks(facts)],
    ...[heading(words.opinion), say(words.dots), say(words.dots)],
  ];
}
