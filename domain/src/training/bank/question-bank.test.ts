import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { classify } from '../../assessment/classify.ts';
import { valueOf, home } from '../../assessment/indicators/sample-setup.ts';
import { ADULT_FACTS, sampleMember } from '../../assessment/sample-evidence.ts';
import { showDate } from '../../kernel/dates.ts';
import { showWhole } from '../../kernel/dong.ts';
import { addCalendarDays, addWorkingDays } from '../../procedure/working-days.ts';
import { nationalHolidays } from '../../procedure/national-holidays.ts';
import { lastSafePostingDay } from '../../procedure/deadlines.ts';
import { meetingPasses } from '../../review/meeting-passes.ts';
import { standardOf } from '../../standards/standard-of.ts';
import type { SettledArea, StandardId } from '../../standards/standard.ts';
import { CLASS_WORDS } from '../../words/law.vi.ts';
import { quizTopics } from '../bank-question.ts';
import { trainedForms } from '../trained-forms.ts';
import { forms2016, forms2022 } from './forms-of-standards.ts';
import { questionBank, questionsFor } from './question-bank.ts';

const rightOf = (id: string) => questionBank.find((question) => question.id === id)?.right.join('; ');

suite('ngân hàng câu hỏi', () => {
  test('mã không trùng; câu đúng, câu sai không lẫn nhau; nguồn có tên và không câu nào dựa vào điều chưa biết', () => {
    assert.equal(new Set(questionBank.map(({ id }) => id)).size, questionBank.length);
    assert.equal(new Set(questionBank.map(({ text }) => text)).size, questionBank.length);
    for (const { id, right, wrong, why, source, forms } of questionBank) {
      assert.equal(new Set([...right, ...wrong]).size, right.length + wrong.length, id);
      assert.ok(right.length >= 1 && wrong.length >= 1 && right.length + wrong.length >= 3, id);
      assert.ok(why.length > 15 && source.document.length > 5, id);
      assert.notEqual(source.mark, 'unknown', id);
      assert.ok(
        forms.every((form) => trainedForms.includes(form)),
        id,
      );
    }
  });

  test('câu có nhiều đáp án đúng thì nói ra, câu có một thì không', () => {
    for (const { id, text, right } of questionBank) assert.equal(text.includes('Chọn tất cả'), right.length > 1, id);
  });

  test('đủ câu cho mỗi chuẩn và mỗi chủ đề', () => {
    const of2022 = questionsFor(questionBank, forms2022);
    assert.ok(of2022.length >= 60);
    for (const topic of quizTopics) assert.ok(of2022.filter((one) => one.topic === topic).length >= 8, topic);
    assert.ok(questionBank.filter(({ forms }) => forms.some((form) => forms2016.includes(form))).length >= 15);
    assert.ok(questionsFor(questionBank, forms2016).every(({ forms }) => !forms.includes('vn-2022/v2')));
  });
});

const lines: readonly [id: string, StandardId, 'POOR' | 'MIDDLE_LIVING', SettledArea][] = [
  ['standard/line-rural', 'vn-2022', 'POOR', 'rural'],
  ['standard/line-urban', 'vn-2022', 'POOR', 'urban'],
  ['standard/middle-rural', 'vn-2022', 'MIDDLE_LIVING', 'rural'],
  ['standard/middle-urban', 'vn-2022', 'MIDDLE_LIVING', 'urban'],
  ['standard/2016-poor-rural', 'vn-2016', 'POOR', 'rural'],
  ['standard/2016-poor-urban', 'vn-2016', 'POOR', 'urban'],
];

const limits: readonly [id: string, StandardId, SettledArea][] = [
  ['standard/limit-rural', 'vn-2022', 'rural'],
  ['standard/limit-urban', 'vn-2022', 'urban'],
  ['standard/2016-b1-rural', 'vn-2016', 'rural'],
  ['standard/2016-b1-urban', 'vn-2016', 'urban'],
];

const classes: readonly [id: string, StandardId, SettledArea, b1: number | null, b2: number][] = [
  ['standard/class-rural-140-30', 'vn-2022', 'rural', 140, 30],
  ['standard/class-rural-145-100', 'vn-2022', 'rural', 145, 100],
  ['standard/class-rural-0-0', 'vn-2022', 'rural', 0, 0],
  ['standard/class-urban-175-20', 'vn-2022', 'urban', 175, 20],
  ['standard/class-urban-150-40', 'vn-2022', 'urban', 150, 40],
  ['standard/class-b1-missing', 'vn-2022', 'rural', null, 40],
  ['standard/2016-rural-120-0', 'vn-2016', 'rural', 120, 0],
  ['standard/2016-rural-125-30', 'vn-2016', 'rural', 125, 30],
  ['standard/2016-rural-155-100', 'vn-2016', 'rural', 155, 100],
  ['standard/2016-urban-145-20', 'vn-2016', 'urban', 145, 20],
  ['standard/2016-urban-145-30', 'vn-2016', 'urban', 145, 30],
  ['standard/2016-urban-180-100', 'vn-2016', 'urban', 180, 100],
];

