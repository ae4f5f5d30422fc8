import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { likelyDuplicates, type KnownHousehold, type KnownPerson } from './likely-duplicates.ts';

const person = (name: string, bornYear: number | null, mark: string | null = null): KnownPerson => ({
  ...{ name, bornYear, mark, bornOn: null },
});
const household = (householdId: string, address: string, ...people: KnownPerson[]): KnownHousehold => ({
  ...{ householdId, villageId: 'T1', address, people },
});

function reasonsOf(...households: KnownHousehold[]) {
  return likelyDuplicates(households).map(({ one, other, reasons }) => [one, other, ...reasons]);
}

suite('hộ có thể trùng', () => {
  const an = person('Nguyễn Văn An', 1980);
  test('cùng số định danh của bất kỳ ai', () => {
    const found = reasonsOf(household('a', '', an, person('B', 2010, 'x')), household('b', '', person('C', 1975, 'x')));
    assert.deepEqual(found, [['a', 'b', 'sameNumber']]);
  });
  test('cùng họ tên, năm sinh chủ hộ, viết hoa hay không dấu đều nhận ra', () => {
    const found = reasonsOf(household('a', '', an), household('b', '', person('NGUYEN VAN AN', 1980)));
    assert.deepEqual(found, [['a', 'b', 'sameHead']]);
  });
  test('khác năm sinh hoặc không biết năm sinh thì không phải lý do', () => {
    const others = [person('Nguyễn Văn An', 1981), person('Nguyễn Văn An', null)];
    assert.deepEqual(reasonsOf(household('a', '', an), ...others.map((one, i) => household(`b${i}`, '', one))), []);
  });
  test('cùng năm nhưng biết ngày sinh khác nhau thì là hai người', () => {
    const [one, other] = ['1980-01-02', '1980-05-06'].map((bornOn) => household(bornOn, '', { ...an, bornOn }));
    assert.ok(one && other);
    assert.deepEqual(reasonsOf(one, other), []);
    assert.equal(reasonsOf(one, household('không ngày', '', an)).length, 1);
  });
  test('một thành viên giống nhau là ngẫu nhiên, hai thì không', () => {
    const [x, y] = [person('Lê Thị X', 2010), person('Lê Thị Y', 2012)];
    const head = person('Lê Văn H', 1970);
    const other = person('Lê Văn K', 1972);
    assert.deepEqual(reasonsOf(household('a', '', head, x), household('b', '', other, x)), []);
    assert.deepEqual(reasonsOf(household('a', '', head, x, y), household('b', '', other, x, y)), [
      ['a', 'b', 'sameMembers'],
    ]);
  });
  test('cùng số nhà, cùng họ; địa chỉ không có số thì không so', () => {
    const kin = person('Nguyễn Thị Ba', 1955);
    assert.deepEqual(reasonsOf(household('a', 'Số 12', an), household('b', 'số 12', kin)), [['a', 'b', 'sameAddress']]);
    assert.deepEqual(reasonsOf(household('a', 'Đầu làng', an), household('b', 'Đầu làng', kin)), []);
  });
  test('lý do mạnh đứng trước, mỗi cặp một dòng', () => {
    const found = reasonsOf(
      household('a', 'Số 1', person('Trần A', 1960)),
      household('b', 'Số 1', person('Trần B', 1961)),
      household('c', '', person('Vũ C', 1970, 'z')),
      household('d', '', person('Vũ C', 1970, 'z')),
    );
    assert.deepEqual(found, [
      ['c', 'd', 'sameNumber', 'sameHead'],
      ['a', 'b', 'sameAddress'],
    ]);
  });
});
