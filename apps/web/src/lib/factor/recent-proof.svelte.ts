import { ApiError } from '../api.ts';

/** For acts that want a recent proof: asks for one when it is missing, and then goes on with the act. */
export class RecentProof {
  /** Whether the person is being asked. */
  asking = $state(false);
  #act: (() => Promise<void>) | undefined;

  async before(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'recent_factor_required')) throw error;
      this.#act = act;
      this.asking = true;
    }
  }

  /** The act that waited. */
  async goOn(): Promise<void> {
    const act = this.#act;
    this.asking = false;
    this.#act = undefined;
    await act?.();
  }
}
