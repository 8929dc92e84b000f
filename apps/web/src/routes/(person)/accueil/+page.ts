import { readMine, readMoves } from '#lib/home/home.ts';
import { firstReadings } from '#lib/home/told.ts';
import { later } from '#lib/later.ts';
import { readNotices } from '#lib/notices/news.svelte.ts';
import { readRequests } from '#lib/ways/requests.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio', 'app:grants', 'app:log', 'app:requests');
  const notices = readNotices(fetch);
  // Not waited for: each part of the page shows what it is waiting for.
  return {
    mine: later(readMine(fetch)),
    moves: later(readMoves(fetch)),
    notices: later(notices),
    told: notices.then(firstReadings, () => []),
    requests: later(readRequests(fetch)),
  };
};
