import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '@ra-soat/server/platform/test-database.ts';
import { code, isForTests, sourceFiles } from './architecture/source-files.ts';
import { tableOwners } from './architecture/table-owners.ts';
import { tableWriters } from './architecture/table-writers.ts';
import { tablesSource } from './tables.ts';

const server = code.filter((file) => file.path.startsWith('server/src/') && !isForTests(file));
const migrations = sourceFiles('server/migrations/*.sql');

test('every table is written by the rooms that own it and by no other', () => {
  const created = migrations.flatMap(({ text }) => [...text.matchAll(/^create table ([a-z_]+)/gmu)]);
  const tables = new Set(created.map(([, name = '']) => name));
  const owned = new Map(Object.entries(tableOwners).map(([table, { writers }]) => [table, [...writers].sort()]));
  const found = tableWriters(server, tables);
  assert.deepEqual(Object.fromEntries([...found].sort()), Object.fromEntries([...owned].sort()));
});

test('more than one slice writes a table only with a reason', () => {
  const slices = (writers: readonly string[]) => writers.filter((writer) => writer !== 'platform').length;
  const silent = Object.entries(tableOwners).filter(([, { writers, why }]) => slices(writers) > 1 && !why);
  assert.deepEqual(silent, []);
});

test('a statement that writes names its table, so that its owner can be checked', () => {
  const nameless = server.filter(({ text }) => /\b(?:insertInto|updateTable|deleteFrom)\((?!\s*')/u.test(text));
  assert.deepEqual(
    nameless.map((file) => file.path),
    [],
  );
});

test('the types of the tables are those of the migrations', async (context) => {
  const database = await testDatabase();
  context.after(() => database.drop());
  const [written] = sourceFiles('server/src/platform/tables.ts');
  assert.equal(written?.text, await tablesSource(database.pool));
});
