import { api, ifMatch } from '../api.ts';
import { restore } from '../experience/bin.ts';
import { m } from '../paraglide/messages.js';
import { toasts } from '../toasts.svelte.ts';
import type { SkillView } from '../types.ts';

/** Puts a skill in the bin, and offers to take it back. */
export async function binSkill({ id, name, version }: Pick<SkillView, 'id' | 'name' | 'version'>): Promise<void> {
  await api().DELETE('/portfolio/skills/{id}', { params: { path: { id } }, headers: ifMatch(version) });
  toasts.show(m.portfolio_binned({ title: name }), async () => {
    await restore({ kind: 'skill', id });
    toasts.announce(m.portfolio_restored({ title: name }));
  });
}
