import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Journey, Person } from '../start.ts';

const PIN = '246813';

/** A phone six times slower than this machine, on the first page of the field app. */
export async function openPhone(journey: Journey): Promise<Page> {
  const page = await journey.open('phone');
  await slow(page);
  await page.goto(`${journey.server.url}/di-ra-soat/`);
  return page;
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

async function pressPin(page: Page): Promise<void> {
  for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click();
}

/** The first sign-in of a phone, with network; it can start without network afterwards. */
export async function setUpPhone(page: Page, person: Person): Promise<void> {
  await signOnPhone(page, person);
  await choosePin(page);
}

/** Name and password, up to the choice of a PIN. */
export async function signOnPhone(page: Page, { username, password }: Person): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { name: /PIN/u }).waitFor();
}

/** The PIN, twice. */
export async function pressPinTwice(page: Page): Promise<void> {
  await pressPin(page);
  await page.getByText('Bấm lại 6 số ấy').waitFor();
  await pressPin(page);
}

/** The PIN, twice, up to the list of today. */
export async function choosePin(page: Page): Promise<void> {
  await pressPinTwice(page);
  await page.getByRole('heading', { name: 'Hôm nay' }).waitFor({ timeout: 30_000 });
  await page.getByText(/đã làm \d+ trên \d+ hộ/u).waitFor({ timeout: 30_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The page is loaded anew, as after a dead battery: the PIN opens it where it was. */
export async function reloadPhone(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: 'Mở bằng mã PIN' }).waitFor();
  await pressPin(page);
  await page.getByRole('heading', { name: 'Mở bằng mã PIN' }).waitFor({ state: 'detached', timeout: 30_000 });
}

export async function toToday(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', '/di-ra-soat/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { name: 'Hôm nay' }).waitFor();
}

/** From today's list, whatever list is shown, to the card of a household. */
export async function openHousehold(page: Page, head: string, number: string): Promise<void> {
  await toToday(page);
  await page.getByLabel('Tìm hộ').fill(head);
  await page.getByRole('link', { name: new RegExp(`Hộ số ${number} `, 'u') }).click();
  await page.getByRole('heading', { name: `Hộ ${head}` }).waitFor();
}

/** Opens the form and one of its sections. */
export async function openSection(page: Page, section: RegExp): Promise<void> {
  await page.getByRole('link', { name: section }).first().click();
}

/** What is typed where a question asks for more than a number. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/không bắt buộc|Ngày|Tên|Trả lời/u, ''],
  [/Diện tích nhà ở/u, '64,5'],
  [/Tổng điểm B1/u, '120'],
  [/khác|[Ll]ý do/u, 'Đã hỏi hộ (dữ liệu mẫu)'],
];

/** Answers every question of the section that is shown and has no answer. */
async function answerSection(page: Page, people: number): Promise<void> {
  const main = page.getByRole('main');
  const counted = main.getByRole('radiogroup', { name: 'Số người trong hộ' });
  if ((await counted.count()) > 0) await pick(counted.getByRole('radio', { name: `${String(people)} người` }));
  for (const group of await main.getByRole('radiogroup').all()) {
    const radios = group.getByRole('radio');
    if ((await radios.and(page.locator(':checked')).count()) === 0) await pick(radios.first());
  }
  for (const box of await main.getByRole('textbox').all()) {
    const name = await box.ariaSnapshot();
    const [, value] = typed.find(([known]) => known.test(name)) ?? ['', '1'];
    if (value !== '' && (await box.inputValue()) === '') await box.fill(value);
  }
}

/** The whole row is the target, as for a thumb. */
async function pick(radio: Locator): Promise<void> {
  await radio.locator('..').click();
}

/** Goes through the whole form by its "Tiếp" button and answers everything, up to the review. */
export async function answerWholeForm(page: Page, people: number): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (heading === 'Xem lại và kết thúc') return;
    if (heading === 'Câu hỏi về từng người') await answerPeople(page, people);
    else await answerSection(page, people);
    if (heading === 'Chữ ký') await sign(page);
    await page.getByRole('button', { name: /^Tiếp: /u }).click();
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ state: 'detached' });
  }
  assert.fail('the form has no end');
}

async function answerPeople(page: Page, people: number): Promise<void> {
  const list = page.getByRole('main').getByRole('listitem').getByRole('link');
  for (let i = 0; i < (await list.count()); i += 1) {
    await list.nth(i).click();
    await page.getByRole('radiogroup').first().waitFor();
    await answerSection(page, people);
    await page.goBack();
    await list.first().waitFor();
  }
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đã ký trên phiếu giấy' }).click();
  await page.getByText('Tôi đã hỏi đúng hộ này và ký phiếu').click();
}

/** Finishes the form of the open household from its review. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kết thúc phiếu' }).click();
  await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
  await page.getByRole('heading', { name: /^Đã xong phiếu hộ/u }).waitFor();
}

/** Sends and fetches by the button, until nothing is under way any more. */
export async function sendNow(page: Page): Promise<void> {
  await toToday(page);
  const button = page.getByRole('button', { name: 'Gửi và nhận ngay', disabled: false });
  await button.click();
  await page.getByText('Đang gửi').first().waitFor({ state: 'detached', timeout: 60_000 });
  await button.waitFor({ timeout: 60_000 });
}

interface ShortForm {
  /** The page dies after the total was typed. */
  readonly reload: boolean;
  readonly interviewOn?: string | undefined;
  readonly total?: string;
}

/** A form with the total of the paper and the signatures, the rest still missing; from its list of sections. */
export async function shortForm(page: Page, { reload, interviewOn, total = '120' }: ShortForm): Promise<void> {
  if (interviewOn !== undefined) {
    await openSection(page, /^Cuộc phỏng vấn/u);
    const on = page.getByRole('textbox', { name: 'Ngày phỏng vấn' });
    await on.fill(interviewOn);
    await on.blur();
    await page.getByText('Đã lưu trên máy').waitFor();
    await page.getByRole('link', { name: 'Các phần' }).click();
  }
  await openSection(page, /^Tổng điểm B1/u);
  const box = page.getByRole('textbox', { name: 'Tổng điểm B1' });
  await box.fill(total);
  await page.getByText('Đã lưu trên máy').waitFor();
  if (reload) await reloadPhone(page);
  await box.waitFor();
  assert.equal(await box.inputValue(), total, 'what was typed before the page died');
  await page.getByRole('link', { name: 'Các phần' }).click();
  await openSection(page, /^Chữ ký/u);
  await sign(page);
  await page.getByRole('button', { name: /^Tiếp: /u }).click();
  await finish(page);
}
