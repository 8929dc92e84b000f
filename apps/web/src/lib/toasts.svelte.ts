export interface Toast {
  id: number;
  message: string;
  undo?: () => Promise<void> | void;
  seconds: number;
}

class Toasts {
  list = $state<Toast[]>([]);
  /** Read out by the live region of the root layout, without being shown. */
  announcement = $state('');
  #last = 0;

  /** Says that something was done. With `undo`, offers to take it back for ten seconds. Never for a withdrawal of access. */
  show(message: string, undo?: Toast['undo']): void {
    this.list.push({ id: (this.#last += 1), message, undo, seconds: undo ? 10 : 6 });
  }

  drop(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Reads a sentence out to those who do not see the change. */
  announce(sentence: string): void {
    this.announcement = sentence;
  }
}

export const toasts = new Toasts();
