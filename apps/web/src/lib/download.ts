import { parse } from 'content-disposition';
import { ApiError, refusal, type Problem } from './api.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

/** A file that is asked for with something one has to know. */
export interface Asked {
  address: string;
  body: object;
}

/** Fetches a file and hands it to the browser to keep: unlike a link, it can say why it failed. */
export async function download(source: string | Asked): Promise<void> {
  const headers = { 'Accept-Language': getLocale() };
  const answer =
    typeof source === 'string'
      ? fetch(source, { headers })
      : fetch(source.address, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(source.body),
        });
  const response = await answer.catch(() => {
    throw new ApiError('offline', m.common_offline(), 0);
  });
  if (!response.ok) throw refusal(response.status, (await response.json().catch(() => null)) as Problem | null);
  save(await response.blob(), nameIn(response.headers.get('Content-Disposition')));
}

/** The name that the server gives to the file. */
function nameIn(disposition: string | null): string {
  return (disposition && parse(disposition).parameters.filename) || 'lorfolio';
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
