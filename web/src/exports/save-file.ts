import { Problem, problemFrom } from '../ui/problem.ts';
import { doorWords } from '../words/door.vi.ts';

function nameOf(header: string | null): string {
  const found = /filename\*=UTF-8''([^;]+)/u.exec(header ?? '');
  return found?.[1] === undefined ? 'tep.xlsx' : decodeURIComponent(found[1]);
}

/** Fetches a document and hands it to the browser to keep; answers its name. Throws Problem. */
export async function saveFile(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => {
    throw new Problem({ code: 'NO_ANSWER', title: doorWords.noAnswer, status: 0 });
  });
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => undefined), doorWords.notOurs);
  const name = nameOf(answer.headers.get('content-disposition'));
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