suite('đáp án đúng bằng kết quả tính của phần mềm', () => {
  test('mức chuẩn thu nhập', () => {
    for (const [id, standard, kind, area] of lines) {
      const line = standardOf(standard).incomeLines.find((one) => one.class === kind && one.area === area);
      assert.ok(line && rightOf(id)?.includes(`${showWhole(line.upTo)} đồng`), id);
      if (line.over !== undefined && kind === 'MIDDLE_LIVING') {
        assert.ok(rightOf(id)?.startsWith(`Trên ${showWhole(line.over)} đồng`), id);
      }
    }
  });

  test('ngưỡng điểm B1, B2', () => {
    for (const [id, standard, area] of limits) {
      const limit = standardOf(standard).b1Limits.find((one) => one.area === area && one.name !== 'upper');
      assert.equal(rightOf(id), `Từ ${limit?.points} điểm trở xuống`, id);
    }
    const { b2 } = standardOf('vn-2022');
    assert.equal(rightOf('standard/limit-b2'), `Từ ${b2?.limit} điểm trở lên`);
    assert.equal(rightOf('forms/b2-maximum'), `${b2?.maximum} điểm`);
    assert.equal(rightOf('forms/b2-of-4-ticks'), `${4 * (b2?.step ?? 0)} điểm`);
    for (const [id, standard] of [
      ['services/how-many', 'vn-2022'],
      ['services/2016-how-many', 'vn-2016'],
    ] as const) {
      const { indicators } = standardOf(standard);
      const services = new Set(indicators.map(({ service }) => service)).size;
      assert.equal(rightOf(id), `${services} dịch vụ, ${indicators.length} chỉ số`);
    }
  });

  test('xếp loại theo bảng quyết định', () => {
    for (const [id, standard, area, b1, b2] of classes) {
      const found = classify(standardOf(standard), { area, b1, b2 }).class;
      assert.equal(rightOf(id)?.toLocaleLowerCase('vi'), CLASS_WORDS[found].toLocaleLowerCase('vi'), id);
    }
  });

  test('chỉ số thiếu hụt', () => {
    const family = (children: number, adults: number) => ({
      members: [
        ...Array.from({ length: adults }, (_, at) => sampleMember(`a${at}`, '1985-01-01', ADULT_FACTS)),
        ...Array.from({ length: children }, (_, at) => sampleMember(`c${at}`, '2016-01-01', {})),
      ],
    });
    const values = {
      'services/dependents-4-of-8': valueOf('vn-2022', 'dependents', family(4, 4)),
      'services/dependents-5-of-8': valueOf('vn-2022', 'dependents', family(5, 3)),
      'services/area-32-of-4': valueOf('vn-2022', 'housing_area', home({ floorAreaDm2: 3200 }, 4)),
      'services/area-31-of-4': valueOf('vn-2022', 'housing_area', home({ floorAreaDm2: 3100 }, 4)),
    };
    for (const [id, value] of Object.entries(values)) {
      assert.equal(rightOf(id), value === 'deprived' ? 'Có thiếu hụt' : 'Không thiếu hụt', id);
    }
  });
});

suite('đáp án về phiếu biểu quyết và ngày đúng bằng kết quả tính', () => {
  test('50 % người dự họp', () => {
    const votes = [
      [25, 50],
      [24, 49],
      [25, 49],
      [47, 98],
    ] as const;
    for (const [agree, attendees] of votes) {
      const passes = meetingPasses({ agree, disagree: attendees - agree, abstain: 0 }, attendees, 50);
      assert.equal(rightOf(`meeting/votes-${agree}-of-${attendees}`) === 'Đạt', passes, `${agree}/${attendees}`);
    }
  });

  test('ngày làm việc, ngày lịch, ngày niêm yết cuối cùng còn kịp', () => {
    const working = (from: string, days: number) => showDate(addWorkingDays(from, days, nationalHolidays));
    assert.equal(rightOf('posting/posted-20-11-2026'), working('2026-11-20', 3));
    assert.equal(rightOf('posting/complaint-12-11-2026'), working('2026-11-12', 7));
    assert.equal(rightOf('posting/complaint-16-11-2026'), working('2026-11-16', 7));
    assert.equal(rightOf('posting/posted-09-12-2026'), working('2026-12-09', 3));
    const safe = lastSafePostingDay('2026-12-14', { days: 3, unit: 'working' }, nationalHolidays);
    assert.equal(rightOf('posting/last-safe-2026'), showDate(safe));
    const calendar = addCalendarDays('2026-10-15', 15, nationalHolidays);
    assert.equal(rightOf('procedure/regular-15-10-2026'), showDate(calendar));
  });
});
