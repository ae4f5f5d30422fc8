import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Source } from '@ra-soat/domain/kernel/source.ts';
import { PERIODS } from '@ra-soat/domain/standards/in-force.ts';
import { RETIREMENT_AGES, RETIREMENT_SOURCE } from '@ra-soat/domain/standards/retirement.ts';
import type { DecisionRow, Indicator, Standard } from '@ra-soat/domain/standards/standard.ts';
import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import * as words from '@ra-soat/domain/words/law.vi.ts';
import { ROOF_WORDS, sayCode } from '@ra-soat/domain/words/survey.vi.ts';

/** A cell never breaks its row. */
function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function cite({ document, article, mark }: Source): readonly string[] {
  return [article === undefined ? document : `${document}, ${article}`, words.MARK_WORDS[mark], '☐'];
}

const CITED = ['Văn bản', 'Mức độ chắc chắn', 'Đã đối chiếu'];

/** The review sheet of a standard in Vietnamese (Markdown): every number beside its source and mark, to be signed. */
export function reviewSheet(standard: Standard): string {
  const parts = [
    `# Phiếu đối chiếu: ${standard.title}`,
    `Mã trong phần mềm: ${standard.id}. Người đối chiếu so từng dòng với Công báo, đánh dấu cột cuối rồi ký.`,
    section('Căn cứ', table(['Căn cứ', ...CITED.slice(1)], standard.basis.map(cite))),
    section('Thời gian áp dụng', periods(standard)),
    section('Chuẩn thu nhập (đồng/người/tháng)', incomeLines(standard)),
    section('Ngưỡng điểm', limits(standard)),
    section('Bảng quyết định (đọc từ trên xuống, dòng đầu tiên khớp thì quyết định)', decisions(standard)),
    section('Các chỉ số thiếu hụt (mỗi chỉ số thiếu hụt 10 điểm)', indicators(standard)),
    section('Phiếu', forms(standard)),
    ...(standard.id === 'vn-2022' ? [section('Lựa chọn còn để ngỏ (đổi được bằng thiết lập)', settings())] : []),
    section('Người đối chiếu', SIGNATURES),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body === '' ? 'Chưa có văn bản.' : body}`;
}

function periods(standard: Standard): string {
  const own = PERIODS.filter(({ form }) => form.standard === standard.id);
  return table(
    ['Mẫu phiếu', 'Từ ngày', 'Đến ngày', ...CITED],
    own.map(({ form, validFrom, validTo, source }) => [
      form.version,
      showDate(validFrom),
      validTo === null ? '–' : showDate(validTo),
      ...cite(source),
    ]),
  );
}

function incomeLines({ incomeLines: lines }: Standard): string {
  return table(
    ['Đối tượng', 'Khu vực', 'Trên', 'Đến', 'Thiếu hụt', ...CITED],
    lines.map((line) => [
      words.LINE_WORDS[line.class],
      words.AREA_WORDS[line.area],
      line.over === undefined ? '–' : showWhole(line.over),
      showWhole(line.upTo),
      words.DEPRIVATION_WORDS[line.deprivations],
      ...cite(line.source),
    ]),
  );
}

function limits({ b1Limits, b2 }: Standard): string {
  if (b2 === undefined) return '';
  const b1 = b1Limits.map(({ name, area, points, source }) => [
    `B1: ${words.LIMIT_WORDS[name].toLowerCase()}`,
    words.AREA_WORDS[area],
    points,
    ...cite(source),
  ]);
  const both = `${words.AREA_WORDS.rural}, ${words.AREA_WORDS.urban.toLowerCase()}`;
  return table(
    ['Điểm', 'Khu vực', 'Số điểm', ...CITED],
    [...b1, ['B2: ngưỡng', both, b2.limit, ...cite(b2.source)], ['B2: cao nhất', both, b2.maximum, ...cite(b2.source)]],
  );
}

function decisions({ decisionTable }: Standard): string {
  if (decisionTable.length === 0) return '';
  return table(
    ['Dòng', 'Khu vực', 'B1', 'B2', 'Kết quả', ...CITED],
    decisionTable.map((decision) => [
      decision.id,
      words.AREA_WORDS[decision.area],
      b1Words(decision),
      b2Words(decision),
      decision.subclass === undefined ? words.CLASS_WORDS[decision.class] : words.SUBCLASS_WORDS[decision.subclass],
      ...cite(decision.source),
    ]),
  );
}

function b1Words({ b1: { over, upTo } }: DecisionRow): string {
  const parts = [over === undefined ? '' : `> ${over}`, upTo === undefined ? '' : `≤ ${upTo}`];
  return parts.filter((part) => part !== '').join(' và ');
}

function b2Words({ b2: { atLeast, below } }: DecisionRow): string {
  if (atLeast !== undefined) return `≥ ${atLeast}`;
  return below === undefined ? 'bất kỳ' : `< ${below}`;
}

function indicators(standard: Standard): string {
  return table(
    ['Số', 'Dịch vụ', 'Chỉ số', 'Thiếu hụt khi', 'Ngưỡng', ...CITED],
    standard.indicators.map((indicator) => [
      indicator.number,
      words.SERVICE_WORDS[indicator.service],
      indicator.name,
      indicator.deprivedWhen,
      limitWords(indicator),
      ...cite(indicator.source),
    ]),
  );
}

function limitWords({ limits: values }: Indicator): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const label = words.INDICATOR_LIMIT_WORDS[name] ?? name;
      return `${label}: ${typeof value === 'number' ? value : value.map(sayCode).join(', ')}`;
    })
    .join('; ');
}

function forms({ id }: Standard): string {
  const own = FORMS.filter(({ standard }) => standard === id);
  if (own.length === 0) return '';
  return own.map((form) => `### Mẫu ${form.version}: ${form.title}\n\n${questions(form)}`).join('\n\n');
}

