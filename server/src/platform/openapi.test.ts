import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilities } from '../app.ts';
import { openApi } from './openapi.ts';

test('bản mô tả OpenAPI 3.1 kể đủ mọi lệnh, câu hỏi, tài liệu, và không kể gì khác', () => {
  const { openapi, paths } = openApi(capabilities);
  const { commands, queries, files } = capabilities;
  const urls = Object.entries({ commands, queries, files }).flatMap(([door, entries]) =>
    entries.map(({ contract }) => `/api/${door}/${contract.kind}`),
  );
  assert.match(openapi, /^3\.1\./u);
  assert.deepEqual(Object.keys(paths).sort(), urls.sort());
});
