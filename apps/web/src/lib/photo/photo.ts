import { invalidate } from '$app/navigation';
import { api, bodyOf, ifMatch } from '../api.ts';
import { m } from '../paraglide/messages.js';
import { toasts } from '../toasts.svelte.ts';
import type { OwnPhoto } from '../types.ts';

/** Where one's own photo is. Its fingerprint makes another address of another photo: no browser shows the former one. */
export const photoAddress = ({ sha256 }: OwnPhoto) => `/api/portfolio/photo?v=${sha256.slice(0, 16)}`;

/** @param before the photo that is replaced; none when there was none */
export async function keepPhoto(picture: Blob, before: OwnPhoto | undefined): Promise<OwnPhoto> {
  const form = new FormData();
  form.append('file', picture, 'photo.jpg');
  const answer = await api().PUT('/portfolio/photo', {
    // Sent as the form above; the client's types know no file.
    body: { file: 'photo.jpg' },
    bodySerializer: () => form,
    headers: ifMatch(before?.version ?? 0),
  });
  return bodyOf(answer);
}

/** Takes the photo away for everybody, at once, and offers to have it back. */
export async function removePhoto(photo: OwnPhoto): Promise<void> {
  const picture = bodyOf(await api().GET('/portfolio/photo', { parseAs: 'blob' }));
  await api().DELETE('/portfolio/photo', { headers: ifMatch(photo.version) });
  toasts.show(m.photo_removed(), async () => {
    await keepPhoto(picture, undefined);
    await invalidate('app:portfolio');
    toasts.announce(m.photo_back());
  });
}