function questions(form: (typeof FORMS)[number]): string {
  const all = [...form.memberQuestions, ...form.householdQuestions];
  const [document = '', mark = ''] = cite(form.source);
  const lines = table(
    ['Số', 'Câu hỏi', 'Hỏi', 'Trả lời', 'Đã đối chiếu'],
    all.map(({ number, label, level, options, unit }) => [
      number,
      label,
      level === 'member' ? 'từng người' : 'cả hộ',
      options.length > 0 ? options.map((option) => option.label).join('; ') : (unit ?? 'ghi rõ'),
      '☐',
    ]),
  );
  return `${document}. ${mark}.\n\n${form.membershipRule}\n\n${lines}`;
}

function settings(): string {
  const yes = (value: boolean): string => (value ? 'có' : 'không');
  const choices = table(
    ['Nội dung', 'Mặc định', 'Mức độ chắc chắn', 'Quyết định của đơn vị'],
    [
      ['Trợ cấp hưu trí xã hội tính là trợ cấp hằng tháng', yes(DEFAULT_SETTINGS.socialPensionCounts)],
      ['Mái nhà bền chắc', DEFAULT_SETTINGS.durableRoofs.map((roof) => ROOF_WORDS[roof]).join(', ')],
      ['Chỉ xét hợp đồng lao động trong độ tuổi lao động', yes(DEFAULT_SETTINGS.contractWithinWorkingAge)],
      ['Tuổi lao động từ', `${DEFAULT_SETTINGS.workingAgeFrom} tuổi`],
      ['Chấp nhận lý do học không đúng cấp (khuyết tật, đi học muộn)', yes(DEFAULT_SETTINGS.schoolingExceptions)],
    ].map((cells) => [...cells, words.MARK_WORDS.unknown, '']),
  );
  const ages = table(
    ['Từ ngày', 'Nam', 'Nữ', ...CITED],
    RETIREMENT_AGES.map(({ validFrom, men, women }) => [
      showDate(validFrom),
      inYears(men),
      inYears(women),
      ...cite(RETIREMENT_SOURCE),
    ]),
  );
  return `${choices}\n\nTuổi nghỉ hưu, giới hạn trên của tuổi lao động:\n\n${ages}`;
}

function inYears(months: number): string {
  const rest = months % 12;
  return rest === 0 ? `${Math.trunc(months / 12)} tuổi` : `${Math.trunc(months / 12)} tuổi ${rest} tháng`;
}

const SIGNATURES = table(
  ['', 'Người đối chiếu thứ nhất', 'Người đối chiếu thứ hai'],
  [
    ['Họ và tên', '', ''],
    ['Chức vụ', '', ''],
    ['Ngày', '', ''],
    ['Ký', '', ''],
  ],
);
