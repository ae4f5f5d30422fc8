import type { Sample } from './matrix-samples.ts';
import { askBody, conferenceOf, markBody, signalBody, voidBody } from './test-story-attendance.ts';
import type { StoryIds } from './test-story-bodies.ts';

const pointOf = (ids: StoryIds) => ({ pointId: conferenceOf(ids).points[0]?.pointId });
const sessionOf = (ids: StoryIds) => ({ sessionId: conferenceOf(ids).sessionId });

/** A session while it runs: one valid input for each surface. */
export const attendanceSamples: Readonly<Record<string, Sample>> = {
  'attendance.checkIn': { about: 'own', input: (ids) => ({ ...pointOf(ids), token: '0-AAAAAAAAAA', code: null }) },
  'attendance.mark': { about: 'commune', input: (ids) => markBody(ids, 0) },
  'attendance.paper': { about: 'commune', input: (ids) => ({ ...markBody(ids, 0), on: '2026-09-03' }) },
  'attendance.void': { about: 'commune', input: voidBody },
  'point.signal': { about: 'commune', input: signalBody },
  'point.ask': { about: 'own', input: askBody },
  'point.page': { about: 'own', input: (ids) => ({ ...pointOf(ids), code: null }) },
  'points.ofInvitation': { about: 'own', input: () => ({ code: 'ABCDEFGHJK' }) },
  'point.code': { about: 'commune', input: (ids) => ({ ...pointOf(ids), half: 0, origin: 'https://mau.example' }) },
  'point.sheet': { about: 'commune', input: pointOf },
  'point.find': { about: 'commune', input: (ids) => ({ ...pointOf(ids), text: 'mẫu' }) },
  'session.board': { about: 'commune', input: sessionOf },
  'session.questions': { about: 'own', input: sessionOf },
};
