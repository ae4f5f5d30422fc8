import type { SyncOutcome } from './device.ts';
import { change, type Inside } from './inside.ts';
import { pullLessons } from './lessons.ts';
import { checkIn, keepMeeting, type CheckInAnswer } from './meeting.ts';
import { sendOutbox } from './outbox.ts';
import { sendPhotos } from './photos.ts';
import { keepOnly, pullVillage } from './pull.ts';
import { keepRights } from './rights.ts';
import { jsonIn, reach, refusal } from './send.ts';
import { countsOf } from './status.ts';
import { changeVault, sealing } from './vault.ts';
import { obeyWipe, wipeOrdered } from './wipe.ts';

interface Tally {
  sent: number;
  refused: number;
  pulled: number;
}

type End = SyncOutcome['end'];

/**
 * Meets the server: check-in, outbox, villages, photos. One tab at a time; each step keeps what it reached, so that a
 * cut anywhere costs nothing but the step. `heard`: the phone was just set up and has checked in already.
 */
export function syncDevice(inside: Inside, heard?: CheckInAnswer): Promise<SyncOutcome> {
  return inside.ports.alone('ra-soat-sync', async () => {
    const tally: Tally = { sent: 0, refused: 0, pulled: 0 };
    const end = await steps(inside, tally, heard);
    return { end, ...tally };
  });
}

async function steps(inside: Inside, tally: Tally, heard: CheckInAnswer | undefined): Promise<End> {
  const met = heard ?? (await meet(inside));
  if (met === 'signIn' && (await wipeOrdered(inside.ports, inside.deviceId))) return obeyWipe(inside);
  if (met === 'offline' || met === 'signIn') return met;
  const sent = await sendOutbox(inside);
  tally.sent += sent.sent;
  tally.refused += sent.refused;
  if (sent.end === 'offline' || sent.end === 'signIn') return sent.end;
  // An answer that was not ours orders nothing and takes nothing away.
  if (met === 'later') return 'later';
  if (met.order === 'wipe') return obeyWipe(inside);
  const pulled = await pullAll(inside, tally, met);
  if (pulled === 'offline' || pulled === 'signIn') return pulled;
  const lessons = await pullLessons(inside);
  if (lessons === 'offline' || lessons === 'signIn') return lessons;
  const photos = await sendPhotos(inside);
  tally.refused += photos.refused;
  if (photos.end === 'offline' || photos.end === 'signIn') return photos.end;
  if (tally.sent + tally.refused + photos.sent > 0) await meet(inside);
  return [sent.end, pulled, lessons, photos.end].includes('later') ? 'later' : 'done';
}

/** Checks in as the person of this phone, and seals the key again when the installation has another one. */
async function meet(inside: Inside): Promise<CheckInAnswer | 'offline' | 'signIn' | 'later'> {
  const who = await whoIsSignedIn(inside);
  if (who !== 'same') return who;
  const heard = await checkIn(inside.ports, inside.deviceId, await countsOf(inside));
  if (typeof heard === 'string') return heard;
  await keepMeeting(inside, heard);
  const { sealTo } = heard.answer;
  const vault = (await inside.ports.store.read((tx) => tx.vaults())).find(({ owner }) => owner === inside.vault.owner);
  if (vault && vault.keyId !== sealTo.keyId) {
    const sealed = await sealing(inside.ports.crypto, inside.vault.raw, sealTo);
    await changeVault(inside.ports, vault.owner, (found) => ({ ...found, ...sealed }));
  }
  return heard.answer;
}

/** The session is the browser's: somebody else may have signed in to the office beside the field app. */
async function whoIsSignedIn(inside: Inside): Promise<'same' | 'offline' | 'signIn' | 'later'> {
  const { ports, account } = inside;
  const said = await reach(ports, '/api/queries/me?input=%7B%7D', {});
  if (said === 'offline') return 'offline';
  if (said.status !== 200) return refusal(said).end === 'signIn' ? 'signIn' : 'later';
  const me = jsonIn(said);
  if (typeof me !== 'object' || me === null || !('accountId' in me)) return 'later';
  if (me.accountId !== account.accountId) return 'signIn';
  await keepRights(inside, me);
  return 'same';
}

async function pullAll(
  inside: Inside,
  tally: Tally,
  met: CheckInAnswer,
): Promise<'offline' | 'signIn' | 'later' | 'done'> {
  const mine = met.villages.map(({ villageId }) => villageId);
  await keepOnly(inside, mine);
  let later = false;
  for (const villageId of mine) {
    const { end, pulled } = await pullVillage(inside, villageId);
    tally.pulled += pulled;
    if (end === 'offline' || end === 'signIn') return end;
    later ||= end === 'later';
  }
  await change(inside, () => Promise.resolve());
  return later ? 'later' : 'done';
}
