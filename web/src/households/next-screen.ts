import type { Verb } from '@ra-soat/domain/access/verb.ts';

/** The screen on which a case goes on. */
export type NextScreen = 'survey' | 'accept' | 'meeting' | 'posting' | 'decision' | 'page';

interface Way {
  readonly screen: NextScreen;
  readonly verb: Verb;
}

const ways: Readonly<Record<string, Way>> = {
  LISTED: { screen: 'survey', verb: 'survey.enter' },
  RESURVEY: { screen: 'survey', verb: 'survey.enter' },
  SURVEYED: { screen: 'accept', verb: 'survey.accept' },
  ACCEPTED: { screen: 'meeting', verb: 'meeting.hold' },
  AGREED: { screen: 'posting', verb: 'list.post' },
  POSTED: { screen: 'decision', verb: 'decision.sign' },
};

/** Where a case in this state goes on for a person with these rights; the page of the household otherwise. */
export function nextScreen(state: string, may: (verb: Verb) => boolean): NextScreen {
  const way = ways[state];
  return way && may(way.verb) ? way.screen : 'page';
}
