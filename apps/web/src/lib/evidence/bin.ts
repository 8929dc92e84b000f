import { api, ifMatch } from '../api.ts';
import { restore } from '../experience/bin.ts';
import { m } from '../paraglide/messages.js';
import { toasts } from '../toasts.svelte.ts';
import type { EvidenceView } from '../types.ts';

/** Puts a piece of evidence in the bin, and offers to take it back. */
export async function binEvidence({ id, title, version }: Pick<EvidenceView, 'id' | 'title' | 'version'>) {
  await api().DELETE('/portfolio/evidence/{id}', { params: { path: { id } }, headers: ifMatch(version) });
  toasts.show(m.portfolio_binned({ title }), async () => {
    await restore({ kind: 'evidence', id });
    toasts.announce(m.portfolio_restored({ title }));
  });
}
