import { audienceWords } from '../words/training.vi.ts';
import { audienceSpellings } from '../words/trainees.vi.ts';
import { audiences, type Audience } from './audience.ts';
import { unitKeys } from './name-key.ts';

const keyOf = (text: string) => unitKeys(text)[2];

const byKey = new Map<string, Audience>([
  ...audiences.map((audience): [string, Audience] => [keyOf(audienceWords[audience]), audience]),
  ...audiences.flatMap((audience) =>
    audienceSpellings[audience].map((spelling): [string, Audience] => [keyOf(spelling), audience]),
  ),
]);

/** The kinds of people a cell names, separated by semicolons, commas, slashes or lines; undefined when one is unknown. */
export function readAudiences(text: string): readonly Audience[] | undefined {
  const whole = byKey.get(keyOf(text));
  if (whole) return [whole];
  const parts = (mark: RegExp) => {
    const found = text.split(mark).map((part) => byKey.get(keyOf(part)));
    return found.includes(undefined) ? undefined : [...new Set(found.filter((one) => one !== undefined))];
  };
  return parts(/[;\n+&]/u) ?? parts(/[;,/\n+&]|\svà\s/u);
}
