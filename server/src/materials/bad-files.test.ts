import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inspectMaterial } from '../platform/material/inspect-material.ts';
import { Problem } from '../platform/problem.ts';
import { packedStream, samplePdf, samplePng, sampleZip } from './sample-files.ts';

const page = '<< /Type /Catalog /Pages 2 0 R >>';
const mp4 = Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypisom'), Buffer.alloc(40)]);
const webm = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(10), Buffer.from('webm'), Buffer.alloc(40)]);
const jpeg = Buffer.from('ffd8ffe000104a464946ffd9', 'hex');
const docx = sampleZip('[Content_Types].xml', 'word/document.xml');
const pptx = sampleZip('[Content_Types].xml', 'ppt/presentation.xml');

suite('tệp được nhận, theo nội dung chứ không theo tên', () => {
  const good: readonly (readonly [string, Buffer, string])[] = [
    ['PDF', samplePdf(page, packedStream('BT (Tập huấn) Tj ET')), 'application/pdf'],
    [
      'PDF có đối tượng nén',
      samplePdf(page, packedStream('4 0 << /Type /Page >>', '/Type /ObjStm')),
      'application/pdf',
    ],
    ['PDF mở ở trang đầu', samplePdf('<< /Type /Catalog /OpenAction [2 0 R /Fit] >>'), 'application/pdf'],
    ['Word', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PowerPoint', pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['PNG', samplePng, 'image/png'],
    ['JPEG', jpeg, 'image/jpeg'],
    ['MP4', mp4, 'video/mp4'],
    ['WebM', webm, 'video/webm'],
  ];
  for (const [name, bytes, type] of good) test(name, () => assert.equal(inspectMaterial(bytes), type));
});

suite('tệp bị từ chối, mỗi loại một lý do', () => {
  const js = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const hidden = packedStream(`5 0 ${js}`, '/Type /ObjStm');
  const bad: readonly (readonly [string, Buffer, string])[] = [
    ['PDF có kịch bản', samplePdf(page, js), 'MATERIAL_RUNS'],
    ['PDF có kịch bản viết tên bằng mã', samplePdf(page, '<< /S /J#61vaScript /J#53 (x) >>'), 'MATERIAL_RUNS'],
    ['PDF mở ra là chạy', samplePdf('<< /OpenAction << /S /JavaScript /JS 3 0 R >> >>'), 'MATERIAL_RUNS'],
    ['PDF mở chương trình', samplePdf(page, '<< /S /Launch /F (cmd.exe) >>'), 'MATERIAL_RUNS'],
    ['PDF giấu kịch bản trong phần nén', samplePdf(page, hidden), 'MATERIAL_RUNS'],
    [
      'PDF giấu kịch bản, giả làm ảnh',
      samplePdf(page, packedStream(`5 0 ${js}`, '/Type /ObjStm /Subtype /Image')),
      'MATERIAL_RUNS',
    ],
    [
      'PDF nén đối tượng kiểu lạ',
      samplePdf(page, '<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nx\nendstream'),
      'MATERIAL_RUNS',
    ],
    [
      'PDF nén đối tượng hai lần',
      samplePdf(page, '<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n78\nendstream'),
      'MATERIAL_RUNS',
    ],
    ['PDF có biểu mẫu XFA', samplePdf('<< /AcroForm << /XFA 4 0 R >> >>'), 'MATERIAL_RUNS'],
    ['PDF đặt mật khẩu', samplePdf(page, '<< /Encrypt 9 0 R >>'), 'MATERIAL_LOCKED'],
    ['PDF bị cắt', samplePdf(page).subarray(0, 40), 'MATERIAL_RUNS'],
    ['PDF nối thêm một tệp nén', Buffer.concat([samplePdf(page), docx]), 'MATERIAL_TWO_IN_ONE'],
    ['tệp nén nối trước PDF', Buffer.concat([Buffer.from('%PDX\n%PDF-1.4\n'), docx]), 'MATERIAL_TWO_IN_ONE'],
    ['Word có macro', sampleZip('word/document.xml', 'word/vbaProject.bin'), 'MATERIAL_RUNS'],
    ['PowerPoint có ActiveX', sampleZip('ppt/presentation.xml', 'ppt/activeX/activeX1.xml'), 'MATERIAL_RUNS'],
    ['Excel', sampleZip('xl/workbook.xml'), 'MATERIAL_TYPE_REFUSED'],
    ['tệp nén chứa chương trình', sampleZip('word/document.xml', 'a.exe'), 'MATERIAL_RUNS'],
    ['Word bị cắt', docx.subarray(0, 60), 'MATERIAL_TWO_IN_ONE'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'MATERIAL_TYPE_REFUSED'],
    ['HTML', Buffer.from('\ufeff<!DOCTYPE html><html></html>'), 'MATERIAL_TYPE_REFUSED'],
    ['chương trình', Buffer.from('MZ\u0000\u0000'), 'MATERIAL_TYPE_REFUSED'],
    ['văn bản thường', Buffer.from('xin chào'), 'MATERIAL_TYPE_REFUSED'],
    ['tệp rỗng', Buffer.alloc(0), 'MATERIAL_TYPE_REFUSED'],
    ['ảnh PNG nối trang web', Buffer.concat([samplePng, Buffer.from('<script>')]), 'MATERIAL_TWO_IN_ONE'],
    ['ảnh JPEG nối tệp nén', Buffer.concat([jpeg, docx]), 'MATERIAL_TWO_IN_ONE'],
    ['ảnh JPEG có trang web', Buffer.concat([jpeg.subarray(0, 6), Buffer.from('<html>'), jpeg]), 'MATERIAL_TWO_IN_ONE'],
    ['video nối tệp nén', Buffer.concat([mp4, docx]), 'MATERIAL_TWO_IN_ONE'],
  ];
  for (const [name, bytes, code] of bad) {
    test(name, () => {
      assert.throws(
        () => inspectMaterial(bytes),
        (error: unknown) => error instanceof Problem && error.code === code,
      );
    });
  }
});
