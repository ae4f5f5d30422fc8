import { deviceWords } from '../words/device.vi.ts';
import type { Device, Phone } from './device.ts';
import { Locked, NoNetwork, Refused, WrongPin } from './faults.ts';
import { sealedRow, type Inside } from './inside.ts';
import { checkIn, keepMeeting, nothingKept, type CheckInAnswer } from './meeting.ts';
import { openDevice } from './open-device.ts';
import type { Ports } from './ports.ts';
import { keepRights } from './rights.ts';
import { RowCipher } from './row-cipher.ts';
import { sealedFileOf } from './sealed-file.ts';
import { jsonIn, jsonPost, problemIn, reach } from './send.ts';
import type { StoredPhone, StoredVault } from './store.ts';
import { changeVault, newVault, openVault, wrapping, type OpenVault } from './vault.ts';
import { leave, obeyLocked, sealedSurveys, tellWiped } from './wipe.ts';

type Account = Inside['account'];

const passwordFirst = { code: 'PASSWORD_CHANGE_NEEDED', title: deviceWords.passwordFirst } as const;

/** The phone before and after its PIN; all that it keeps is in the ports' store. */
export class OpenPhone implements Phone {
  readonly #ports: Ports;
  #inside: Inside | undefined;
  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async state(): Promise<'new' | 'locked' | 'open'> {
    if (this.#inside) return 'open';
    return (await this.#active())?.wrapped ? 'locked' : 'new';
  }

  async setUp(sign: { username: string; password: string }, pin: string): Promise<Device> {
    const { account, me } = await this.#signIn(sign.username, sign.password);
    const { deviceId } = await this.#phone();
    await tellWiped(this.#ports);
    const heard = await checkIn(this.#ports, deviceId, nothingKept);
    if (heard === 'signIn') throw new Locked();
    if (typeof heard === 'string') throw new NoNetwork();
    await this.#leaveHere();
    const vault = (await this.#comeBack(account, pin)) ?? (await this.#begin(account, pin, heard.answer));
    const inside = insideOf(this.#ports, vault, deviceId, account);
    const profile = await sealedRow(inside, { table: 'note', id: 'profile' }, account);
    await this.#ports.store.write((tx) => tx.put(profile));
    await keepRights(inside, me);
    await keepMeeting(inside, heard);
    await this.#ports.storage.persist();
    this.#ports.marker.write(deviceId);
    return this.#opened(inside, heard.answer);
  }

  async unlock(pin: string): Promise<Device> {
    const active = await this.#active();
    if (!active) throw new WrongPin(0, 0);
    const vault = await openVault(this.#ports, active.owner, pin);
    const cipher = new RowCipher(this.#ports.crypto, vault.key);
    const note = await this.#ports.store.read((tx) => tx.get(vault.owner, 'note', 'profile'));
    const account = note && (await cipher.open(note));
    if (!isAccount(account)) throw new Error('the phone does not know whose it is');
    const { deviceId } = await this.#phone();
    return this.#opened(insideOf(this.#ports, vault, deviceId, account), undefined);
  }

  async signInAgain(password: string): Promise<void> {
    if (!this.#inside) throw new Locked();
    await this.#signIn(this.#inside.account.username, password);
  }

  async changePin(_device: Device, pin: string): Promise<void> {
    const inside = this.#inside;
    if (!inside) throw new Locked();
    const wrapped = await wrapping(this.#ports, inside.vault.raw, pin);
    await changeVault(this.#ports, inside.vault.owner, (vault) => ({ ...vault, ...wrapped, wrongTries: 0 }));
  }

  async obeyLocked(): Promise<boolean> {
    return this.#inside ? false : obeyLocked(this.#ports);
  }

  async notice(): Promise<{ emptied: boolean; sealed: number }> {
    const marked = this.#ports.marker.read();
    const phone = await this.#ports.store.read((tx) => tx.phone());
    return { emptied: marked !== null && phone?.deviceId !== marked, sealed: await sealedSurveys(this.#ports) };
  }

  sealedFile(): ReturnType<Phone['sealedFile']> {
    return sealedFileOf(this.#ports);
  }

  async signOut(): Promise<void> {
    await reach(this.#ports, '/api/session', { method: 'DELETE' });
    await this.#leaveHere();
  }

  /** What was not sent stays, sealed; the same person with the same PIN finds it again. */
  async #leaveHere(): Promise<void> {
    const active = await this.#active();
    if (active) await this.#ports.store.write((tx) => leave(tx, active.owner, true));
    if (this.#inside) this.#inside.locked = true;
    this.#inside = undefined;
    this.#ports.news.tell();
  }

  async #active(): Promise<StoredVault | undefined> {
    return (await this.#ports.store.read((tx) => tx.vaults())).find(({ active }) => active);
  }

  async #phone(): Promise<StoredPhone> {
    const fresh: StoredPhone = { id: 'phone', deviceId: this.#ports.id(), wiped: null };
    return this.#ports.store.write(async (tx) => {
      const found = await tx.phone();
      if (!found) await tx.putPhone(fresh);
      return found ?? fresh;
    });
  }

  async #signIn(username: string, password: string): Promise<{ account: Account; me: object }> {
    const said = await reach(this.#ports, '/api/session', jsonPost({ username, password, device: true }));
    if (said === 'offline') throw new NoNetwork();
    if (said.status !== 200) {
      const problem = problemIn(said);
      throw problem ? new Refused(problem) : new NoNetwork();
    }
    const me = await reach(this.#ports, '/api/queries/me?input=%7B%7D', {});
    const who = me === 'offline' ? undefined : jsonIn(me);
    if (!isMe(who)) throw new NoNetwork();
    if (who.mustChangePassword) throw new Refused({ ...passwordFirst, fields: [] });
    return { account: { accountId: who.accountId, name: who.fullName, username }, me: who };
  }

  /** The vault this person left on the phone under this PIN; another one, of a forgotten PIN, stays sealed. */
  async #comeBack({ accountId }: Account, pin: string): Promise<OpenVault | undefined> {
    const vaults = await this.#ports.store.read((tx) => tx.vaults());
    const left = vaults.filter((vault) => vault.accountId === accountId && vault.wrapped !== null);
    for (const { owner } of left) {
      const open = await this.#opens(owner, pin);
      if (!open) continue;
      await changeVault(this.#ports, owner, (vault) => ({ ...vault, active: true }));
      return open;
    }
    return undefined;
  }

  async #opens(owner: string, pin: string): Promise<OpenVault | undefined> {
    try {
      return await openVault(this.#ports, owner, pin);
    } catch (error) {
      if (error instanceof WrongPin) return undefined;
      throw error;
    }
  }

  async #begin({ accountId }: Account, pin: string, { sealTo }: CheckInAnswer): Promise<OpenVault> {
    const { stored, open } = await newVault(this.#ports, { accountId, pin, sealTo });
    await this.#ports.store.write((tx) => tx.putVault(stored));
    return open;
  }

  #opened(inside: Inside, heard: CheckInAnswer | undefined): Device {
    this.#inside = inside;
    const onLock = () => {
      if (this.#inside === inside) this.#inside = undefined;
    };
    return openDevice(inside, heard, onLock);
  }
}

function insideOf(ports: Ports, vault: OpenVault, deviceId: string, account: Account): Inside {
  const cipher = new RowCipher(ports.crypto, vault.key);
  return { ports, vault, deviceId, cipher, account, sending: new Set(), locked: false };
}

function isAccount(value: unknown): value is Account {
  return typeof value === 'object' && value !== null && 'accountId' in value && 'username' in value;
}

function isMe(value: unknown): value is { accountId: string; fullName: string; mustChangePassword: boolean } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accountId' in value &&
    'fullName' in value &&
    'mustChangePassword' in value
  );
}
