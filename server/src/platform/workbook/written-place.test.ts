import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communeOfAddress, placeFlaw } from './written-place.ts';

const quangKhe = { codes: ['24631'], splitCodes: [], names: ['Xã Quảng Khê'] };
const place = (address: string) => ({
  province: '',
  district: '',
  districtCode: '',
  commune: communeOfAddress(address),
  communeCode: '',
});

test('địa chỉ của danh sách thoát nghèo nói đúng xã thì nhận, nói xã khác thì không', () => {
  assert.equal(placeFlaw(place('Thôn 1, Xã Quảng Khê'), quangKhe), null);
  assert.equal(placeFlaw(place('Thôn 1, x. quảng khê, tỉnh Lâm Đồng'), quangKhe), null);
  assert.deepEqual(placeFlaw(place('Thôn 1, Xã Đắk Som'), quangKhe), { code: 'other_commune', value: 'Xã Đắk Som' });
});

test('địa chỉ không ghi xã thì không đoán', () => {
  assert.equal(communeOfAddress('Thôn 1'), '');
  assert.equal(placeFlaw(place('Nhà số 12, Thôn 1'), quangKhe), null);
});
