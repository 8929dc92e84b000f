import { later } from '#lib/later.ts';
import { readLinks } from '#lib/links/links.ts';
import { everything, readJournal } from '#lib/sharing/journal.ts';
import { readShares } from '#lib/sharing/shares.ts';
import { readBlocks, readRequests } from '#lib/ways/requests.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, depends }) => {
  depends('app:portfolio', 'app:grants', 'app:links', 'app:log', 'app:requests');
  // Not waited for: each part of the page shows what it is waiting for.
  return {
    shares: readShares(fetch),
    links: readLinks(fetch),
    log: readJournal(everything, { fetch }),
    requests: later(readRequests(fetch)),
    blocks: later(readBlocks(fetch)),
  };
};
