import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { sampleEvidence } from '@ra-soat/domain/assessment/sample-evidence.ts';
import { SCORE_CASES as CASES_2016 } from '@ra-soat/domain/standards/vn-2016/cases.ts';
import { SCORE_CASES as CASES_2022 } from '@ra-soat/domain/standards/vn-2022/cases.ts';
import * as z from 'zod';

const PROGRAM = path.join(import.meta.dirname, '..', 'assess.ts');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the real program with such bytes on its stdin. */
async function assess(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const feed = pipeline(Readable.from([Buffer.from(input)]), child.stdin).catch((error: unknown) => {
    // A program that refuses early closes its stdin: the exit code is what counts.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), feed]);
  return { code: await code, out, error };
}

const SCORES_2022 = ['--standard', 'vn-2022', '--scores'];
const HEADER = 'id,area,b1,b2\n';

for (const [standard, cases] of [
  ['vn-2016', CASES_2016],
  ['vn-2022', CASES_2022],
] as const) {
  test(`${standard}: bảng ví dụ được trả lời đúng qua dòng lệnh`, async () => {
    const rows = cases.map(({ area, b1, b2 }, index) => `${index},${area},${b1 ?? ''},${b2 ?? ''}`);
    const { code, out } = await assess(['--standard', standard, '--scores'], HEADER + rows.join('\n'));
    const expected = cases.map(
      (one, index) =>
        `${index},${one.class},${one.subclass ?? ''},${one.decidedBy ?? ''},${one.b1 === null ? 'b1_missing' : ''}`,
    );
    assert.equal(code, 0);
    assert.deepEqual(out.trimEnd().split('\n'), ['id,class,subclass,decided_by,problem', ...expected]);
  });
}

const ODD_ROWS: readonly (readonly [string, string])[] = [
  ['a,rural,,30', 'a,UNDETERMINED,,,b1_missing'],
  ['a,rural,100,', 'a,UNDETERMINED,,,b2_missing'],
  ['a,rural,900,', 'a,UNDETERMINED,,,b2_missing'],
  ['a,rural,-5,30', 'a,UNDETERMINED,,,b1_negative'],
  ['a,rural,12.5,30', 'a,UNDETERMINED,,,b1_not_whole'],
  ['a,rural,1e2,30', 'a,UNDETERMINED,,,b1_not_whole'],
  ['a,rural,100,-10', 'a,UNDETERMINED,,,b2_negative'],
  ['a,rural,100,35', 'a,UNDETERMINED,,,b2_not_multiple_of_10'],
  ['a,rural,100,130', 'a,UNDETERMINED,,,b2_too_high'],
  ['a,,100,30', 'a,UNDETERMINED,,,area_missing'],
  ['a,Rural,100,30', 'a,UNDETERMINED,,,area_unknown'],
  ['a,special,100,30', 'a,UNDETERMINED,,,area_special'],
  ['a,rural,100', 'a,UNDETERMINED,,,row_columns'],
  ['a,rural,100,30,5', 'a,UNDETERMINED,,,row_columns'],
  ['a"b,rural,100,30', ',UNDETERMINED,,,row_unreadable'],
  ['a,rural,138,30', 'a,POOR,,vn-2022/1,'],
  ['"Hộ 1, thôn ""Đông""","rural","100","30"', '"Hộ 1, thôn ""Đông""",POOR,,vn-2022/1,'],
  ['"hai\ndòng",urban,175,20', '"hai\ndòng",NEAR_POOR,,vn-2022/5,'],
];

test('mỗi dòng lạ được trả lời với mã vấn đề và không làm hỏng dòng khác', async () => {
  const input = HEADER + ODD_ROWS.map(([row]) => `${row}\n`).join('');
  const { code, out } = await assess(SCORES_2022, input);
  assert.equal(code, 0);
  assert.equal(out, `id,class,subclass,decided_by,problem\n${ODD_ROWS.map(([, answer]) => `${answer}\n`).join('')}`);
});

test('BOM, CRLF, dòng trống, dòng cuối không xuống dòng, chữ có dấu', async () => {
  const { code, out } = await assess(SCORES_2022, '\uFEFFid,area,b1,b2\r\nĐào,rural,140,30\r\n\r\nMận,urban,180,0');
  assert.equal(code, 0);
  assert.equal(out, 'id,class,subclass,decided_by,problem\nĐào,POOR,,vn-2022/1,\nMận,NON_POOR,,vn-2022/6,\n');
});

const REFUSED: readonly (readonly [string, readonly string[], string | Buffer, RegExp])[] = [
  ['chuẩn chưa xếp loại được', ['--standard', 'vn-2027', '--scores'], HEADER, /chưa xếp loại được/],
  ['chuẩn không có', ['--standard', 'vn-2030'], '', /Không có chuẩn/],
  ['thiếu chuẩn', ['--scores'], HEADER, /Thiếu --standard/],
  ['tham số lạ', ['--standard', 'vn-2022', '--nhanh'], '', /Tham số không đúng/],
  ['dòng đầu sai', SCORES_2022, 'a,rural,100,30\n', /Dòng đầu phải là id,area,b1,b2/],
  ['không có dữ liệu', SCORES_2022, '', /Dòng đầu phải là/],
  ['không phải UTF-8', SCORES_2022, Buffer.concat([Buffer.from(HEADER), Buffer.from([0xc3, 0x28])]), /UTF-8/],
  ['ngoặc kép chưa đóng', SCORES_2022, `${HEADER}"a,rural,100,30\n`, /chưa đóng/],
];

for (const [name, args, input, message] of REFUSED) {
  test(`mã thoát 2: ${name}`, async () => {
    const { code, error } = await assess(args, input);
    assert.equal(code, 2);
    assert.match(error, message);
  });
}

const answer = z.looseObject({
  id: z.string().nullable(),
  class: z.string(),
  problem: z.string().nullable(),
  explanation: z.string().optional(),
});

test('NDJSON: mỗi hộ một dòng trả lời, dòng hỏng cũng được trả lời', async () => {
  const { version, ...evidence } = sampleEvidence();
  const lines = [
    JSON.stringify({ id: 'h1', ...evidence }),
    '{"id": "h2", ',
    JSON.stringify({ id: 'h3', ...evidence, area: 'city' }),
    JSON.stringify({ id: 'h4', ...evidence, household: {} }),
    JSON.stringify({ id: 'h5', ...evidence, colour: 'red' }),
    JSON.stringify({ id: 'h6', version, ...evidence }),
  ];
  const { code, out } = await assess(['--standard', 'vn-2022'], `\uFEFF${lines.join('\r\n')}`);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => answer.parse(JSON.parse(line)));
  assert.equal(code, 0);
  assert.deepEqual(
    answers.map(({ id, class: household, problem }) => [id, household, problem]),
    [
      ['h1', 'NEAR_POOR', null],
      [null, 'UNDETERMINED', 'line_not_json'],
      ['h3', 'UNDETERMINED', 'line_not_as_schema'],
      ['h4', 'UNDETERMINED', 'answers_missing'],
      ['h5', 'UNDETERMINED', 'line_not_as_schema'],
      ['h6', 'NEAR_POOR', null],
    ],
  );
  assert.match(answers[0]?.explanation ?? '', /^Gia đình được xếp là hộ cận nghèo/);
});

test('vn-2016 không có mẫu v2: dòng được trả lời với vấn đề', async () => {
  const { out } = await assess(['--standard', 'vn-2016'], JSON.stringify({ id: 'h1', ...sampleEvidence() }));
  assert.equal(answer.parse(JSON.parse(out)).problem, 'version_unknown');
});

test('--schema in JSON Schema của một dòng', async () => {
  const { code, out } = await assess(['--schema']);
  assert.equal(code, 0);
  const schema = z.looseObject({ required: z.array(z.string()), additionalProperties: z.literal(false) });
  const { required } = schema.parse(JSON.parse(out));
  assert.deepEqual(required.toSorted(), ['area', 'b1', 'household', 'id', 'interviewOn', 'members']);
});

test('dòng trả lời đầu ra ngay khi dữ liệu còn đang đến', async () => {
  const child = spawn(process.execPath, [PROGRAM, ...SCORES_2022], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${HEADER}a,rural,100,30\n`);
  const first = await once(child.stdout, 'data');
  assert.match(String(first[0]), /^id,class/);
  child.stdin.end('b,rural,100,20\n');
  assert.match(await text(child.stdout), /b,NEAR_POOR,,vn-2022\/2,\n$/);
});
