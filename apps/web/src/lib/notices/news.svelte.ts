import { api, bodyOf } from '../api.ts';
import type { Notices } from '../types.ts';

class News {
  /** How many things happened since the person last looked, as far as this page knows. */
  unseen = $state(0);
}

export const news = new News();

export async function readNotices(fetch?: typeof globalThis.fetch): Promise<Notices> {
  const notices = bodyOf(await api(fetch).GET('/portfolio/notices'));
  news.unseen = notices.unseen;
  return notices;
}

/** They have been shown. That this could not be noted is no trouble: they will be new once more. */
export async function seen(): Promise<void> {
  await api()
    .POST('/portfolio/notices/seen')
    .then(
      () => (news.unseen = 0),
      () => undefined,
    );
}
