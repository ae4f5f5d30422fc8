import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { capabilities } from '../app.ts';
import { testWorld } from '../test-world.ts';
import { buildHttp } from './http.ts';

const world = await testWorld({ today: '2026-09-02' });
const web = mkdtempSync(path.join(tmpdir(), 'ra-soat-web-'));
mkdirSync(path.join(web, 'di-ra-soat'));
writeFileSync(path.join(web, 'index.html'), 'office');
writeFileSync(path.join(web, 'di-ra-soat/index.html'), 'field');
writeFileSync(path.join(web, 'di-ra-soat/sw.js'), 'worker');

const app = await buildHttp({
  ...world.doors,
  ...capabilities,
  web,
  signIn: () => Promise.reject(new Error('nobody signs in here')),
  health: () => Promise.resolve({}),
  openapi: () => ({}),
  afterCommand: () => undefined,
  onDefect: () => undefined,
});
after(async () => {
  await app.close();
  await world.drop();
  rmSync(web, { recursive: true });
});

const page = async (url: string) => (await app.inject({ method: 'GET', url })).body;

test('every address of the field app is its own page, every other one the office', async () => {
  assert.equal(await page('/di-ra-soat/'), 'field');
  assert.equal(await page('/di-ra-soat/ho/1/2/phieu?cach=dien-thoai'), 'field');
  assert.equal(await page('/rounds'), 'office');
  assert.equal(await page('/'), 'office');
});

test('without its slash the field app would be outside the scope of its service worker', async () => {
  const answer = await app.inject({ method: 'GET', url: '/di-ra-soat' });
  assert.equal(answer.statusCode, 302);
  assert.equal(answer.headers.location, '/di-ra-soat/');
});

test('files of the field app are themselves, and the API is never a page', async () => {
  assert.equal(await page('/di-ra-soat/sw.js'), 'worker');
  const answer = await app.inject({ method: 'GET', url: '/api/unknown' });
  assert.equal(answer.statusCode, 404);
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/u);
});
