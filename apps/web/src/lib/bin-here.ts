import { invalidate } from '$app/navigation';
import { tick } from 'svelte';
import { messageOf } from './api.ts';
import { toasts } from './toasts.svelte.ts';

/** Puts a thing of a list in the bin; what had the focus is gone then, so the page's title takes it. */
export async function binHere(putInBin: () => Promise<void>): Promise<void> {
  try {
    await putInBin();
  } catch (error) {
    toasts.show(messageOf(error));
  }
  await invalidate('app:portfolio');
  await tick();
  document.querySelector<HTMLElement>('main h1')?.focus();
}
