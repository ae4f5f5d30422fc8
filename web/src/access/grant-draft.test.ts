import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksFor, completeGrants, type GrantDraft } from './grant-draft.ts';

const roles = [
  { role: 'villageHead', name: 'Trưởng thôn', levels: ['village'] },
  { role: 'enumerator', name: 'Rà soát viên', levels: ['village', 'commune'] },
  { role: 'ministry', name: 'Bộ', levels: ['nation'] },
];
const commune = { placeId: '2025-07:00337', name: 'Phường Lĩnh Nam' };
const village = '00000000-0000-4000-8000-000000000001';
const draft: GrantDraft = { key: 'a', role: 'enumerator', unit: commune, villageId: '', from: '2026-09-01', to: null };

test('a role is held where its levels say', () => {
  assert.equal(asksFor(['nation', 'province', 'commune']), 'unit');
  assert.equal(asksFor(['village', 'commune']), 'unitOrVillage');
});

test('an enumerator works in a village or in the whole commune; a village head only in a village', () => {
  assert.equal(completeGrants([draft], roles)?.[0]?.place, commune.placeId);
  assert.equal(completeGrants([{ ...draft, villageId: village }], roles)?.[0]?.place, village);
  assert.equal(completeGrants([{ ...draft, role: 'villageHead' }], roles), undefined);
});

test('the ministry stands for the country; no grant is complete without its first day', () => {
  assert.equal(completeGrants([{ ...draft, role: 'ministry', unit: null }], roles)?.[0]?.place, 'vn');
  assert.equal(completeGrants([{ ...draft, from: null }], roles), undefined);
});
