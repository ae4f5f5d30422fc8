import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { Problem, problemOf } from '../../platform/problem.ts';
import { storyIds } from '../../test-story-bodies.ts';
import { castOf, story, walk } from '../../test-story.ts';
import { testWorld } from '../../test-world.ts';
import { papersProgress } from '../contract.ts';
import { documents } from '../index.ts';
import { pdfText } from '../fixtures/pdf-text.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Bộ giấy');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const [job] = documents.jobs;
const origin = 'https://rasoat.mau.vn';

before(async () => {
  // The story ends by asking for a set itself.
  await walk(
    world,
    cast,
    story(ids).filter(({ kind }) => kind !== 'papers.make'),
  );
  world.setToday('2026-12-02');
});

const progress = async () =>
  papersProgress.output.parse(await world.ask(officer, 'papers.progress', { roundId: ids.round })).set ??
  assert.fail('no set');

/** Name and content of every file of a ZIP, by its directory. */
function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    const [nameLength, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = zip.subarray(start, start + view.getUint32(at + 20, true));
    files.set(name, view.getUint16(at + 10, true) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const setId = randomUUID();

const refusedAs = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

test('một lần bấm: cả bộ giấy tờ của đợt được lập từng giấy, tiến độ đúng từng giấy, dừng máy giữa chừng thì làm tiếp', async () => {
  assert.ok(job);
  await world.run(officer, 'papers.make', { setId, roundId: ids.round, origin });
  assert.equal((await progress()).planned, false);
  await assert.rejects(
    world.run(officer, 'papers.make', { setId: randomUUID(), roundId: ids.round, origin }),
    refusedAs('PAPERS_UNDER_WAY'),
  );
  await job.step(world.doors);
  const planned = await progress();
  assert.equal(planned.planned, true);
  const seen = [planned.papersDone];
  // Each step is what one life of a server may do: the next one begins from the tables alone.
  while (await job.step(world.doors)) seen.push((await progress()).papersDone);
  const ended = await progress();
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  );
  assert.ok(new Set(seen).size > 5, 'many stations on the way');
  assert.equal(ended.papersDone, ended.papers);
  assert.equal(ended.state, 'done');
  assert.deepEqual(ended.refused, []);
});

test('tệp ZIP: thư mục và tên tiếng Việt, đủ loại giấy, mỗi giấy mở được', async () => {
  const { fileName, bytes } = await world.file(officer, 'papers.zip', { setId });
  assert.match(fileName, /^Bộ giấy tờ rà soát 2026 - .+\.zip$/u);
  const files = filesOf(bytes);
  const names = [...files.keys()];
  for (const wanted of [
    /^01 Mở đợt rà soát\//u,
    /^02 Danh sách và giấy đề nghị\/Giấy đề nghị \(Mẫu 01\) - .+\.pdf$/u,
    /^03 Phiếu rà soát\/Phiếu rà soát đã điền 2026 - .+\.pdf$/u,
    /^03 Phiếu rà soát\/Phiếu C 2026 - .+\.pdf$/u,
    /^04 Họp dân\/Biên bản họp dân .+\.docx$/u,
    /^05 Niêm yết\/Biên bản niêm yết 2026 lần 1 - .+\.pdf$/u,
    /^05 Niêm yết\/Biên bản kết thúc niêm yết 2026 lần 1 - .+\.pdf$/u,
    /^06 Khiếu nại, phản ánh\/Phiếu tiếp nhận số 1 năm 2026\.pdf$/u,
    /^07 Báo cáo, xin ý kiến\/Báo cáo kết quả rà soát 2026 - .+\.docx$/u,
    /^07 Báo cáo, xin ý kiến\/Công văn xin ý kiến .+\.pdf$/u,
    /^08 Quyết định\/Quyết định công nhận 2026 - .+\.pdf$/u,
    /^09 Giấy chứng nhận\/Giấy chứng nhận 2026 - .+\.pdf$/u,
    /^10 Thông báo kết quả\/Thông báo kết quả 2026 - .+\.pdf$/u,
  ]) {
    assert.ok(
      names.some((name) => wanted.test(name)),
      `${String(wanted)} in\n${names.join('\n')}`,
    );
  }
  for (const [name, content] of files) {
    if (name.endsWith('.pdf')) assert.ok((await pdfText({ bytes: content })).length > 100, name);
    if (name.endsWith('.docx')) assert.deepEqual([...content.slice(0, 2)], [0x50, 0x4b], name);
  }
});

test('mã trên giấy chứng nhận mở trang kiểm tra không cần đăng nhập; mã sửa một chữ thì không có giấy nào', async () => {
  const paper = await world.file(officer, 'paper.certificates', { decisionId: ids.decision, origin });
  const [, code = ''] = /Mã kiểm tra: (\S+)/u.exec(await pdfText(paper)) ?? [];
  const checked = await world.ask(undefined, 'certificate.check', { code });
  assert.match(JSON.stringify(checked), /GCN-HN\.HCN/u);
  const forged = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  assert.deepEqual(await world.ask(undefined, 'certificate.check', { code: forged }), { certificate: null });
  const other = code.replace(
    /-(\d+)-([2-9A-Z]{12})$/u,
    (_, serial: string, mark: string) => `-${Number(serial) + 1}-${mark}`,
  );
  assert.deepEqual(await world.ask(undefined, 'certificate.check', { code: other }), { certificate: null });
});

test('bộ mới thay bộ cũ: bộ cũ không tải được nữa', async () => {
  await world.run(officer, 'papers.make', { setId: randomUUID(), roundId: ids.round });
  await assert.rejects(world.file(officer, 'papers.zip', { setId }), refusedAs('PAPERS_NOT_READY'));
});
